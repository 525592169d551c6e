// A policy's listed words, found in a text by walking a tree of words once, however long the list.
import type { ListedWord } from '../../domain/policy.ts';
import { readTokens, type Token } from './tokens.ts';
import { fold } from './view.ts';

interface Entry {
  word: ListedWord;
  tokens: readonly Token[];
}

/** What may follow, by the next word without marks, and the entries that end here. */
export interface WordList {
  next: Map<string, WordList>;
  entries: Entry[];
}

export function compileWordList(words: readonly ListedWord[]): WordList {
  const root: WordList = { next: new Map(), entries: [] };
  for (const word of words) {
    const tokens = readTokens(word.form);
    let node = root;
    for (const { folded } of tokens) {
      const known = node.next.get(folded) ?? { next: new Map(), entries: [] };
      node.next.set(folded, known);
      node = known;
    }
    // A form without a letter or digit ends at the root, where no text looks.
    node.entries.push({ word, tokens });
  }
  return root;
}

export interface FoundWord {
  word: ListedWord;
  start: number;
  end: number;
}

export function findListed(list: WordList, tokens: readonly Token[]): FoundWord[] {
  const found: FoundWord[] = [];
  for (const [index, first] of tokens.entries()) {
    let node = list.next.get(first.folded);
    for (let last = index; node; last += 1) {
      for (const { word, tokens: wanted } of node.entries)
        if (wanted.every((token, offset) => isSame(token, tokens[index + offset], word)))
          found.push({ word, start: first.start, end: tokens[last]?.end ?? first.end });
      node = node.next.get(tokens[last + 1]?.folded ?? '');
    }
  }
  return found;
}

/**
 * With `marks` the marks must be the same. Without, a form with marks ("lừa") also matches its bare spelling ("lua") but no
 * other word ("lúa"), and a bare form matches every word that is so spelt.
 */
function isSame(wanted: Token, found: Token | undefined, word: ListedWord): boolean {
  if (!found) return false;
  if (word.case && !isSameCase(wanted, found, word.marks)) return false;
  if (wanted.lower === found.lower) return true;
  return !word.marks && (wanted.lower === wanted.folded || found.lower === found.folded);
}

function isSameCase(wanted: Token, found: Token, marks: boolean): boolean {
  return marks ? wanted.written === found.written : fold(wanted.written) === fold(found.written);
}
