import { sql } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { composeService, openStores, type Stores } from '../../src/compose.ts';
import { loadConfig } from '../../src/config.ts';
import { DEMO_SITE } from '../../src/domain/demo-site.ts';
import { FIRST_ADMIN_ID } from '../../src/domain/moderator.ts';
import { policySchema } from '../../src/domain/policy.ts';
import type { Listening } from '../../src/http/serve.ts';
import type { Workers } from '../../workers/index.ts';
import { getChallenge, submit } from '../support/client.ts';
import { createDataDir, createPostgresDatabase } from '../support/columns.ts';
import { type LabelledComment, sampleCorpus } from '../support/corpus.ts';
import { SECRET_KEY, TEST_SWITCHES } from '../support/service.ts';
import { silent } from '../support/silent.ts';
import { until } from '../support/until.ts';

const COMMENTS = 500;
const CLIENTS = 50;
const admin = { id: FIRST_ADMIN_ID, name: 'Admin', role: 'admin' as const, sites: ['*'] };

const COLUMNS = [
  {
    column: 'embedded',
    variables: async () => {
      const { dataDir, remove } = createDataDir();
      return { variables: { DATA_DIR: dataDir }, remove };
    },
  },
  {
    column: 'production',
    variables: async () => ({
      variables: {
        DATABASE_URL: await createPostgresDatabase(),
        REDIS_URL: `${inject('redisUrl')}/13`,
        SECRET_KEY,
      },
      remove: () => undefined,
    }),
  },
];

describe.each(COLUMNS)('five hundred comments by fifty clients on the $column stores', ({ variables }) => {
  let stores: Stores;
  let listening: Listening;
  let workers: Workers;
  let remove: () => void;
  let jobs = 0;
  /** The service's clock runs this far ahead. */
  let laterMs = 0;
  const comments = sampleCorpus(COMMENTS);

  beforeAll(async () => {
    const opened = await variables();
    remove = opened.remove;
    const config = loadConfig({ ...TEST_SWITCHES, ...opened.variables, TRUSTED_PROXIES: '127.0.0.1' });
    const world = { logger: silent, now: () => Date.now() + laterMs, newId: uuidv7 };
    stores = await openStores(config, world);
    const { queue } = stores.backend;
    const add = queue.add.bind(queue);
    queue.add = (...job) => {
      jobs += 1;
      return add(...job);
    };
    const service = composeService(config, stores, world);
    for (const id of ['demo', 'auto']) await service.administerSites.createSite(admin, { ...DEMO_SITE, id });
    await service.administerSites.putPolicy(admin, 'auto', null, policySchema.parse({ mode: 'auto' }));
    listening = await service.serve('127.0.0.1', 0);
    workers = service.startWork();
  });
  afterAll(async () => {
    await listening.stop();
    await workers.stop();
    await stores.close();
    remove();
  });

  /** The ids of the 202s, in the order of `comments`. Each client is a reader at an address of its own. */
  async function postAll(site: string): Promise<string[]> {
    const url = `http://127.0.0.1:${listening.port}`;
    const challenges: string[] = [];
    for (const _ of comments) challenges.push(await getChallenge(url, site));
    // Readers, not programs: each takes half a minute from the form to the click.
    laterMs += 30_000;
    const ids: string[] = [];
    let next = 0;
    const client = async () => {
      for (let n = next++; n < comments.length; n = next++) {
        const { name, title, content } = comments[n] as LabelledComment;
        const page = { key: `/tin/${n % 20}`, title: `Tin ${n % 20}` };
        const accepted = await submit(
          url,
          { site, page, name, title, content, captcha: { id: challenges[n] ?? '', answer: 'bench' } },
          { 'X-Forwarded-For': `198.51.100.${n % 250}` },
        );
        ids[n] = accepted.id;
      }
    };
    await Promise.all(Array.from({ length: CLIENTS }, client));
    await until('all are checked', async () => {
      const [row] = await stores.database.rows<{ n: number }>(
        sql`select count(*)::int as n from duyet.comments where site_id = ${site} and status = 'pending'`,
      );
      return row?.n === 0;
    });
    return ids;
  }

  it('gives each 202 exactly one row and one verdict, in a quarter as many jobs at most', async () => {
    const ids = await postAll('demo');
    expect(new Set(ids).size).toBe(COMMENTS);
    const rows = await stores.database.rows<{
      id: string;
      version: number;
      verdicts: number;
      decisions: number;
    }>(sql`
      select c.id, c.version,
        (select count(*)::int from duyet.events e where e.comment_id = c.id and e.type = 'comment.checked') as verdicts,
        (select count(*)::int from duyet.decisions d where d.comment_id = c.id) as decisions
      from duyet.comments c where c.site_id = 'demo'`);
    expect(rows.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(rows.filter((row) => row.verdicts !== 1 || row.decisions !== 1 || row.version !== 2)).toEqual([]);
    expect(jobs).toBeGreaterThan(0);
    expect(jobs).toBeLessThanOrEqual(COMMENTS / 4);
  });

  it('publishes none of the spam with a contact under auto, and most of what is clean', async () => {
    const ids = await postAll('auto');
    const rows = await stores.database.rows<{ id: string; status: string }>(
      sql`select id, status from duyet.comments where site_id = 'auto'`,
    );
    const status = new Map(rows.map((row) => [row.id, row.status]));
    const approved = (wanted: (comment: LabelledComment) => boolean) => {
      const some = comments.flatMap((comment, n) =>
        wanted(comment) ? [{ comment, status: status.get(ids[n] ?? '') }] : [],
      );
      return {
        of: some.length,
        approved: some.filter((one) => one.status === 'approved').map((one) => one.comment.content),
      };
    };
    const spam = approved(({ label, contact }) => label === 'spam' && contact);
    expect(spam.of).toBeGreaterThan(50);
    expect(spam.approved).toEqual([]);
    const clean = approved(({ label }) => label === 'clean');
    expect(clean.approved.length / clean.of).toBeGreaterThan(0.9);
  });
});
