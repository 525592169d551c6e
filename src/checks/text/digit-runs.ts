// Digits that stand side by side in a text, written in whatever way, so that together they may be one number.
import { DIGIT_WORDS, FILLER_WORDS, isCounter, MAX_REPEATS, mostDigits, readDigits } from './digits.ts';
import { tokensOf } from './tokens.ts';
import type { View } from './view.ts';

/** Digits that were written together; places are the view's. */
export interface Piece {
  from: number;
  to: number;
  digits: string;
  /** Letters or words stand for some of them. */
  isHidden: boolean;
}

/** Two digits side by side, in whatever spelling, or nine in one word: most comments have neither. */
const WORTH_READING = new RegExp(
  String.raw`(?:[\doli]|\b(?:${DIGIT_WORDS}))[^\p{L}\p{N}\n:]{1,6}(?:(?:${FILLER_WORDS.join('|')})[^\p{L}\p{N}\n:]{1,6})?(?:\d|(?:${DIGIT_WORDS}|o+)\b)|[\doli]{9}|(?:(?:${DIGIT_WORDS})\d?){3}`,
  'u',
);

/** Shorter than any number that reaches somebody. */
const MIN_DIGITS = 7;

/** Whether the words could have so many digits between them, read in the most generous way: most comments' can't. */
function mayReach(view: View): boolean {
  let [digits, before] = [0, 0];
  for (const { folded } of tokensOf(view)) {
    // "ba số không": it counts only what a digit stands before.
    const most = before > 0 && isCounter(folded) ? MAX_REPEATS : mostDigits(folded);
    digits += most;
    before = most;
    if (digits >= MIN_DIGITS) return true;
  }
  return false;
}

export function digitRunsOf(view: View): Piece[][] {
  if (!WORTH_READING.test(view.folded) || !mayReach(view)) return [];
  const runs: Piece[][] = [];
  let run: Piece[] = [];
  let end = 0;
  /** How often the next digit counts: "ba số không", "double zero". */
  let repeats: { times: number; from: number } | null = null;
  const close = () => {
    if (run.length > 0) runs.push(run);
    run = [];
    repeats = null;
  };
  for (const word of splitWords(view)) {
    if (separates(view, end, word.from)) close();
    end = word.to;
    const reading = word.isDate ? null : readDigits(word);
    const last = run.at(-1);
    if (reading === 'filler') continue;
    if (reading === 'counter' && last && /^[2-5]$/.test(last.digits)) {
      run.pop();
      repeats = { times: Number(last.digits), from: last.from };
    } else if (reading === null || reading === 'counter') close();
    else if ('repeats' in reading) repeats = { times: reading.repeats, from: word.from };
    else {
      const { digits, isHidden } = reading;
      run.push(repeated({ from: word.from, to: word.to, digits, isHidden }, repeats));
      repeats = null;
    }
  }
  close();
  return runs;
}

function repeated(piece: Piece, repeats: { times: number; from: number } | null): Piece {
  if (!repeats || piece.digits.length > 1) return piece;
  return { from: repeats.from, to: piece.to, digits: piece.digits.repeat(repeats.times), isHidden: true };
}

const MAX_GAP = 6;
/** What no number goes on after: a new line, a time's colon, a percentage, money, an address. */
const SEPARATOR = /[\n:%$€£₫@#&]/u;

function separates(view: View, from: number, to: number): boolean {
  if (to - from === 1 && view.lower[from] === ' ') return false;
  return to - from > MAX_GAP || SEPARATOR.test(view.lower.slice(from, to));
}

interface Word {
  from: number;
  to: number;
  lower: string;
  folded: string;
  isDate: boolean;
}

const GLUED_BEFORE = /^(?:zalo|zl|sdt|dt|tel|tele|lh|alo|goi|call|phone|hotline|viber|whatsapp|so)(?=[0o]\d)/;
const GLUED_AFTER = /(?<=^\d{3,11})\p{L}{2,20}$/u;
const MAX_GLUED = 40;

/** The words, and what is glued to a number ("zalo0912", "345nhé") apart from it. */
function splitWords(view: View): Word[] {
  const dates = placesOfDates(view.lower);
  const part = (from: number, to: number): Word => ({
    from,
    to,
    lower: view.lower.slice(from, to),
    folded: view.folded.slice(from, to),
    isDate: dates.has(from),
  });
  return tokensOf(view).flatMap((token) => {
    const { from, to, lower, folded } = token;
    const word = { from, to, lower, folded, isDate: dates.has(from) };
    if (to - from === 1 || to - from > MAX_GLUED || !/\d/.test(lower)) return word;
    const before = GLUED_BEFORE.exec(word.folded)?.[0].length ?? 0;
    const after = GLUED_AFTER.exec(word.folded.slice(before))?.[0].length ?? 0;
    if (before + after === 0) return word;
    return [part(from, from + before), part(from + before, to - after), part(to - after, to)].filter(
      (piece) => piece.from < piece.to,
    );
  });
}

const DATES = [
  /(?<![\d./-])(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\1(?:19|20)\d\d(?!\1?\d)/g,
  /(?<![\d./-])(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])\/\d\d(?![/.-]?\d)/g,
];

function placesOfDates(lower: string): Set<number> {
  const places = new Set<number>();
  for (const pattern of DATES)
    for (const { index, 0: date } of lower.matchAll(pattern))
      for (let at = index; at < index + date.length; at += 1) places.add(at);
  return places;
}
