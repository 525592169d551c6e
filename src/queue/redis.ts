// The connections to Redis: commands that fail fast while it is away, and BullMQ workers that wait for it.
import { Redis } from 'ioredis';
import type { Logger } from '../domain/ports.ts';

const RECONNECT_MS = 500;

/** For adding jobs and counting limits: a command never waits longer than `commandTimeout` for an answer. */
export function connectRedis(url: string, logger: Logger): Redis {
  return listen(
    new Redis(url, {
      maxRetriesPerRequest: 1,
      commandTimeout: 800,
      connectTimeout: 2_000,
      retryStrategy: () => RECONNECT_MS,
    }),
    logger,
  );
}

/** BullMQ's workers block on their connection and ask that its commands are retried for ever. */
export function connectWorkerRedis(url: string, logger: Logger): Redis {
  return listen(new Redis(url, { maxRetriesPerRequest: null, retryStrategy: () => RECONNECT_MS }), logger);
}

/** Says once that Redis is gone and once that it is back, instead of a line for every attempt. */
function listen(redis: Redis, logger: Logger): Redis {
  let away = false;
  redis.on('error', (error: Error) => {
    if (!away)
      logger.warn(
        { error: error.message },
        'Redis is away: comments are accepted, and checked when it returns',
      );
    away = true;
  });
  redis.on('ready', () => {
    if (away) logger.info({}, 'Redis is back');
    away = false;
  });
  return redis;
}
