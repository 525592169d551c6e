import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { asModerator, getChallenge, postComment, readJson, submit } from '../support/client.ts';
import { productionVariables, run, SECRET_KEY, startService, TEST_SWITCHES } from '../support/service.ts';
import { startPostgres, startRedis, stop } from '../support/stores.ts';
import { until } from '../support/until.ts';

const SITE = { id: 'demo', name: 'Báo', consentNotice: { version: '1', text: 'Đồng ý' } };

describe('while Redis is away', () => {
  it('comments are still accepted, and checked when it returns', async () => {
    const redis = await startRedis();
    const env = await productionVariables(redis.url);
    const service = await startService({ env });
    await asModerator(service.url).createSite(SITE);
    await stop(redis.child, 'SIGKILL');
    const accepted = [];
    for (let n = 0; n < 5; n += 1)
      accepted.push(await submit(service.url, { content: `Redis đang vắng ${n}` }));
    expect(await readJson(await fetch(`${service.url}/readyz`))).toEqual({
      status: 'not-ready',
      missing: ['queue'],
    });
    const again = await startRedis(redis.port);
    for (const { id } of accepted)
      expect((await asModerator(service.url).waitForVerdict(id)).status).toBe('held');
    await service.stop();
    await stop(again.child, 'SIGTERM');
  });

  it('a service can be started, and stopped within its limit', async () => {
    const redis = await startRedis();
    await stop(redis.child, 'SIGTERM');
    const env = { ...TEST_SWITCHES, ...(await productionVariables(redis.url)), PORT: '0', HOST: '127.0.0.1' };
    const started = run(['start'], env);
    const url = await until('it says where it is', () => /http:\/\/[\d.]+:\d+/.exec(started.output())?.[0]);
    await asModerator(url).createSite(SITE);
    expect((await postComment(url)).status).toBe(202);
    await stop(started.child, 'SIGTERM');
    expect(started.child.exitCode).not.toBeNull();
  });
});

describe('while PostgreSQL is away', () => {
  it('answers 503 with Retry-After, writes nothing by halves, and recovers by itself', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'duyet-outage-'));
    const postgres = await startPostgres(join(folder, 'data'));
    const env = {
      DATABASE_URL: `${postgres.url}/postgres`,
      REDIS_URL: `${inject('redisUrl')}/11`,
      SECRET_KEY,
    };
    const service = await startService({ env });
    const desk = asModerator(service.url);
    await desk.createSite(SITE);
    const before = await submit(service.url, { content: 'Trước khi mất' });
    await desk.waitForVerdict(before.id);
    const captcha = { id: await getChallenge(service.url), answer: 'bench' };

    await stop(postgres.child, 'SIGQUIT');
    const refused = await postComment(service.url, { captcha, content: 'Trong khi mất' });
    expect(refused.status).toBe(503);
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(await readJson(refused)).toMatchObject({ code: 'down', type: '/problems/down' });
    const list = await fetch(`${service.url}/v1/comments?site=demo&page=/tin/mot`);
    expect(list.status).toBe(503);
    expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
    expect(await readJson(await fetch(`${service.url}/readyz`))).toMatchObject({ missing: ['database'] });

    const again = await startPostgres(join(folder, 'data'), postgres.port);
    await until('it is ready again', async () => (await fetch(`${service.url}/readyz`)).ok);
    // The same challenge: the refused attempt has not spent it.
    const later = await postComment(service.url, { captcha, content: 'Sau khi trở lại' });
    expect(later.status).toBe(202);
    await desk.waitForVerdict((await readJson<{ id: string }>(later)).id);
    const queue = await readJson<{ items: { content: string }[] }>(
      await desk.call('GET', '/v1/moderation/comments?sort=oldest'),
    );
    expect(queue.items.map(({ content }) => content)).toEqual(['Trước khi mất', 'Sau khi trở lại']);
    await service.stop();
    await stop(again.child, 'SIGINT');
    rmSync(folder, { recursive: true, force: true });
  });
});
