import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { describe, expect, inject, it } from 'vitest';
import { createRateLimiter } from '../../src/limits/rate-limiter.ts';
import { startRedis, stop } from '../support/stores.ts';
import { until } from '../support/until.ts';

const LIMITERS = [
  { kind: 'memory', open: () => ({ limiter: createRateLimiter(null), close: () => undefined }) },
  {
    kind: 'Redis',
    open: () => {
      const redis = new Redis(`${inject('redisUrl')}/14`);
      return { limiter: createRateLimiter(redis), close: () => redis.disconnect() };
    },
  },
];

const takeTimes = async (n: number, take: () => Promise<number | null>) => {
  const answers = [];
  for (let taken = 0; taken < n; taken += 1) answers.push(await take());
  return answers;
};

describe.each(LIMITERS)('limits in $kind', ({ open }) => {
  it('refuses the 61st submission of a minute and says when to come back', async () => {
    const { limiter, close } = open();
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
