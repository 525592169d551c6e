import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPEN_ROUTES } from '../../src/http/access.ts';
import { expectJson, openApp, type TestApp } from '../support/app.ts';
import { until } from '../support/until.ts';
import { listRoutes } from './routes.ts';

const LIST = '/v1/comments?site=demo&page=/tin/mot';
const COUNTS = '/v1/comments/counts?site=demo&page=/tin/mot';
/** What a decision may take to show, and what a shared cache may keep. */
const SHOWN_MS = 1_000;
const MAX_AGE_SECONDS = 10;

let app: TestApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

const get = (path: string, headers: Record<string, string> = {}) => app.ask('GET', path, { headers });
const etagOf = async (path: string) => (await get(path)).headers.get('ETag') ?? '';
const approve = async () => {
  const { id } = await app.submit();
  expect((await app.decide(id, { outcome: 'approve' })).status).toBe(201);
  return id;
};

describe("a page's list", () => {
  it('has a strong ETag that stays while nothing changes, and differs by what is shown', async () => {
    await approve();
    const etag = await until('the count is settled', async () => {
      const first = await etagOf(LIST);
      return first === (await etagOf(LIST)) && first;
    });
    expect(etag).toMatch(/^"[\w-]{20,}"$/);
    expect(await etagOf(`${LIST}&with=site`)).not.toBe(etag);
    expect(await etagOf(LIST.replace('mot', 'hai'))).not.toBe(etag);
  });
  it.each([
    ['the same tag', (etag: string) => etag],
    ['one of several', (etag: string) => `"other", ${etag}`],
    ['a tag that a proxy made weak', (etag: string) => `W/${etag}`],
    ['any', () => '*'],
  ])('answers 304 without a body for %s', async (_, header) => {
    const answer = await until('the same list twice', async () => {
      const second = await get(LIST, { 'If-None-Match': header(await etagOf(LIST)) });
      return second.status === 304 && second;
    });
    expect(await answer.text()).toBe('');
    expect(answer.headers.get('ETag')).toMatch(/^"/);
    expect(answer.headers.get('Cache-Control')).toMatch(/max-age=\d+/);
    expect(answer.headers.get('Content-Type')).toBeNull();
  });
  it('answers whole for another tag', async () => {
    expect((await get(LIST, { 'If-None-Match': '"other"' })).status).toBe(200);
  });
  it('has another ETag after every decision', async () => {
    const before = await etagOf(LIST);
    const id = await approve();
    const after = await etagOf(LIST);
    expect(after).not.toBe(before);
    await app.decide(id, { outcome: 'remove', reason: 'spam' });
    expect(await etagOf(LIST)).not.toBe(after);
    expect((await get(LIST, { 'If-None-Match': after })).status).toBe(200);
  });
});

describe('a decision', () => {
  const shownIn = async (id: string) => (await (await get(LIST)).text()).includes(id);
  const count = async () =>
    (await expectJson<{ items: [{ count: number }] }>(200, await get(COUNTS))).items[0].count;
  const listed = async () => (await expectJson<{ count: number }>(200, await get(LIST))).count;

  /** By the service's clock that is a second later; by ours at once. */
  const untilShown = (what: string, ask: () => Promise<boolean>) => until(what, ask, SHOWN_MS);

  it('shows in the list and in both counts a second later, and so does its undoing', async () => {
    app.clock.aheadMs += SHOWN_MS;
    const before = await count();
    const id = await approve();
    await listed();
    app.clock.aheadMs += SHOWN_MS;
    await untilShown('it is shown', () => shownIn(id));
    await untilShown('it is counted', async () => (await count()) === before + 1);
    await untilShown('it is counted in the list', async () => (await listed()) === before + 1);
    await app.decide(id, { outcome: 'remove', reason: 'spam' });
    app.clock.aheadMs += SHOWN_MS;
    await untilShown('it is gone', async () => !(await shownIn(id)));
    await untilShown('it is not counted', async () => (await count()) === before);
    await untilShown('it is not counted in the list', async () => (await listed()) === before);
  });
});

describe('a cache', () => {
  const maxAgeOf = (answer: Response) =>
    Number(/^public, max-age=(\d+)$/.exec(answer.headers.get('Cache-Control') ?? '')?.[1]);

  it.each([LIST, COUNTS, '/v1/sites/demo'])(
    'may keep what everybody may read, for ten seconds: %s',
    async (path) => {
      const maxAge = maxAgeOf(await get(path));
      expect(maxAge).toBeGreaterThan(0);
      expect(maxAge).toBeLessThanOrEqual(MAX_AGE_SECONDS);
    },
  );
  it('may keep nothing that a token, a receipt or a captcha stands behind', async () => {
    const { id, receipt } = await app.submit();
    const challenge = await get('/v1/captcha?site=demo');
    const accepted = await app.post();
    const own = await app.ask('POST', '/v1/receipts', { body: { receipts: [receipt] } });
    const withdrawn = await app.ask('POST', '/v1/receipts/withdraw', { body: { receipt } });
    const shown = await app.ask('GET', `/v1/moderation/comments/${id}`, { token: app.adminToken });
    const pages = [await get('/demo'), await get('/p/demo?page=/tin/mot')];
    for (const answer of [challenge, accepted, own, withdrawn, shown, ...pages]) {
      expect(answer.ok).toBe(true);
      expect(answer.headers.get('Cache-Control')).toBe('no-store');
    }
  });
  it('may keep nothing of a closed route, whether it is answered or refused', async () => {
    for (const { method, path, name } of listRoutes(app)) {
      if (OPEN_ROUTES.has(name)) continue;
      const body = method === 'GET' ? {} : { body: {} };
      for (const token of [app.adminToken, 'unknown']) {
        const answer = await app.ask(method, path, { token, ...body });
        expect.soft([name, answer.headers.get('Cache-Control')]).toEqual([name, 'no-store']);
      }
    }
  });
  it('may keep no problem', async () => {
    for (const path of ['/v1/comments?site=nowhere&page=/a', '/v1/comments?site=demo', '/v1/nothing'])
      expect((await get(path)).headers.get('Cache-Control')).toBe('no-store');
  });
});
