import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDecisionStore } from '../../src/database/decisions.ts';
import { createPublicStore } from '../../src/database/public-comments.ts';
import { createReviewStore } from '../../src/database/review-queue.ts';
import { REVIEW_SORTS } from '../../src/domain/stores.ts';
import { COLUMNS, type OpenColumn } from '../support/columns.ts';
import { createSite, HOUR_MS, sampleMove, sampleSubmission, store } from '../support/samples.ts';

const page = { key: '/tin/danh-sach', title: 'Danh sách' };

describe.each(COLUMNS)('lists on the $column stores', ({ open }) => {
  let column: OpenColumn;
  let approved: string[];
  beforeAll(async () => {
    column = await open();
    for (const id of ['demo', 'hai', 'ba']) await createSite(column.database, id);
    const submissions = Array.from({ length: 25 }, (_, n) =>
      sampleSubmission({ page, title: `Bài ${n}`, dueAt: new Date(Date.now() + (n % 5) * HOUR_MS) }),
    );
    const ids = await store(column.database, ...submissions);
    approved = ids.filter((_, n) => n % 2 === 0);
    await createDecisionStore(column.database).move(approved.map((id) => sampleMove({ id, version: 1 })));
    await store(
      column.database,
      ...['hai', 'ba'].flatMap((siteId) => Array.from({ length: 5 }, () => sampleSubmission({ siteId }))),
    );
  });
  afterAll(() => column.close());

  const list = (sort: 'newest' | 'oldest', after: string | null, limit = 4, parentId: string | null = null) =>
    createPublicStore(column.database).list({
      siteId: 'demo',
      pageKey: page.key,
      parentId,
      sort,
      after,
      limit,
    });

  it.each(['newest', 'oldest'] as const)(
    "walks a page's approved comments once each, the %s first",
    async (sort) => {
      const seen: string[] = [];
      for (let after: string | null = null; ; ) {
        const items = await list(sort, after);
        seen.push(...items.map(({ id }) => id));
        if (items.length === 0) break;
        after = seen.at(-1) ?? null;
      }
      expect(seen).toEqual(sort === 'oldest' ? approved : [...approved].reverse());
    },
  );

  it('counts approved comments and nothing else', async () => {
    expect(await createPublicStore(column.database).counts('demo', [page.key, '/tin/khong-co'])).toEqual([
      approved.length,
      0,
    ]);
    expect(await createPublicStore(column.database).counts('hai', [page.key])).toEqual([0]);
  });

  it('shows approved replies under their comment, and drops them with a removal at once', async () => {
    const parentId = approved[0] ?? '';
    const replies = await store(
      column.database,
      ...Array.from({ length: 5 }, () => sampleSubmission({ page, parentId })),
    );
    const decisions = createDecisionStore(column.database);
    await decisions.move(replies.slice(0, 4).map((id) => sampleMove({ id, version: 1 })));
    const [top] = await list('oldest', null, 1);
    expect(top).toMatchObject({ id: parentId, replyCount: 4 });
    expect(top?.replies.map(({ id }) => id)).toEqual(replies.slice(0, 3));
    expect((await list('oldest', null, 10, parentId)).map(({ id }) => id)).toEqual(replies.slice(0, 4));
    await decisions.move([
      sampleMove({ id: replies[0] ?? '', version: 2 }, { to: 'removed', outcome: 'remove' }),
    ]);
    expect((await list('oldest', null, 1))[0]?.replies.map(({ id }) => id)).toEqual(replies.slice(1, 4));
  });

  const filter = { status: null, sites: null, pageKey: null, label: null };
  async function walk(sort: (typeof REVIEW_SORTS)[number], changes: Partial<typeof filter> | object) {
    const seen = [];
    for (let after: { dueAt: Date; id: string } | null = null; ; ) {
      const items = await createReviewStore(column.database).list({
        filter: { ...filter, ...changes },
        sort,
        after,
        limit: 3,
      });
      seen.push(...items);
      const last = items.at(-1);
      if (!last) return seen;
      after = { dueAt: last.dueAt, id: last.id };
    }
  }

  it.each(REVIEW_SORTS)('walks the whole queue once, the %s first, over statuses and sites', async (sort) => {
    const seen = await walk(sort, {});
    const [all] = await column.database.rows<{ n: number }>(
      sql`select count(*)::int as n from duyet.comments`,
    );
    expect(new Set(seen.map(({ id }) => id)).size).toBe(all?.n);
    expect(seen).toHaveLength(all?.n ?? 0);
    const keys = seen.map(({ id, dueAt }) => (sort === 'urgent' ? `${dueAt.toISOString()} ${id}` : id));
    expect(keys).toEqual(sort === 'newest' ? [...keys].sort().reverse() : [...keys].sort());
  });

  it('filters by status, sites, page and label', async () => {
    expect((await walk('oldest', { status: 'approved', sites: ['hai'] })).length).toBe(0);
    expect((await walk('urgent', { status: 'pending', sites: ['hai', 'ba'] })).length).toBe(10);
    expect(
      (await walk('newest', { sites: ['demo'], pageKey: page.key, status: 'pending' })).every(
        (c) => c.page.key === page.key,
      ),
    ).toBe(true);
    const [flagged] = await walk('oldest', { sites: ['ba'], status: 'pending' });
    await column.database.rows(sql`update duyet.comments set flags = '{spam}' where id = ${flagged?.id}`);
    expect((await walk('urgent', { label: 'spam' })).map(({ id }) => id)).toEqual([flagged?.id]);
  });
});
