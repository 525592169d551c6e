// Hate in English: a group and what is said of it, unless it is denied, quoted or reported.

import type { Reading } from '../text/reading.ts';
import * as vocabulary from './english-groups.ts';
import { type Meant, meantWords } from './english-meant.ts';
import type { Find } from './find-entries.ts';
import { findAt, plant, rootTree } from './forms.ts';

const phrases = rootTree<true>();
for (const phrase of vocabulary.PHRASES) plant(phrases, phrase, true);

/** A group and what is said of it stand that near to each other. */
const REACH = 12;
/** A denial reaches so many words. */
const DENIAL = 4;
const WEIGHT = { slur: 0.85, group: 0.7 };

export function findEnglishHate(text: string, reading: Reading): Find[] {
  const words = meantWords(reading);
  const groups: number[] = [];
  const predicates: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (isGroup(words, at)) groups.push(at);
    const slur = slurAt(words, at);
    if (slur && !isHarmless(words, at) && !isReported(words, at) && !isInQuotes(text, reading, words[at]))
      return [findOf(words, at, at, WEIGHT.slur)];
  }
  if (groups.length === 0) return [];
  for (let at = 0; at < words.length; at += 1) if (isHostile(words, at)) predicates.push(at);
  for (let at = 0; at < reading.words.length; at += 1)
    findAt(phrases, reading, at, () => predicates.push(words.findIndex((word) => word.at === at)));
  for (const predicate of predicates)
    for (const group of groups) {
      if (Math.abs(group - predicate) > REACH || group === predicate) continue;
      if (isReported(words, Math.min(group, predicate)) || isInQuotes(text, reading, words[predicate]))
        continue;
      return [findOf(words, Math.min(group, predicate), Math.max(group, predicate), WEIGHT.group)];
    }
  return [];
}

function findOf(words: readonly Meant[], from: number, to: number, weight: number): Find {
  return { kind: 'hate', weight, start: words[from]?.at ?? 0, end: (words[to]?.at ?? 0) + 1 };
}

function isGroup(words: readonly Meant[], at: number): boolean {
  const word = words[at]?.word ?? '';
  if (vocabulary.GROUPS.has(word)) return !isOfThings(words, at) && !isSelf(words, at);
  return vocabulary.GROUP_ADJECTIVES.has(word) && vocabulary.GROUP_NOUNS.has(words[at + 1]?.word ?? '');
}

/** "Chinese chess" */
const isOfThings = (words: readonly Meant[], at: number) => vocabulary.THINGS.has(words[at + 1]?.word ?? '');

/** "I am a gay man", "we are two women": who speaks of themselves. */
const isSelf = (words: readonly Meant[], at: number) =>
  [3, 4, 5].some(
    (back) =>
      vocabulary.SELF.has(words[at - back]?.word ?? '') &&
      vocabulary.BEING.has(words[at - back + 1]?.word ?? '') &&
      vocabulary.ONE.has(words[at - back + 2]?.word ?? ''),
  );

function slurAt(words: readonly Meant[], at: number): boolean {
  const word = words[at]?.word ?? '';
  if (vocabulary.SLURS.has(word)) return true;
  if (!vocabulary.HALF_SLURS.has(word)) return false;
  return [1, 2, 3].some((back) => vocabulary.KIND_OF_PEOPLE.has(words[at - back]?.word ?? ''));
}

const isHarmless = (words: readonly Meant[], at: number) =>
  words
    .slice(Math.max(0, at - 9), at + 10)
    .some(({ word }, index) => index !== Math.min(9, at) && vocabulary.HARMLESS_BESIDE_SLUR.has(word));

const isNegator = (word: Meant | undefined, next: Meant | undefined) =>
  word !== undefined &&
  vocabulary.NEGATORS.has(word.word) &&
  next?.word !== 'but' &&
  !(word.word === 'can' && next?.word !== 't');

function isDenied(words: readonly Meant[], at: number): boolean {
  for (let back = 1; back <= DENIAL + 1; back += 1)
    if (isNegator(words[at - back], words[at - back + 1])) return true;
  return false;
}

/** A bad thing that is not denied, or a good one that is. */
function isHostile(words: readonly Meant[], at: number): boolean {
  const word = words[at]?.word ?? '';
  if (vocabulary.PREDICATES.has(word)) return !isDenied(words, at) && !(word === 'sick' && isIll(words, at));
  return vocabulary.RIGHTS.has(word) && isDenied(words, at) && !isAgainst(words, at);
}

/** "sick people", "the sick": ill, not disgusting. */
const isIll = (words: readonly Meant[], at: number) =>
  words[at + 1]?.word === 'people' || words[at - 1]?.word === 'the';

/** "not worth any less", "not deserve to be tortured": what is denied here is bad. */
function isAgainst(words: readonly Meant[], at: number): boolean {
  return words
    .slice(at + 1, at + 6)
    .some(
      ({ word }) =>
        word === 'less' ||
        word === 'fear' ||
        (vocabulary.PREDICATES.has(word) && word !== 'die' && word !== 'shit'),
    );
}

const isReported = (words: readonly Meant[], at: number) =>
  words.slice(Math.max(0, at - 14), at + 22).some(({ word }) => vocabulary.AGAINST_HATE.has(word));

function isInQuotes(text: string, { words }: Reading, place: Meant | undefined): boolean {
  const word = words[place?.at ?? 0];
  if (!word) return false;
  const before = text.slice(Math.max(0, word.start - 200), word.start).split('"').length - 1;
  return before % 2 === 1 && text.indexOf('"', word.end) !== -1;
}
