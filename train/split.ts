// Which lines training never sees. The text decides, so a line stays on its side when others come and go.
import { createHash } from 'node:crypto';

/** A quarter: the first hexadecimal digit of the text's SHA-256 is 0 to 3. */
export function isUnseen(text: string): boolean {
  return firstDigit(text) < 4;
}

/** Folds of what is seen, for calibrating: 0 to `FOLDS` − 1. */
export const FOLDS = 4;
export function foldOf(text: string): number {
  return firstDigit(text) % FOLDS;
}

function firstDigit(text: string): number {
  return Number.parseInt(createHash('sha256').update(text).digest('hex').slice(0, 1), 16);
}
