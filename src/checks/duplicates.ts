// The same words again: by the same sender, or so many of them that two people don't write them by chance.
import type { Check } from './check.ts';

/** Two people both write "Đồng ý"; nobody writes these many characters twice by chance. */
const TELLING_LENGTH = 40;
const SENDER_SCORE = 0.9;
const ANYBODY_SCORE = 0.7;

export const duplicates: Check = {
  name: 'duplicates',
  run(comment, _policy, { sameText, sameTextBySender }) {
    if (sameTextBySender > 0) {
      const evidence = [{ fact: 'same-text-by-sender', value: sameTextBySender }];
      return [{ label: 'duplicate', kind: 'same-sender', score: SENDER_SCORE, evidence }];
    }
    const length = comment.fields.find(({ field }) => field === 'content')?.text.length ?? 0;
    if (sameText === 0 || length < TELLING_LENGTH) return [];
    return [
      {
        label: 'duplicate',
        kind: 'same-text',
        score: ANYBODY_SCORE,
        evidence: [{ fact: 'same-text', value: sameText }],
      },
    ];
  },
};
