// A text as hashed features: words, pairs of words, and the runs of 2 to 5 characters inside each word, each with and without marks.
// "Feature hashing" (Weinberger et al. 2009): no vocabulary is kept, so what nobody trained on still has its parts.
import { perWord } from '../text/per-word.ts';
import type { Word } from '../text/reading.ts';

/** What a row of features is divided by. Of a text of a few words no single one decides: it counts as this many features. */
const LEAST_FEATURES = 80;
export const lengthOf = (featureCount: number) => Math.sqrt(Math.max(LEAST_FEATURES, featureCount));

/** 3 · 2¹⁵: as many one-byte weights as fit into 150 kB of base64. */
export const BUCKETS = 98_304;

/** Each bucket once, with the word where it first stands: features are binary, so repeating a word adds nothing. */
export interface Features {
  buckets: Int32Array;
  /** For each bucket the number of its word, counted over all fields; of a pair, its second word. */
  words: Int32Array;
}

const LONGEST_RUN = 5;
/** No word is longer, and what runs on without a space must not crowd out the rest. */
const LONGEST_WORD = 24;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** One name space for each view and kind, so that "lon" as it was written is not "lon" with its marks stripped. */
const SEEDS = { marked: { word: 1, pair: 2, run: 3 }, plain: { word: 4, pair: 5, run: 6 } } as const;
const VIEWS = ['marked', 'plain'] as const;
const EDGE = 0x20;

/** Pairs don't cross from one field into the next. */
export function featuresOf(fields: readonly (readonly Word[])[]): Features {
  startText();
  let number = 0;
  for (const words of fields) {
    for (const view of VIEWS) addView(words, view, number);
    number += words.length;
  }
  return { buckets: found.buckets.slice(0, found.count), words: found.words.slice(0, found.count) };
}

function addView(words: readonly Word[], view: (typeof VIEWS)[number], firstNumber: number): void {
  const pairSeed = SEEDS[view].pair;
  const read = readers[view];
  let number = firstNumber;
  let last = hashCode(pairSeed, EDGE);
  for (const word of words) {
    const { whole, buckets } = read(word[view]);
    add(bucketOf(Math.imul(last, FNV_PRIME) ^ whole), number);
    for (let at = 0; at < buckets.length; at += 1) add(buckets[at] ?? 0, number);
    last = hashCode(whole, pairSeed);
    number += 1;
  }
}

interface ReadWord {
  whole: number;
  /** Of the word and its runs of characters. */
  buckets: Int32Array;
}

/** The same text is another feature in the other view. */
const readers = {
  marked: perWord((word) => readWord(word, SEEDS.marked)),
  plain: perWord((word) => readWord(word, SEEDS.plain)),
};

function readWord(word: string, seeds: { word: number; run: number }): ReadWord {
  const text = word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word;
  const whole = hashText(seeds.word, text);
  return { whole, buckets: Int32Array.from([whole, ...runsOf(seeds.run, text)], bucketOf) };
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
function hashCode(hash: number, code: number): number {
  return Math.imul(hash ^ code, FNV_PRIME);
}

/** All digits are one: how long a number is tells something, which one it is does not. */
function codeAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code >= 0x30 && code <= 0x39 ? 0x30 : code;
}

/** MurmurHash3's finish spreads what FNV leaves close together. */
function bucketOf(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) % BUCKETS;
}

/** One set of arrays serves all texts: making or clearing it each time would cost more than the text. */
const found = { buckets: new Int32Array(4096), words: new Int32Array(4096), count: 0 };
/** For each bucket the last text that had it. */
const seenIn = new Uint32Array(BUCKETS);
let textNumber = 0;

function startText(): void {
  found.count = 0;
  textNumber = (textNumber + 1) >>> 0;
  if (textNumber > 0) return;
  seenIn.fill(0);
  textNumber = 1;
}

function add(bucket: number, number: number): void {
  if (seenIn[bucket] === textNumber) return;
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
