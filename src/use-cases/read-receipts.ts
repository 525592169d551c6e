// What an author may know of their comments: who holds a receipt is its author.
import type { Status } from '../domain/comment.ts';
import { findReason } from '../domain/decision.ts';
import type { Clock, Keyring } from '../domain/ports.ts';
import { readReceipt } from '../domain/receipt.ts';
import type { OwnComment, ReceiptStore } from '../domain/stores.ts';

export interface ReceiptItem {
  id: string;
  siteId: string;
  status: Exclude<Status, 'held'>;
  reason: string | null;
  reference: string | null;
  automatic: boolean;
  canAppeal: boolean;
  canResend: boolean;
  submittedAt: Date;
  page: { key: string };
  title: string;
  content: string;
}

/** A spammer who sees at once what is refused has found a test bench; a person can wait. */
const AUTOMATIC_SPAM_SHOWN_AFTER_MS = 5 * 60 * 1000;

interface Deps {
  store: ReceiptStore;
  keyring: Keyring;
  now: Clock;
}

/** In the order given; a receipt that the service never gave has no item. */
export function createReadReceipts({ store, keyring, now }: Deps) {
  return async function readReceipts(receipts: readonly string[]): Promise<ReceiptItem[]> {
    const ids = receipts.flatMap((receipt) => readReceipt(receipt, keyring) ?? []);
    if (ids.length === 0) return [];
    const comments = new Map((await store.findOwn(ids)).map((comment) => [comment.id, comment]));
    return [...new Set(ids)].flatMap((id) => {
      const comment = comments.get(id);
      return comment ? [toItem(comment, now())] : [];
    });
  };
}

export function toItem(comment: OwnComment, nowMs: number): ReceiptItem {
  const { decidedAt, siteId, pageKey } = comment;
  const refused = comment.status === 'rejected' || comment.status === 'removed';
  const hidden =
    comment.automatic &&
    comment.reason === 'spam' &&
    nowMs - (decidedAt?.getTime() ?? 0) < AUTOMATIC_SPAM_SHOWN_AFTER_MS;
  const status = comment.status === 'held' || (refused && hidden) ? 'pending' : comment.status;
  const shown = refused && !hidden;
  return {
    id: comment.id,
    siteId,
    status,
    reason: shown ? comment.reason : null,
    reference: shown ? comment.reference : null,
    automatic: shown && comment.automatic,
    canAppeal: false,
    canResend: shown && (findReason(comment.reason ?? '')?.resend ?? false),
    submittedAt: comment.submittedAt,
    page: { key: pageKey },
    title: comment.title,
    content: comment.content,
  };
}
