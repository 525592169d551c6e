import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asModerator, readJson, submit } from '../support/client.ts';
import { createDataDir } from '../support/columns.ts';
import { productionVariables, run, type Service, startService, TEST_SWITCHES } from '../support/service.ts';
import { startRedis, stop } from '../support/stores.ts';
import { until } from '../support/until.ts';

const KILLED = new URL('../support/killed-service.mjs', import.meta.url).pathname;
const API_PLACES = [
  'before-the-commit',
  'after-the-commit-before-the-job',
  'after-the-answer-before-the-job',
  'after-the-job-before-the-answer',
];
const WORKER_PLACES = ['in-the-middle-of-a-check', 'after-the-verdict-before-the-job-ends'];

/** Posts with several clients until the process is gone; the ids of the 202s that they noted. */
async function postUntilKilled(service: Pick<Service, 'url' | 'child'>): Promise<string[]> {
  const noted: string[] = [];
  const isGone = () => service.child.exitCode !== null || service.child.signalCode !== null;
  const client = async (name: string) => {
    for (let n = 0; !isGone() && n < 100; n += 1) {
      const accepted = await submit(service.url, { name, content: `Bình luận thứ ${n} của ${name}` }).catch(
        () => null,
      );
      if (accepted) noted.push(accepted.id);
    }
  };
  await Promise.all(['An', 'Bình', 'Chi', 'Dung'].map(client));
  await until('the process was killed', isGone);
  expect(service.child.signalCode).toBe('SIGKILL');
  return noted;
}

/** Every noted comment is there, with one verdict. */
async function expectCheckedOnce(url: string, noted: readonly string[]): Promise<void> {
  const desk = asModerator(url);
  for (const id of noted) {
    const comment = await desk.waitForVerdict(id);
    expect(comment.verdict).not.toBeNull();
    expect(comment.history.events.map(({ type }) => type)).toEqual(['comment.submitted', 'comment.checked']);
    expect(comment.history.decisions).toHaveLength(1);
  }
  // Also what was committed although its sender never heard of it.
  await until('nothing waits', async () => {
    const waiting = await desk.call('GET', '/v1/moderation/comments?status=pending');
    return (await readJson<{ items: object[] }>(waiting)).items.length === 0;
  });
}

describe('kill -9 on the embedded stores', () => {
  it.each([...API_PLACES, ...WORKER_PLACES])(
    '%s: every 202 is checked once after a restart',
    async (place) => {
      const { dataDir, remove } = createDataDir();
      const env = { DATA_DIR: dataDir, KILL_AT: place, KILL_COUNT: '3' };
      const noted = await postUntilKilled(await startService({ env, args: [], entry: KILLED }));
      const restarted = await startService({ env: { DATA_DIR: dataDir } });
      await expectCheckedOnce(restarted.url, noted);
      await restarted.stop();
      remove();
    },
  );
});

describe('kill -9 on PostgreSQL and Redis', () => {
  let redis: Awaited<ReturnType<typeof startRedis>>;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => stop(redis.child, 'SIGTERM'));

  it.each(API_PLACES)('of the API %s: every 202 is checked once', async (place) => {
    const env = { ...(await productionVariables(redis.url)), ROLE: 'api' };
    const noted = await postUntilKilled(
      await startService({ env: { ...env, KILL_AT: place, KILL_COUNT: '3' }, args: [], entry: KILLED }),
    );
    const api = await startService({ env });
    const worker = run(['worker'], { ...TEST_SWITCHES, ...env });
    await expectCheckedOnce(api.url, noted);
    await stop(worker.child, 'SIGTERM');
    await api.stop();
  });

  it.each(WORKER_PLACES)('of a worker %s: every 202 is checked once by another', async (place) => {
    const env = await productionVariables(redis.url);
    const api = await startService({ env: { ...env, ROLE: 'api' }, args: [], entry: KILLED });
    const killed = run(
      [],
      { ...TEST_SWITCHES, ...env, ROLE: 'worker', KILL_AT: place, KILL_COUNT: '2' },
      KILLED,
    );
    const noted = await postUntilKilled({ url: api.url, child: killed.child });
    const other = run(['worker'], { ...TEST_SWITCHES, ...env });
    await expectCheckedOnce(api.url, noted);
    await stop(other.child, 'SIGTERM');
    await api.stop();
  });

  it('and a flushed Redis: what waited there is checked all the same', async () => {
    const env = await productionVariables(redis.url);
    const api = await startService({ env: { ...env, ROLE: 'api' }, args: [], entry: KILLED });
    const noted = await Promise.all(
      Array.from({ length: 30 }, async (_, n) => (await submit(api.url, { content: `Câu ${n}` })).id),
    );
    const client = new Redis(redis.url);
    expect(await client.dbsize()).toBeGreaterThan(0);
    await client.flushall();
    client.disconnect();
    const worker = run(['worker'], { ...TEST_SWITCHES, ...env });
    await expectCheckedOnce(api.url, noted);
    const later = await submit(api.url, { content: 'Sau khi Redis bị xóa sạch' });
    await expectCheckedOnce(api.url, [later.id]);
    await stop(worker.child, 'SIGTERM');
    await api.stop();
  });
});
