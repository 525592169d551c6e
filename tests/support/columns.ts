// The two columns of stores. Every contract suite runs on both.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { inject } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { embed, PGLITE_SETTINGS } from '../../src/database/open-pglite.ts';
import { openPostgres } from '../../src/database/open-postgres.ts';
import {
  openPgliteBackend,
  openPostgresBackend,
  openRedisBackend,
  type QueueBackend,
} from '../../src/queue/backend.ts';
import { silent } from './silent.ts';

export interface OpenColumn {
  database: Database;
  openBackend(): Promise<QueueBackend>;
  close(): Promise<void>;
}

export const COLUMNS = [
  { column: 'embedded', open: openEmbedded },
  { column: 'production', open: openProduction },
] as const;

let made = 0;

/** A new database on the tests' server; its address. */
export async function createPostgresDatabase(): Promise<string> {
  made += 1;
  const name = `t${process.pid}_${made}_${Math.trunc(performance.now())}`;
  const server = inject('postgresUrl');
  const client = new pg.Client({ connectionString: `${server}/postgres` });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return `${server}/${name}`;
}

/** A copy of the prepared PGlite folder, as DATA_DIR wants it. */
export function createDataDir(): { dataDir: string; remove: () => void } {
  const dataDir = mkdtempSync(join(tmpdir(), 'duyet-data-'));
  cpSync(inject('pgliteFolder'), join(dataDir, 'postgres'), { recursive: true });
  return { dataDir, remove: () => rmSync(dataDir, { recursive: true, force: true }) };
}

async function openEmbedded(): Promise<OpenColumn> {
  const { dataDir, remove } = createDataDir();
  const pglite = await PGlite.create({ dataDir: join(dataDir, 'postgres'), postgresqlconf: PGLITE_SETTINGS });
  const database = await embed(pglite);
  return {
    database,
    openBackend: () => openPgliteBackend(pglite),
    async close() {
      await database.close();
      remove();
    },
  };
}

async function openProduction(): Promise<OpenColumn> {
  const database = await openPostgres(await createPostgresDatabase(), silent);
  return {
    database,
    openBackend: async () => openRedisBackend(await freshRedisUrl(), silent),
    close: () => database.close(),
  };
}

/** PostgreSQL for the queue as well: what a service without Redis uses. */
export async function openPostgresQueue(): Promise<QueueBackend> {
  return openPostgresBackend(await createPostgresDatabase(), silent);
}

let redisDatabase = 0;

/** Each suite has a numbered database of the tests' Redis to itself: a worker's share of the 16. */
async function freshRedisUrl(): Promise<string> {
  const share = Number(process.env.VITEST_POOL_ID ?? 1) % 2;
  redisDatabase = (redisDatabase + 1) % 7;
  return `${inject('redisUrl')}/${share * 8 + redisDatabase}`;
}
