import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type TestApp } from '../support/app.ts';
import { summarize } from './problems.ts';

let app: TestApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

const post = async (changes: Record<string, unknown>) => summarize(await app.post(changes));
const ACCEPTED = '202 accepted';

describe('a comment is refused', () => {
  const id = randomUUID();
  it.each([
    ['without a name', { name: undefined }, '/name name.missing'],
    ['with an empty name', { name: '' }, '/name name.missing'],
    ['with a name of spaces', { name: ' \n ' }, '/name name.missing'],
    ['with a name that is no text', { name: 7 }, '/name name.invalid'],
    ['without a title', { title: undefined }, '/title title.missing'],
    ['with an empty title', { title: '' }, '/title title.missing'],
    ['without content', { content: undefined }, '/content content.missing'],
    ['with empty content', { content: '\r\n\t' }, '/content content.missing'],
    ['without a captcha', { captcha: undefined }, '/captcha captcha.missing'],
    ['without an answer', { captcha: { id: 'x', answer: ' ' } }, '/captcha/answer captcha.missing'],
    [
      'with an answer of 41 characters',
      { captcha: { id: 'x', answer: 'x'.repeat(41) } },
      '/captcha/answer captcha.answer.invalid',
    ],
    ['with another field', { status: 'approved' }, '/status unknown'],
    ['with a field of the prototype', { constructor: {} }, '/constructor unknown'],
    ['with a field whose name needs escaping', { 'a/b~c': 1 }, '/a~1b~0c unknown'],
    ['with another field of the page', { page: { key: '/a', closed: false } }, '/page/closed unknown'],
    ['with another field of the consent', { consent: { notice: '1', by: 'x' } }, '/consent/by unknown'],
    [
      'with another field of the captcha',
      { captcha: { id: 'x', answer: 'x', right: true } },
      '/captcha/right unknown',
    ],
    ['without a page', { page: undefined }, '/page page.missing'],
    ['with a page that is nothing', { page: {} }, '/page page.invalid'],
    ['with a page that is a text', { page: '/tin' }, '/page page.invalid'],
    ['with two pages', { page: { key: '/a', url: 'https://demo.example/a' } }, '/page page.invalid'],
    ['with a key that is no path', { page: { key: 'tin' } }, '/page/key page.invalid'],
    ['with a key that is a host', { page: { key: '//evil.example/a' } }, '/page/key page.invalid'],
    ['with a key of 501 characters', { page: { key: `/${'a'.repeat(500)}` } }, '/page/key page.key.invalid'],
    ["with another site's page", { page: { url: 'https://other.example/a' } }, '/page/url page.site'],
    ['with a page that is no URL', { page: { url: 'demo' } }, '/page/url page.invalid'],
    [
      "with a page's title of 301 characters",
      { page: { key: '/a', title: 'a'.repeat(301) } },
      '/page/title page.title.invalid',
    ],
    ['without consent', { consent: undefined }, '/consent consent.missing'],
    ['with consent to nothing', { consent: null }, '/consent consent.missing'],
    ['with consent to another notice', { consent: { notice: '0' } }, '/consent consent.missing'],
    ['with a parent that is no id', { parentId: '7' }, '/parentId parentId.invalid'],
    ['with a parent that is not there', { parentId: id }, '/parentId parent.unknown'],
    ['with six receipts', { receipts: Array(6).fill('x') }, '/receipts receipts.invalid'],
  ])('%s', async (_, changes, errors) => {
    expect(await post(changes)).toBe(`422 invalid ${errors}`);
  });
  it.each(['123', 'không có', '0912', '+84 1', '0912345678901234', '00000000000'])(
    'with the phone number %s',
    async (phone) => {
      expect(await post({ phone })).toBe('422 invalid /phone phone.invalid');
    },
  );
  it('with all that is wrong, at once', async () => {
    const errors = [
      '/bogus unknown',
      '/captcha captcha.missing',
      '/consent consent.missing',
      '/content content.long',
      '/name name.missing',
      '/page/url page.site',
      '/phone phone.invalid',
      '/title title.missing',
    ];
    const changes = {
      ...{ name: undefined, title: undefined, captcha: undefined, consent: undefined, bogus: 1 },
      ...{ phone: '12', content: 'a'.repeat(5001), page: { url: 'https://other.example/a' } },
    };
    expect(await post(changes)).toBe(`422 invalid ${errors.join(', ')}`);
  });
  it('with all that only its site can say, at once', async () => {
    const changes = { phone: '12', consent: null, page: { url: 'https://other.example/a' } };
    expect(await post(changes)).toBe(
      '422 invalid /consent consent.missing, /page/url page.site, /phone phone.invalid',
    );
  });
});

describe('a comment is accepted', () => {
  it.each([
    ['with a phone number in any spelling', { phone: ' +84 (91) 234-56.78 ' }],
    ['with an empty phone number', { phone: '  ' }],
    ["with the site's page by its address", { page: { url: 'https://demo.example/a?b=1#c' } }],
    ['with what may be null', { parentId: null, captcha: undefined }],
    ['with a bell in the honeypot, which nobody stores', { website: '\u0007' }],
  ])('%s', async (_, changes) => {
    const { captcha: __, ...rest } = changes as Record<string, unknown>;
    expect(await post(rest)).toBe(ACCEPTED);
  });
  it('without consent where the site has no notice', async () => {
    expect(await post({ site: 'other', consent: undefined })).toBe(ACCEPTED);
  });
});

describe('a reply', () => {
  it('needs a parent that is shown, on the same page, on a site that takes replies', async () => {
    const { id: parentId } = await app.submit({ title: 'Mẹ' });
    const reply = () => post({ parentId, title: undefined });
    expect(await reply()).toBe('422 invalid /parentId parent.unknown');
    await app.decide(parentId, { outcome: 'approve' });
    expect(await reply()).toBe(ACCEPTED);
    expect(await post({ parentId, page: { key: '/tin/hai' } })).toBe('422 invalid /parentId parent.unknown');
    expect(await post({ site: 'other', parentId })).toBe('422 invalid /parentId parent.unknown');
    await app.decide(parentId, { outcome: 'remove', reason: 'spam' });
    expect(await reply()).toBe('422 invalid /parentId parent.unknown');
  });
});
