import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { describe, expect, inject, it } from 'vitest';
import type { RateLimiter } from '../../src/domain/ports.ts';
import { createRateLimiter } from '../../src/limits/rate-limiter.ts';
import { startRedis, stop } from '../support/stores.ts';
import { until } from '../support/until.ts';

interface Opened {
  limiter: RateLimiter;
  close(): void;
}

/** Connected before anything is counted: until then a limiter counts in memory, and the test would prove nothing of Redis. */
async function openOnRedis(): Promise<Opened> {
  const redis = new Redis(`${inject('redisUrl')}/14`);
  await until('Redis is connected', () => redis.status === 'ready');
  return { limiter: createRateLimiter(redis), close: () => redis.disconnect() };
}

const LIMITERS = [
  {
    kind: 'memory',
    open: async (): Promise<Opened> => ({ limiter: createRateLimiter(null), close: () => undefined }),
  },
  { kind: 'Redis', open: openOnRedis },
];

const takeTimes = async (n: number, take: () => Promise<number | null>) => {
  const answers = [];
  for (let taken = 0; taken < n; taken += 1) answers.push(await take());
  return answers;
};

describe.each(LIMITERS)('limits in $kind', ({ open }) => {
  it('refuses the 61st submission of a minute and says when to come back', async () => {
    const { limiter, close } = await open();
    const address = randomUUID();
    const answers = await takeTimes(61, () => limiter.take('submit', address));
    expect(answers.slice(0, 60)).toEqual(Array(60).fill(null));
    expect(answers[60]).toBeGreaterThan(0);
    expect(answers[60]).toBeLessThanOrEqual(60);
    expect(await limiter.take('submit', randomUUID())).toBeNull();
    expect(await limiter.take('challenge', address)).toBeNull();
    close();
  });
});

it('counts an address once for all processes on one Redis', async () => {
  const [first, second] = [await openOnRedis(), await openOnRedis()];
  const address = randomUUID();
  const answers = [
    ...(await takeTimes(30, () => first.limiter.take('submit', address))),
    ...(await takeTimes(30, () => second.limiter.take('submit', address))),
  ];
  expect(answers).toEqual(Array(60).fill(null));
  expect(await first.limiter.take('submit', address)).not.toBeNull();
  expect(await second.limiter.take('submit', address)).not.toBeNull();
  first.close();
  second.close();
});

it('counts in memory while Redis is away, and never waits for it', async () => {
  const server = await startRedis();
  const redis = new Redis(server.url, { maxRetriesPerRequest: 1, retryStrategy: () => 100 });
  redis.on('error', () => undefined);
  await until('connected', () => redis.status === 'ready');
  const limiter = createRateLimiter(redis);
  await stop(server.child, 'SIGKILL');
  await until('the loss was noticed', () => redis.status !== 'ready');
  const answers = await takeTimes(61, () => limiter.take('submit', 'address'));
  expect(answers.filter((answer) => answer === null)).toHaveLength(60);
  redis.disconnect();
});
