import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEMO_SITE } from '../../src/domain/demo-site.ts';
import { normalPageKey, pageKeyOf, pageReference, type Site } from '../../src/domain/site.ts';

const site: Site = { ...DEMO_SITE, origins: ['https://bao.example', 'https://www.bao.example:8443'] };
const TRACKING = [
  'utm_source=fb',
  'utm_x=1',
  'fbclid=a',
  'gclid=b',
  'zarsrc=c',
  'gidzl=d',
  '_ga=e',
  'mibextid=f',
];

const name = fc.string({ unit: fc.constantFrom(...'abcxyz019-'), minLength: 1, maxLength: 6 });
const value = fc
  .string({ unit: fc.constantFrom(...'abc019-._~ếđ %+'), maxLength: 6 })
  .map(encodeURIComponent);
const parameters = fc.uniqueArray(fc.tuple(name, value), { selector: ([key]) => key, maxLength: 6 });
const path = fc
  .array(fc.oneof(name, fc.constantFrom('..', '.', '', 'tin', 'bài-viết', '%2F', 'a;b')), { maxLength: 6 })
  .map((parts) => `/${parts.join('/')}`.replace(/^\/{2,}/, '/'));
const query = (pairs: readonly (readonly string[])[]) => pairs.map((pair) => pair.join('=')).join('&');

describe('the normal form of a page key', () => {
  it.each([
    ['/tin/1', '/tin/1'],
    ['/tin/1/', '/tin/1'],
    ['/', '/'],
    ['//', '/'],
    ['//tin/1', '/tin/1'],
    ['/\\tin', '/tin'],
    ['/tin//1', '/tin/1'],
    ['/tin/1#binh-luan', '/tin/1'],
    ['/tin?b=2&a=1', '/tin?a=1&b=2'],
    ['/tin?utm_source=fb&id=7&fbclid=x', '/tin?id=7'],
    ['/tin?fbclid=x', '/tin'],
    ['/bình-đẳng giới', '/b%C3%ACnh-%C4%91%E1%BA%B3ng%20gi%E1%BB%9Bi'],
  ])('of %s is %s', (key, normal) => {
    expect(normalPageKey(key)).toBe(normal);
  });

  it('is its own normal form', () => {
    fc.assert(
      fc.property(path, parameters, (where, pairs) => {
        const once = normalPageKey(`${where}?${query(pairs)}`);
        expect(normalPageKey(once)).toBe(once);
      }),
    );
  });

  it('is the same in whatever order the parameters stand', () => {
    fc.assert(
      fc.property(path, parameters, fc.nat(), (where, pairs, turn) => {
        const at = turn % (pairs.length + 1);
        const turned = [...pairs.slice(at), ...pairs.slice(0, at)];
        expect(normalPageKey(`${where}?${query(turned)}`)).toBe(normalPageKey(`${where}?${query(pairs)}`));
      }),
    );
  });

  it('is the same from wherever the reader came', () => {
    fc.assert(
      fc.property(path, parameters, fc.subarray(TRACKING), fc.boolean(), (where, pairs, tracking, first) => {
        const own = query(pairs);
        const parts = (first ? [...tracking, own] : [own, ...tracking]).filter(Boolean);
        expect(normalPageKey(`${where}?${parts.join('&')}`)).toBe(
          normalPageKey(own ? `${where}?${own}` : where),
        );
      }),
    );
  });
});

describe('pageKeyOf', () => {
  const problem = (page: { key: string } | { url: string }) => {
    try {
      return pageKeyOf(page, site);
    } catch (error) {
      return (error as { details: { errors: { pointer: string; code: string }[] } }).details.errors;
    }
  };

  it('takes a key, and a URL of any of the site’s origins', () => {
    expect(pageKeyOf({ key: '/tin/1/?utm_source=x' }, site)).toBe('/tin/1');
    expect(pageKeyOf({ url: 'https://bao.example/tin/1?b=2&a=1#c' }, site)).toBe('/tin/1?a=1&b=2');
    expect(pageKeyOf({ url: 'https://bao.example//tin/1' }, site)).toBe('/tin/1');
    expect(pageKeyOf({ url: 'http://www.bao.example:8443/tin/1' }, site)).toBe('/tin/1');
  });

  it.each([
    ['another host', { url: 'https://other.example/tin/1' }, '/page/url', 'page.site'],
    [
      'a host that only begins the same',
      { url: 'https://bao.example.evil.example/' },
      '/page/url',
      'page.site',
    ],
    ['another port', { url: 'https://bao.example:444/' }, '/page/url', 'page.site'],
    ['no URL', { url: 'bao.example/tin' }, '/page/url', 'page.invalid'],
    ['a key without its slash', { key: 'tin/1' }, '/page/key', 'page.invalid'],
    ['a key that names a host', { key: '//evil.example/' }, '/page/key', 'page.invalid'],
    ['an empty key', { key: '' }, '/page/key', 'page.invalid'],
    ['half a surrogate pair', { key: '/tin/\ud800' }, '/page/key', 'page.invalid'],
  ])('refuses %s', (_name, page, pointer, code) => {
    expect(problem(page)).toEqual([{ pointer, code }]);
  });

  it('refuses what is longer than 500 characters in its normal form', () => {
    expect(pageKeyOf({ key: `/${'a'.repeat(499)}` }, site)).toHaveLength(500);
    expect(pageKeyOf({ key: `/${'a'.repeat(499)}?utm_source=${'b'.repeat(99)}` }, site)).toHaveLength(500);
    expect(problem({ key: `/${'a'.repeat(500)}` })).toEqual([
      { pointer: '/page', code: 'page.long', params: { max: 500 } },
    ]);
  });

  it('never throws anything but what is wrong with the page', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const page of [{ key: `/${text}` }, pageReference(text), { url: text }])
          expect(problem(page)).toBeDefined();
      }),
    );
  });
});

it('reads a query’s page as a URL or a key', () => {
  expect(pageReference('HTTPS://bao.example/a')).toEqual({ url: 'HTTPS://bao.example/a' });
  expect(pageReference('/a')).toEqual({ key: '/a' });
});
