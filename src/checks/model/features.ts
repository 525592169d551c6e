// A text as hashed features: words with and without marks, without marks also pairs of words and the runs of 2 to 5 characters
// inside each word, and what the rules of abuse and of offers have found.
// "Feature hashing" (Weinberger et al. 2009): no vocabulary is kept, so what nobody trained on still has its parts.
import type { AbuseKind } from '../abuse/entry.ts';
import type { Find } from '../abuse/find-entries.ts';
import type { Place } from '../offers/find-offers.ts';
import type { Cue } from '../offers/offer-tree.ts';
import type { Word } from '../text/reading.ts';
import { bucketOf, EDGE, FNV_PRIME, hashCode, RANGES, readWord } from './buckets.ts';
import { add, addAll, found, has, startText } from './gathered.ts';

/** Of a text of a few words no single one decides: it counts as this many. */
const LEAST_WORDS = 4;

const PAIR_SEED = 5;

/** Each bucket once, with the word where it first stands: features are binary, so repeating a word adds nothing. */
export interface Features {
  buckets: Int32Array;
  /** For each bucket the number of its word, counted over all fields; of a pair, its second word. */
  words: Int32Array;
  /** What their sum is divided by: a long text has more of everything. The root of the number of different words. */
  length: number;
}

/** Of a field. */
export interface FeatureSource {
  words: readonly Word[];
  finds: readonly Find[];
  /** What speaks for an offer. */
  cues: readonly Pick<Place, 'cue' | 'start'>[];
}

/** Pairs don't cross from one field into the next. */
export function featuresOf(fields: readonly FeatureSource[]): Features {
  startText();
  let number = 0;
  let different = 0;
  for (const { words, finds, cues } of fields) {
    different += addWords(words, number);
    for (const find of finds) addFind(find, number);
    addCues(cues, number);
    number += words.length;
  }
  return {
    buckets: found.buckets.slice(0, found.count),
    words: found.words.slice(0, found.count),
    length: Math.sqrt(Math.max(LEAST_WORDS, different)),
  };
}

/** How many of them had not been there before. */
function addWords(words: readonly Word[], firstNumber: number): number {
  let [number, different] = [firstNumber, 0];
  let last = hashCode(PAIR_SEED, EDGE);
  for (const word of words) {
    const { marked, plain } = readWord(word.said);
    if (!has(plain.buckets[0] ?? 0)) different += 1;
    addAll(marked.buckets, number);
    addAll(plain.buckets, number);
    add(bucketOf(Math.imul(last, FNV_PRIME) ^ plain.whole, RANGES.pair), number);
    last = hashCode(plain.whole, PAIR_SEED);
    number += 1;
  }
  return different;
}

const KINDS: readonly AbuseKind[] = ['profanity', 'insult', 'threat', 'hate', 'sexual', 'political'];
const STEPS = 8;

/** A step for each eighth of its weight, so that what a surer one adds can be learnt. */
function addFind({ kind, weight, start }: Find, firstNumber: number): void {
  const first = RANGES.find.start + KINDS.indexOf(kind) * STEPS;
  const count = Math.min(STEPS, 1 + Math.floor(weight * STEPS));
  for (let step = 0; step < count; step += 1) add(first + step, firstNumber + start);
}

const CUES: readonly Cue[] = ['call', 'audience', 'seller', 'promise', 'price', 'sure', 'usual', 'honest'];
const COUNTED = 4;

/** The first of a kind, the second, …: more of it says more. */
function addCues(cues: FeatureSource['cues'], firstNumber: number): void {
  const counts = new Map<Cue, number>();
  for (const { cue, start } of cues) {
    const before = counts.get(cue) ?? 0;
    counts.set(cue, before + 1);
    if (before < COUNTED) add(RANGES.offer.start + CUES.indexOf(cue) * COUNTED + before, firstNumber + start);
  }
}
