// What readers see: approved comments of a page, their replies and their counts. Nothing else is ever selected here.
import { type SQL, sql } from 'drizzle-orm';
import type { PublicComment, PublicStore } from '../domain/stores.ts';
import type { Database } from './database.ts';
import { instant } from './instant.ts';
import { pageIdOf } from './page-id.ts';

/** Replies that come with a comment, the oldest first; the rest are a list of their own. */
const INLINE_REPLIES = 3;

interface Row {
  id: string;
  name: string;
  title: string;
  content: string;
  submitted_at: string;
  reply_count: number;
  replies: Omit<Row, 'reply_count' | 'replies'>[];
}

export function createPublicStore(database: Database): PublicStore {
  return {
    async list({ siteId, pageKey, parentId, sort, after, limit }) {
      const pageId = pageIdOf(siteId, pageKey);
      const place = parentId
        ? sql`parent_id = ${parentId} and page_id = ${pageId}`
        : sql`page_id = ${pageId} and parent_id is null`;
      const rows = await database.rows<Row>(listStatement(place, sort === 'newest', after, limit));
      return rows.map(toPublicComment);
    },
    async counts(siteId, pageKeys) {
      const ids = pageKeys.map((key) => pageIdOf(siteId, key));
      const rows = await database.rows<{ id: string; count: number }>(sql`
        select wanted.id, (select count(*)::int from duyet.comments c where c.page_id = wanted.id and c.status = 'approved') as count
        from unnest(${sql.param(ids)}::uuid[]) as wanted (id)`);
      const counts = new Map(rows.map((row) => [row.id, row.count]));
      return ids.map((id) => counts.get(id) ?? 0);
    },
  };
}

function listStatement(place: SQL, newest: boolean, after: string | null, limit: number): SQL {
  const direction = newest ? sql`desc` : sql`asc`;
  const beyond = after === null ? sql`` : newest ? sql`and id < ${after}` : sql`and id > ${after}`;
  return sql`
    select c.id, c.name, c.title, c.content, ${instant(sql`c.submitted_at`)} as submitted_at,
      (select count(*)::int from duyet.comments r where r.parent_id = c.id and r.status = 'approved' and r.parent_id is not null) as reply_count,
      coalesce((
        select json_agg(reply) from (
          select r.id, r.name, r.title, r.content, ${instant(sql`r.submitted_at`)} as submitted_at
          from duyet.comments r
          where r.parent_id = c.id and r.status = 'approved' and r.parent_id is not null
          order by r.id limit ${INLINE_REPLIES}
        ) reply), '[]'::json) as replies
    from (
      select id, name, title, content, submitted_at from duyet.comments
      where ${place} and status = 'approved' ${beyond}
      order by id ${direction} limit ${limit}
    ) c
    order by c.id ${direction}`;
}

function toPublicComment(row: Omit<Row, 'reply_count' | 'replies'> & Partial<Row>): PublicComment {
  return {
    id: row.id,
    name: row.name,
    title: row.title,
    content: row.content,
    submittedAt: new Date(row.submitted_at),
    replyCount: row.reply_count ?? 0,
    replies: (row.replies ?? []).map(toPublicComment),
  };
}
