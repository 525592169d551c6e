// The checks on texts that nobody submitted: an archive on trial, or a moderator's question. Nothing is stored.
import { runChecks } from '../checks/index.ts';
import { MODELS } from '../checks/model/models.ts';
import { type CheckedText, NO_FACTS, type PhoneFact } from '../domain/facts.ts';
import type { VersionedPolicy } from '../domain/policy.ts';
import type { Clock } from '../domain/ports.ts';
import { type Label, type ShownEvidence, type Signal, showEvidence } from '../domain/signal.ts';
import { flagsOf, judge, type Verdict } from '../domain/verdict.ts';

export interface CheckedTexts {
  verdict: Verdict;
  flags: Label[];
  signals: (Omit<Signal, 'evidence'> & { evidence: ShownEvidence[] })[];
}

export function checkText(
  text: CheckedText,
  { policy, version }: VersionedPolicy,
  stopwatch: Clock,
  phones: PhoneFact[] = [],
): CheckedTexts {
  const signals = runChecks(text, policy, { ...NO_FACTS, phones }, stopwatch);
  const verdict = judge(signals, policy, version, MODELS.version);
  const fields = Object.fromEntries(text.fields.map(({ field, text: words }) => [field, words]));
  return {
    verdict,
    flags: flagsOf(verdict.labels, policy),
    signals: signals.map((signal) => ({ ...signal, evidence: showEvidence(signal.evidence, fields) })),
  };
}
