// Words that the site's policy lists, as whole words, with and without Vietnamese marks.
import type { ListedWord } from '../domain/policy.ts';
import type { WordEvidence } from '../domain/signal.ts';
import { type Check, MAX_EVIDENCE } from './check.ts';
import { wordsOf } from './policy-lists.ts';
import { viewsOf } from './text/field-views.ts';
import { tokensOf } from './text/tokens.ts';
import { findListed } from './text/word-list.ts';

export const blockedWords: Check = {
  name: 'blocked-words',
  run(comment, { blocked: { words } }) {
    if (words.length === 0) return [];
    const places = new Map<ListedWord, WordEvidence[]>();
    for (const { field, view } of viewsOf(comment))
      for (const { word, start, end } of findListed(wordsOf(words), tokensOf(view))) {
        const known = places.get(word) ?? [];
        if (known.length < MAX_EVIDENCE) known.push({ field, start, end });
        places.set(word, known);
      }
    return Array.from(places, ([{ reason }, evidence]) => ({
      label: 'listed' as const,
      kind: 'word',
      score: 1,
      evidence,
      ...(reason !== undefined && { reason }),
    }));
  },
};
