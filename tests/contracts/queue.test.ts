import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { MAX_BATCH } from '../../src/domain/queue.ts';
import { openRedisBackend, type QueueBackend } from '../../src/queue/backend.ts';
import { createCheckQueue } from '../../src/queue/check-queue.ts';
import { openCheckWorker } from '../../src/queue/worker.ts';
import { COLUMNS, openPostgresQueue } from '../support/columns.ts';
import { silent } from '../support/silent.ts';
import { startRedis, stop } from '../support/stores.ts';
import { until } from '../support/until.ts';

interface Opened {
  backend: QueueBackend;
  close(): Promise<void>;
}

const BACKENDS: { backend: string; open: () => Promise<Opened> }[] = [
  {
    backend: 'Redis',
    async open() {
      const url = `${inject('redisUrl')}/15`;
      const redis = new Redis(url);
      await redis.flushdb();
      redis.disconnect();
      const backend = openRedisBackend(url, silent);
      await until('Redis is connected', () => backend.isConnected());
      return { backend, close: () => backend.close() };
    },
  },
  {
    backend: 'PostgreSQL',
    async open() {
      const backend = await openPostgresQueue();
      return { backend, close: () => backend.close() };
    },
  },
  {
    backend: 'PGlite',
    async open() {
      const column = await COLUMNS[0].open();
      const backend = await column.openBackend();
      return {
        backend,
        async close() {
          await backend.close();
          await column.close();
        },
      };
    },
  },
];

describe.each(BACKENDS)('the check queue on $backend', ({ open }) => {
  let opened: Opened;
  const workers: { close(): Promise<void> }[] = [];
  beforeEach(async () => {
    opened = await open();
  });
  afterEach(async () => {
    for (const worker of workers.splice(0)) await worker.close();
    await opened.close();
  });

  const ids = (n: number) => Array.from({ length: n }, () => randomUUID());
  function work(handle: (ids: readonly string[]) => Promise<void> = async () => undefined): string[][] {
    const jobs: string[][] = [];
    const worker = openCheckWorker(
      opened.backend,
      async ({ commentIds }) => {
        jobs.push(commentIds);
        await handle(commentIds);
      },
      silent,
    );
    workers.push(worker);
    return jobs;
  }

  it('brings every id to a worker once', async () => {
    const queue = createCheckQueue(opened.backend, Date.now, silent);
    const jobs = work();
    const sent = ids(250);
    for (let n = 0; n < sent.length; n += 5) queue.offer(sent.slice(n, n + 5));
    await until('all arrived', () => jobs.flat().length >= sent.length);
    expect(jobs.flat().sort()).toEqual([...sent].sort());
    expect(jobs.length).toBeLessThan(sent.length / 4);
    expect(Math.max(...jobs.map((job) => job.length))).toBeLessThanOrEqual(MAX_BATCH);
  });

  it('sends a lone id at once, also after company', async () => {
    const queue = createCheckQueue(opened.backend, () => 0, silent);
    const jobs = work();
    const [first = '', second = ''] = ids(2);
    // The clock stands still: whatever would wait for a moment to pass waits for ever.
    queue.offer([first]);
    await until('the first arrived', () => jobs.length === 1);
    queue.offer([second]);
    await until('the second arrived', () => jobs.length === 2);
    expect(jobs).toEqual([[first], [second]]);
  });

  it('gathers what comes shortly after company into one job', async () => {
    const queue = createCheckQueue(opened.backend, Date.now, silent);
    const jobs = work();
    const sent = ids(40);
    queue.offer(sent.slice(0, 2));
    for (const id of sent.slice(2)) queue.offer([id]);
    await until('all arrived', () => jobs.flat().length === sent.length);
    expect(jobs).toEqual([sent.slice(0, 2), sent.slice(2)]);
  });

  it('tells how many jobs wait and are in hand', async () => {
    const queue = createCheckQueue(opened.backend, Date.now, silent);
    for (const id of ids(3)) queue.offerAlone(id);
    await until('three jobs wait', async () => (await queue.depth()).waiting === 3);
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    work(() => held);
    await until('three jobs are in hand', async () => (await queue.depth()).active === 3);
    release();
    await until('none is left', async () => {
      const depth = await queue.depth();
      return depth.active + depth.waiting === 0;
    });
  });

  it('shares jobs among workers that join and leave', async () => {
    const queue = createCheckQueue(opened.backend, Date.now, silent);
    const [first, second] = [work(), work()];
    const sent = ids(60);
    for (const id of sent) queue.offerAlone(id);
    await until('half arrived', () => first.length + second.length > 30);
    await workers.shift()?.close();
    await until('all arrived', () => first.length + second.length >= sent.length);
    expect([...first, ...second].flat().sort()).toEqual([...sent].sort());
  });
});

describe('the check queue while Redis is away', () => {
  it('refuses at once instead of waiting, and takes jobs again when Redis is back', async () => {
    const redis = await startRedis();
    const backend = openRedisBackend(redis.url, silent);
    await until('connected', () => backend.isConnected());
    const queue = createCheckQueue(backend, Date.now, silent);
    await stop(redis.child, 'SIGKILL');
    await until('the loss was noticed', () => !backend.isConnected());
    expect(queue.offer([randomUUID()])).toBe(false);
    expect(await queue.isReady()).toBe(false);
    const again = await startRedis(redis.port);
    await until('connected again', () => backend.isConnected());
    expect(queue.offer([randomUUID()])).toBe(true);
    await until('the job is there', async () => (await queue.depth()).waiting === 1);
    await backend.close();
    await stop(again.child, 'SIGTERM');
  });

  it('works when Redis was not there at the start', async () => {
    const redis = await startRedis();
    await stop(redis.child, 'SIGTERM');
    const backend = openRedisBackend(redis.url, silent);
    const queue = createCheckQueue(backend, Date.now, silent);
    expect(queue.offer([randomUUID()])).toBe(false);
    const late = await startRedis(redis.port);
    await until('connected', () => backend.isConnected());
    queue.offer([randomUUID()]);
    await until('the job is there', async () => (await queue.depth()).waiting === 1);
    await backend.close();
    await stop(late.child, 'SIGTERM');
  });
});
