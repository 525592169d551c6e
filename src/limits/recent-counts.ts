// How much came in the last minute, by key: what is counted in this minute and the part of the last one that isn't over.
// Redis counts for all processes; while it is away each counts for itself.
import type { Redis } from 'ioredis';
import type { Clock, RecentCounts } from '../domain/ports.ts';

const WINDOW_MS = 60_000;
/** A sender with many networks must not fill the memory: beyond it a new key is counted as the first of its kind. */
const MAX_KEYS = 50_000;

/** `redis` null: memory alone, for one process. */
export function createRecentCounts(redis: Redis | null, now: Clock): RecentCounts {
  const memory = createMemory();
  return {
    async add(keys, n) {
      const nowMs = now();
      const window = Math.floor(nowMs / WINDOW_MS);
      const restOfLast = 1 - (nowMs % WINDOW_MS) / WINDOW_MS;
      const counted =
        redis?.status === 'ready' ? await addInRedis(redis, keys, window, n).catch(() => null) : null;
      return (counted ?? memory(keys, window, n)).map(([here, last]) => here + last * restOfLast);
    },
  };
}

/** In this window and in the last one. */
type Counted = [here: number, last: number];

async function addInRedis(redis: Redis, keys: readonly string[], window: number, n: number) {
  const pipeline = redis.pipeline();
  for (const key of keys) {
    const here = `duyet:recent:${key}:${window}`;
    pipeline
      .incrby(here, n)
      .pexpire(here, 2 * WINDOW_MS)
      .get(`duyet:recent:${key}:${window - 1}`);
  }
  const answers = (await pipeline.exec()) ?? [];
  return keys.map((_, index): Counted => {
    const [counted, , last] = answers.slice(index * 3, index * 3 + 3);
    if (!counted || counted[0] || last?.[0])
      throw counted?.[0] ?? last?.[0] ?? new Error('Redis gave no answer');
    return [Number(counted[1]), Number(last?.[1] ?? 0)];
  });
}

function createMemory() {
  let current = 0;
  let here = new Map<string, number>();
  let last = new Map<string, number>();
  return (keys: readonly string[], window: number, n: number): Counted[] => {
    if (window !== current) {
      last = window === current + 1 ? here : new Map();
      here = new Map();
      current = window;
    }
    return keys.map((key): Counted => {
      const count = (here.get(key) ?? 0) + n;
      if (here.has(key) || here.size < MAX_KEYS) here.set(key, count);
      return [count, last.get(key) ?? 0];
    });
  };
}
