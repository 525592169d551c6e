import { sql } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createCheckStore } from '../../src/database/checks.ts';
import { createDecisionStore } from '../../src/database/decisions.ts';
import { createSiteStore } from '../../src/database/sites.ts';
import { policySchema } from '../../src/domain/policy.ts';
import { createKeyring } from '../../src/secrets/keyring.ts';
import { createAdministerSites } from '../../src/use-cases/administer-sites.ts';
import { createAskRemote } from '../../src/use-cases/ask-remote.ts';
import { createCheckComments } from '../../src/use-cases/check-comments.ts';
import { COLUMNS, type OpenColumn } from '../support/columns.ts';
import { createTestRemote, openService, REMOTE_SECRET, type Service, sees } from '../support/remote.ts';
import { createSite, sampleSubmission, store } from '../support/samples.ts';
import { silent } from '../support/silent.ts';
import { until } from '../support/until.ts';

const admin = { id: uuidv7(), name: 'Admin', role: 'admin' as const, sites: ['*'] };

describe.each(COLUMNS)('asking another service on the $column stores', ({ open }) => {
  let column: OpenColumn;
  beforeAll(async () => {
    column = await open();
    await createSite(column.database, 'alone');
  });
  afterAll(() => column.close());
  let service: Service;
  beforeEach(async () => {
    service = await openService();
  });
  afterEach(() => service.close());

  const keyring = createKeyring(['a key that is long enough to be one....']);
  let sites = 0;
  /** A new site that publishes what has no flag, and asks the test's service. */
  async function siteThatAsks(remote: object = {}, parts: object = {}): Promise<string> {
    sites += 1;
    const id = `asks-${sites}`;
    await createSite(column.database, id);
    await administer().putPolicy(
      admin,
      id,
      null,
      policySchema.parse({
        mode: 'auto',
        remote: { url: service.url, secret: REMOTE_SECRET, timeoutMs: 5_000, ...remote },
        ...parts,
      }),
    );
    return id;
  }
  const administer = () =>
    createAdministerSites({ store: createSiteStore(column.database), keyring, now: Date.now });

  /** A worker; what it offers to the queue again, what it logs, and a stopwatch that the test moves. */
  function openWorker(keys = keyring) {
    const worker = { offered: [] as string[], logged: [] as object[], elapsedMs: 0 };
    const logger = { ...silent, warn: (fields: object) => worker.logged.push(fields) };
    const stopwatch = () => worker.elapsedMs;
    const check = createCheckComments({
      checkStore: createCheckStore(column.database),
      store: createDecisionStore(column.database),
      sites: createSiteStore(column.database),
      keyring: keys,
      newId: uuidv7,
      now: Date.now,
      stopwatch,
      askRemote: createAskRemote({ remoteCheck: createTestRemote(), keyring: keys, stopwatch, logger }),
      queue: { offer: (ids) => worker.offered.push(...ids) > 0 },
    });
    return Object.assign(worker, { check });
  }
  const put = (siteId: string, ...contents: string[]) =>
    store(column.database, ...contents.map((content) => sampleSubmission({ siteId, content })));
  const show = async (id = '') =>
    (
      await column.database.rows<{ status: string; flags: string[]; signals: object[] }>(
        sql`select status, flags, signals from duyet.comments where id = ${id}`,
      )
    )[0];
  const statuses = async (ids: readonly string[]) =>
    Promise.all(ids.map(async (id) => (await show(id))?.status));

  it('its signals count in the verdict, and are stored like those of any other check', async () => {
    const evidence = [{ field: 'content', start: 0, end: 3 }];
    service.answer((response, _n, { body }) => {
      const { content } = JSON.parse(body).comment;
      const score = { Hay: 0.1, Tệ: 0.8, Xấu: 1 }[content as 'Hay'];
      sees({ label: 'spam', kind: 'ad', score, evidence: content === 'Xấu' ? evidence : [] })(response, 0, {
        path: '',
        headers: {},
        body,
      });
    });
    const ids = await put(await siteThatAsks(), 'Hay', 'Tệ', 'Xấu');
    expect(await openWorker().check(ids)).toBe(3);
    expect(await statuses(ids)).toEqual(['approved', 'held', 'rejected']);
    const signals = (await show(ids[2]))?.signals as { check: string }[];
    expect(signals.filter(({ check }) => check === 'remote-check')).toEqual([
      { check: 'remote-check', label: 'spam', kind: 'ad', score: 1, evidence, costMs: 0 },
    ]);
  });

  it('without an answer holds, and says which check failed and why; neighbours go on', async () => {
    service.answer((response) => {
      response.writeHead(404).end();
    });
    const ids = [...(await put(await siteThatAsks(), 'Hay')), ...(await put('alone', 'Hay'))];
    const worker = openWorker();
    expect(await worker.check(ids)).toBe(2);
    expect(await show(ids[0])).toMatchObject({
      status: 'held',
      flags: ['unavailable'],
      signals: [
        {
          check: 'remote-check',
          evidence: [
            { fact: 'check', value: 'remote-check' },
            { fact: 'failure', value: 'status-404' },
          ],
        },
      ],
    });
    expect(await show(ids[1])).toMatchObject({ status: 'held', flags: [] });
  });

  it('without an answer goes on where the policy says so, and is counted in the log', async () => {
    service.answer((response) => {
      response.end('<html>');
    });
    const siteId = await siteThatAsks({ failure: 'ignore' });
    const ids = await put(siteId, 'Hay', 'Rất hay');
    const worker = openWorker();
    expect(await worker.check(ids)).toBe(2);
    expect(await show(ids[0])).toEqual({ status: 'approved', flags: [], signals: [] });
    expect(worker.logged).toEqual([
      { check: 'remote-check', site: siteId, comments: 2, failures: { answer: 2 } },
    ]);
  });

  it('may be told by the policy to hold at most, or not to be asked', async () => {
    service.answer(sees({ label: 'spam', kind: 'ad', score: 1, evidence: [] }));
    const statusUnder = async (mode: string) => {
      const ids = await put(await siteThatAsks({}, { checks: { 'remote-check': mode } }), 'Hay');
      await openWorker().check(ids);
      return statuses(ids);
    };
    expect(await statusUnder('on')).toEqual(['rejected']);
    expect(await statusUnder('hold')).toEqual(['held']);
    expect(await statusUnder('off')).toEqual(['approved']);
  });

  it('is left out where the policy has rejected already', async () => {
    const parts = { labels: { listed: { hold: 0.5, reject: 1 } }, blocked: { words: ['bia lậu'] } };
    const ids = await put(await siteThatAsks({}, parts), 'Bán bia lậu', 'Hay');
    await openWorker().check(ids);
    expect(await statuses(ids)).toEqual(['rejected', 'approved']);
    expect(service.received.map(({ body }) => JSON.parse(body).comment.id)).toEqual([ids[1]]);
  });

  it('gets the phone only where the policy says so', async () => {
    const withPhone = (siteId: string) => {
      const id = uuidv7();
      const phone = { sealed: keyring.seal('phone', '+84912345678', id), mac: 'x' };
      return sampleSubmission({ id, siteId, phone });
    };
    const [shy, open_] = [await siteThatAsks(), await siteThatAsks({ sendPhone: true })];
    const ids = await store(column.database, withPhone(shy), withPhone(open_));
    await openWorker().check(ids);
    expect(
      service.received.map(({ body }) => JSON.parse(body)).map((b) => [b.site, b.comment.phone]),
    ).toEqual(
      expect.arrayContaining([
        [shy, undefined],
        [open_, '+84912345678'],
      ]),
    );
    expect(service.received.map(({ body }) => body.includes('912345678')).sort()).toEqual([false, true]);
  });

  it('keeps nobody waiting whose policy asks no one', async () => {
    let release = () => undefined as unknown;
    service.answer((...request) => {
      release = () => sees()(...request);
    });
    const [asking = ''] = await put(await siteThatAsks(), 'Hay');
    const [alone = ''] = await put('alone', 'Hay');
    const checking = openWorker().check([asking, alone]);
    await until('the other is checked while the service thinks', async () => {
      const [mine, other] = await statuses([asking, alone]);
      return service.received.length === 1 && mine === 'pending' && other === 'held';
    });
    release();
    expect(await checking).toBe(2);
    expect(await statuses([asking])).toEqual(['approved']);
  });

  it('asks eight at a time; what it has no time for stays pending, is queued again and then checked', async () => {
    const worker = openWorker();
    const ids = await put(await siteThatAsks(), ...Array.from({ length: 20 }, (_, n) => `Hay ${n}`));
    const thinking: (() => void)[] = [];
    service.answer((...request) => {
      thinking.push(() => sees()(...request));
      if (thinking.length < 8) return;
      worker.elapsedMs = 2_000;
      for (const answer of thinking) answer();
    });
    expect(await worker.check(ids)).toBe(8);
    expect(service.received).toHaveLength(8);
    expect((await statuses(worker.offered)).every((status) => status === 'pending')).toBe(true);
    expect(new Set(worker.offered).size).toBe(12);
    service.answer(sees());
    expect(await openWorker().check(ids)).toBe(12);
  });

  it('is not asked with a secret that can no longer be read', async () => {
    const ids = await put(await siteThatAsks(), 'Hay');
    await openWorker(createKeyring(['another key that is long enough to be one'])).check(ids);
    expect(service.received).toEqual([]);
    expect(await show(ids[0])).toMatchObject({
      status: 'held',
      signals: [{ evidence: [{}, { value: 'secret' }] }],
    });
  });
});
