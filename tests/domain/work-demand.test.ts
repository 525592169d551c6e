import { describe, expect, it } from 'vitest';
import { bitsFor } from '../../src/domain/work-demand.ts';

const REST = { site: 1, address: 1 };

describe('the work that a challenge asks for', () => {
  it.each([
    ['nothing else', { site: 0, address: 0 }, 16],
    ['a busy minute of a newspaper', { site: 120, address: 10 }, 16],
    ['twice as many at the site', { site: 240, address: 1 }, 17],
    ['a thousand a minute at the site', { site: 1_000, address: 1 }, 19],
    ['a flood at the site', { site: 1e9, address: 1 }, 22],
    ['twice as many from the address', { site: 20, address: 20 }, 17],
    ['twenty refusals of the address', { site: 100, address: 100 }, 19],
    ['both', { site: 240, address: 20 }, 18],
    ['a flood of everything', { site: 1e9, address: 1e9 }, 22],
  ])('is little at rest and more with each doubling: %s', (_, load, bits) => {
    expect(bitsFor(load, false)).toBe(bits);
  });
  it('is eight times as much where nothing else stands beside it, and never more than 22 bits', () => {
    expect(bitsFor(REST, true)).toBe(19);
    expect(bitsFor({ site: 1e9, address: 1 }, true)).toBe(22);
  });
  it('never falls while the load rises', () => {
    for (let load = 1; load < 1e6; load = Math.ceil(load * 1.3)) {
      const [less, more] = [load, load + 1].map((site) => bitsFor({ site, address: 1 }, false));
      expect(more).toBeGreaterThanOrEqual(less ?? 0);
    }
  });
});
