// A reader's form as the store takes it: sealed, hashed, and with all that the checks will ask for.
import { guessLanguage } from '../checks/text/language.ts';
import { type CommentForm, sameTextForm } from '../domain/comment-form.ts';
import type { CaptchaAnswer, Clock, Keyring, NewId } from '../domain/ports.ts';
import { readReceipt } from '../domain/receipt.ts';
import type { Site } from '../domain/site.ts';
import type { Submission, TrustClaim } from '../domain/stores.ts';
import { urgencyOf } from '../domain/urgency.ts';

export interface Sender {
  /** The address prefix that floods and limits count by; null where there is none, as in a test without a socket. */
  addressPrefix: string | null;
  idempotencyKey: string | null;
}

/** A challenge that has not expired. */
export type ReadAnswer = Extract<CaptchaAnswer, { outcome: 'right' | 'wrong' }>;

interface Deps {
  keyring: Keyring;
  newId: NewId;
  now: Clock;
}

export interface Resolved {
  site: Site;
  pageKey: string;
  phone: string | null;
  answer: ReadAnswer;
  trust: TrustClaim | null;
  sender: Sender;
  body: string;
}

export function makeSubmission(form: CommentForm, resolved: Resolved, deps: Deps): Submission {
  const { keyring, newId, now } = deps;
  const { site, pageKey, phone, answer, trust, sender, body } = resolved;
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
    captcha: answer.kind === 'picture' ? 'solved' : 'none',
    isWorked: answer.isWorked,
    trust,
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
