// A policy's listed words, found in a text by looking up each word once, however long the list.
import type { ListedWord } from '../../domain/policy.ts';
import { fold, readTokens, type Token } from './tokens.ts';

interface Entry {
  word: ListedWord;
  tokens: Token[];
}

/** Entries by their first word without marks. */
export type WordList = ReadonlyMap<string, readonly Entry[]>;

export function compileWordList(words: readonly ListedWord[]): WordList {
  const list = new Map<string, Entry[]>();
  for (const word of words) {
    const tokens = readTokens(word.form);
    const [first] = tokens;
    if (!first) continue;
    const entries = list.get(first.folded);
    if (entries) entries.push({ word, tokens });
    else list.set(first.folded, [{ word, tokens }]);
  }
  return list;
}

export function findListed(
  list: WordList,
  tokens: readonly Token[],
): { word: ListedWord; start: number; end: number }[] {
  return tokens.flatMap((token, index) =>
    (list.get(token.folded) ?? [])
      .filter((entry) =>
        entry.tokens.every((wanted, offset) => matches(wanted, tokens[index + offset], entry.word)),
      )
      .map((entry) => ({
        word: entry.word,
        start: token.start,
        end: tokens[index + entry.tokens.length - 1]?.end ?? token.end,
      })),
  );
}

/**
 * With `marks` the marks must be the same. Without, a form with marks ("lừa") also matches its bare spelling ("lua") but no
 * other word ("lúa"), and a bare form matches every word that is so spelt.
 */
function matches(wanted: Token, found: Token | undefined, word: ListedWord): boolean {
  if (!found) return false;
  if (
    word.case &&
    (word.marks ? wanted.written !== found.written : fold(wanted.written) !== fold(found.written))
  )
    return false;
  if (wanted.lower === found.lower) return true;
  if (word.marks || wanted.folded !== found.folded) return false;
  const wantedIsBare = wanted.lower === wanted.folded;
  const foundIsBare = found.lower === found.folded;
  return wantedIsBare || foundIsBare;
}
