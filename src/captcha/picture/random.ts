// Chance, as numbers from 0 up to 1. Serving takes it from the system's cryptographic source; a test may bring a seeded one.
import { getRandomValues } from 'node:crypto';

export type Random = () => number;

const TWO_TO_32 = 2 ** 32;

/** A picture takes about two thousand numbers, so they are fetched in bulk. */
export function createSecureRandom(): Random {
  const pool = new Uint32Array(2_048);
  let used = pool.length;
  return () => {
    if (used === pool.length) {
      getRandomValues(pool);
      used = 0;
    }
    return (pool[used++] ?? 0) / TWO_TO_32;
  };
}

export const between = (random: Random, min: number, max: number): number => min + random() * (max - min);

/** A whole number, both ends included. */
export const wholeBetween = (random: Random, min: number, max: number): number =>
  Math.floor(between(random, min, max + 1));

export function pick<T>(random: Random, items: readonly T[]): T {
  return items[Math.floor(random() * items.length)] as T;
}

/** Fisher and Yates: every order is equally likely. */
export function shuffled<T>(random: Random, items: readonly T[]): T[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const other = wholeBetween(random, 0, last);
    [result[last], result[other]] = [result[other] as T, result[last] as T];
  }
  return result;
}
