// A reader's comment, from the validated form to the committed row. The answer never waits for the queue.
import { type CommentForm, canonicalBody, readAgainstSite } from '../domain/comment-form.ts';
import { DomainError, invalid } from '../domain/error.ts';
import type { Captcha, CheckQueue, Clock, Keyring, NewId, RateLimiter } from '../domain/ports.ts';
import { MAX_BATCH } from '../domain/queue.ts';
import { makeReceipt } from '../domain/receipt.ts';
import type { Site } from '../domain/site.ts';
import type { KeptSubmission, Submission, SubmissionResult, SubmissionStore } from '../domain/stores.ts';
import type { ClaimTrust } from './claim-trust.ts';
import { createGatherer } from './gather.ts';
import type { IssueChallenge } from './issue-challenge.ts';
import { makeSubmission, type ReadAnswer, type Sender } from './make-submission.ts';
import { takeLimit } from './take-limit.ts';

export interface AcceptedComment {
  id: string;
  status: 'pending';
  receipt: string;
  page: { key: string };
  /** The first answer again, for a repeated Idempotency-Key. */
  repeated: boolean;
}

interface Deps {
  store: SubmissionStore;
  queue: CheckQueue;
  captcha: Pick<Captcha, 'read'>;
  refuseCaptcha: IssueChallenge['refuseCaptcha'];
  claimTrust: ClaimTrust;
  limiter: RateLimiter;
  keyring: Keyring;
  newId: NewId;
  now: Clock;
}

/** Submissions waiting for the database in one process: about a second's worth of the fastest measured store. */
const MAX_WAITING = 10_000;

/** `isWrong`: its answer was, so that it only spends its challenge. */
type FlushItem = { submission: Submission; isWrong: boolean };

export function createSubmitComment(deps: Deps) {
  const overflow = () => new DomainError('down', { retryAfterSeconds: 5 });
  const flushes = createGatherer<FlushItem, SubmissionResult>({
    flush: (items) => flush(items, deps),
    maxItems: MAX_BATCH,
    maxWaiting: MAX_WAITING,
    overflow,
  });
  const lookups = createGatherer<{ siteId: string; key: string }, { kept: KeptSubmission | null }>({
    flush: async (keys) => (await deps.store.findKept(keys)).map((kept) => ({ kept })),
    maxItems: MAX_BATCH,
    maxWaiting: MAX_WAITING,
    overflow,
  });

  return async function submitComment(
    site: Site,
    form: CommentForm,
    sender: Sender,
  ): Promise<AcceptedComment> {
    const { pageKey, phone } = readAgainstSite(form, site);
    const body = canonicalBody(form, pageKey, phone);
    if (sender.idempotencyKey !== null) {
      const { kept } = await lookups.add({ siteId: site.id, key: sender.idempotencyKey });
      if (kept) return replay(kept, body, deps.keyring);
    }
    await takeLimit(deps.limiter, 'submit', sender.addressPrefix);

    const { id: challengeId } = form.captcha;
    const refuse = (outcome: 'wrong' | 'expired') =>
      deps.refuseCaptcha({ siteId: site.id, addressPrefix: sender.addressPrefix }, outcome, challengeId);
    const answer = deps.captcha.read(site.id, challengeId, form.captcha);
    if (answer.outcome === 'expired') throw await refuse('expired');
    await limitUnproved(answer, site, sender, deps);
    const trust =
      answer.kind === 'none' && answer.isWorked ? await deps.claimTrust(site.id, form.receipts) : null;
    const submission = makeSubmission(form, { site, pageKey, phone, answer, trust, sender, body }, deps);
    // A wrong answer goes the whole way of a right one, to the same statement: no refusal is quicker than another.
    const isWrong = answer.outcome === 'wrong';
    const result = await flushes.add({ submission, isWrong });
    switch (result.outcome) {
      case 'accepted':
        return accepted(submission.id, pageKey, deps.keyring);
      case 'repeated':
        return replay(result.earlier, body, deps.keyring);
      case 'page.closed':
        throw new DomainError('page.closed');
      case 'parent.unknown':
        throw invalid({ pointer: '/parentId', code: 'parent.unknown' });
      case 'unstorable':
        throw invalid({ pointer: '', code: 'control' });
      case 'spent':
        throw await refuse('wrong');
    }
  };
}

/** Whatever the answer was: a program must not learn from the limit whether it was right. Throws `rate`. */
async function limitUnproved(
  { kind, isWorked }: ReadAnswer,
  site: Site,
  { addressPrefix }: Sender,
  { limiter }: Deps,
): Promise<void> {
  if (isWorked) return;
  await takeLimit(limiter, 'submit-without-work', addressPrefix);
  if (kind === 'picture') return;
  await takeLimit(limiter, 'submit-without-proof', addressPrefix);
  await takeLimit(limiter, 'site-without-proof', site.id);
}

/** One statement for all that gathered, then one offer to the queue. */
async function flush(items: readonly FlushItem[], { store, queue }: Deps): Promise<SubmissionResult[]> {
  const submissions = items.filter(({ isWrong }) => !isWrong).map(({ submission }) => submission);
  const spendings = items.filter(({ isWrong }) => isWrong).map(({ submission }) => submission);
  const results = await store.submit(submissions, spendings);
  queue.offer(submissions.filter((_, index) => results[index]?.outcome === 'accepted').map((s) => s.id));
  const bySubmission = new Map(submissions.map((s, index) => [s, results[index]]));
  return items.map(({ submission }) => bySubmission.get(submission) ?? { outcome: 'spent' });
}

/** Under any of the keys: a key that was replaced in between makes no other body of it. */
function replay(kept: KeptSubmission, body: string, keyring: Keyring): AcceptedComment {
  if (!keyring.macs('body', body).some((mac) => keyring.isSame(kept.bodyMac, mac)))
    throw new DomainError('idempotency');
  const keyId = keyring.knows(kept.receiptKeyId) ? kept.receiptKeyId : keyring.newestKeyId;
  const { commentId, pageKey } = kept;
  return {
    id: commentId,
    status: 'pending',
    receipt: makeReceipt(commentId, keyring, keyId),
    page: { key: pageKey },
    repeated: true,
  };
}

function accepted(id: string, pageKey: string, keyring: Keyring): AcceptedComment {
  return {
    id,
    status: 'pending',
    receipt: makeReceipt(id, keyring),
    page: { key: pageKey },
    repeated: false,
  };
}
