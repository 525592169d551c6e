// When a comment should be looked at: its age against the desk's promise, less a bonus for harm.
import type { CaptchaFact } from './captcha.ts';
import type { Label } from './signal.ts';

/** A desk answers within two hours by day; what may hurt somebody comes an hour and a half sooner. */
const SLA_MS = 2 * 60 * 60 * 1000;
const HARM_BONUS_MS = 90 * 60 * 1000;

/** Sent without a code: after those that somebody typed one for, and still the same day. */
const UNPROVED_MALUS_MS = 60 * 60 * 1000;

const HARM: readonly Label[] = ['abuse', 'personal-data'];

export interface Urgency {
  dueAt: Date;
  because: string[];
}

/** Stored when the verdict falls, so that the queue's order is an index and not a computation. */
export function urgencyOf(
  submittedAt: Date,
  flags: readonly Label[],
  captcha: CaptchaFact = 'solved',
): Urgency {
  const harm = flags.some((flag) => HARM.includes(flag));
  const shift = harm ? -HARM_BONUS_MS : captcha === 'none' ? UNPROVED_MALUS_MS : 0;
  const dueAt = new Date(submittedAt.getTime() + SLA_MS + shift);
  return { dueAt, because: harm ? ['harm'] : [] };
}
