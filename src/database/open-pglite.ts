// The truth inside this process: PGlite on a folder. It survives kill -9, not a power cut, since it makes no fsync.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import type { Logger } from '../domain/ports.ts';
import { createDatabase, type Database } from './database.ts';
import { lockFolder } from './lock-folder.ts';
import { migrate, readMigrations } from './migrate.ts';

/** The default of 128 MB costs 120 MB of memory and 0.4 s at start, and brings nothing at this size. */
export const PGLITE_SETTINGS = ['shared_buffers=8MB'];

export interface EmbeddedDatabase {
  database: Database;
  /** BullMQ's Postgres backend runs on the same instance: there can be only one. */
  pglite: PGlite;
}

/** Opens (making it first where there is none) the database in `dataDir`. One process at a time. */
export async function openPglite(dataDir: string, logger: Logger): Promise<EmbeddedDatabase> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const unlock = await lockFolder(dataDir);
  const folder = join(dataDir, 'postgres');
  if (!existsSync(folder)) {
    logger.info({ folder }, 'making a new database; this takes some seconds');
    await makeFolder(folder);
  }
  const pglite = await PGlite.create({ dataDir: folder, postgresqlconf: PGLITE_SETTINGS });
  const database = await embed(pglite, unlock);
  return { database, pglite };
}

/** Migrates an open PGlite and makes it a Database; `onClosed` runs at the end. */
export async function embed(pglite: PGlite, onClosed: () => void = () => undefined): Promise<Database> {
  await migrate({
    exec: (sql) => pglite.exec(sql),
    query: (sql, parameters) => pglite.query(sql, parameters),
  });
  // BullMQ names its tables without a schema; ours are always qualified.
  await pglite.exec('set search_path to bullmq');
  const expected = (await readMigrations()).length;
  // PGlite neither checkpoints nor vacuums by itself: its log grew to 497 MB.
  const tidy = async () => {
    await pglite.exec('checkpoint');
    await pglite.exec('vacuum (analyze)');
  };
  return createDatabase(drizzle(pglite), {
    isReady: async () => {
      const { rows } = await pglite.query<{ n: number }>('select count(*)::int as n from duyet.migrations');
      return (rows[0]?.n ?? 0) >= expected;
    },
    tidy,
    close: async () => {
      await tidy().catch(() => undefined);
      await pglite.close();
      onClosed();
    },
    onError: exitOnFullDisk,
  });
}

/** A full disk freezes PGlite's next query for ever; what was acknowledged is safe, so leave at once and say why. */
function exitOnFullDisk(error: unknown): void {
  const { code, message } = (error instanceof Error && error.cause ? error.cause : error) as {
    code?: string;
    message?: string;
  };
  if (code !== '53100' && !/PANIC/.test(message ?? '')) return;
  process.stderr.write(
    'duyet: the disk of DATA_DIR is full. Nothing accepted was lost; free some space and start again.\n',
  );
  process.exit(1);
}

/** Making a database takes 700 MB for a while, so a child does it; a half-made folder never bears the final name. */
async function makeFolder(folder: string): Promise<void> {
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const entry = pathToFileURL(createRequire(import.meta.url).resolve('@electric-sql/pglite')).href;
  const script = `const { PGlite } = (await import(${JSON.stringify(entry)})); await (await PGlite.create({ dataDir: ${JSON.stringify(unfinished)} })).close();`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaint = (complaint + chunk.toString()).slice(-2_000);
  });
  const code = await new Promise<number | null>((resolve, reject) =>
    child.on('error', reject).on('exit', resolve),
  );
  if (code !== 0)
    throw new Error(
      `DATA_DIR: could not make a database in ${folder}: ${complaint.trim().split('\n').at(-1) ?? ''}`,
    );
  renameSync(unfinished, folder);
}
