// A learnt model: one weight a bucket, added up. Logistic regression, so each word's share of the score can be told.
import { type Features, lengthOf } from './features.ts';

/** As the training program writes it; see docs/model-card.md. */
export interface StoredModel {
  /** One signed byte a bucket, in base64. */
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
  const bytes = Uint8Array.from(atob(stored.weights), (character) => character.charCodeAt(0));
  return { ...stored, weights: new Int8Array(bytes.buffer) };
}

/** The features' weights over the length of their vector, so that a long text has no higher margin than a short one. */
export function marginOf({ weights, scale, bias }: Model, { buckets }: Features): number {
  let sum = 0;
  for (const bucket of buckets) sum += weights[bucket] ?? 0;
  return bias + (scale * sum) / lengthOf(buckets.length);
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
