// What a text says, however it is disguised: its words in three spellings, each with its place in the source.
import { ENGLISH_WORDS } from './common-words.ts';
import { languageOf } from './language.ts';
import { readPieces } from './pieces.ts';
import { isSyllable } from './syllable.ts';
import type { Token } from './tokens.ts';
import { decodeTelex, decodeVni, HAS_TELEX_VOWEL } from './typed-marks.ts';
import { isAbuseForm, isKnown, unleet, unstretch } from './undo.ts';
import { fold, viewOf } from './view.ts';

/** A word (in Vietnamese a syllable), or several runs of letters that were pulled apart to hide one. */
export interface Word extends Token {
  /** With marks, disguises undone: leet, stretched and spaced letters, Telex and VNI typing. Equals `lower` where there is none. */
  marked: string;
  /** `marked` without marks, đ as d. */
  plain: string;
  isDisguised: boolean;
}

export interface Reading {
  words: readonly Word[];
  /** Share of the Vietnamese-looking words that carry marks, 0..1: what a bare word means depends on it. */
  markedShare: number;
  language: 'vi' | 'en' | 'other';
}

/** The language shows in that many words, and a long text's later words cost nothing. */
const MAX_LANGUAGE_WORDS = 400;

export function readText(text: string): Reading {
  const words = readPieces(viewOf(text)).map(({ token, hidden }): Word => {
    const marked = hidden ?? undo(token.lower) ?? token.lower;
    return wordOf(token, marked);
  });
  decodeTyped(words);
  let [marked, vietnamese] = [0, 0];
  for (const word of words) {
    if (word.marked !== word.plain) marked += 1;
    if (word.marked !== word.plain || isSyllable(word.plain)) vietnamese += 1;
  }
  return {
    words,
    markedShare: vietnamese === 0 ? 0 : marked / vietnamese,
    language: languageOf(words.slice(0, MAX_LANGUAGE_WORDS).map((word) => ({ lower: word.marked }))),
  };
}

function wordOf(token: Token, marked: string): Word {
  const { start, end, written, lower, folded } = token;
  if (marked === lower)
    return { start, end, written, lower, folded, marked, plain: folded, isDisguised: false };
  return { start, end, written, lower, folded, marked, plain: fold(marked), isDisguised: true };
}

/** Words without a digit and a double letter, nearly all, are as they are. */
const SUSPECT = /\d|(.)\1/u;

function undo(lower: string): string | null {
  if (!SUSPECT.test(lower)) return null;
  const stretched = unstretch(lower);
  if (stretched !== null && !decodeTelex(lower)) return stretched;
  return /\d/.test(lower) && !decodeVni(lower) ? unleet(lower) : null;
}

/** Letters that Telex makes marks of, after a vowel, or digits of VNI. */
const TYPED = /[aeiouy].*[sfrxj]|[aou]w|dd|aa|ee|oo|w|[a-z][1-9]/;
/** How many words of a text have to be typed so before the doubtful ones are believed to be. */
const MIN_TYPED = 2;

/** Telex or VNI, where a keyboard's input method was off: the whole comment, or one abusive word of it. */
function decodeTyped(words: Word[]): void {
  const typed: { at: number; marked: string }[] = [];
  let isTyped = false;
  for (const [at, { lower, marked: known }] of words.entries()) {
    if (lower.length > 11 || !TYPED.test(lower)) continue;
    const marked = decodeTelex(lower) ?? decodeVni(lower) ?? decodeStretched(lower);
    if (marked === null || isEnglish(lower) || isEnglish(known)) continue;
    typed.push({ at, marked });
    isTyped ||= HAS_TELEX_VOWEL.test(lower) || /[a-z][6-9]|\d.*\d/.test(lower);
  }
  const isBelieved = typed.length >= MIN_TYPED && isTyped;
  for (const { at, marked } of typed) {
    const word = words[at];
    if (word && (isBelieved || (marked !== fold(marked) && isAbuseForm(marked) && !isKnown(word.lower))))
      words[at] = wordOf(word, marked);
  }
}

const isEnglish = (lower: string) => ENGLISH_WORDS.has(lower);

/** "ddijttt" */
function decodeStretched(lower: string): string | null {
  if (!/(.)\1\1/u.test(lower)) return null;
  const once = lower.replace(/([^deoa])\1\1+/gu, '$1').replace(/([deoa])\1\1+/gu, '$1$1');
  return decodeTelex(once);
}
