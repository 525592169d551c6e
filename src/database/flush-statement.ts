// The statement that accepts comments, and the rows that it is given.
import { type SQL, sql } from 'drizzle-orm';
import type { Submission } from '../domain/stores.ts';
import { hasTrust } from './has-trust.ts';
import { pageIdOf } from './page-id.ts';

/** How long a repeated Idempotency-Key gets the first answer. */
const KEY_KEPT_MS = 24 * 60 * 60 * 1000;

/** A wrong answer carries its whole comment, which is stored nowhere: refusing it costs what refusing a right one costs. */
export function spendingRow(spending: Submission, decoyId: string) {
  return { ...commentRow(spending, decoyId), spend_only: true };
}

/** The same without what a reader wrote, for a comment that the database can't take: its challenge is spent all the same. */
export function bareSpendingRow({ id, challenge }: Submission, decoyId: string) {
  const { id: challengeId, expiresAt } = challenge;
  return { id, spend_only: true, challenge: challengeId, challenge_expires_at: expiresAt, decoy: decoyId };
}

export function commentRow(submission: Submission, decoyId: string) {
  const { page, phone, challenge, idempotency, submittedAt } = submission;
  return {
    id: submission.id,
    spend_only: false,
    site_id: submission.siteId,
    page_id: pageIdOf(submission.siteId, page.key),
    page_key: page.key,
    page_title: page.title,
    parent_id: submission.parentId,
    name: submission.name,
    title: submission.title,
    content: submission.content,
    phone_sealed: phone?.sealed ?? null,
    phone_mac: phone?.mac ?? null,
    address_mac: submission.addressMac,
    author_of: submission.authorOf,
    consent_version: submission.consentVersion,
    text_mac: submission.textMac,
    language: submission.language,
    honeypot: submission.honeypot,
    captcha: submission.captcha,
    is_worked: submission.isWorked,
    trust_ids: submission.trust?.commentIds ?? [],
    trust_approved: submission.trust?.approved ?? null,
    trust_before: submission.trust?.before ?? null,
    seconds_to_fill: submission.secondsToFill,
    submitted_at: submittedAt,
    due_at: submission.dueAt,
    challenge: challenge.id,
    challenge_expires_at: challenge.expiresAt,
    decoy: decoyId,
    key: idempotency?.key ?? null,
    key_body_mac: idempotency?.bodyMac ?? null,
    key_receipt_key_id: idempotency?.receiptKeyId ?? null,
    key_expires_at: new Date(submittedAt.getTime() + KEY_KEPT_MS),
  };
}

/**
 * The order matters, and every insert is sorted, so that concurrent flushes lock alike and never deadlock:
 * fresh (nothing earlier answers for it) → spent (its challenge was free) → keyed (its key was free) → its page → itself → its event.
 * Who was refused for a spent challenge writes a decoy instead: a refusal costs one insert whatever its cause.
 * Answers with the ids that were accepted.
 */
export function flushStatement(rows: readonly object[]): SQL {
  return sql`
    with input as (
      select * from json_to_recordset(${JSON.stringify(rows)}::json) as row (
        id uuid, spend_only boolean, site_id text, page_id uuid, page_key text, page_title text, parent_id uuid,
        name text, title text, content text, phone_sealed text, phone_mac text, address_mac text, author_of uuid,
        consent_version text, text_mac text, language text, honeypot boolean, captcha text, is_worked boolean,
        trust_ids uuid[], trust_approved int, trust_before timestamptz, seconds_to_fill real,
        submitted_at timestamptz, due_at timestamptz, challenge uuid, challenge_expires_at timestamptz, decoy uuid,
        key text, key_body_mac text, key_receipt_key_id text, key_expires_at timestamptz
      )
    ),
    fresh as (
      select input.*, coalesce(parent.parent_id, parent.id) as thread_id
      from input
      left join duyet.comments parent
        on parent.id = input.parent_id and parent.page_id = input.page_id and parent.status = 'approved'
      where not spend_only
        and (input.parent_id is null or parent.id is not null)
        and not exists (select from duyet.idempotency_keys kept where kept.site_id = input.site_id and kept.key = input.key)
        and not exists (select from duyet.pages page where page.id = input.page_id and page.closed)
    ),
    spent as (
      insert into duyet.spent_challenges (id, spent_by, expires_at)
      select challenge, id, challenge_expires_at
      from (
        select id, challenge, challenge_expires_at from fresh
        union all
        select id, challenge, challenge_expires_at from input where spend_only
      ) spender
      order by challenge, id
      on conflict do nothing
      returning spent_by
    ),
    decoys as (
      insert into duyet.spent_challenges (id, spent_by, expires_at)
      select decoy, id, challenge_expires_at from input
      where id not in (select spent_by from spent)
      order by decoy
    ),
    paid as (select fresh.* from fresh join spent on spent.spent_by = fresh.id),
    keyed as (
      insert into duyet.idempotency_keys (site_id, key, body_mac, comment_id, page_key, receipt_key_id, expires_at)
      select site_id, key, key_body_mac, id, page_key, key_receipt_key_id, key_expires_at from paid
      where key is not null
      order by site_id, key
      on conflict do nothing
      returning comment_id
    ),
    winners as (select * from paid where key is null or id in (select comment_id from keyed)),
    made_pages as (
      insert into duyet.pages (id, site_id, key, title, created_at)
      select distinct on (page_id) page_id, site_id, page_key, page_title, submitted_at from winners
      order by page_id, submitted_at
      on conflict do nothing
    ),
    inserted as (
      insert into duyet.comments (
        id, site_id, page_id, parent_id, name, title, content, phone_sealed, phone_mac, address_mac, author_id,
        consent_version, text_mac, language, honeypot, captcha, is_worked, seconds_to_fill, submitted_at, queued_at, due_at
      )
      select
        id, site_id, page_id, thread_id, name, title, content, phone_sealed, phone_mac, address_mac,
        coalesce((select author_id from duyet.comments earlier where earlier.id = author_of and earlier.site_id = winners.site_id), id),
        consent_version, text_mac, language, honeypot,
        case when captcha = 'none' and ${hasTrust(sql`winners`)} then 'trusted' else captcha end,
        is_worked, seconds_to_fill, submitted_at, submitted_at, due_at
      from winners order by id
      returning id, site_id, submitted_at
    ),
    logged as (
      insert into duyet.events (type, site_id, comment_id, actor, data, at)
      select 'comment.submitted', site_id, id, 'reader', '{}', submitted_at from inserted order by id
    )
    select id from inserted`;
}
