// The words of a text in a row with one space between, before and behind, so that a word's ends are letters to look for.
import type { Token } from './tokens.ts';

export interface JoinedText {
  /** Three spellings of the same length. */
  written: string;
  lower: string;
  folded: string;
  /** The word that begins or stands at this place. */
  firstWord(from: number): number;
  /** The word that ends or stands before this place. */
  lastWord(to: number): number;
}

export function joinTokens(tokens: readonly Token[]): JoinedText {
  let [written, lower, folded] = [' ', ' ', ' '];
  for (const token of tokens) {
    written += `${token.written} `;
    // A capital that becomes two letters would move all that follows.
    lower += `${token.lower.length === token.folded.length ? token.lower : token.folded} `;
    folded += `${token.folded} `;
  }
  const words = new Int32Array(folded.length);
  let at = 1;
  for (const [index, token] of tokens.entries()) {
    words.fill(index, at - 1, at + token.folded.length);
    at += token.folded.length + 1;
  }
  return {
    written,
    lower,
    folded,
    firstWord: (from) => words[from] ?? 0,
    lastWord: (to) => words[folded[to - 1] === ' ' ? to - 2 : to - 1] ?? 0,
  };
}
