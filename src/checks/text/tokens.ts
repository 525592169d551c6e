// A text as words: Vietnamese writes each syllable apart, so a word here is what stands between spaces and signs.

export interface Token {
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  /** Composed (NFC), as written. */
  written: string;
  lower: string;
  /** Lower case without marks, đ as d. */
  folded: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

export function readTokens(text: string): Token[] {
  return Array.from(text.matchAll(WORD), (match) => {
    const written = match[0].normalize('NFC');
    const lower = written.toLowerCase();
    return { start: match.index, end: match.index + match[0].length, written, lower, folded: fold(lower) };
  });
}

/** Without marks, đ as d. */
export function fold(lower: string): string {
  return lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
