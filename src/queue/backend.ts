// BullMQ on Redis, on PostgreSQL or on PGlite: where the queue lives, and how both its ends are opened there.
import type { PGlite } from '@electric-sql/pglite';
import {
  createPostgresBackend,
  type PgPool,
  Queue,
  type QueueOptions,
  runMigrations,
  Worker,
  type WorkerOptions,
} from 'bullmq';
import type { Redis } from 'ioredis';
import pg from 'pg';
import type { Logger } from '../domain/ports.ts';
import type { CheckJob } from '../domain/queue.ts';
import { createPglitePool } from './pglite-pool.ts';
import { connectRedis, connectWorkerRedis } from './redis.ts';

export const CHECK_QUEUE = 'check';
/** In a Redis Cluster all keys of a queue must lie in one slot: the braces see to it. */
const PREFIX = '{duyet}';

export type Processor = ConstructorParameters<typeof Worker<CheckJob, void>>[1];

export interface QueueBackend {
  queue: Queue<CheckJob>;
  openWorker(processor: Processor, options: Omit<WorkerOptions, 'connection'>): Worker<CheckJob, void>;
  /** Whether a job can be added now, without waiting. */
  isConnected(): boolean;
  /** The connection for counting limits, where there is one. */
  redis: Redis | null;
  close(): Promise<void>;
}

const JOB_OPTIONS = {
  removeOnComplete: true,
  removeOnFail: { count: 1_000 },
} satisfies QueueOptions['defaultJobOptions'];

export function openRedisBackend(url: string, logger: Logger): QueueBackend {
  const redis = connectRedis(url, logger);
  const workerConnections: Redis[] = [];
  const queue = new Queue<CheckJob>(CHECK_QUEUE, {
    connection: redis,
    prefix: PREFIX,
    defaultJobOptions: JOB_OPTIONS,
  });
  queue.on('error', () => undefined); // told by the connection's own listener
  return {
    queue,
    redis,
    openWorker(processor, options) {
      const connection = connectWorkerRedis(url, logger);
      workerConnections.push(connection);
      return new Worker<CheckJob, void>(CHECK_QUEUE, processor, { ...options, connection, prefix: PREFIX });
    },
    isConnected: () => redis.status === 'ready',
    async close() {
      await queue.close().catch(() => undefined);
      for (const connection of [redis, ...workerConnections]) connection.disconnect();
    },
  };
}

/** Each worker holds a client for LISTEN, so the pool must be larger than the workers on it. */
const POSTGRES_POOL_SIZE = 8;

export async function openPostgresBackend(url: string, logger: Logger): Promise<QueueBackend> {
  const pool = new pg.Pool({
    connectionString: url,
    max: POSTGRES_POOL_SIZE,
    options: '-c search_path=bullmq',
    keepAlive: true,
    connectionTimeoutMillis: 3_000,
    application_name: 'duyet-queue',
  });
  let away = false;
  pool.on('error', (error) => {
    if (!away) logger.warn({ error: error.message }, 'the queue lost a database connection');
    away = true;
  });
  pool.on('connect', () => {
    away = false;
  });
  const client = await pool.connect();
  try {
    await runMigrations(client);
  } finally {
    client.release();
  }
  // pg's own types are stricter than BullMQ's picture of them; BullMQ's documentation asks for this very pool.
  return openSqlBackend(
    pool as unknown as PgPool,
    () => !away,
    () => pool.end(),
  );
}

export async function openPgliteBackend(pglite: PGlite): Promise<QueueBackend> {
  const pool = createPglitePool(pglite);
  await runMigrations(pool);
  return openSqlBackend(
    pool,
    () => true,
    async () => undefined,
  );
}

function openSqlBackend(pool: PgPool, isConnected: () => boolean, end: () => Promise<void>): QueueBackend {
  const queue = new Queue(
    CHECK_QUEUE,
    { connection: pool, defaultJobOptions: JOB_OPTIONS },
    createPostgresBackend,
  );
  queue.on('error', () => undefined);
  return {
    // The backend's type parameter differs; what this project calls is the same on both.
    queue: queue as unknown as Queue<CheckJob>,
    redis: null,
    openWorker: (processor, options) =>
      new Worker(
        CHECK_QUEUE,
        processor,
        { ...options, connection: pool },
        createPostgresBackend,
      ) as unknown as Worker<CheckJob, void>,
    isConnected,
    async close() {
      await queue.close().catch(() => undefined);
      await end();
    },
  };
}
