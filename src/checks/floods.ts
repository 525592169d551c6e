// Too many in too short a time, from one address or by one author.
import type { Signal } from '../domain/signal.ts';
import type { Check } from './check.ts';

/** A mobile carrier's readers share an address, so this many within a minute are held, and only far more refused. */
const ADDRESS_PER_MINUTE = 20;
/** One person, as their phone or a receipt shows. */
const AUTHOR_PER_TEN_MINUTES = 5;

function flood(kind: string, fact: string, value: number, limit: number): Omit<Signal, 'check'>[] {
  if (value < limit) return [];
  // From 0.6 at the limit towards 1 at four times as many.
  const score = Math.min(1, 0.6 + (0.4 * (value - limit)) / (3 * limit));
  return [{ label: 'flood', kind, score: Math.round(score * 1000) / 1000, evidence: [{ fact, value }] }];
}

export const floods: Check = {
  name: 'floods',
  run: (_comment, _policy, facts) => [
    ...flood('address', 'submissions-from-address', facts.submissionsFromAddress, ADDRESS_PER_MINUTE),
    ...flood('author', 'submissions-by-author', facts.submissionsByAuthor, AUTHOR_PER_TEN_MINUTES),
  ],
};
