// Chance that can be repeated: the same seed gives the same requests.

export interface Random {
  /** 0 to n - 1. */
  below(n: number): number;
  pick<Value>(values: readonly Value[]): Value;
  /** True once in n times. */
  once(n: number): boolean;
}

/** mulberry32, by Tommy Ettinger: public domain, 32 bits of state, good enough for tests. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  const below = (n: number) => Math.floor(next() * n);
  return {
    below,
    once: (n) => below(n) === 0,
    pick: <Value>(values: readonly Value[]): Value => {
      if (values.length === 0) throw new Error('nothing to pick from');
      return values[below(values.length)] as Value;
    },
  };
}
