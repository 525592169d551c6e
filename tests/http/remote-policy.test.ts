import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectJson, openApp, type TestApp } from '../support/app.ts';
import { openService, REMOTE_SECRET, type Service } from '../support/remote.ts';
import { until } from '../support/until.ts';
import { summarize } from './problems.ts';

let app: TestApp;
let service: Service;
beforeAll(async () => {
  service = await openService();
  app = await openApp({ variables: { OUTBOUND_NETWORKS: '127.0.0.1' } });
});
afterAll(async () => {
  await app.close();
  await service.close();
});

const POLICY = '/v1/admin/sites/demo/policy';
const remote = (changes: object = {}) => ({
  remote: { url: service.url, secret: REMOTE_SECRET, timeoutMs: 5_000, ...changes },
});
const put = (policy: object) => app.ask('PUT', POLICY, { body: policy, token: app.adminToken });
const get = () => app.ask('GET', POLICY, { token: app.adminToken });
const storedPolicy = async () => {
  const rows = await app.stores.database.rows<{ body: { remote: { secret: string } } }>(
    sql`select body from duyet.policies where site_id = 'demo' order by version desc limit 1`,
  );
  return rows[0]?.body;
};

describe('the secret of a remote check', () => {
  it('comes out of no answer, and is sealed where it is stored', async () => {
    const answers = [await (await put(remote())).text(), await (await get()).text()];
    for (const answer of answers) {
      expect(JSON.parse(answer).policy.remote).toMatchObject({ url: service.url, secret: 'kept' });
      expect(answer).not.toContain(REMOTE_SECRET);
    }
    const stored = await storedPolicy();
    expect(JSON.stringify(stored)).not.toContain(REMOTE_SECRET);
    expect(JSON.stringify(answers)).not.toContain(stored?.remote.secret);
  });

  it('stays when what GET gave is put again', async () => {
    await put(remote());
    const before = (await storedPolicy())?.remote.secret;
    const { policy } = await expectJson<{ policy: object }>(200, await get());
    await expectJson(200, await put({ ...policy, mode: 'auto' }));
    expect((await storedPolicy())?.remote.secret).toBe(before);
  });

  it('does not follow to another host, and is not kept where there was none', async () => {
    await put(remote());
    const elsewhere = remote({ url: 'https://elsewhere.example', secret: 'kept' });
    const missing = '422 invalid /remote/secret remote.secret.missing';
    expect(await summarize(await put(elsewhere))).toBe(missing);
    expect((await put(remote({ url: `${service.url}/v2`, secret: 'kept' }))).status).toBe(200);
    await expectJson(200, await put({}));
    expect(await summarize(await put(remote({ secret: 'kept' })))).toBe(missing);
  });

  it.each([
    [{ secret: null }, '/remote/secret remote.secret.missing'],
    [{ secret: 'short' }, '/remote/secret remote.secret.invalid'],
    [{ url: 'nowhere' }, '/remote/url remote.url.invalid'],
    [{ timeoutMs: 60_000 }, '/remote/timeoutMs remote.timeoutMs.invalid'],
    [{ labels: { toxic: 'rude' } }, '/remote/labels/toxic remote.labels.toxic.invalid'],
    [{ token: 'x' }, '/remote/token unknown'],
  ])('and its surroundings are refused with the place of what is wrong: %j', async (changes, error) => {
    expect(await summarize(await put(remote(changes)))).toContain(`422 invalid ${error}`);
  });
});

describe('a policy with a remote check', () => {
  it('is described in the OpenAPI document', async () => {
    const document = await expectJson<{ paths: Record<string, { put: object }> }>(
      200,
      await app.ask('GET', '/openapi.json'),
    );
    const described = JSON.stringify(document.paths['/v1/admin/sites/{id}/policy']?.put);
    for (const part of ['"remote"', '"openai-moderation"', '"sendPhone"', '"timeoutMs"'])
      expect(described).toContain(part);
  });

  it('is asked by the composed service, about a comment that a reader sent', async () => {
    await expectJson(200, await put({ mode: 'auto', ...remote() }));
    service.answer((response) => {
      response.end('{"signals":[{"label":"abuse","score":0.9}]}');
    });
    const workers = app.service.startWork();
    const { id } = await app.submit({ phone: '0912345678' });
    const comment = await until('the comment is checked', async () => {
      const answer = await app.ask('GET', `/v1/moderation/comments/${id}`, { token: app.adminToken });
      const found = await expectJson<{ status: string; signals: object[] }>(200, answer);
      return found.status !== 'pending' && found;
    });
    await workers.stop();
    const signal = expect.objectContaining({ check: 'remote-check', score: 0.9 });
    expect(comment).toMatchObject({ status: 'held', signals: expect.arrayContaining([signal]) });
    expect(service.received.map(({ body }) => body).join()).not.toMatch(/912345678|912 345 678/);
  });
});
