import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCheckStore } from '../../src/database/checks.ts';
import { createDatabase, type Database } from '../../src/database/database.ts';
import { createMaintenanceStore } from '../../src/database/maintenance.ts';
import { migratePostgres } from '../../src/database/open-postgres.ts';
import { pageIdOf } from '../../src/database/page-id.ts';
import { createPublicStore } from '../../src/database/public-comments.ts';
import { createReviewStore } from '../../src/database/review-queue.ts';
import { REVIEW_SORTS } from '../../src/domain/stores.ts';
import { createPostgresDatabase } from '../support/columns.ts';
import { silent } from '../support/silent.ts';

const ROWS = 100_000;
/** A sort may order what an index walk gave each site and status, never a table. */
const MAX_SORTED_ROWS = 2_000;
const HOT = pageIdOf('demo', '/tin/nong');

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  Plans?: Plan[];
}

/** Every step of every plan that ran, as the server itself reported it. */
const plans: Plan[] = [];
let database: Database;
let pool: pg.Pool;

beforeAll(async () => {
  const url = await createPostgresDatabase();
  await migratePostgres(url, silent, 5_000);
  pool = new pg.Pool({ connectionString: url, max: 1 });
  const explaining = Object.assign(Object.create(pool) as pg.Pool, {
    query: async (config: { text: string }, values: unknown[]) => {
      const { text } = config;
      if (/^\s*(select|with|update|delete)/i.test(text)) {
        const { rows } = await pool.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(
          `explain (analyze, format json) ${text}`,
          values,
        );
        plans.push(...rows.flatMap((row) => row['QUERY PLAN'].map(({ Plan }) => Plan)));
      }
      return pool.query(config as pg.QueryConfig, values);
    },
  });
  const parts = { isReady: async () => true, tidy: async () => undefined, close: () => pool.end() };
  database = createDatabase(drizzle(explaining), parts);
  await fill();
}, 240_000);
afterAll(() => database.close());

/** Sites and pages as they are in life: one of each has most of the comments, and most comments are decided. */
async function fill(): Promise<void> {
  await pool.query(`
    insert into duyet.sites (id, name, language, region, term, replies)
    select case when n = 0 then 'demo' else 'site-' || n end, 'Báo', 'vi', 'VN', 'bình luận', true from generate_series(0, 9) n`);
  await pool.query(
    `insert into duyet.pages (id, site_id, key, created_at)
     select md5('page' || n)::uuid, case when n % 3 = 0 then 'demo' else 'site-' || (n % 9 + 1) end, '/tin/' || n, now() from generate_series(1, 30000) n
     union all select $1::uuid, 'demo', '/tin/nong', now()`,
    [HOT],
  );
  await pool.query(
    `insert into duyet.comments (id, site_id, page_id, parent_id, status, name, title, content, address_mac, phone_mac, author_id, text_mac,
       language, honeypot, submitted_at, queued_at, due_at, flags)
     select lpad(to_hex(n), 32, '0')::uuid,
       case when n % 3 = 0 then 'demo' else 'site-' || (n % 9 + 1) end,
       case when n % 3 = 0 and n % 2 = 0 then $1::uuid else md5('page' || (1 + floor(power(random(), 3) * 30000)))::uuid end,
       case when n % 50 = 49 then lpad(to_hex(n - 1), 32, '0')::uuid end,
       case when n % 1000 < 5 then 'pending' when n % 20 = 0 then 'held' when n % 11 = 0 then 'rejected' else 'approved' end,
       'Tên', 'Tiêu đề', 'Nội dung ' || n, 'address' || (n % 500), case when n % 4 = 0 then 'phone' || (n % 3000) end,
       lpad(to_hex(n - n % 3), 32, '0')::uuid, 'text' || (n % 90000), 'vi', false,
       now() - (${ROWS} - n) * interval '1 second', now() - interval '1 hour', now() - n * interval '1 second',
       case when n % 97 = 0 then '{spam}'::text[] else '{}' end
     from generate_series(1, ${ROWS}) n`,
    [HOT],
  );
  await pool.query('vacuum analyze duyet.comments; ').catch(() => undefined);
  await pool.query('analyze duyet.comments');
  await pool.query('analyze duyet.pages');
}

function steps(plan: Plan): Plan[] {
  return [plan, ...(plan.Plans ?? []).flatMap(steps)];
}

/** Runs the queries and gives what is wrong with their plans. */
async function faultsOf(work: () => Promise<unknown>): Promise<string[]> {
  plans.length = 0;
  await work();
  expect(plans.length).toBeGreaterThan(0);
  return plans.flatMap(steps).flatMap((step) => {
    const rows = step['Actual Rows'] * step['Actual Loops'];
    if (step['Node Type'] === 'Seq Scan' && step['Relation Name'] !== 'sites')
      return [`reads all of ${step['Relation Name']}`];
    if (/Sort/.test(step['Node Type']) && rows > MAX_SORTED_ROWS) return [`sorts ${rows} rows`];
    return [];
  });
}

describe('over 100,000 comments', () => {
  const id = (n: number) => `00000000-0000-0000-0000-${n.toString(16).padStart(12, '0')}`;

  it.each(['newest', 'oldest'] as const)(
    "walks an index for a hot page's list, the %s first, from the start and from the middle",
    async (sort) => {
      const list = (after: string | null) =>
        createPublicStore(database).list({
          siteId: 'demo',
          pageKey: '/tin/nong',
          parentId: null,
          sort,
          after,
          limit: 21,
        });
      expect(await faultsOf(() => list(null))).toEqual([]);
      expect(await faultsOf(() => list(id(50_000)))).toEqual([]);
    },
  );

  it('counts a hot page and a hundred others by an index', async () => {
    const keys = ['/tin/nong', ...Array.from({ length: 99 }, (_, n) => `/tin/${n}`)];
    expect(await faultsOf(() => createPublicStore(database).counts('demo', keys))).toEqual([]);
  });

  const filters = [
    { name: 'all', filter: { status: null, sites: null, pageKey: null, label: null } },
    { name: 'one status of all sites', filter: { status: 'held', sites: null, pageKey: null, label: null } },
    { name: 'a large site', filter: { status: 'approved', sites: ['demo'], pageKey: null, label: null } },
    {
      name: 'several sites',
      filter: { status: 'held', sites: ['demo', 'site-1', 'site-4'], pageKey: null, label: null },
    },
    {
      name: 'a hot page',
      filter: { status: 'approved', sites: ['demo'], pageKey: '/tin/nong', label: null },
    },
    { name: 'a quiet page', filter: { status: null, sites: ['demo'], pageKey: '/tin/1998', label: null } },
    { name: 'a label', filter: { status: 'held', sites: null, pageKey: null, label: 'spam' } },
  ] as const;
  it.each(filters.flatMap(({ name, filter }) => REVIEW_SORTS.map((sort) => ({ name, filter, sort }))))(
    'walks an index for the queue: $name, $sort',
    async ({ filter, sort }) => {
      const review = createReviewStore(database);
      const first = await review.list({ filter, sort, after: null, limit: 21 });
      const last = first.at(-1);
      expect(await faultsOf(() => review.list({ filter, sort, after: null, limit: 21 }))).toEqual([]);
      if (last)
        expect(await faultsOf(() => review.list({ filter, sort, after: last, limit: 21 }))).toEqual([]);
    },
  );

  it('gathers facts for a batch by indexes', async () => {
    const ids = Array.from({ length: 300 }, (_, n) => id(90_000 + n));
    await pool.query(`update duyet.comments set status = 'pending' where id = any($1::uuid[])`, [ids]);
    await pool.query('analyze duyet.comments');
    expect(await faultsOf(() => createCheckStore(database).loadPending(ids, () => []))).toEqual([]);
  });

  it('finds a comment’s like by one index, among fingerprints of 100,000 others', async () => {
    // As in life a few values are those of a wave, and most are nobody else's.
    await pool.query(`
      insert into duyet.fingerprints (site_id, value, submitted_at, comment_id)
      select c.site_id, case when n % 10 = 0 then b.band else hashint8(n * 8 + b.band) end, c.submitted_at, c.id
      from (select *, row_number() over (order by id) as n from duyet.comments) c, generate_series(0, 1) as b (band)`);
    await pool.query('vacuum analyze duyet.fingerprints');
    const { rows } = await pool.query<{ id: string; site_id: string; submitted_at: Date }>(
      'select id, site_id, submitted_at from duyet.comments where id = any($1::uuid[])',
      [Array.from({ length: 300 }, (_, n) => id(90_000 + n))],
    );
    const comments = rows.map((row) => ({
      id: row.id,
      siteId: row.site_id,
      submittedAt: row.submitted_at,
      fingerprint: [0, 1, 2, 3, 4, 5, 6, 7],
    }));
    const { joinWaves } = createCheckStore(database);
    const faults = await faultsOf(() => joinWaves(comments));
    expect(faults.filter((fault) => !fault.startsWith('sorts'))).toEqual([]);
    // What is sorted is what one comment met: 8 places × 8 neighbours on either side.
    const sorts = plans.flatMap(steps).filter((step) => /Sort/.test(step['Node Type']));
    expect(Math.max(0, ...sorts.map((step) => step['Actual Rows']))).toBeLessThanOrEqual(8 * 16);
    const read = plans.flatMap(steps).filter((step) => step['Relation Name'] === 'fingerprints');
    expect(read.length).toBeGreaterThan(0);
    expect(read.filter((step) => step['Node Type'] !== 'Index Only Scan')).toEqual([]);
    const rowsRead = read.reduce((sum, step) => sum + step['Actual Rows'] * step['Actual Loops'], 0);
    expect(rowsRead).toBeLessThanOrEqual(300 * 8 * 16);
  });

  it('reads one comment, its history and its author by indexes', async () => {
    const review = createReviewStore(database);
    const work = async () => [
      await review.find(id(50_000)),
      await review.history(id(50_000)),
      await review.author(id(50_000)),
    ];
    expect((await faultsOf(work)).filter((fault) => !/decisions|events|notes/.test(fault))).toEqual([]);
  });

  it('sweeps by an index', async () => {
    expect(
      await faultsOf(() => createMaintenanceStore(database).forgetExpired(new Date(), 100)).then((f) =>
        f.filter((x) => /comments/.test(x)),
      ),
    ).toEqual([]);
  });
});
