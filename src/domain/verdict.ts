// What the policy makes of the signals. Pure arithmetic that a person can follow.
import type { Policy } from './policy.ts';
import { LABELS, type Label, type Signal } from './signal.ts';

export interface LabelScore {
  label: Label;
  score: number;
  /** Without the signals of checks that may only hold: what `reject` is compared with. Absent where it is the same. */
  rejectScore?: number;
}

export interface Verdict {
  outcome: 'approve' | 'hold' | 'reject';
  policyVersion: number;
  /** Of the learnt model that was asked; null where none was. */
  modelVersion: string | null;
  /** Every label that has a signal, the highest first. */
  labels: LabelScore[];
}

/**
 * One score a label: signals add up as independent witnesses, 1 − ∏(1 − score) ("noisy or"),
 * so two doubts of 0.4 make 0.64, and a higher signal never makes a lower score.
 */
export function scoreLabels(signals: readonly Signal[]): LabelScore[] {
  return LABELS.map((label): LabelScore => {
    const ofLabel = signals.filter((signal) => signal.label === label);
    const score = addUp(ofLabel);
    const rejectScore = addUp(ofLabel.filter(({ holdsOnly }) => !holdsOnly));
    return rejectScore === score ? { label, score } : { label, score, rejectScore };
  })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

function addUp(signals: readonly Signal[]): number {
  const doubt = signals.reduce((rest, { score }) => rest * (1 - score), 1);
  return Math.round((1 - doubt) * 1000) / 1000;
}

/** The labels whose score reaches the policy's `hold` (or `reject`). A check that could not answer always counts. */
export function flagsOf(scores: readonly LabelScore[], policy: Policy): Label[] {
  return scores
    .filter(({ label, score }) => {
      const { hold, reject } = policy.labels[label];
      return label === 'unavailable' || score >= (hold ?? reject ?? Number.POSITIVE_INFINITY);
    })
    .map(({ label }) => label);
}

export function judge(
  signals: readonly Signal[],
  policy: Policy,
  policyVersion: number,
  modelVersion: string | null = null,
): Verdict {
  const labels = scoreLabels(signals);
  const rejected = labels.some((one) => isRejected(one, policy));
  const flagged = flagsOf(labels, policy).length > 0;
  const outcome = rejected ? 'reject' : flagged || policy.mode === 'pre' ? 'hold' : 'approve';
  return { outcome, policyVersion, modelVersion, labels };
}

function isRejected({ label, score, rejectScore = score }: LabelScore, policy: Policy): boolean {
  const { reject } = policy.labels[label];
  return reject !== null && rejectScore > 0 && rejectScore >= reject;
}

/** The reason code that an automatic rejection gives: the blocked entry's own, else its label's. */
export function automaticReason(signals: readonly Signal[], policy: Policy, verdict: Verdict): string {
  const label = verdict.labels.find((one) => isRejected(one, policy))?.label;
  if (label === 'spam' || label === 'duplicate' || label === 'flood')
    return label === 'duplicate' ? 'duplicate' : 'spam';
  return signals.find((s) => s.label === label && !s.holdsOnly && s.reason !== undefined)?.reason ?? 'insult';
}
