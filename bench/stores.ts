// PostgreSQL and Redis of the benchmark's own: real servers with their defaults, in temporary folders.
import { execFile } from 'node:child_process';
import { chown, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Redis } from 'ioredis';
import pg from 'pg';
import { atEnd } from './cleanup.ts';
import { freePort, startProgram } from './program.ts';

const run = promisify(execFile);
const DEBIAN_POSTGRES = '/usr/lib/postgresql';

/** Its URL. All settings are initdb's own, so fsync is on: a commit is on the disk. */
export async function startPostgres(): Promise<string> {
  const bin = await newestPostgres();
  const user = await postgresUser();
  const folder = await temporaryFolder('postgres');
  if (user) await chown(folder, user.uid, user.gid);
  const initdb = ['-D', join(folder, 'pg'), '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'];
  await run(join(bin, 'initdb'), [...initdb, '--locale=C.UTF-8'], { ...user, cwd: folder });
  const port = await freePort();
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  await startProgram({
    command: join(bin, 'postgres'),
    args: ['-D', join(folder, 'pg'), '-h', '127.0.0.1', '-p', String(port), '-k', ''],
    user,
    stopSignal: 'SIGINT', // fast: ends sessions, then stops cleanly
    isReady: () => answersQuery(url),
  });
  return url;
}

/** Its URL. Nothing is saved to disk, since a snapshot would fall into one run and not into another. */
export async function startRedis(): Promise<string> {
  const folder = await temporaryFolder('redis');
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  await startProgram({
    command: 'redis-server',
    args: [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--dir',
      folder,
      '--save',
      '',
      '--appendonly',
      'no',
    ],
    isReady: () => answersPing(url),
  });
  return url;
}

async function newestPostgres(): Promise<string> {
  const versions = (await readdir(DEBIAN_POSTGRES).catch(() => [])).map(Number).filter((n) => n >= 14);
  if (versions.length === 0)
    throw new Error(`PostgreSQL 14 or newer is needed under ${DEBIAN_POSTGRES}: apt-get install postgresql`);
  return join(DEBIAN_POSTGRES, String(Math.max(...versions)), 'bin');
}

/** initdb refuses root, so root runs the server as Debian's user for it; anybody else runs it as themselves. */
async function postgresUser(): Promise<{ uid: number; gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const [uid, gid] = await Promise.all(
    ['-u', '-g'].map(async (flag) => Number((await run('id', [flag, 'postgres'])).stdout)),
  );
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
}

async function temporaryFolder(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `duyet-bench-${name}-`));
  atEnd(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function answersQuery(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } finally {
    await client.end();
  }
}

async function answersPing(url: string): Promise<boolean> {
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    return (await redis.ping()) === 'PONG';
  } finally {
    redis.disconnect();
  }
}
