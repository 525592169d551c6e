// A field that no person sees came filled: a program filled every field that it found.
import type { Check } from './check.ts';

/** Short of certain: a browser's autofill or a screen reader's user may fill it once. */
const SCORE = 0.9;

export const honeypot: Check = {
  name: 'honeypot',
  run: (_comment, _policy, facts) =>
    facts.honeypot
      ? [{ label: 'spam', kind: 'honeypot', score: SCORE, evidence: [{ fact: 'honeypot', value: true }] }]
      : [],
};
