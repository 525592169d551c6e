// How easily each weight moves: what is rare says more, and a word or a pair of words more than a run of characters.
import { BUCKETS, RANGES } from '../src/checks/model/buckets.ts';
import type { TrainingRow } from './logistic.ts';

/** Chosen by cross-validation on what is seen, all of these. */
const IMPORTANCE: Record<keyof typeof RANGES, number> = { word: 1, pair: 1.5, run: 0.3, find: 1, offer: 1 };
/** Keeps a row's squared length about 1, so that the cost means what it says. */
const UNIT = 19;

/** The square of importance times "inverse document frequency". */
export function mobilityOf(rows: readonly Pick<TrainingRow, 'buckets'>[]): Float64Array {
  const counts = new Float64Array(BUCKETS);
  for (const { buckets } of rows) for (const bucket of buckets) counts[bucket] = (counts[bucket] ?? 0) + 1;
  const mobility = new Float64Array(BUCKETS);
  for (const [kind, { start, size }] of Object.entries(RANGES))
    for (let bucket = start; bucket < start + size; bucket += 1) {
      const rarity = Math.log((rows.length + 1) / ((counts[bucket] ?? 0) + 1));
      mobility[bucket] = ((IMPORTANCE[kind as keyof typeof RANGES] * rarity) / UNIT) ** 2;
    }
  return mobility;
}
