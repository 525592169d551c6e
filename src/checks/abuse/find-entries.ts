// Which lines of the tables stand in a text, with what they weigh where they stand.
import type { Reading, Word } from '../text/reading.ts';
import { isSyllable } from '../text/syllable.ts';
import { fold } from '../text/view.ts';
import { AMBIGUOUS_WORDS } from './ambiguous-words.ts';
import { breakBetween, isWhole } from './clauses.ts';
import { CONTEMPT_PHRASES } from './contempt-phrases.ts';
import { CONTEMPT_WORDS } from './contempt-words.ts';
import { ENGLISH_PHRASES } from './english-phrases.ts';
import { ENGLISH_WORDS } from './english-words.ts';
import { type AbuseKind, type Entry, list } from './entry.ts';
import { contextOf, findAt, plant, rootTree } from './forms.ts';
import { HARASSMENT_PHRASES } from './harassment.ts';
import { THREAT_PHRASES } from './threat-rules.ts';
import { VIETNAMESE_INSULTS } from './vietnamese-insults.ts';
import { VIETNAMESE_PHRASES } from './vietnamese-phrases.ts';
import { VIETNAMESE_WORDS } from './vietnamese-words.ts';

/** Something abusive in the text: words from `start` to `end` (exclusive). */
export interface Find {
  kind: AbuseKind;
  weight: number;
  start: number;
  end: number;
}

type Beside = (word: Word, takesBare: boolean) => boolean;
interface Compiled {
  entry: Entry;
  needsMarks: boolean;
  language: 'vi' | 'en';
  left: Beside | null;
  right: Beside | null;
  notLeft: Beside | null;
  notRight: Beside | null;
}

const tree = rootTree<Compiled>();
const beside = (forms: readonly string[] | undefined) => (forms ? contextOf(forms) : null);
function add(entries: readonly Entry[], language: 'vi' | 'en'): void {
  for (const entry of entries) {
    const { left, right, notLeft, notRight } = entry;
    const context = {
      left: beside(left),
      right: beside(right),
      notLeft: beside(notLeft),
      notRight: beside(notRight),
    };
    // Without its marks one syllable is always another word as well.
    const needsMarks = entry.needsMarks ?? !entry.form.includes(' ');
    plant(tree, entry.form, { entry, language, needsMarks, ...context });
  }
}
add(
  [
    ...VIETNAMESE_WORDS,
    ...VIETNAMESE_INSULTS,
    ...AMBIGUOUS_WORDS,
    ...VIETNAMESE_PHRASES,
    ...CONTEMPT_PHRASES,
    ...CONTEMPT_WORDS,
    ...THREAT_PHRASES,
    ...HARASSMENT_PHRASES,
  ],
  'vi',
);
add([...ENGLISH_WORDS, ...ENGLISH_PHRASES], 'en');

/** Not abuse themselves: they raise the next noun. */
const raises = contextOf(list('con thằng bọn lũ đồ mày tao chúng tụi quân you ur u your'));
const RAISE = 1.3;
const MAX_WEIGHT = 0.97;
/** From this share on a text is one that is written with marks. */
const MARKED_SHARE = 0.25;
const CAREFUL_SHARE = 0.5;
/** How many words on each side speak for or against an entry. */
const WINDOW = 2;

/** Abbreviations that Vietnamese alone has, as sure in English text as in any. */
const IN_ENGLISH = new Set(list('vcl vkl dkm dmm dcm đm clgt loz dcmm'));

export function findEntries(text: string, reading: Reading, found: Find[]): void {
  const isMarked = reading.markedShare >= MARKED_SHARE;
  let at = 0;
  // One function for all words: most of them begin nothing.
  const visit = (compiled: Compiled, end: number, hasMarks: boolean) => {
    const { entry, language, needsMarks } = compiled;
    // Who writes most marks has left none out where one is missing.
    if (!hasMarks && (needsMarks || reading.markedShare >= CAREFUL_SHARE)) return;
    if (entry.only && (entry.only === 'marked') !== isMarked) return;
    if (!fits(reading, language, entry.form, end - at) || !isSupported(text, reading, compiled, at, end))
      return;
    if (end - at > 1 && !isWhole(text, reading.words, at, end)) return;
    const isRaised = !entry.isFixed && near(text, reading, at - 1, at - WINDOW, raises);
    const weight = isRaised ? Math.min(MAX_WEIGHT, entry.weight * RAISE) : entry.weight;
    found.push({ kind: entry.kind, weight, start: at, end });
  };
  for (; at < reading.words.length; at += 1) findAt(tree, reading, at, visit);
}

/** "die" and "hang" are Vietnamese, "dm" and "cl" English. */
function fits(reading: Reading, language: 'vi' | 'en', form: string, length: number): boolean {
  if (language === 'vi')
    return (
      reading.language !== 'en' ||
      form !== fold(form) ||
      length > 1 ||
      IN_ENGLISH.has(form) ||
      form.length > 4
    );
  return reading.language === 'en' || length > 1 || !isSyllable(form);
}

function isSupported(text: string, reading: Reading, compiled: Compiled, at: number, end: number): boolean {
  const { left, right, notLeft, notRight, entry } = compiled;
  if (notLeft && near(text, reading, at - 1, at - WINDOW, notLeft)) return false;
  if (notRight && near(text, reading, end, end + WINDOW - 1, notRight)) return false;
  if (isMeasure(reading, entry.form, at) || isPriced(reading, entry.form, end)) return false;
  if (!left && !right) return true;
  return (
    (entry.orFirst === true && at === 0) ||
    (left !== null && near(text, reading, at - 1, at - WINDOW, left, true)) ||
    (right !== null && near(text, reading, end, end + WINDOW - 1, right, true))
  );
}

/** Whether such a word stands there in the same sentence; who writes most marks means "do" where he writes it. */
const near = (
  text: string,
  { words, markedShare }: Reading,
  from: number,
  to: number,
  is: Beside,
  stopsAtComma = false,
) => {
  const step = from <= to ? 1 : -1;
  for (let at = from; at !== to + step; at += step) {
    const word = words[at];
    if (!word) return false;
    const [left, right] = step > 0 ? [words[at - 1], word] : [word, words[at + 1]];
    const end = breakBetween(text, left, right);
    if (end === 'hard' || (end === 'soft' && stopsAtComma)) return false;
    if (is(word, markedShare < CAREFUL_SHARE)) return true;
  }
  return false;
};

const UNITS = new Set(list('cc dm ml cl lon vc cs'));
/** "óc chó 300k": a nut. */
const isPriced = ({ words }: Reading, form: string, end: number) =>
  /^óc|^chó$/.test(form) && [0, 1].some((next) => /^\d/.test(words[end + next]?.lower ?? ''));
/** "50 cc", "20 ml": a number before a unit. */
const isMeasure = ({ words }: Reading, form: string, at: number) =>
  UNITS.has(form) && /\d$/.test(words[at - 1]?.lower ?? '');
