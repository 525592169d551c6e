// What the use-cases need from the world besides the stores. src/compose.ts says which adapter stands behind each.
import type { Challenge, ChallengeKind, SoundLanguage } from './captcha.ts';
import type { CheckQueueDepth } from './queue.ts';
import type { RemotePolicy } from './remote-policy.ts';
import type { Signal } from './signal.ts';

/** Milliseconds since the epoch. */
export type Clock = () => number;

/** A new UUIDv7: ids sort by the time at which they were made. */
export type NewId = () => string;

export type SealPurpose = 'phone' | 'captcha' | 'cookie' | 'remote';
export type MacPurpose = 'phone' | 'sound' | 'address' | 'text' | 'receipt' | 'body';

/** One or several secret keys, newest first. What an older key sealed or signed stays readable and findable. */
export interface Keyring {
  /** Short public name of the newest key. */
  readonly newestKeyId: string;
  /** AES-256-GCM under the newest key; `context` is authenticated, not stored. The result is URL-safe text. */
  seal(purpose: SealPurpose, plain: string, context: string): string;
  /** null where the text was not sealed by this service, or for another context. */
  open(purpose: SealPurpose, sealed: string, context: string): string | null;
  /** HMAC-SHA-256, 43 characters of base64url, under the newest key or the one named (which must exist). */
  mac(purpose: MacPurpose, text: string, keyId?: string): string;
  /** The same text's HMACs under every key, newest first. */
  macs(purpose: MacPurpose, text: string): string[];
  knows(keyId: string): boolean;
  /** Compares in constant time. */
  isSame(a: string, b: string): boolean;
}

export type CaptchaAnswer =
  | {
      outcome: 'right' | 'wrong';
      kind: ChallengeKind;
      /** False where no work was sent. Wrong work is a wrong answer. */
      isWorked: boolean;
      challengeId: string;
      issuedAt: Date;
      expiresAt: Date;
    }
  | { outcome: 'expired' };

export type SpokenCode = { outcome: 'spoken'; wav: Uint8Array } | { outcome: 'wrong' | 'expired' };

/** Stateless: the answer travels inside the sealed id; what is spent is known to the comments' store. */
export interface Captcha {
  create(siteId: string, wanted: { kind: ChallengeKind; bits: number }): Promise<Challenge>;
  /** A tampered or another site's id reads as a wrong answer to a challenge that nobody else has. `work` null: none was sent. */
  read(siteId: string, id: string, given: { answer: string; work: string | null }): CaptchaAnswer;
  /** The challenge's other code as a WAV, the same each time. */
  speak(siteId: string, id: string, language: SoundLanguage): SpokenCode;
}

export type LimitedAction =
  | 'submit'
  | 'submit-without-work'
  | 'submit-without-proof'
  | 'site-without-proof'
  | 'challenge'
  | 'sound'
  | 'list'
  | 'token'
  | 'token-guess';

/** Counts by key in fixed windows of time. */
export interface RateLimiter {
  /** Counts one. Null while there is room, else seconds until there is. */
  take(action: LimitedAction, key: string): Promise<number | null>;
}

/** About how many there were in the last minute. */
export interface RecentCounts {
  /** Adds `n` to each key's count, and answers with the counts in the order given. */
  add(keys: readonly string[], n: number): Promise<number[]>;
}

/** Carries ids of pending comments to whoever checks them. It may lose everything: the sweeper brings it back. */
export interface CheckQueue {
  /** Never waits for the queue; false where it could not take them now. */
  offer(commentIds: readonly string[]): boolean;
  /** In a job of its own, for a comment whose batch failed. */
  offerAlone(commentId: string): void;
  depth(): Promise<CheckQueueDepth>;
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}

export interface Logger {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Moderators' tokens: made once, kept only as a hash. */
export interface Tokens {
  make(): string;
  hash(token: string): string;
  /** Compares in constant time. */
  isSame(a: string, b: string): boolean;
}

/** A comment, and what the policy says of asking about it. */
export interface RemoteQuestion {
  siteId: string;
  /** With the secret in plain text. */
  remote: RemotePolicy;
  comment: {
    id: string;
    name: string;
    title: string;
    content: string;
    language: string;
    submittedAt: Date;
    /** null: there is none, or the policy keeps it here. */
    phone: string | null;
  };
}

/** Why there is no answer; a `status` that is neither a success nor a redirect stands with its number. */
export type RemoteFailureReason =
  | 'timeout'
  | 'network'
  | `status-${number}`
  | 'redirect'
  | 'size'
  | 'answer'
  | 'address'
  | 'circuit'
  | 'secret';

export type RemoteAnswer =
  | { outcome: 'answered'; signals: Omit<Signal, 'check'>[] }
  | { outcome: 'failed'; because: RemoteFailureReason };

/** Another service's opinion of a comment. */
export interface RemoteCheck {
  /** Never rejects, and answers within the policy's `timeoutMs`, retries included. */
  ask(question: RemoteQuestion): Promise<RemoteAnswer>;
}
