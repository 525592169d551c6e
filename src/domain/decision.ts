// Why a comment was moved: the reasons that a moderator chooses from, with what the author reads.
import type { Outcome, Status } from './comment.ts';

export interface Reason {
  code: string;
  /** Whether the author is offered to correct and send again. */
  resend: boolean;
  /** The decision must carry a note for the desk. */
  needsNote: boolean;
  /** The decision must name a law or an order. */
  needsReference: boolean;
}

const plain = (code: string, resend = false): Reason => ({
  code,
  resend,
  needsNote: false,
  needsReference: false,
});

/** Their texts are in src/wording; a test keeps the two lists equal. */
export const REASONS: readonly Reason[] = [
  plain('off-topic', true),
  plain('insult', true),
  plain('threat'),
  plain('hate'),
  plain('personal-data', true),
  plain('spam'),
  plain('impersonation', true),
  plain('unverified', true),
  plain('for-authority'),
  plain('case'),
  { ...plain('unlawful'), needsReference: true },
  { ...plain('order'), needsReference: true },
  { ...plain('other'), needsNote: true },
  plain('duplicate'),
  plain('unreadable', true),
];

export function findReason(code: string): Reason | undefined {
  return REASONS.find((reason) => reason.code === code);
}

/** Append-only. `by` is 'policy', 'author' or a moderator's id. */
export interface Decision {
  id: string;
  outcome: Outcome;
  reason: string | null;
  by: string;
  at: string;
  before: Status;
  batchId: string;
}
