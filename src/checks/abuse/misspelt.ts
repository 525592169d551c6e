// Words with one letter left out or two swapped, so that they are read as they were meant.
import { ENGLISH_WORDS } from '../text/common-words.ts';

/** A shorter word has too many neighbours. */
const MIN_LETTERS = 5;

export function misspellings(words: readonly string[]): ReadonlyMap<string, string> {
  const known = new Set(words);
  const found = new Map<string, string>();
  const add = (misspelt: string, word: string) => {
    if (!known.has(misspelt) && !ENGLISH_WORDS.has(misspelt)) found.set(misspelt, word);
  };
  for (const word of words) {
    for (let at = 1; at < word.length; at += 1) {
      if (word.length >= MIN_LETTERS) add(word.slice(0, at) + word.slice(at + 1), word);
      if (word.length >= MIN_LETTERS - 1 && at + 1 < word.length)
        add(word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2), word);
    }
  }
  return found;
}
