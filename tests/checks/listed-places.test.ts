import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockedDomains } from '../../src/checks/blocked-domains.ts';
import { blockedPhones } from '../../src/checks/blocked-phones.ts';
import { domainMatches } from '../../src/domain/site.ts';
import { commentOf, policyOf, run } from './run.ts';

describe('a listed domain', () => {
  const policy = policyOf({ blocked: { domains: ['bet.example', '*.xau.example'] } });

  it.each([
    ['vào bet.example ngay', ['domain: bet.example']],
    ['vào https://www.BET.example/x?y', ['domain: https://www.BET.example/x?y']],
    ['vào bet [.] example', ['domain: bet [.] example']],
    ['vào a.b.xau.example và xau.example', ['domain: a.b.xau.example | xau.example']],
    ['vào sub.bet.example', []],
    ['vào tbet.example', []],
    ['vào bet.example.vn', []],
  ])('in %j: %j', (content, found) => {
    expect(run(blockedDomains, content, policy)).toEqual(found);
  });

  it('is exactly what domainMatches accepts', () => {
    const label = fc.constantFrom('a', 'b', 'www', 'bet');
    const host = fc
      .array(label, { minLength: 1, maxLength: 3 })
      .map((labels) => [...labels, 'example'].join('.'));
    const pattern = fc.tuple(fc.constantFrom('', '*.'), host).map(([star, rest]) => star + rest);
    fc.assert(
      fc.property(pattern, host, (domain, link) => {
        const found =
          run(blockedDomains, `xem ${link} nhé`, policyOf({ blocked: { domains: [domain] } })).length > 0;
        expect(found).toBe(domainMatches(domain, link));
      }),
    );
  });
});

describe('a listed phone', () => {
  const place = { field: 'content', start: 4, end: 16 };
  const policy = policyOf({ blocked: { phones: ['mac-of-a-bad-number'] } });
  const find = (phones: { place: typeof place | null; macs: string[] }[]) =>
    run(blockedPhones, commentOf('gọi 0912 345 678'), policy, { phones });

  it('is shown where it stands in the text', () => {
    expect(find([{ place, macs: ['under the new key', 'mac-of-a-bad-number'] }])).toEqual([
      'phone: 0912 345 678',
    ]);
  });

  it('in the phone field is told without showing it', () => {
    expect(find([{ place: null, macs: ['mac-of-a-bad-number'] }])).toEqual(['phone: phone-field=true']);
  });

  it('is not just any phone', () => {
    expect(find([{ place, macs: ['mac-of-a-good-number'] }])).toEqual([]);
    expect(find([])).toEqual([]);
  });
});
