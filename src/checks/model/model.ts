// A learnt model: one weight a bucket, added up. Logistic regression, so each word's share of the score can be told.
import type { Features } from './features.ts';

/** As the training program writes it; see docs/model-card.md. */
export interface StoredModel {
  /** Half a byte a bucket, the first bucket in the lower half, in base64: three bits for the root of its size, then one for its sign. */
  weights: string;
  /** What one unit of a weight is worth. */
  scale: number;
  bias: number;
  /** The margin whose score is 0.5, and how fast the score grows there. */
  threshold: number;
  steepness: number;
}

export interface Model extends Omit<StoredModel, 'weights'> {
  weights: Int8Array;
}

export function openModel(stored: StoredModel): Model {
  const bytes = atob(stored.weights);
  const weights = new Int8Array(bytes.length * 2);
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes.charCodeAt(at);
    weights[at * 2] = weightOf(byte & 15);
    weights[at * 2 + 1] = weightOf(byte >> 4);
  }
  return { ...stored, weights };
}

/** Most weights are near zero: squares are fine there, and coarse where it matters less. */
export function weightOf(half: number): number {
  const root = half & 7;
  return half & 8 ? -root * root : root * root;
}

/** The features' weights over the length of their vector, so that a long text has no higher margin than a short one. */
export function marginOf({ weights, scale, bias }: Model, { buckets, length }: Features): number {
  let sum = 0;
  for (let at = 0; at < buckets.length; at += 1) sum += weights[buckets[at] ?? 0] ?? 0;
  return bias + (scale * sum) / length;
}

/** 0..1 */
export function scoreOf({ threshold, steepness }: Model, margin: number): number {
  return 1 / (1 + Math.exp(-steepness * (margin - threshold)));
}

/** What each word adds to the margin, in no unit: only their order means something. */
export function sharesOf({ weights }: Model, { buckets, words }: Features, wordCount: number): Float64Array {
  const shares = new Float64Array(wordCount);
  buckets.forEach((bucket, index) => {
    const word = words[index] ?? 0;
    shares[word] = (shares[word] ?? 0) + (weights[bucket] ?? 0);
  });
  return shares;
}
