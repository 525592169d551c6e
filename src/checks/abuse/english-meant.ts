// What the words of a text were meant to be: slips of the keyboard undone, words run together taken apart.
import { ENGLISH_WORDS } from '../text/common-words.ts';
import { perWord } from '../text/per-word.ts';
import type { Reading } from '../text/reading.ts';
import { segment } from '../text/segment.ts';
import * as vocabulary from './english-groups.ts';
import { misspellings } from './misspelt.ts';

const meant = misspellings([
  ...vocabulary.GROUPS,
  ...vocabulary.PREDICATES,
  ...vocabulary.SLURS,
  ...vocabulary.HALF_SLURS,
  'people',
  'black',
]);

/** The words of the text as they were meant, each with the place of the word that holds it. */
export interface Meant {
  word: string;
  at: number;
}

const MAX_JOINED = 24;
const MIN_JOINED = 7;

export function meantWords({ words }: Reading): Meant[] {
  const read: Meant[] = [];
  for (let at = 0; at < words.length; at += 1)
    for (const word of meantBy(words[at]?.marked ?? '')) read.push({ word, at });
  return read;
}

const meantBy = perWord((marked): readonly string[] => {
  if (ENGLISH_WORDS.has(marked)) return [marked];
  const known = meant.get(marked);
  if (known !== undefined) return [known];
  if (marked.length < MIN_JOINED || marked.length > MAX_JOINED || isVocabulary(marked)) return [marked];
  return joined(marked);
});

/** "deathto" → "death", "to": where both are words and one of them is of this vocabulary. */
function joined(word: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const length of segment(word)) {
    parts.push(word.slice(start, start + length));
    start += length;
  }
  const isWords = parts.length === 2 && parts.every((part) => part.length > 1);
  return isWords &&
    parts.some((part) => part.length > (vocabulary.SLURS.has(part) ? 5 : 3) && isVocabulary(part))
    ? parts
    : [word];
}

const isVocabulary = (word: string) =>
  vocabulary.GROUPS.has(word) ||
  vocabulary.PREDICATES.has(word) ||
  vocabulary.SLURS.has(word) ||
  vocabulary.HALF_SLURS.has(word);
