import { describe, expect, it } from 'vitest';
import { DEMO_SITE } from '../../src/domain/demo-site.ts';
import { assertOrigin, domainMatches, type Site } from '../../src/domain/site.ts';

describe('domainMatches', () => {
  it.each([
    ['bao.example', 'bao.example', true],
    ['bao.example', 'www.bao.example', true],
    ['bao.example', 'tin.bao.example', false],
    ['bao.example', 'xbao.example', false],
    ['*.gov.vn', 'gov.vn', true],
    ['*.gov.vn', 'dichvucong.gov.vn', true],
    ['*.gov.vn', 'a.b.gov.vn', true],
    ['*.gov.vn', 'fakegov.vn', false],
    ['*.gov.vn', 'gov.vn.evil.example', false],
  ])('%s and %s: %s', (pattern, host, matches) => {
    expect(domainMatches(pattern, host)).toBe(matches);
  });
});

describe('an origin', () => {
  const site: Site = { ...DEMO_SITE, origins: ['https://bao.example'] };
  const own = 'comments.example:8787';

  it.each([undefined, `https://${own}`, `http://${own}`, 'https://bao.example'])('passes: %s', (origin) => {
    expect(() => assertOrigin(origin, site, own)).not.toThrow();
  });

  it.each([
    'null',
    'http://bao.example',
    'https://bao.example.evil.example',
    'https://bao.example:444',
    'https://comments.example',
    'ftp://comments.example:8787',
    '',
  ])('is refused: %j', (origin) => {
    expect(() => assertOrigin(origin, site, own)).toThrow(expect.objectContaining({ code: 'origin' }));
  });
});
