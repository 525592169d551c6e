// A word as numbers: buckets of the word itself and of the runs of characters inside it.
import { perSaid } from '../text/said.ts';

/** Each kind has its own buckets, since a word says more than a run. What rules find is so little that each has its own. */
export const RANGES = {
  word: { start: 0, size: 16_384 },
  pair: { start: 16_384, size: 131_072 },
  run: { start: 147_456, size: 49_024 },
  find: { start: 196_480, size: 64 },
  offer: { start: 196_544, size: 64 },
} as const;
/** 3 · 2¹⁶: as many weights of half a byte as fit into 150 kB of base64. */
export const BUCKETS = 196_608;

const LONGEST_RUN = 5;
/** No word is longer, and what runs on without a space must not crowd out the rest. */
const LONGEST_WORD = 24;
const FNV_OFFSET = 0x811c9dc5;
export const FNV_PRIME = 0x01000193;
/** One name space for each view and kind, so that "lon" as it was written is not "lon" with its marks stripped. */
const SEEDS = { marked: { word: 1, run: null }, plain: { word: 4, run: 6 } } as const;
export const EDGE = 0x20;

export interface ReadWord {
  whole: number;
  /** Of the word and its runs of characters. */
  buckets: Int32Array;
}

/** A word with its marks, and without: the same text is another feature in the other view. */
export const readWord = perSaid(({ marked, plain }) => ({
  marked: readView(marked, SEEDS.marked),
  plain: readView(plain, SEEDS.plain),
}));

function readView(word: string, seeds: { word: number; run: number | null }): ReadWord {
  const text = word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word;
  const whole = hashText(seeds.word, text);
  // Of the view without marks alone: it says nearly all that the other says, for half of the look-ups.
  const runs = seeds.run === null ? [] : runsOf(seeds.run, text).map((hash) => bucketOf(hash, RANGES.run));
  return { whole, buckets: Int32Array.of(bucketOf(whole, RANGES.word), ...runs) };
}

/** Hashes of the runs of characters, with the word's edges as one more character on each side. */
function runsOf(seed: number, text: string): number[] {
  const first = hashCode(FNV_OFFSET, seed);
  const hashes: number[] = [];
  for (let start = -1; start < text.length; start += 1) {
    let hash = first;
    const end = Math.min(start + LONGEST_RUN, text.length + 1);
    for (let index = start; index < end; index += 1) {
      hash = hashCode(hash, index < 0 || index === text.length ? EDGE : codeAt(text, index));
      if (index > start) hashes.push(hash);
    }
  }
  return hashes;
}

function hashText(seed: number, text: string): number {
  let hash = hashCode(FNV_OFFSET, seed);
  for (let index = 0; index < text.length; index += 1) hash = hashCode(hash, codeAt(text, index));
  return hash;
}

/** FNV-1a, a UTF-16 unit at a time. */
export function hashCode(hash: number, code: number): number {
  return Math.imul(hash ^ code, FNV_PRIME);
}

/** All digits are one: how long a number is tells something, which one it is does not. */
function codeAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code >= 0x30 && code <= 0x39 ? 0x30 : code;
}

/** MurmurHash3's finish spreads what FNV leaves close together. */
export function bucketOf(hash: number, { start, size }: { start: number; size: number }): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return start + (((mixed ^ (mixed >>> 16)) >>> 0) % size);
}
