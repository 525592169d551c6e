// How much one address or token may do. Redis counts for all processes; while it is away each counts for itself.
import type { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import type { LimitedAction, RateLimiter } from '../domain/ports.ts';

/** A mobile carrier's readers share an address: a busy one is checked harder first (src/checks/floods.ts) and refused late. */
const LIMITS: Record<LimitedAction, { points: number; seconds: number }> = {
  submit: { points: 60, seconds: 60 },
  // A browser without JavaScript does no work. Few readers have one, programs like to pass for one.
  'submit-without-work': { points: 10, seconds: 60 },
  // Neither a code nor work: what nothing stands for must not fill a desk, however many addresses it comes from.
  'submit-without-proof': { points: 3, seconds: 60 },
  'site-without-proof': { points: 30, seconds: 60 },
  challenge: { points: 60, seconds: 60 },
  // A player may ask twice for what it plays once: for its beginning, then for all of it.
  sound: { points: 60, seconds: 60 },
  list: { points: 300, seconds: 60 },
  token: { points: 600, seconds: 60 },
  'token-guess': { points: 30, seconds: 60 },
};

/** `redis` null: memory alone, for one process. */
export function createRateLimiter(redis: Redis | null): RateLimiter {
  const limiters = new Map(
    Object.entries(LIMITS).map(([action, { points, seconds }]) => [
      action,
      createLimiter(action, points, seconds, redis),
    ]),
  );
  return {
    async take(action, key) {
      try {
        await limiters.get(action)?.consume(key);
        return null;
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      }
    },
  };
}

function createLimiter(action: string, points: number, duration: number, redis: Redis | null) {
  const memory = new RateLimiterMemory({ keyPrefix: action, points, duration });
  if (!redis) return memory;
  return new RateLimiterRedis({
    storeClient: redis,
    keyPrefix: `duyet:limit:${action}`,
    points,
    duration,
    insuranceLimiter: memory,
    // Without it a command sent while Redis is away would wait instead of falling back.
    rejectIfRedisNotReady: true,
  });
}

/** For benchmarks and tests: nothing is ever too much. */
export function createUnlimited(): RateLimiter {
  return { take: async () => null };
}
