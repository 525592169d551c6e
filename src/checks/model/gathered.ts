// The features of the text at hand, each bucket once.
import { BUCKETS } from './buckets.ts';

/** One set of arrays serves all texts: making or clearing it each time would cost more than the text. */
export const found = { buckets: new Int32Array(4096), words: new Int32Array(4096), count: 0 };
/** For each bucket the last text that had it, by a number that comes round again: bytes, so that they stay in the processor's cache. */
const seenIn = new Uint8Array(BUCKETS);
const MAX_NUMBER = 255;
let textNumber = 0;

export function startText(): void {
  found.count = 0;
  textNumber += 1;
  if (textNumber <= MAX_NUMBER) return;
  seenIn.fill(0);
  textNumber = 1;
}

export const has = (bucket: number) => seenIn[bucket] === textNumber;

export function addAll(buckets: Int32Array, number: number): void {
  for (let at = 0; at < buckets.length; at += 1) add(buckets[at] ?? 0, number);
}

export function add(bucket: number, number: number): void {
  if (has(bucket)) return;
  seenIn[bucket] = textNumber;
  if (found.count === found.buckets.length) {
    found.buckets = doubled(found.buckets);
    found.words = doubled(found.words);
  }
  found.buckets[found.count] = bucket;
  found.words[found.count] = number;
  found.count += 1;
}

/** It never grows beyond the number of buckets. */
function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
