// Letters that stand in one row, read as words: "đồngu" → "đồ", "ngu". The cheapest row of words wins.
import { isSyllable } from './syllable.ts';
import { isAbuseForm, isKnown } from './undo.ts';
import { fold } from './view.ts';

const MAX_WORD = 12;
/** A longer row is no sentence that somebody spaced out by hand. */
const MAX_ROW = 400;
const COST = { abuse: 1.1, common: 1, syllable: 2.2, letter: 3 };

function costOf(word: string): number {
  if (word.length > 1 && isAbuseForm(word)) return word.length > 2 ? COST.abuse : 1.3;
  if (isKnown(word)) return COST.common;
  if (word.length === 1) return COST.letter;
  if (isSyllable(fold(word))) return COST.syllable;
  return Number.POSITIVE_INFINITY;
}

/** The words' lengths. */
export function segment(row: string): number[] {
  if (row.length > MAX_ROW) return [row.length];
  const best: { cost: number; length: number }[] = [{ cost: 0, length: 0 }];
  for (let end = 1; end <= row.length; end += 1) {
    let found = { cost: (best[end - 1]?.cost ?? 0) + COST.letter, length: 1 };
    for (let length = 2; length <= Math.min(MAX_WORD, end); length += 1) {
      const before = best[end - length]?.cost ?? 0;
      if (before >= found.cost) continue;
      const cost = before + costOf(row.slice(end - length, end));
      if (cost < found.cost) found = { cost, length };
    }
    best.push(found);
  }
  const lengths: number[] = [];
  for (let end = row.length; end > 0; end -= lengths[0] ?? 1) lengths.unshift(best[end]?.length ?? 1);
  return lengths;
}
