// What the checks need of a batch: its comments that are still pending, and the facts about them, in two statements.
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { CheckStore, UncheckedComment } from '../domain/stores.ts';
import type { Database } from './database.ts';
import { comments } from './schema.ts';
import { createJoinWaves } from './waves.ts';

/** Counting stops here: beyond it the answer is "very many" anyway, and a flood must not slow its own detection. */
const COUNT_LIMIT = 100;

interface FactRow {
  id: string;
  from_address: number;
  by_author: number;
  same_text: number;
  same_text_by_sender: number;
}

export function createCheckStore(database: Database): CheckStore {
  return {
    async loadPending(ids, phoneMacs) {
      const rows = await database.run((db) =>
        db
          .select()
          .from(comments)
          .where(and(inArray(comments.id, [...ids]), eq(comments.status, 'pending'))),
      );
      if (rows.length === 0) return [];
      const facts = await readFacts(
        database,
        rows.map((row) => ({
          id: row.id,
          phone_macs: row.phoneSealed ? phoneMacs({ id: row.id, phoneSealed: row.phoneSealed }) : [],
        })),
      );
      return rows.map((row): UncheckedComment => {
        const fact = facts.get(row.id);
        return {
          ...row,
          attempts: row.checkAttempts,
          facts: {
            honeypot: row.honeypot,
            captcha: row.captcha,
            isWorked: row.isWorked,
            secondsToFill: row.secondsToFill,
            submissionsFromAddress: fact?.from_address ?? 0,
            submissionsByAuthor: fact?.by_author ?? 0,
            sameText: fact?.same_text ?? 0,
            sameTextBySender: fact?.same_text_by_sender ?? 0,
          },
        };
      });
    },
    joinWaves: createJoinWaves(database),
    countAttempt: (ids) =>
      database.run((db) =>
        db
          .update(comments)
          .set({ checkAttempts: sql`${comments.checkAttempts} + 1` })
          .where(and(inArray(comments.id, [...ids]), eq(comments.status, 'pending')))
          .returning({ id: comments.id, attempts: comments.checkAttempts }),
      ),
  };
}

/** Each count is a bounded walk of one index, over what came before the comment itself: a repeat gives the same facts. */
async function readFacts(
  database: Database,
  wanted: readonly { id: string; phone_macs: string[] }[],
): Promise<Map<string, FactRow>> {
  const rows = await database.rows<FactRow>(sql`
    with input as (
      select comment.id, comment.site_id, comment.address_mac, comment.author_id, comment.text_mac, comment.submitted_at,
             wanted.phone_macs
      from json_to_recordset(${JSON.stringify(wanted)}::json) as wanted (id uuid, phone_macs text[])
      join duyet.comments comment on comment.id = wanted.id
    )
    select
      input.id,
      (select count(*)::int from (
        select from duyet.comments c
        where c.site_id = input.site_id and c.address_mac = input.address_mac and c.id < input.id
          and c.submitted_at > input.submitted_at - interval '1 minute' and c.submitted_at <= input.submitted_at
        limit ${COUNT_LIMIT}) x) as from_address,
      (select count(*)::int from (
        select c.id from duyet.comments c
        where c.author_id = input.author_id and c.id < input.id
          and c.submitted_at > input.submitted_at - interval '10 minutes' and c.submitted_at <= input.submitted_at
        union
        select c.id from duyet.comments c
        where c.site_id = input.site_id and c.phone_mac = any(input.phone_macs) and c.id < input.id
          and c.submitted_at > input.submitted_at - interval '10 minutes' and c.submitted_at <= input.submitted_at
        limit ${COUNT_LIMIT}) x) as by_author,
      same.anybody as same_text,
      same.sender as same_text_by_sender
    from input
    left join lateral (
      select count(*)::int as anybody,
             (count(*) filter (where x.author_id = input.author_id or x.address_mac = input.address_mac
                                  or x.phone_mac = any(input.phone_macs)))::int as sender
      from (
        select c.author_id, c.address_mac, c.phone_mac from duyet.comments c
        where c.site_id = input.site_id and c.text_mac = input.text_mac and c.id < input.id
          and c.submitted_at > input.submitted_at - interval '7 days' and c.submitted_at <= input.submitted_at
          and c.status not in ('withdrawn', 'erased')
        limit ${COUNT_LIMIT}) x
    ) same on true`);
  return new Map(rows.map((row) => [row.id, row]));
}
