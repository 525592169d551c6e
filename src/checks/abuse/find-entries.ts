// Which lines of the tables stand in a text, with what they weigh where they stand.
import type { Reading, Word } from '../text/reading.ts';
import { isSyllable } from '../text/syllable.ts';
import { fold } from '../text/view.ts';
import { AMBIGUOUS_WORDS } from './ambiguous-words.ts';
import { ENGLISH_PHRASES } from './english-phrases.ts';
import { ENGLISH_WORDS } from './english-words.ts';
import { type AbuseKind, type Entry, list } from './entry.ts';
import { contextOf, emptyTree, findAt, plant } from './forms.ts';
import { VIETNAMESE_PHRASES } from './vietnamese-rules.ts';
import { VIETNAMESE_WORDS } from './vietnamese-words.ts';

/** Something abusive in the text: words from `start` to `end` (exclusive). */
export interface Find {
  kind: AbuseKind;
  weight: number;
  start: number;
  end: number;
}

type Beside = (word: Word) => boolean;
interface Compiled {
  entry: Entry;
  needsMarks: boolean;
  language: 'vi' | 'en';
  left: Beside | null;
  right: Beside | null;
  notLeft: Beside | null;
  notRight: Beside | null;
}

const tree = emptyTree<Compiled>();
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
add([...VIETNAMESE_WORDS, ...AMBIGUOUS_WORDS, ...VIETNAMESE_PHRASES], 'vi');
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

export function findEntries(reading: Reading, found: Find[]): void {
  const isMarked = reading.markedShare >= MARKED_SHARE;
  for (let at = 0; at < reading.words.length; at += 1)
    findAt(tree, reading, at, (compiled, end, hasMarks) => {
      const { entry, language, needsMarks } = compiled;
      // Who writes most marks has left none out where one is missing.
      if (!hasMarks && (needsMarks || reading.markedShare >= CAREFUL_SHARE)) return;
      if (entry.only && (entry.only === 'marked') !== isMarked) return;
      if (!fits(reading, language, entry.form, end - at) || !isSupported(reading, compiled, at, end)) return;
      const isRaised = !entry.isFixed && near(reading, at - 1, at - WINDOW, raises);
      const weight = isRaised ? Math.min(MAX_WEIGHT, entry.weight * RAISE) : entry.weight;
      found.push({ kind: entry.kind, weight, start: at, end });
    });
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

function isSupported(reading: Reading, compiled: Compiled, at: number, end: number): boolean {
  const { left, right, notLeft, notRight, entry } = compiled;
  if (notLeft && near(reading, at - 1, at - WINDOW, notLeft)) return false;
  if (notRight && near(reading, end, end + WINDOW - 1, notRight)) return false;
  if (isMeasure(reading, entry.form, at)) return false;
  if (!left && !right) return true;
  return (
    (entry.orFirst === true && at === 0) ||
    (left !== null && near(reading, at - 1, at - WINDOW, left)) ||
    (right !== null && near(reading, end, end + WINDOW - 1, right))
  );
}

const near = ({ words }: Reading, from: number, to: number, is: Beside) => {
  const step = from <= to ? 1 : -1;
  for (let at = from; at !== to + step; at += step) {
    const word = words[at];
    if (word && is(word)) return true;
  }
  return false;
};

const UNITS = new Set(list('cc dm ml cl lon vc cs'));
/** "50 cc", "20 ml": a number before a unit. */
const isMeasure = ({ words }: Reading, form: string, at: number) =>
  UNITS.has(form) && /\d$/.test(words[at - 1]?.lower ?? '');
