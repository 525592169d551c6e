// Runs the numbered SQL files that the database has not seen. Forward only, one process at a time.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

/** What both PGlite and a pg client can do: `exec` takes several statements, `query` one with parameters. */
export interface MigrationConnection {
  exec(sql: string): Promise<unknown>;
  query<Row>(sql: string, parameters?: unknown[]): Promise<{ rows: Row[] }>;
}

interface Migration {
  version: number;
  name: string;
  sql: string;
  checksum: string;
}

const FOLDER = new URL('./migrations/', import.meta.url);
const LOCK_KEY = 7_300_001;

export async function readMigrations(): Promise<Migration[]> {
  const names = (await readdir(FOLDER)).filter((name) => /^\d{4}_.+\.sql$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(new URL(name, FOLDER), 'utf8');
      const checksum = createHash('sha256').update(sql).digest('hex');
      return { version: Number(name.slice(0, 4)), name, sql, checksum };
    }),
  );
}

/** Names of the migrations that ran now. Throws where a file that ran once has been changed since. */
export async function migrate(connection: MigrationConnection): Promise<string[]> {
  const migrations = await readMigrations();
  await connection.exec('begin');
  try {
    await connection.query('select pg_advisory_xact_lock($1)', [LOCK_KEY]);
    await connection.exec(`
      create schema if not exists duyet;
      create table if not exists duyet.migrations (
        version integer primary key, name text not null, checksum text not null, applied_at timestamptz not null default now()
      )`);
    const { rows } = await connection.query<{ version: number; checksum: string }>(
      'select version, checksum from duyet.migrations',
    );
    const applied = new Map(rows.map((row) => [row.version, row.checksum]));
    const changed = migrations.find((m) => applied.has(m.version) && applied.get(m.version) !== m.checksum);
    if (changed)
      throw new Error(`migration ${changed.name} was changed after it ran: write a new one instead`);
    const missing = migrations.filter((m) => !applied.has(m.version));
    for (const { version, name, sql, checksum } of missing) {
      await connection.exec(sql);
      await connection.query('insert into duyet.migrations (version, name, checksum) values ($1, $2, $3)', [
        version,
        name,
        checksum,
      ]);
    }
    await connection.exec('commit');
    return missing.map((m) => m.name);
  } catch (error) {
    await connection.exec('rollback').catch(() => undefined);
    throw error;
  }
}
