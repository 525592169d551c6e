// Phone numbers with some digits left out ("1900 000 xxx"): careful people write them so, and now and then an offer does.
import type { View } from './view.ts';

const MASKED = /(?<![\p{L}\p{N}.,])(?:0\d|1[89])\d{2}(?:[ .-]?\d){2,4}(?:[ .-]?[x*]){2,4}(?![\p{L}\p{N}])/gu;

export function maskedNumbersIn(view: View): { from: number; to: number }[] {
  if (!/\d/.test(view.lower)) return [];
  return Array.from(view.lower.matchAll(MASKED), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}
