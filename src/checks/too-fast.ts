// The form came back faster than a person reads a picture and types what it shows.
import type { Check } from './check.ts';

/** Six characters take a practised person about three seconds. */
const SECONDS = 3;
/** A doubt, not a flag: it counts beside another. */
const SCORE = 0.4;

export const tooFast: Check = {
  name: 'too-fast',
  run(_comment, _policy, { secondsToFill, captcha }) {
    // Without a code the challenge may be made when all has been typed.
    if (captcha !== 'solved' || secondsToFill === null || secondsToFill >= SECONDS) return [];
    const value = Math.round(secondsToFill * 10) / 10;
    return [
      { label: 'spam', kind: 'too-fast', score: SCORE, evidence: [{ fact: 'seconds-to-fill', value }] },
    ];
  },
};
