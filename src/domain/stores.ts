// The stores that the use-cases stand on. One contract suite proves each on PGlite and on PostgreSQL.
import type { CaptchaFact } from './captcha.ts';
import type { Outcome, Status } from './comment.ts';
import type { Decision } from './decision.ts';
import type { LoggedEvent } from './event.ts';
import type { Facts } from './facts.ts';
import type { Moderator } from './moderator.ts';
import type { Policy, VersionedPolicy } from './policy.ts';
import type { Label, Signal } from './signal.ts';
import type { Site } from './site.ts';
import type { Verdict } from './verdict.ts';

/** A comment on its way into the store, and the captcha that pays for it. */
export interface Submission {
  id: string;
  siteId: string;
  page: { key: string; title: string | null };
  parentId: string | null;
  name: string;
  title: string;
  content: string;
  /** Sealed number and its HMAC. */
  phone: { sealed: string; mac: string } | null;
  addressMac: string | null;
  /** A comment of this site whose receipt the author showed; ties both to one author. */
  authorOf: string | null;
  consentVersion: string | null;
  textMac: string;
  language: string;
  honeypot: boolean;
  /** trusted only where the store finds that `trust` holds. */
  captcha: CaptchaFact;
  isWorked: boolean;
  trust: TrustClaim | null;
  secondsToFill: number | null;
  submittedAt: Date;
  dueAt: Date;
  challenge: SpentChallenge;
  idempotency: { key: string; bodyMac: string; receiptKeyId: string } | null;
}

/** Comments whose receipts the sender showed, each once, and how many of them must be approved ones of the site. */
export interface TrustClaim {
  commentIds: string[];
  approved: number;
  /** Younger ones don't count. */
  before: Date;
}

export interface SpentChallenge {
  id: string;
  expiresAt: Date;
}

export type SubmissionResult =
  | { outcome: 'accepted' }
  | { outcome: 'repeated'; earlier: KeptSubmission }
  | { outcome: 'spent' | 'page.closed' | 'parent.unknown' | 'unstorable' };

export interface KeptSubmission {
  commentId: string;
  bodyMac: string;
  receiptKeyId: string;
  pageKey: string;
}

export interface SubmissionStore {
  /**
   * One statement for all; the results of `submissions` in the order given. `spendings` are those with a wrong answer: they
   * only spend their challenge, and take every step that a submission takes whose challenge is spent, so as long as that.
   */
  submit(submissions: readonly Submission[], spendings: readonly Submission[]): Promise<SubmissionResult[]>;
  findKept(keys: readonly { siteId: string; key: string }[]): Promise<(KeptSubmission | null)[]>;
}

/** A pending comment with all that its checks need. */
export interface UncheckedComment {
  id: string;
  siteId: string;
  version: number;
  attempts: number;
  name: string;
  title: string;
  content: string;
  phoneSealed: string | null;
  language: string;
  submittedAt: Date;
  facts: Omit<Facts, 'phones' | 'waveSize'>;
}

/** A comment with the numbers that its like have in common; none where its text is too short. */
export interface Fingerprinted {
  id: string;
  siteId: string;
  submittedAt: Date;
  fingerprint: number[];
}

export interface CheckStore {
  /** Those of `ids` that are still pending, with their facts. `phoneMacs` gives a sealed phone's HMACs under every key. */
  loadPending(
    ids: readonly string[],
    phoneMacs: (comment: { id: string; phoneSealed: string }) => string[],
  ): Promise<UncheckedComment[]>;
  /** Finds the waves that these belong to, and notes them; the sizes of those that belong to one. */
  joinWaves(comments: readonly Fingerprinted[]): Promise<Map<string, number>>;
  /** Counts one failed attempt for each that is still pending; answers with the new counts. */
  countAttempt(ids: readonly string[]): Promise<{ id: string; attempts: number }[]>;
}

/** One comment's move, decided and checked by `transition`; it happens only while the comment has `version`. */
export interface Move {
  commentId: string;
  version: number;
  to: Status;
  outcome: Outcome;
  reason: string | null;
  reference: string | null;
  note: string | null;
  by: string;
  batchId: string;
  decisionId: string;
  at: Date;
  eventType: LoggedEvent['type'];
  eventData: Record<string, unknown>;
  check: CheckResult | null;
}

export interface CheckResult {
  verdict: Verdict;
  signals: Signal[];
  flags: Label[];
  dueAt: Date;
}

export interface DecisionStore {
  find(
    commentIds: readonly string[],
  ): Promise<{ id: string; siteId: string; status: Status; version: number }[]>;
  /** All in one statement, rows locked in order; the ids of those that moved. Others had another version by then. */
  move(moves: readonly Move[]): Promise<Set<string>>;
}

export interface PublicComment {
  id: string;
  name: string;
  title: string;
  content: string;
  submittedAt: Date;
  replyCount: number;
  replies: PublicComment[];
}

export type PublicSort = 'newest' | 'oldest';

export interface PublicStore {
  /** Approved comments of a page (`parentId` null: those that answer none), `after` exclusive. */
  list(query: {
    siteId: string;
    pageKey: string;
    parentId: string | null;
    sort: PublicSort;
    after: string | null;
    limit: number;
  }): Promise<PublicComment[]>;
  counts(siteId: string, pageKeys: readonly string[]): Promise<number[]>;
}

/** A comment as its author may see it. */
export interface OwnComment {
  id: string;
  siteId: string;
  pageKey: string;
  status: Status;
  version: number;
  reason: string | null;
  /** The law or order that the last decision names. */
  reference: string | null;
  /** The last decision was the policy's. */
  automatic: boolean;
  decidedAt: Date | null;
  submittedAt: Date;
  title: string;
  content: string;
}

export interface ReceiptStore {
  /** One look, whatever is claimed. */
  isTrusted(siteId: string, claim: TrustClaim): Promise<boolean>;
  findOwn(commentIds: readonly string[]): Promise<OwnComment[]>;
}

/** A comment as the desk sees it; the phone is still sealed. */
export interface ReviewedComment {
  id: string;
  siteId: string;
  page: { key: string; title: string | null };
  status: Status;
  version: number;
  name: string;
  phoneSealed: string | null;
  title: string;
  content: string;
  parentId: string | null;
  language: string;
  submittedAt: Date;
  dueAt: Date;
  verdict: Verdict | null;
  signals: Signal[];
  flags: Label[];
  /** The first comment of its wave; null where there is none. */
  waveId: string | null;
}

export const REVIEW_SORTS = ['urgent', 'oldest', 'newest'] as const;
export type ReviewSort = (typeof REVIEW_SORTS)[number];

export interface ReviewFilter {
  status: Status | null;
  /** Site ids, or null for all. */
  sites: readonly string[] | null;
  /** Needs exactly one site. */
  pageKey: string | null;
  label: Label | null;
}

export interface HistoryEntry {
  type: string;
  at: Date;
  by: string;
  data: Record<string, unknown>;
}

export interface AuthorRecord {
  approved: number;
  rejected: number;
  firstSeenAt: Date;
}

export interface ReviewStore {
  list(query: {
    filter: ReviewFilter;
    sort: ReviewSort;
    after: { dueAt: Date; id: string } | null;
    limit: number;
  }): Promise<ReviewedComment[]>;
  find(id: string): Promise<ReviewedComment | null>;
  history(id: string): Promise<{
    decisions: (Decision & { note: string | null; reference: string | null })[];
    events: HistoryEntry[];
  }>;
  author(id: string): Promise<AuthorRecord>;
}

export interface SiteStore {
  find(id: string): Promise<Site | null>;
  list(): Promise<Site[]>;
  /** False where the id exists. */
  create(site: Site, policy: Policy, event: LoggedEvent): Promise<boolean>;
  update(site: Site, event: LoggedEvent): Promise<void>;
  /** The newest version, or the one asked for. */
  policy(siteId: string, version?: number): Promise<VersionedPolicy | null>;
  /** False where the newest version is no longer `expected`. */
  putPolicy(siteId: string, expected: number, policy: Policy, event: LoggedEvent): Promise<boolean>;
}

export interface ModeratorStore {
  create(moderator: Moderator, tokenHash: string, event: LoggedEvent | null): Promise<boolean>;
  findByToken(tokenHash: string): Promise<{ moderator: Moderator; tokenHash: string } | null>;
  find(id: string): Promise<Moderator | null>;
  /** False where there is no such moderator, or it was ended. */
  replaceToken(id: string, tokenHash: string, event: LoggedEvent | null): Promise<boolean>;
  end(id: string, event: LoggedEvent): Promise<boolean>;
}

export interface MaintenanceStore {
  /** Stamps up to `limit` pending comments that were queued before `before`, and answers with their ids. One process at a time. */
  takeWaiting(before: Date, now: Date, limit: number): Promise<string[]>;
  /** Forgets spent challenges and idempotency keys that have expired, and fingerprints of two days ago. */
  forgetExpired(now: Date, limit: number): Promise<number>;
  isReady(): Promise<boolean>;
}
