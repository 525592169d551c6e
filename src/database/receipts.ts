// A comment as its author may see it, with the last word on it.
import { sql } from 'drizzle-orm';
import type { Status } from '../domain/comment.ts';
import type { ReceiptStore } from '../domain/stores.ts';
import type { Database } from './database.ts';
import { hasTrust } from './has-trust.ts';
import { instant } from './instant.ts';

interface Row {
  id: string;
  site_id: string;
  page_key: string;
  status: Status;
  version: number;
  reason: string | null;
  reference: string | null;
  automatic: boolean;
  decided_at: string | null;
  submitted_at: string;
  title: string;
  content: string;
}

export function createReceiptStore(database: Database): ReceiptStore {
  return {
    async isTrusted(siteId, { commentIds, approved, before }) {
      const [row] = await database.rows<{ is_trusted: boolean }>(sql`
        select ${hasTrust(sql`claim`)} as is_trusted
        from (select ${siteId}::text as site_id, ${sql.param(commentIds)}::uuid[] as trust_ids,
                     ${approved}::int as trust_approved, ${before.toISOString()}::timestamptz as trust_before) claim`);
      return row?.is_trusted ?? false;
    },
    async findOwn(commentIds) {
      const rows = await database.rows<Row>(sql`
        select c.id, c.site_id, page.key as page_key, c.status, c.version, last.reason, note.reference,
               coalesce(last.made_by = 'policy', false) as automatic,
               ${instant(sql`last.made_at`)} as decided_at, ${instant(sql`c.submitted_at`)} as submitted_at, c.title, c.content
        from duyet.comments c
        join duyet.pages page on page.id = c.page_id
        left join duyet.decisions last on last.comment_id = c.id and last.version = c.version
        left join duyet.notes note on note.decision_id = last.id
        where c.id = any(${sql.param([...commentIds])}::uuid[])`);
      return rows.map((row) => ({
        id: row.id,
        siteId: row.site_id,
        pageKey: row.page_key,
        status: row.status,
        version: row.version,
        reason: row.reason,
        reference: row.reference,
        automatic: row.automatic,
        decidedAt: row.decided_at === null ? null : new Date(row.decided_at),
        submittedAt: new Date(row.submitted_at),
        title: row.title,
        content: row.content,
      }));
    },
  };
}
