// Abuse that rules know: swear words, insults, threats, hate, with the words that show it.
import type { Signal, WordEvidence } from '../domain/signal.ts';
import type { AbuseKind } from './abuse/entry.ts';
import { findsOf } from './abuse/field-finds.ts';
import { LEAST_WEIGHT } from './abuse/find-abuse.ts';
import type { Find } from './abuse/find-entries.ts';
import { type Check, MAX_EVIDENCE } from './check.ts';
import { tempered } from './model/opinion.ts';
import { readingsOf } from './text/field-readings.ts';
import type { Reading } from './text/reading.ts';

export const abuseLexicon: Check = {
  name: 'abuse-lexicon',
  run(comment, policy) {
    const kinds = new Map<AbuseKind, { doubt: number; forms: Set<string>; evidence: WordEvidence[] }>();
    const finds = findsOf(comment);
    for (const [number, { field, reading }] of readingsOf(comment).entries())
      for (const find of longestFirst(finds[number] ?? [])) {
        const known = kinds.get(find.kind) ?? { doubt: 1, forms: new Set(), evidence: [] };
        kinds.set(find.kind, known);
        const form = reading.words[find.start]?.plain ?? '';
        // A word that is said ten times is no ten witnesses, and a long text has some of everything.
        if (!known.forms.has(form) && known.forms.size < MAX_WITNESSES) {
          known.forms.add(form);
          known.doubt *= 1 - find.weight;
        }
        if (known.evidence.length < MAX_EVIDENCE) known.evidence.push(placeOf(field, reading, find));
      }
    return Array.from(kinds, ([kind, { doubt, evidence }]) => {
      // A statement about a group is hateful whatever else the comment says.
      const score = kind === 'hate' ? 1 - doubt : tempered(1 - doubt, 'abuse', comment, policy);
      return signalOf(kind, score, evidence);
    }).filter(({ score }) => score >= LEAST_WEIGHT);
  },
};

const MAX_WITNESSES = 3;
/** A piece of evidence is read at a glance. */
const MAX_SYLLABLES = 5;

function signalOf(kind: AbuseKind, score: number, evidence: WordEvidence[]): Omit<Signal, 'check'> {
  return { label: 'abuse', kind, score: Math.round(score * 1000) / 1000, evidence };
}

/** Of two that overlap the one that weighs more, then the longer; hate is a statement, and has its words for itself. */
function longestFirst(finds: readonly Find[]): Find[] {
  if (finds.length < 2) return [...finds];
  const [words, statements] = [new Set<number>(), new Set<number>()];
  return [...finds]
    .sort((a, b) => b.weight - a.weight || b.end - b.start - (a.end - a.start))
    .filter(({ kind, start, end }) => {
      const taken = kind === 'hate' ? statements : words;
      for (let at = start; at < end; at += 1) if (taken.has(at)) return false;
      for (let at = start; at < end; at += 1) taken.add(at);
      return true;
    });
}

function placeOf(field: string, { words }: Reading, { start, end }: Find): WordEvidence {
  const last = words[Math.min(end, start + MAX_SYLLABLES) - 1];
  return { field, start: words[start]?.start ?? 0, end: last?.end ?? 0 };
}
