// The two sides of `bench submit`: processes that share one PostgreSQL and one Redis, and how many rows and jobs each left.
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Redis } from 'ioredis';
import type pg from 'pg';
import { answers, freePort, startProgram } from './program.ts';
import { CAPTCHA_ANSWER, SITE } from './submissions.ts';

export interface Contestant {
  name: 'bare' | 'ours';
  port: number;
  /** How many comments the database holds. */
  countRows(): Promise<number>;
  countJobs(): Promise<number>;
}

export interface Stores {
  databaseUrl: string;
  redisUrl: string;
  database: pg.Pool;
  redis: Redis;
}

export async function startBare(stores: Stores): Promise<Contestant> {
  await stores.database.query(`create table bare_comments (
    id bigint generated always as identity primary key,
    site text not null, page text not null, name text not null, phone text, title text not null, content text not null,
    at timestamptz not null default now())`);
  const port = await freePort();
  await startProgram({
    command: process.execPath,
    args: [pathOf('./bare-submit.js'), String(port), stores.databaseUrl, stores.redisUrl],
    isReady: () => answers(`http://127.0.0.1:${port}/healthz`),
  });
  return {
    name: 'bare',
    port,
    countRows: () => count(stores.database, 'bare_comments'),
    countJobs: () => stores.redis.llen('bull:bare:wait'),
  };
}

/** The built service as production runs it: nothing is switched off, and rate limits count in Redis. */
export async function startOurs(
  stores: Stores,
  { secretKey, profile }: { secretKey: string; profile: string | undefined },
): Promise<Contestant> {
  const port = await freePort();
  const adminToken = randomBytes(32).toString('hex');
  await startProgram({
    command: process.execPath,
    args: [
      ...(profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : []),
      pathOf('../src/cli/duyet.js'),
      'start',
    ],
    env: {
      ROLE: 'api',
      HOST: '127.0.0.1',
      PORT: String(port),
      DATABASE_URL: stores.databaseUrl,
      REDIS_URL: stores.redisUrl,
      SECRET_KEY: secretKey,
      ADMIN_TOKEN: adminToken,
      TRUSTED_PROXIES: '127.0.0.1',
      CAPTCHA_FIXED_ANSWER: CAPTCHA_ANSWER,
    },
    isReady: () => answers(`http://127.0.0.1:${port}/readyz`),
  });
  await makeSite(port, adminToken);
  return {
    name: 'ours',
    port,
    countRows: () => count(stores.database, 'duyet.comments'),
    countJobs: () => stores.redis.llen('{duyet}:check:wait'),
  };
}

async function makeSite(port: number, token: string): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${port}/v1/admin/sites`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(SITE),
  });
  if (response.status !== 201) throw new Error(`no site was made: ${await response.text()}`);
}

/** What a run must not find changed: the site, its policy, people, and which migrations ran. */
const KEPT_TABLES = ['sites', 'policies', 'moderators', 'migrations'];

/** Both sides start on empty tables and an empty queue, with the writes of the run before on disk. */
export async function empty({ database, redis }: Stores): Promise<void> {
  const { rows } = await database.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname = 'duyet' and tablename <> all($1) or tablename = 'bare_comments'`,
    [KEPT_TABLES],
  );
  await database.query(`truncate ${rows.map((row) => row.name).join(', ')} restart identity`);
  await database.query('checkpoint');
  await redis.flushall();
}

async function count(database: pg.Pool, table: string): Promise<number> {
  const { rows } = await database.query<{ n: number }>(`select count(*)::int as n from ${table}`);
  return rows[0]?.n ?? 0;
}

function pathOf(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
