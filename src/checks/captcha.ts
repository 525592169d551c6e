// How little stands for it that a person sent it: no code, or a browser that did no work. A person looks at it, always.
import type { Check } from './check.ts';

/** Beside a picture that was solved: a browser without JavaScript. */
const NO_WORK = 0.5;
/** It came the way that asks for no code, and no approved comments of its author stand for it. */
const NO_CODE = 0.9;

export const captcha: Check = {
  name: 'captcha',
  isRequired: true,
  run(_comment, _policy, facts) {
    const unproved = (fact: string, score: number) => ({
      label: 'unavailable' as const,
      kind: fact,
      score,
      evidence: [{ fact, value: 'none' }],
      // Who can't see or hear a code has done nothing wrong.
      holdsOnly: true as const,
    });
    return [
      ...(facts.captcha === 'none' ? [unproved('captcha', NO_CODE)] : []),
      ...(facts.isWorked ? [] : [unproved('work', NO_WORK)]),
    ];
  },
};
