// How sure an offer is: evidence of different kinds adds up, whichever the words are.
import type { Reading } from '../text/reading.ts';
import type { Offer } from './find-offers.ts';
import type { Cue } from './offer-tree.ts';

interface Weight {
  first: number;
  more: number;
  /** How many more than the first count. */
  most: number;
}
type Weights = Record<Cue, Weight>;

/** Log-odds, fitted to the kinds of evidence in labelled comments, whichever the words were, and rounded. */
const VIETNAMESE: Weights = {
  call: { first: 2.1, more: 0.2, most: 2 },
  audience: { first: 1.3, more: 0, most: 0 },
  seller: { first: 1.5, more: 0.2, most: 2 },
  promise: { first: 1.2, more: 0.7, most: 3 },
  price: { first: 1.4, more: 0, most: 0 },
  sure: { first: 2.4, more: 1.4, most: 3 },
  usual: { first: 1.2, more: 0.8, most: 2 },
  honest: { first: -1.1, more: -0.2, most: 3 },
};
const ENGLISH: Weights = {
  call: { first: 3.2, more: 0.2, most: 2 },
  audience: { first: 0.9, more: 0, most: 0 },
  seller: { first: 0.9, more: 0.2, most: 2 },
  promise: { first: 1.4, more: 0.6, most: 3 },
  price: { first: 1.4, more: 0, most: 0 },
  sure: { first: 0, more: 0, most: 0 },
  usual: { first: 1.1, more: 0.8, most: 2 },
  honest: { first: -0.9, more: -0.8, most: 3 },
};
/** So unlikely is an offer that nothing speaks for. */
const BIAS = { vi: -4.1, en: -3.2 };
/** Who asks has no goods to sell, as a rule. */
const QUESTION = -0.4;
/** What is said in few words is mostly wares and price; a long text has some of everything. */
const SHORT = { words: 12, weight: 0.5 };
const LONG = { words: 40, weight: -1 };
/** Nothing here is certain: the model and other checks are further witnesses. */
const MOST = 0.8;
/** Who tells a story with wares and prices in it calls nobody and sells nothing. */
const FACELESS = { words: 18, weight: -1.5 };

export function scoreOfOffer({ counts }: Offer, reading: Reading, isQuestion: boolean): number {
  const words = reading.words.length;
  const isEnglish = reading.language === 'en';
  const weights = isEnglish ? ENGLISH : VIETNAMESE;
  if (counts.call + counts.seller + counts.sure + counts.promise === 0) return 0;
  let odds = (isEnglish ? BIAS.en : BIAS.vi) + (isQuestion ? QUESTION : 0);
  if (words < SHORT.words) odds += SHORT.weight;
  else if (words > LONG.words) odds += LONG.weight;
  if (words >= FACELESS.words && counts.call + counts.seller + counts.audience === 0) odds += FACELESS.weight;
  for (const [cue, { first, more, most }] of Object.entries(weights) as [Cue, Weight][]) {
    const count = counts[cue];
    if (count > 0) odds += first + more * Math.min(count - 1, most);
  }
  return Math.min(MOST, 1 / (1 + Math.exp(-odds)));
}
