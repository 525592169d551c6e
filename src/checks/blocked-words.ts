// Words that the site's policy lists, as whole words, with and without Vietnamese marks.
import type { ListedWord, Policy } from '../domain/policy.ts';
import type { Check } from './check.ts';
import { readTokens } from './text/tokens.ts';
import { compileWordList, findListed, type WordList } from './text/word-list.ts';

/** A policy is read often and changed seldom: its lists are compiled once. */
const compiled = new WeakMap<readonly ListedWord[], WordList>();

function listOf(policy: Policy): WordList {
  const words = policy.blocked.words;
  let list = compiled.get(words);
  if (!list) {
    list = compileWordList(words);
    compiled.set(words, list);
  }
  return list;
}

export const blockedWords: Check = {
  name: 'blocked-words',
  run(comment, policy) {
    if (policy.blocked.words.length === 0) return [];
    const list = listOf(policy);
    return comment.fields.flatMap(({ field, text }) =>
      findListed(list, readTokens(text)).map(({ word, start, end }) => ({
        label: 'listed' as const,
        kind: 'word',
        score: 1,
        evidence: [{ field, start, end }],
        ...(word.reason !== undefined && { reason: word.reason }),
      })),
    );
  },
};
