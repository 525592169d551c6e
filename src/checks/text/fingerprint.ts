// A few numbers by which an index finds the same text with other names, numbers, links and small edits.
import type { CheckedText } from '../../domain/facts.ts';
import { contactsOf } from './field-contacts.ts';
import { viewsOf } from './field-views.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { View } from './view.ts';

/** Below this many words two people write the same by chance. */
const MIN_WORDS = 8;
/**
 * MinHash with banding (Broder 1997; Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", 3.4) over pairs of words:
 * eight bands of two rows. With two common bands asked for, 20 words of which 2 were changed (Jaccard 0.65) meet in 91 % of
 * the cases, 1 changed in 99 %, and two comments on the same subject (Jaccard 0.02) in 5 of a million.
 */
const BANDS = 8;
const ROWS = 2;
export const COMMON_BANDS = 2;

/** 32-bit integers, one a band, the band mixed in; none for a text that is too short to tell. */
export function fingerprintOf(comment: CheckedText): number[] {
  const words = tellingWords(comment);
  if (words.length < MIN_WORDS) return [];
  const pairs = words.slice(1).map((word, index) => hash(`${words[index]} ${word}`));
  return Array.from({ length: BANDS }, (_, band) => {
    let value = mix(band + 1);
    for (let row = 0; row < ROWS; row += 1) value = mix(value ^ smallest(pairs, band * ROWS + row));
    return value;
  });
}

/** The content's words without marks, without what a wave's sender swaps: contacts, numbers and names. */
function tellingWords(comment: CheckedText): string[] {
  const view = viewsOf(comment).find(({ field }) => field === 'content')?.view;
  if (!view) return [];
  const words = tokensOf(view);
  if (words.length < MIN_WORDS) return [];
  const contacts = contactsOf(comment).filter(({ place }) => place.field === 'content');
  const isShouted = words.filter((word) => isCapital(view, word)).length > words.length / 2;
  return outside(contacts, words, view)
    .filter((word, index, kept) => isShouted || !isName(view, word, kept[index - 1], kept[index + 1]))
    .map(({ from, to }) => view.folded.slice(from, to))
    .filter((word) => !/\p{N}/u.test(word));
}

/** The words that are no part of a contact; both come in the order of the text. */
function outside(
  contacts: readonly { start: number; end: number }[],
  words: readonly Token[],
  view: View,
): Token[] {
  let next = 0;
  return words.filter(({ from, to }) => {
    if (next >= contacts.length) return true;
    const { start, end } = view.span(from, to);
    while ((contacts[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return (contacts[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
}

const isCapital = (view: View, { from }: Token) => view.written[from] !== view.lower[from];

/** A capital within a sentence, or at its beginning before another one: "Anh Nguyễn Văn An", "Lan Anh nói". */
function isName(view: View, word: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (!isCapital(view, word)) return false;
  const begins = !before || /[.!?\n:]/.test(view.written.slice(before.to, word.from));
  if (!begins) return true;
  return after !== undefined && isCapital(view, after) && view.written.slice(word.to, after.from) === ' ';
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return mix(value);
}

/** The last step of MurmurHash3: every bit of the input changes half of the output's. */
function mix(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** The smallest of the hashes under the order that `row` gives them. */
function smallest(hashes: readonly number[], row: number): number {
  const seed = mix(0x9e3779b9 * (row + 1));
  let least = 0x7fffffff;
  for (const one of hashes) least = Math.min(least, mix(one ^ seed));
  return least;
}
