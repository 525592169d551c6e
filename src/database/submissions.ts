// Accepting comments: many in one statement, each all or nothing with its captcha, its key, its page and its event.
import { inArray, sql } from 'drizzle-orm';
import type { KeptSubmission, Submission, SubmissionResult, SubmissionStore } from '../domain/stores.ts';
import { type Database, StoreError } from './database.ts';
import { bareSpendingRow, commentRow, flushStatement, spendingRow } from './flush-statement.ts';
import { pageIdOf } from './page-id.ts';
import { comments } from './schema.ts';

export function createSubmissionStore(database: Database, newId: () => string): SubmissionStore {
  const store: SubmissionStore = {
    async submit(submissions, spendings) {
      const rows = [
        ...submissions.map((s) => commentRow(s, newId())),
        ...spendings.map((s) => spendingRow(s, newId())),
      ];
      if (rows.length === 0) return [];
      try {
        const accepted = new Set(
          (await database.rows<{ id: string }>(flushStatement(rows))).map((row) => row.id),
        );
        const refused = [...submissions.filter((s) => !accepted.has(s.id)), ...spendings];
        const reasons =
          refused.length > 0 ? await whyLost(database, refused) : new Map<string, SubmissionResult>();
        return submissions.map((s) => reasons.get(s.id) ?? { outcome: 'accepted' });
      } catch (error) {
        // One bad row fails the statement for all: alone, only it fails.
        if (
          !(error instanceof StoreError && error.isRowFault) ||
          (rows.length === 1 && spendings.length === 0)
        )
          throw error;
        const results: SubmissionResult[] = [];
        for (const submission of submissions) {
          const alone = await store.submit([submission], []).catch(refuseRow);
          results.push(...alone);
        }
        for (const spending of spendings)
          await database.rows(flushStatement([bareSpendingRow(spending, newId())]));
        return results;
      }
    },
    findKept: (keys) => findKept(database, keys),
  };
  return store;
}

/** A row that the database can't store is its sender's fault, whatever our contract overlooked; it must not fail others. */
function refuseRow(error: unknown): SubmissionResult[] {
  if (error instanceof StoreError && error.isRowFault) return [{ outcome: 'unstorable' }];
  throw error;
}

/** Which row lost, and why, is a second look in a fresh snapshot: the first did not see what won at the same time. */
async function whyLost(
  database: Database,
  lost: readonly Submission[],
): Promise<Map<string, SubmissionResult>> {
  const kept = await findKept(
    database,
    lost.map((s) => ({ siteId: s.siteId, key: s.idempotency?.key ?? '' })),
  );
  const { closedIds, spentBy, parents } = await lookAgain(database, lost);
  return new Map(
    lost.map((s, index): [string, SubmissionResult] => {
      const earlier = s.idempotency ? kept[index] : null;
      if (earlier) return [s.id, { outcome: 'repeated', earlier }];
      // Before the others: on a closed page too, a spent challenge must not tell a right answer from a wrong one.
      if ((spentBy.get(s.challenge.id) ?? s.id) !== s.id) return [s.id, { outcome: 'spent' }];
      const pageId = pageIdOf(s.siteId, s.page.key);
      if (closedIds.has(pageId)) return [s.id, { outcome: 'page.closed' }];
      const parent = parents.find((row) => row.id === s.parentId);
      const parentKnown = parent?.pageId === pageId && parent.status === 'approved';
      return [s.id, { outcome: s.parentId && !parentKnown ? 'parent.unknown' : 'spent' }];
    }),
  );
}

async function lookAgain(database: Database, lost: readonly Submission[]) {
  const closed = await database.rows<{ id: string }>(sql`
    select id from duyet.pages where closed and id = any(${sql.param(lost.map((s) => pageIdOf(s.siteId, s.page.key)))}::uuid[])`);
  const closedIds = new Set(closed.map((row) => row.id));
  const spentRows = await database.rows<{ id: string; spent_by: string }>(sql`
    select id, spent_by from duyet.spent_challenges where id = any(${sql.param(lost.map((s) => s.challenge.id))}::uuid[])`);
  const spentBy = new Map(spentRows.map((row) => [row.id, row.spent_by]));
  const parentIds = lost.flatMap((s) => (s.parentId ? [s.parentId] : []));
  const parents = await database.run((db) =>
    db
      .select({ id: comments.id, pageId: comments.pageId, status: comments.status })
      .from(comments)
      .where(inArray(comments.id, parentIds)),
  );
  return { closedIds, spentBy, parents };
}

async function findKept(
  database: Database,
  keys: readonly { siteId: string; key: string }[],
): Promise<(KeptSubmission | null)[]> {
  const rows = await database.rows<{
    n: number;
    comment_id: string;
    body_mac: string;
    receipt_key_id: string;
    page_key: string;
  }>(sql`
    select wanted.n::int as n, kept.comment_id, kept.body_mac, kept.receipt_key_id, kept.page_key
    from unnest(${sql.param(keys.map((k) => k.siteId))}::text[], ${sql.param(keys.map((k) => k.key))}::text[])
      with ordinality as wanted (site_id, key, n)
    join duyet.idempotency_keys kept on kept.site_id = wanted.site_id and kept.key = wanted.key`);
  const found = new Map(rows.map((row) => [row.n, row]));
  return keys.map((_, index) => {
    const row = found.get(index + 1);
    return row
      ? {
          commentId: row.comment_id,
          bodyMac: row.body_mac,
          receiptKeyId: row.receipt_key_id,
          pageKey: row.page_key,
        }
      : null;
  });
}
