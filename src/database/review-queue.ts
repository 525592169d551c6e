// The desk's lists: every filter and order walks an index, once a site and status, and merges what it found.
import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { OUTCOMES, type Outcome, STATUSES, type Status } from '../domain/comment.ts';
import type { Decision } from '../domain/decision.ts';
import type { ReviewedComment, ReviewFilter, ReviewSort, ReviewStore } from '../domain/stores.ts';
import type { Database } from './database.ts';
import { instant } from './instant.ts';
import { pageIdOf } from './page-id.ts';
import { comments, decisions, events, notes, pages, sites } from './schema.ts';

export function createReviewStore(database: Database): ReviewStore {
  const load = (ids: readonly string[]) =>
    database.run((db) =>
      db
        .select({ comment: comments, page: { key: pages.key, title: pages.title } })
        .from(comments)
        .innerJoin(pages, eq(pages.id, comments.pageId))
        .where(inArray(comments.id, [...ids])),
    );
  return {
    async list({ filter, sort, after, limit }) {
      const siteIds =
        filter.sites ??
        (await database.run((db) => db.select({ id: sites.id }).from(sites))).map((s) => s.id);
      const found = await database.rows<{ id: string }>(queueStatement(filter, siteIds, sort, after, limit));
      if (found.length === 0) return [];
      const rows = new Map(
        (await load(found.map((row) => row.id))).map((row) => [row.comment.id, toReviewed(row)]),
      );
      return found.flatMap(({ id }) => rows.get(id) ?? []);
    },
    async find(id) {
      const [row] = await load([id]);
      return row ? toReviewed(row) : null;
    },
    history: (id) => readHistory(database, id),
    async author(id) {
      const [record] = await database.rows<{ approved: number; rejected: number; first_seen_at: string }>(sql`
        select (count(*) filter (where c.status = 'approved'))::int as approved,
               (count(*) filter (where c.status in ('rejected', 'removed')))::int as rejected,
               ${instant(sql`min(c.submitted_at)`)} as first_seen_at
        from duyet.comments c
        where c.author_id = (select author_id from duyet.comments where id = ${id})`);
      return {
        approved: record?.approved ?? 0,
        rejected: record?.rejected ?? 0,
        firstSeenAt: new Date(record?.first_seen_at ?? 0),
      };
    },
  };
}

function queueStatement(
  filter: ReviewFilter,
  siteIds: readonly string[],
  sort: ReviewSort,
  after: { dueAt: Date; id: string } | null,
  limit: number,
): SQL {
  const statuses = filter.status ? [filter.status] : STATUSES;
  const order = sort === 'urgent' ? sql`c.due_at, c.id` : sort === 'oldest' ? sql`c.id` : sql`c.id desc`;
  const merged =
    sort === 'urgent' ? sql`found.due_at, found.id` : sort === 'oldest' ? sql`found.id` : sql`found.id desc`;
  const beyond = !after
    ? sql``
    : sort === 'urgent'
      ? sql`and (c.due_at, c.id) > (${after.dueAt.toISOString()}::timestamptz, ${after.id}::uuid)`
      : sort === 'oldest'
        ? sql`and c.id > ${after.id}`
        : sql`and c.id < ${after.id}`;
  const label = filter.label ? sql`and c.flags @> array[${filter.label}]::text[]` : sql``;
  const [onlySite] = siteIds;
  const onePage = filter.pageKey !== null && onlySite !== undefined && siteIds.length === 1;
  const places = onePage
    ? sql`unnest(array[${pageIdOf(onlySite, filter.pageKey ?? '')}]::uuid[])`
    : sql`unnest(${sql.param([...siteIds])}::text[])`;
  const here = onePage ? sql`c.page_id = place.id` : sql`c.site_id = place.id`;
  return sql`
    select found.id
    from ${places} as place (id), unnest(${sql.param([...statuses])}::text[]) as wanted (status),
    lateral (
      select c.id, c.due_at from duyet.comments c
      where ${here} and c.status = wanted.status ${label} ${beyond}
      order by ${order} limit ${limit}
    ) found
    order by ${merged} limit ${limit}`;
}

type LoadedRow = { comment: typeof comments.$inferSelect; page: { key: string; title: string | null } };

function toReviewed({ comment, page }: LoadedRow): ReviewedComment {
  return { ...comment, page, signals: comment.signals ?? [] };
}

async function readHistory(database: Database, id: string): ReturnType<ReviewStore['history']> {
  const made = await database.run((db) =>
    db
      .select()
      .from(decisions)
      .leftJoin(notes, eq(notes.decisionId, decisions.id))
      .where(and(eq(decisions.commentId, id)))
      .orderBy(asc(decisions.version)),
  );
  const logged = await database.run((db) =>
    db
      .select({ type: events.type, at: events.at, by: events.actor, data: events.data })
      .from(events)
      .where(eq(events.commentId, id))
      .orderBy(asc(events.at), asc(events.id)),
  );
  return {
    decisions: made.map(({ decisions: d, notes: n }) => ({
      ...toDecision(d),
      note: n?.note ?? null,
      reference: n?.reference ?? null,
    })),
    events: logged,
  };
}

function toDecision(row: typeof decisions.$inferSelect): Decision {
  const outcome = OUTCOMES.find((known): known is Outcome => known === row.outcome);
  const before = STATUSES.find((known): known is Status => known === row.before);
  if (!outcome || !before)
    throw new Error(`decision ${row.id} has an outcome or status that this version does not know`);
  return {
    id: row.id,
    outcome,
    before,
    reason: row.reason,
    by: row.madeBy,
    at: row.madeAt.toISOString(),
    batchId: row.batchId,
  };
}
