// The tables as Drizzle knows them, for the queries that it builds. migrations/ is what makes them; a test holds the two together.
import {
  boolean,
  integer,
  json,
  jsonb,
  pgSchema,
  primaryKey,
  real,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import type { CaptchaFact } from '../domain/captcha.ts';
import type { Status } from '../domain/comment.ts';
import type { Role } from '../domain/moderator.ts';
import type { Policy } from '../domain/policy.ts';
import type { Label, Signal } from '../domain/signal.ts';
import type { ConsentNotice } from '../domain/site.ts';
import type { Verdict } from '../domain/verdict.ts';

const duyet = pgSchema('duyet');
const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const sites = duyet.table('sites', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  origins: text('origins').array().notNull(),
  language: text('language').$type<'vi' | 'en'>().notNull(),
  region: text('region').notNull(),
  term: text('term').notNull(),
  replies: boolean('replies').notNull(),
  rulesUrl: text('rules_url'),
  consentNotice: jsonb('consent_notice').$type<ConsentNotice>(),
  createdAt: instant('created_at').notNull().defaultNow(),
});

export const policies = duyet.table(
  'policies',
  {
    siteId: text('site_id').notNull(),
    version: integer('version').notNull(),
    body: jsonb('body').$type<Policy>().notNull(),
    madeBy: text('made_by').notNull(),
    madeAt: instant('made_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.version] })],
);

export const pages = duyet.table('pages', {
  id: uuid('id').primaryKey(),
  siteId: text('site_id').notNull(),
  key: text('key').notNull(),
  title: text('title'),
  closed: boolean('closed').notNull().default(false),
  createdAt: instant('created_at').notNull(),
});

export const comments = duyet.table('comments', {
  id: uuid('id').primaryKey(),
  siteId: text('site_id').notNull(),
  pageId: uuid('page_id').notNull(),
  parentId: uuid('parent_id'),
  status: text('status').$type<Status>().notNull().default('pending'),
  version: integer('version').notNull().default(1),
  name: text('name').notNull(),
  title: text('title').notNull(),
  content: text('content').notNull(),
  phoneSealed: text('phone_sealed'),
  phoneMac: text('phone_mac'),
  addressMac: text('address_mac'),
  authorId: uuid('author_id').notNull(),
  consentVersion: text('consent_version'),
  textMac: text('text_mac').notNull(),
  language: text('language').notNull(),
  honeypot: boolean('honeypot').notNull(),
  captcha: text('captcha').$type<CaptchaFact>().notNull().default('solved'),
  isWorked: boolean('is_worked').notNull().default(true),
  secondsToFill: real('seconds_to_fill'),
  submittedAt: instant('submitted_at').notNull(),
  queuedAt: instant('queued_at').notNull(),
  checkAttempts: integer('check_attempts').notNull().default(0),
  dueAt: instant('due_at').notNull(),
  verdict: json('verdict').$type<Verdict>(),
  signals: json('signals').$type<Signal[]>(),
  flags: text('flags').array().$type<Label[]>().notNull(),
  waveId: uuid('wave_id'),
});

export const fingerprints = duyet.table(
  'fingerprints',
  {
    siteId: text('site_id').notNull(),
    value: integer('value').notNull(),
    submittedAt: instant('submitted_at').notNull(),
    commentId: uuid('comment_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.value, table.submittedAt, table.commentId] })],
);

export const idempotencyKeys = duyet.table(
  'idempotency_keys',
  {
    siteId: text('site_id').notNull(),
    key: text('key').notNull(),
    bodyMac: text('body_mac').notNull(),
    commentId: uuid('comment_id').notNull(),
    pageKey: text('page_key').notNull(),
    receiptKeyId: text('receipt_key_id').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.key] })],
);

export const decisions = duyet.table('decisions', {
  id: uuid('id').primaryKey(),
  commentId: uuid('comment_id').notNull(),
  version: integer('version').notNull(),
  outcome: text('outcome').notNull(),
  before: text('before').notNull(),
  reason: text('reason'),
  madeBy: text('made_by').notNull(),
  madeAt: instant('made_at').notNull(),
  batchId: uuid('batch_id').notNull(),
});

export const notes = duyet.table('notes', {
  decisionId: uuid('decision_id').primaryKey(),
  note: text('note'),
  reference: text('reference'),
});

export const events = duyet.table('events', {
  id: text('id').notNull(),
  type: text('type').notNull(),
  siteId: text('site_id'),
  commentId: uuid('comment_id'),
  actor: text('actor').notNull(),
  data: jsonb('data').$type<Record<string, unknown>>().notNull(),
  at: instant('at').notNull(),
});

export const moderators = duyet.table('moderators', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  role: text('role').$type<Role>().notNull(),
  sites: text('sites').array().notNull(),
  tokenHash: text('token_hash'),
  createdAt: instant('created_at').notNull().defaultNow(),
  endedAt: instant('ended_at'),
});
