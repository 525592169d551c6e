// A site's policy: thresholds, lists and rules. Versioned; absent parts take their defaults.
import { z } from 'zod';
import { findReason } from './decision.ts';
import { remotePolicySchema } from './remote-policy.ts';
import { LABELS, type Label } from './signal.ts';

const score = z.number().min(0).max(1);

/** At `hold` a person decides, at `reject` the policy does; `null` never. */
const thresholds = z
  .strictObject({ hold: score.nullable(), reject: score.nullable() })
  .refine((t) => t.hold === null || t.reject === null || t.hold <= t.reject, {
    message: 'reject must not lie below hold',
    path: ['reject'],
  });
export type Thresholds = z.infer<typeof thresholds>;

/** Holding is cheap and a wrong rejection is not, so only spam is rejected without a person, and only when it is certain. */
const DEFAULT_THRESHOLDS: Record<Label, Thresholds> = {
  abuse: { hold: 0.5, reject: null },
  spam: { hold: 0.5, reject: 0.97 },
  'personal-data': { hold: 0.5, reject: null },
  noise: { hold: null, reject: null },
  duplicate: { hold: 0.5, reject: null },
  flood: { hold: 0.5, reject: null },
  listed: { hold: 0.5, reject: null },
  unavailable: { hold: 0.5, reject: null },
};

const word = z.strictObject({
  form: z.string().trim().min(1).max(200),
  /** true: marks must be the same. false: a form with marks also matches its unmarked spelling, one without matches any. */
  marks: z.boolean().default(false),
  /** true: capitals must be the same. */
  case: z.boolean().default(false),
  /** The reason that a rejection by this word gives. */
  reason: z
    .string()
    .refine((code) => findReason(code) !== undefined, { params: { code: 'reason.unknown' } })
    .optional(),
});
/** A word of a list, or several in a row. */
export type ListedWord = z.infer<typeof word>;

const wordOrForm = z.union([
  word,
  word.shape.form.transform((form): ListedWord => ({ form, marks: false, case: false })),
]);

/** `example.vn`, or `*.gov.vn` for every name below it and itself. */
const domain = z
  .string()
  .trim()
  .toLowerCase()
  .max(253)
  .regex(
    /^(\*\.)?([\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}$/u,
    'a domain such as example.vn or *.gov.vn',
  );

/** A phone as its HMAC (43 characters of base64url); a plain number is turned into one before it is stored. */
const phone = z.string().trim().min(3).max(120);

export const CHECK_MODES = ['on', 'hold', 'off'] as const;
export type CheckMode = (typeof CHECK_MODES)[number];

/** As many receipts as a comment may carry. */
const MAX_RECEIPTS = 5;

const LIST_LIMIT = 50_000;
/** As a problem that says how long a list may be. */
const listOf = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .refine((list) => list.length <= LIST_LIMIT, { params: { code: 'list.long', max: LIST_LIMIT } })
    .meta({ maxItems: LIST_LIMIT });

const labelThresholds = Object.fromEntries(
  LABELS.map((label) => [label, thresholds.default(DEFAULT_THRESHOLDS[label])]),
) as { [L in Label]: z.ZodDefault<typeof thresholds> };

export const policySchema = z.strictObject({
  /** pre: what isn't rejected waits for a person. auto: what isn't held or rejected is published. */
  mode: z.enum(['pre', 'auto']).default('pre'),
  labels: z.strictObject(labelThresholds).prefault({}),
  /** By the check's name; those that stand here not are on. hold: what it says may hold a comment but never reject it. */
  checks: z.record(z.string().max(100), z.enum(CHECK_MODES)).default({}),
  /** Comments in other languages are noise; null: all are welcome. */
  languages: z
    .array(z.enum(['vi', 'en', 'other']))
    .min(1)
    .max(3)
    .nullable()
    .default(null),
  /** `size`: as many nearly equal comments within a day make a wave that a person should see. */
  wave: z.strictObject({ size: z.int().min(2).max(100).default(5) }).prefault({}),
  /**
   * Who shows receipts of `approved` approved comments of the site, each `hours` old, needs no picture. Off by default: mode
   * `auto` approves by itself, and only time shows what a moderator takes down again.
   */
  trustedReaders: z
    .strictObject({
      approved: z.int().min(1).max(MAX_RECEIPTS).default(3),
      hours: z.int().min(0).max(8_760).default(72),
    })
    .nullable()
    .default(null),
  blocked: z
    .strictObject({
      words: listOf(wordOrForm).default([]),
      phones: listOf(phone).default([]),
      domains: listOf(domain).default([]),
    })
    .prefault({}),
  allowed: z
    .strictObject({
      phones: listOf(phone).default([]),
      domains: listOf(domain).default(['*.gov.vn']),
    })
    .prefault({}),
  /** Another service that is asked as well; null: none. */
  remote: remotePolicySchema.nullable().default(null),
});

export type Policy = z.infer<typeof policySchema>;
export const DEFAULT_POLICY: Policy = Object.freeze(policySchema.parse({}));

export interface VersionedPolicy {
  version: number;
  policy: Policy;
}
