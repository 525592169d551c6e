import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { describe, expect, inject, it } from 'vitest';
import type { RecentCounts } from '../../src/domain/ports.ts';
import { createRecentCounts } from '../../src/limits/recent-counts.ts';
import { startRedis, stop } from '../support/stores.ts';
import { until } from '../support/until.ts';

const MINUTE_MS = 60_000;
const clock = { ms: 1_000 * MINUTE_MS };
const now = () => clock.ms;

interface Opened {
  counts: RecentCounts;
  close(): void;
}

async function openOnRedis(): Promise<Opened> {
  const redis = new Redis(`${inject('redisUrl')}/13`);
  await until('Redis is connected', () => redis.status === 'ready');
  return { counts: createRecentCounts(redis, now), close: () => redis.disconnect() };
}

const COUNTERS = [
  {
    kind: 'memory',
    open: async (): Promise<Opened> => ({ counts: createRecentCounts(null, now), close: () => undefined }),
  },
  { kind: 'Redis', open: openOnRedis },
];

describe.each(COUNTERS)('recent counts in $kind', ({ open }) => {
  it('add up by key, and fall to nothing within two minutes', async () => {
    const { counts, close } = await open();
    const [a, b] = [randomUUID(), randomUUID()];
    clock.ms = Math.ceil(clock.ms / MINUTE_MS + 2) * MINUTE_MS;
    expect(await counts.add([a, b], 1)).toEqual([1, 1]);
    expect(await counts.add([b, a], 5)).toEqual([6, 6]);
    expect(await counts.add([a], 94)).toEqual([100]);
    clock.ms += MINUTE_MS;
    expect(await counts.add([a, b], 0)).toEqual([100, 6]);
    clock.ms += MINUTE_MS / 2;
    expect(await counts.add([a, b], 0)).toEqual([50, 3]);
    clock.ms += MINUTE_MS / 2;
    expect(await counts.add([a, b], 0)).toEqual([0, 0]);
    close();
  });
});

it('are one for all processes on one Redis, which forgets them', async () => {
  const [first, second] = [await openOnRedis(), await openOnRedis()];
  const key = randomUUID();
  await first.counts.add([key], 10);
  expect(await second.counts.add([key], 1)).toEqual([11]);
  const redis = new Redis(`${inject('redisUrl')}/13`);
  const [name = ''] = await redis.keys(`*${key}*`);
  const ttlMs = await redis.pttl(name);
  expect(ttlMs).toBeGreaterThan(0);
  expect(ttlMs).toBeLessThanOrEqual(2 * MINUTE_MS);
  redis.disconnect();
  first.close();
  second.close();
});

it('go on in memory while Redis is away', async () => {
  const server = await startRedis();
  const redis = new Redis(server.url, { maxRetriesPerRequest: 1, retryStrategy: () => 100 });
  redis.on('error', () => undefined);
  await until('connected', () => redis.status === 'ready');
  const counts = createRecentCounts(redis, now);
  await counts.add(['a'], 1);
  await stop(server.child, 'SIGKILL');
  await until('the loss was noticed', () => redis.status !== 'ready');
  expect(await counts.add(['a'], 2)).toEqual([2]);
  expect(await counts.add(['a'], 2)).toEqual([4]);
  redis.disconnect();
});

it('keep no more keys than fit, whoever asks', async () => {
  const counts = createRecentCounts(null, now);
  const keys = Array.from({ length: 50_000 }, (_, n) => `address:${n}`);
  await counts.add(keys, 1);
  expect(await counts.add(['address:0', 'one more'], 1)).toEqual([2, 1]);
  expect(await counts.add(['one more'], 1)).toEqual([1]);
});
