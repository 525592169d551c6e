// A reader's comment, from the validated form to the committed row. The answer never waits for the queue.
import { guessLanguage } from '../checks/text/language.ts';
import { type CommentForm, canonicalBody, readAgainstSite, sameTextForm } from '../domain/comment-form.ts';
import { DomainError, type ErrorCode, invalid } from '../domain/error.ts';
import type {
  Captcha,
  CaptchaAnswer,
  CheckQueue,
  Clock,
  Keyring,
  NewId,
  RateLimiter,
} from '../domain/ports.ts';
import { MAX_BATCH } from '../domain/queue.ts';
import { makeReceipt, readReceipt } from '../domain/receipt.ts';
import type { Site } from '../domain/site.ts';
import type {
  KeptSubmission,
  Spending,
  Submission,
  SubmissionResult,
  SubmissionStore,
} from '../domain/stores.ts';
import { urgencyOf } from '../domain/urgency.ts';
import { createGatherer } from './gather.ts';
import { takeLimit } from './take-limit.ts';

export interface Sender {
  /** The address prefix that floods and limits count by; null where there is none, as in a test without a socket. */
  addressPrefix: string | null;
  idempotencyKey: string | null;
}

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
  captcha: Captcha;
  limiter: RateLimiter;
  keyring: Keyring;
  newId: NewId;
  now: Clock;
}

/** Submissions waiting for the database in one process: about a second's worth of the fastest measured store. */
const MAX_WAITING = 10_000;

type FlushItem = { submission: Submission } | { spending: Spending };

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

    const answer = deps.captcha.read(site.id, form.captcha.id, form.captcha.answer);
    if (answer.outcome === 'expired') throw await captchaError('captcha.expired', site, deps.captcha);
    if (answer.outcome === 'wrong') {
      await flushes.add({
        spending: { id: deps.newId(), challenge: { id: answer.challengeId, expiresAt: answer.expiresAt } },
      });
      throw await captchaError('captcha.wrong', site, deps.captcha);
    }
    const submission = toSubmission(form, { site, pageKey, phone, answer, sender, body }, deps);
    const result = await flushes.add({ submission });
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
        throw await captchaError('captcha.wrong', site, deps.captcha);
    }
  };
}

/** One statement for all that gathered, then one offer to the queue. */
async function flush(items: readonly FlushItem[], { store, queue }: Deps): Promise<SubmissionResult[]> {
  const submissions = items.flatMap((item) => ('submission' in item ? [item.submission] : []));
  const spendings = items.flatMap((item) => ('spending' in item ? [item.spending] : []));
  const results = await store.submit(submissions, spendings);
  queue.offer(submissions.filter((_, index) => results[index]?.outcome === 'accepted').map((s) => s.id));
  const bySubmission = new Map(submissions.map((s, index) => [s, results[index]]));
  return items.map(
    (item) => ('submission' in item ? bySubmission.get(item.submission) : undefined) ?? { outcome: 'spent' },
  );
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

/** Whatever was wrong with the answer, the reader gets a new challenge at once. */
async function captchaError(code: ErrorCode, site: Site, captcha: Captcha): Promise<DomainError> {
  const { id, svg, expiresAt } = await captcha.create(site.id);
  return new DomainError(code, {
    extra: { captcha: { id, svg, soundUrl: null, work: null, expiresAt: expiresAt.toISOString() } },
  });
}

interface Resolved {
  site: Site;
  pageKey: string;
  phone: string | null;
  answer: Extract<CaptchaAnswer, { outcome: 'right' | 'wrong' }>;
  sender: Sender;
  body: string;
}

function toSubmission(form: CommentForm, resolved: Resolved, { keyring, newId, now }: Deps): Submission {
  const { site, pageKey, phone, answer, sender, body } = resolved;
  const submittedAt = new Date(now());
  const id = newId();
  const authorOf =
    form.receipts.map((receipt) => readReceipt(receipt, keyring)).find((found) => found !== null) ?? null;
  return {
    id,
    siteId: site.id,
    page: { key: pageKey, title: form.page.title ?? null },
    parentId: form.parentId,
    name: form.name,
    title: form.title,
    content: form.content,
    phone:
      phone === null ? null : { sealed: keyring.seal('phone', phone, id), mac: keyring.mac('phone', phone) },
    addressMac: sender.addressPrefix === null ? null : keyring.mac('address', sender.addressPrefix),
    authorOf,
    consentVersion: form.consent,
    textMac: keyring.mac('text', sameTextForm(form)),
    language: guessLanguage(`${form.title}\n${form.content}`),
    honeypot: form.website !== '',
    secondsToFill: (submittedAt.getTime() - answer.issuedAt.getTime()) / 1000,
    submittedAt,
    dueAt: urgencyOf(submittedAt, []).dueAt,
    challenge: { id: answer.challengeId, expiresAt: answer.expiresAt },
    idempotency:
      sender.idempotencyKey === null
        ? null
        : {
            key: sender.idempotencyKey,
            bodyMac: keyring.mac('body', body),
            receiptKeyId: keyring.newestKeyId,
          },
  };
}
