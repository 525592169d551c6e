// What a check is: a pure, synchronous function from a comment, the site's policy and the facts to signals.
import type { CheckedText, Facts } from '../domain/facts.ts';
import type { Policy } from '../domain/policy.ts';
import type { Signal } from '../domain/signal.ts';

export interface Check {
  /** Stands in every signal that the check gives; the name of its file. */
  name: string;
  /** No policy may turn it off. */
  isRequired?: true;
  run(comment: CheckedText, policy: Policy, facts: Facts): Omit<Signal, 'check'>[];
}

/** As many places of one kind as a person looks at; a text may repeat a word ten thousand times. */
export const MAX_EVIDENCE = 20;
