// The part of a site's policy that asks another service for its opinion of a comment.
import { z } from 'zod';

/** The name of the remote check in signals, and in the policy's choice of checks. */
export const REMOTE_CHECK = 'remote-check';

/** What a remote check may say. The other labels are facts of this service, which nobody else can know. */
export const REMOTE_LABELS = ['abuse', 'spam', 'personal-data', 'noise'] as const;
export type RemoteLabel = (typeof REMOTE_LABELS)[number];

/** Codes, never words: they are stored with the verdict, where an erasure does not look. */
export const remoteCode = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9_/-]*$/i);

/** Stands in for a secret that is stored: it goes in and never comes out. */
export const KEPT_SECRET = 'kept';

/**
 * The longest that a comment may wait for an answer, retries included. With the two seconds in which a batch may begin
 * to ask (use-cases/ask-remote.ts) it stays below the 8 s that a stopping worker waits, a job's lock and the sweeper's
 * patience (10 s each).
 */
export const MAX_TIMEOUT_MS = 5_000;

const address = z
  .string()
  .max(2_000)
  .refine((text) => {
    if (!URL.canParse(text)) return false;
    const { protocol, username, password, hash } = new URL(text);
    return /^https?:$/.test(protocol) && username + password + hash === '';
  }, 'an https address, without a user, password or fragment');

/** Travels in a header, so it is printable ASCII. Stored sealed, which makes it longer. */
const secret = z.union([z.literal(KEPT_SECRET), z.string().regex(/^[\x21-\x7e]{16,1000}$/)]);

export const remotePolicySchema = z
  .strictObject({
    url: address,
    format: z.enum(['duyet', 'openai-moderation']).default('duyet'),
    /** openai-moderation: the model to ask for; null: the service's own choice. */
    model: remoteCode
      .regex(/^[a-z][a-z0-9._/-]*$/i)
      .nullable()
      .default(null),
    /** duyet: the key of the request's signature, which must be there. openai-moderation: the bearer token. */
    secret: secret.nullable().default(null),
    /** The answer's labels, or categories, in this service's words; null ignores one. */
    labels: z
      .record(remoteCode, z.enum(REMOTE_LABELS).nullable())
      .refine((labels) => Object.keys(labels).length <= 100, '100 labels at most')
      .default({}),
    timeoutMs: z.int().min(100).max(MAX_TIMEOUT_MS).default(2_000),
    retries: z.int().min(0).max(3).default(1),
    /** hold: a comment without an answer waits for a person. ignore: it goes on as if nobody had been asked. */
    failure: z.enum(['hold', 'ignore']).default('hold'),
    sendPhone: z.boolean().default(false),
  })
  .superRefine(({ format, secret: given, sendPhone }, context) => {
    const refuse = (part: string, code?: string) =>
      context.addIssue({
        code: 'custom',
        path: [part],
        message: 'does not go with the format',
        ...(code && { params: { code } }),
      });
    if (format === 'duyet' && given === null) refuse('secret', 'remote.secret.missing');
    if (format === 'openai-moderation' && sendPhone) refuse('sendPhone');
  });

export type RemotePolicy = z.infer<typeof remotePolicySchema>;
