import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type TestApp } from '../support/app.ts';
import { summarize } from './problems.ts';

const LIMIT_BYTES = 64 * 1024;

let app: TestApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

const post = (body: unknown, headers: Record<string, string> = {}) =>
  app.ask('POST', '/v1/comments', { body, headers });

describe('a body', () => {
  const padded = async (bytes: number) => {
    const empty = JSON.stringify(await app.form({ website: '' }));
    // Spaces around JSON say nothing, so that only the size is wrong.
    return empty + ' '.repeat(bytes - new TextEncoder().encode(empty).length);
  };
  const streamed = (text: string) => new Blob([text]).stream();

  it('of 64 KiB passes, with a length and without', async () => {
    expect((await post(await padded(LIMIT_BYTES), { 'Content-Length': String(LIMIT_BYTES) })).status).toBe(
      202,
    );
    expect((await post(streamed(await padded(LIMIT_BYTES)))).status).toBe(202);
  });
  it('of one byte more is refused, with a length and without', async () => {
    const body = await padded(LIMIT_BYTES + 1);
    expect(await summarize(await post(body, { 'Content-Length': String(LIMIT_BYTES + 1) }))).toBe('413 size');
    expect(await summarize(await post(streamed(body)))).toBe('413 size');
  });
  it('may be larger with a token, up to 4 MiB', async () => {
    const check = (spaces: number) =>
      app.ask('POST', '/v1/moderation/check', {
        token: app.adminToken,
        body: `{"site":"demo","comments":[]}${' '.repeat(spaces)}`,
      });
    expect((await check(4_000_000)).status).toBe(200);
    expect(await summarize(await check(4 * 1024 * 1024))).toBe('413 size');
  });
  it.each([
    ['cut short', '{"site":"demo"'],
    ['empty', ''],
    ['in UTF-16', new Uint8Array(Buffer.from('{"site":"demo"}', 'utf16le'))],
    ['XML', '<comment/>'],
    ['with a comma too many', '{"site":"demo",}'],
  ])('that is not JSON is refused: %s', async (_, body) => {
    expect(await summarize(await post(body))).toBe('400 json');
  });
  it.each(['[]', '"text"', '7', 'null', 'true'])('that is no object is refused: %s', async (body) => {
    expect(await summarize(await post(body))).toBe('422 invalid  body.invalid');
  });
  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/ld+json',
    'json',
  ])('of another type is refused: %s', async (type) => {
    const answer = await post(JSON.stringify(await app.form()), { 'Content-Type': type });
    expect(await summarize(answer)).toBe('415 content-type');
  });
  it('may name its charset', async () => {
    expect((await post(await app.form(), { 'Content-Type': 'Application/JSON; charset=utf-8' })).status).toBe(
      202,
    );
  });
});

describe('a request', () => {
  it.each([
    ['/v1/comments', 'PUT', 'GET, POST'],
    ['/v1/comments', 'OPTIONS', 'GET, POST'],
    ['/v1/captcha?site=demo', 'POST', 'GET'],
    ['/v1/receipts', 'GET', 'POST'],
    ['/v1/moderation/comments/x', 'DELETE', 'GET'],
    ['/v1/admin/sites/demo', 'POST', 'GET, PATCH'],
  ])('for %s by %s is refused with the methods that it takes', async (path, method, allowed) => {
    const answer = await app.ask(method, path);
    expect(answer.headers.get('Allow')).toBe(allowed);
    expect(await summarize(answer)).toBe('405 method');
  });
  it('for nothing that is there is refused', async () => {
    expect(await summarize(await app.ask('GET', '/v1/nothing'))).toBe('404 not-found');
  });
  it.each([
    ['/v1/sites/nowhere', '404 site'],
    ['/v1/captcha?site=nowhere', '404 site'],
    ['/v1/comments?site=nowhere&page=/a', '404 site'],
    ['/v1/comments/counts?site=nowhere&page=/a', '404 site'],
    ['/v1/sites/No_Where', '422 invalid /site site.invalid'],
    ['/v1/captcha', '422 invalid /site site.missing'],
    ['/v1/comments?site=demo', '422 invalid /page page.missing'],
    ['/v1/comments?site=demo&page=https://elsewhere.example/a', '422 invalid /page/url page.site'],
    ['/v1/comments?site=demo&page=tin', '422 invalid /page/key page.invalid'],
    ['/v1/comments?site=demo&page=/a&page=/b', '422 invalid /page page.invalid'],
    ['/v1/comments?site=demo&page=/a&sort=best', '422 invalid /sort sort.invalid'],
    ['/v1/comments?site=demo&page=/a&draft=1', '422 invalid /draft unknown'],
    ['/v1/comments?site=demo&page=/a&limit=0', '422 invalid /limit limit.invalid'],
    ['/v1/comments?site=demo&page=/a&limit=101', '422 invalid /limit limit.invalid'],
    ['/v1/comments?site=demo&page=/a&limit=abc', '422 invalid /limit limit.invalid'],
    ['/v1/comments?site=demo&page=/a&limit=1.5', '422 invalid /limit limit.invalid'],
    ['/v1/comments?site=demo&page=/a&cursor=bad', '422 invalid /cursor cursor.invalid'],
    ['/v1/comments?site=demo&page=/a&parent=1', '422 invalid /parent parent.invalid'],
  ])('for %s answers %s', async (path, summary) => {
    expect(await summarize(await app.ask('GET', path))).toBe(summary);
  });
  it.each(['/p/%00', '/p/Demo', `/p/${'a'.repeat(2_000)}`, '/p/%E0%A4%A'])(
    'for the page %s of no site shows that there is none',
    async (path) => {
      const { status, headers } = await app.ask('GET', `${path}?page=/a`);
      expect([status, headers.get('Content-Type')]).toEqual([404, 'text/html; charset=UTF-8']);
    },
  );
  it('for the counts of 101 pages is refused, of 100 is not', async () => {
    const counts = (n: number) => app.ask('GET', `/v1/comments/counts?site=demo${'&page=/a'.repeat(n)}`);
    expect((await counts(100)).status).toBe(200);
    expect(await summarize(await counts(101))).toMatch(/^422 invalid \/page page\./);
  });
});
