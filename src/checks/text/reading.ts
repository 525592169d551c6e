// What a text says, however it is disguised: its words in three spellings, each with its place in the source.
import { ENGLISH_WORDS } from './common-words.ts';
import { languageOf } from './language.ts';
import { perWord } from './per-word.ts';
import { readPieces } from './pieces.ts';
import { type Said, saidOf } from './said.ts';
import { type Token, tokensOf } from './tokens.ts';
import { decodeTelex, decodeVni, HAS_TELEX_VOWEL } from './typed-marks.ts';
import { isAbuseForm, isKnown, unleet, unstretch } from './undo.ts';
import { fold, type View, viewOf } from './view.ts';

/** A word (in Vietnamese a syllable), or several runs of letters that were pulled apart to hide one. */
export interface Word extends Token {
  /** With marks, disguises undone: leet, stretched and spaced letters, Telex and VNI typing. Equals `lower` where there is none. */
  marked: string;
  /** `marked` without marks, đ as d. */
  plain: string;
  /** What is known of `marked`, wherever it stands. */
  said: Said;
  isDisguised: boolean;
}

export interface Reading {
  words: readonly Word[];
  /** Share of the Vietnamese-looking words that carry marks, 0..1: what a bare word means depends on it. */
  markedShare: number;
  language: 'vi' | 'en' | 'other';
}

export const readText = (text: string): Reading => readView(viewOf(text));

export function readView(view: View): Reading {
  const pieces = readPieces(view);
  const words = pieces
    ? pieces.map(({ token, hidden }) =>
        wordOf(token, hidden === null ? spellingOf(token.lower).said : saidOf(hidden)),
      )
    : tokensOf(view).map((token) => wordOf(token, spellingOf(token.lower).said));
  decodeTyped(words);
  let [marked, vietnamese] = [0, 0];
  for (const { said } of words) {
    const isMarked = said.marked !== said.plain;
    if (isMarked) marked += 1;
    if (isMarked || said.isSyllable) vietnamese += 1;
  }
  return {
    words,
    markedShare: vietnamese === 0 ? 0 : marked / vietnamese,
    language: languageOf(words.map(({ said }) => said)),
  };
}

interface Spelling {
  said: Said;
  /** What it says if the whole text is typed in Telex or VNI; null where it can't be. */
  typed: string | null;
  /** Hardly anything but Telex or VNI is spelt so. */
  isTyped: boolean;
}

/** All that a word says by itself, whatever stands around it. */
const spellingOf = perWord((lower): Spelling => {
  const marked = undo(lower) ?? lower;
  const typed = typedOf(lower, marked);
  const isTyped = typed !== null && (HAS_TELEX_VOWEL.test(lower) || /[a-z][6-9]|\d.*\d/.test(lower));
  return { said: saidOf(marked), typed, isTyped };
});

function wordOf(token: Token, said: Said): Word {
  const { from, to, start, end, written, lower, folded } = token;
  const { marked, plain } = said;
  const isDisguised = marked !== lower;
  return { from, to, start, end, written, lower, folded, marked, plain, said, isDisguised };
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
const MAX_TYPED = 11;

function typedOf(lower: string, known: string): string | null {
  if (lower.length > MAX_TYPED || !TYPED.test(lower) || isEnglish(lower) || isEnglish(known)) return null;
  return decodeTelex(lower) ?? decodeVni(lower) ?? decodeStretched(lower);
}

/** How many words of a text have to be typed so before the doubtful ones are believed to be. */
const MIN_TYPED = 2;

/** Telex or VNI, where a keyboard's input method was off: the whole comment, or one abusive word of it. */
function decodeTyped(words: Word[]): void {
  const typed: { at: number; marked: string }[] = [];
  let isTyped = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    const spelling = word && spellingOf(word.lower);
    if (!spelling || spelling.typed === null || isEnglish(word.marked)) continue;
    typed.push({ at, marked: spelling.typed });
    isTyped ||= spelling.isTyped;
  }
  const isBelieved = typed.length >= MIN_TYPED && isTyped;
  for (const { at, marked } of typed) {
    const word = words[at];
    if (word && (isBelieved || (marked !== fold(marked) && isAbuseForm(marked) && !isKnown(word.lower))))
      words[at] = wordOf(word, saidOf(marked));
  }
}

const isEnglish = (lower: string) => ENGLISH_WORDS.has(lower);

/** "ddijttt" */
function decodeStretched(lower: string): string | null {
  if (!/(.)\1\1/u.test(lower)) return null;
  const once = lower.replace(/([^deoa])\1\1+/gu, '$1').replace(/([deoa])\1\1+/gu, '$1$1');
  return decodeTelex(once);
}
