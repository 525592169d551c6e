// The moderation endpoint of OpenAI's API, which other services speak as well:
// https://platform.openai.com/docs/api-reference/moderations
import { z } from 'zod';
import { REMOTE_LABELS, type RemoteLabel } from '../domain/remote-policy.ts';
import type { Signal } from '../domain/signal.ts';
import type { Format } from './format.ts';

const score = z.number().min(0).max(1);
const answerSchema = z.object({
  results: z.array(z.object({ category_scores: z.record(z.string().max(60), score) })).length(1),
});

/** What the policy does not map. Where somebody may be in need, a person should look. */
const LABELS = new Map<string, RemoteLabel>(
  Object.entries({
    harassment: 'abuse',
    'harassment/threatening': 'abuse',
    hate: 'abuse',
    'hate/threatening': 'abuse',
    'self-harm': 'abuse',
    'self-harm/intent': 'abuse',
    'self-harm/instructions': 'abuse',
    sexual: 'abuse',
    'sexual/minors': 'abuse',
    violence: 'abuse',
    'violence/graphic': 'abuse',
    illicit: 'abuse',
    'illicit/violent': 'abuse',
  }),
);
/** Every category has a score, of some thousandths where there is nothing to see. */
const MIN_SCORE = 0.1;

export const openaiFormat: Format = {
  toBody: ({ comment: { name, title, content }, remote: { model } }) =>
    JSON.stringify({
      input: [name, title, content].filter(Boolean).join('\n'),
      ...(model !== null && { model }),
    }),
  toHeaders: (secret) => (secret === null ? {} : { Authorization: `Bearer ${secret}` }),
  toSignals(answer, { remote }) {
    const [result] = answerSchema.parse(answer).results;
    const found = Object.entries(result?.category_scores ?? {}).flatMap(([category, value]) => {
      const label = Object.hasOwn(remote.labels, category) ? remote.labels[category] : LABELS.get(category);
      return label && value >= MIN_SCORE ? [toSignal(category, label, value)] : [];
    });
    return REMOTE_LABELS.flatMap((label) => highest(found.filter((signal) => signal.label === label)));
  },
};

function toSignal(category: string, label: RemoteLabel, value: number): Omit<Signal, 'check'> {
  return { label, kind: category, score: value, evidence: [{ fact: 'category', value: category }] };
}

/** Categories of one label overlap (hate is harassment as well): they are no independent witnesses. */
function highest(signals: Omit<Signal, 'check'>[]): Omit<Signal, 'check'>[] {
  return [...signals].sort((a, b) => b.score - a.score).slice(0, 1);
}
