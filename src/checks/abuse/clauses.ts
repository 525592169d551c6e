// Where one clause ends and the next begins: words on both sides of a full stop say nothing of each other.
import type { Word } from '../text/reading.ts';

const SOFT = new Set(',:()–—"“”');
const HARD = new Set('.!?;…\n');

/** Signs and a space, as people write them; "n.g.u" and "đồ ... ngu" hide words, and have no clauses. */
export function breakBetween(
  text: string,
  left: Word | undefined,
  right: Word | undefined,
): 'soft' | 'hard' | null {
  if (!left || !right || right.start - left.end < 2) return null;
  if (text.charCodeAt(left.end + 1) > 0x20) return isSentenceEnd(text, left.end, right.start) ? 'hard' : null;
  const sign = text.charAt(left.end);
  if (HARD.has(sign)) return 'hard';
  return SOFT.has(sign) ? 'soft' : null;
}

/** "… ", "!! ", ":)) " */
function isSentenceEnd(text: string, from: number, to: number): boolean {
  if (text.charCodeAt(to - 1) > 0x20) return false;
  for (let at = from; at < to; at += 1) if (HARD.has(text.charAt(at)) && text.charAt(at) !== '.') return true;
  return false;
}

/** Whether the words from `at` to `end` (exclusive) stand in one clause. */
export function isWhole(text: string, words: readonly Word[], at: number, end: number): boolean {
  for (let next = at + 1; next < end; next += 1)
    if (breakBetween(text, words[next - 1], words[next]) !== null) return false;
  return true;
}
