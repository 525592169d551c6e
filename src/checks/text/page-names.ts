// Pages and groups that are named instead of linked: "fb: Tiệm Táo Xanh", "nhóm 'Heo Vườn' trên Facebook".
import { isSyllable } from './syllable.ts';
import { tokensOf } from './tokens.ts';
import type { View } from './view.ts';

interface Word {
  from: number;
  to: number;
}

const PLACES = new Set(
  'facebook face fb phây phay fanpage page zalo zl tiktok telegram tele youtube instagram insta'.split(' '),
);
/** Between a place and a name. */
const CONNECTORS = new Set(
  'oa group groups nhom page fanpage kenh trang channel ten la mang as named called is'.split(' '),
);
const BEFORE_PLACE = new Set(['tren', 'on', 'ben', 'qua']);
/** A name of three or four words that begins so is a person whom somebody talks about. */
const SURNAMES = new Set(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý nguyen tran le pham hoang huynh'.split(
    ' ',
  ),
);
const MAX_DISTANCE = 9;
const MAX_WORDS = 12;
const ENOUGH = 3;

export function pageNamesIn(view: View): Word[] {
  const words = tokensOf(view);
  return words.flatMap(({ lower }, index) => {
    if (!PLACES.has(lower)) return [];
    return nameAfter(view, words, index) ?? nameBefore(view, words, index) ?? [];
  });
}

function nameAfter(view: View, words: readonly Word[], place: number): Word | null {
  let isNear = true;
  for (let at = place + 1; at <= place + MAX_DISTANCE && at < words.length; at += 1) {
    const gap = view.lower.slice(words[at - 1]?.to, words[at]?.from);
    if (/[\n.!?]/.test(gap)) return null;
    const isQuoted = /["'(]$/.test(gap);
    const isIntroduced = isQuoted || /:[ \t]*$/.test(gap);
    const length = capitalised(view, words, at, 1, isIntroduced && isNear);
    const isLong = length >= ENOUGH && !(length <= 4 && SURNAMES.has(lowerOf(view, words[at])));
    if (isIntroduced ? length >= (isNear ? 2 : ENOUGH) : isNear && isLong)
      return spanOf(view, words.slice(at, at + length));
    isNear &&= CONNECTORS.has(foldedOf(view, words[at]));
  }
  return null;
}

function nameBefore(view: View, words: readonly Word[], place: number): Word | null {
  if (!BEFORE_PLACE.has(foldedOf(view, words[place - 1]))) return null;
  const last = place - 2;
  const isQuoted = /^["')]/.test(view.lower.slice(words[last]?.to, words[place - 1]?.from));
  const length = capitalised(view, words, last, -1, isQuoted);
  return length >= (isQuoted ? 2 : ENOUGH) ? spanOf(view, words.slice(last - length + 1, last + 1)) : null;
}

/** How many words in a row from here on begin with a capital and are mostly syllables. */
function capitalised(
  view: View,
  words: readonly Word[],
  start: number,
  step: 1 | -1,
  withShouting: boolean,
): number {
  let length = 0;
  let syllables = 0;
  for (let at = start; length < MAX_WORDS; at += step) {
    const [word, previous] = [words[at], words[at - step]];
    if (!word || (length > 0 && !isOneSpace(view, word, previous)) || !isTitle(view, word, withShouting))
      break;
    if (isSyllable(foldedOf(view, word))) syllables += 1;
    length += 1;
  }
  return syllables * 2 > length ? length : 0;
}

function isOneSpace(view: View, word: Word, other: Word | undefined): boolean {
  return (
    other !== undefined &&
    view.lower.slice(Math.min(word.to, other.to), Math.max(word.from, other.from)) === ' '
  );
}

function isTitle(view: View, { from, to }: Word, withShouting: boolean): boolean {
  const [written, lower] = [view.written.slice(from, to), view.lower.slice(from, to)];
  if (/^\d+$/.test(written)) return true;
  return (
    written[0] !== lower[0] && (withShouting || written.length === 1 || written !== written.toUpperCase())
  );
}

function lowerOf(view: View, word: Word | undefined): string {
  return word ? view.lower.slice(word.from, word.to) : '';
}

function foldedOf(view: View, word: Word | undefined): string {
  return word ? view.folded.slice(word.from, word.to) : '';
}

function spanOf(view: View, words: readonly Word[]): Word | null {
  const [first, last] = [words[0], words.at(-1)];
  return first && last && view ? { from: first.from, to: last.to } : null;
}
