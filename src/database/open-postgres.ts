// The truth on a PostgreSQL server.
import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import type { Logger } from '../domain/ports.ts';
import { createDatabase, type Database } from './database.ts';
import { migrate, readMigrations } from './migrate.ts';

const POOL_SIZE = 10;
const CONNECT_TIMEOUT_MS = 3_000;
/** Longer than any statement of ours takes, shorter than a reader's patience. */
const QUERY_TIMEOUT_MS = 10_000;

/** Waits for the server for `waitMs`, migrates, and opens a pool. Throws a one-line error when it can't be reached. */
export async function openPostgres(url: string, logger: Logger, waitMs = 30_000): Promise<Database> {
  await migratePostgres(url, logger, waitMs);
  const pool = new pg.Pool({
    connectionString: url,
    max: POOL_SIZE,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    query_timeout: QUERY_TIMEOUT_MS,
    statement_timeout: QUERY_TIMEOUT_MS,
    keepAlive: true,
    application_name: 'duyet',
  });
  // Without a listener, a server that restarts would end the process.
  pool.on('error', (error) => logger.warn({ error: error.message }, 'a database connection was lost'));
  const expected = (await readMigrations()).length;
  return createDatabase(drizzle(pool), {
    isReady: async () => {
      try {
        const { rows } = await pool.query<{ n: number }>('select count(*)::int as n from duyet.migrations');
        return (rows[0]?.n ?? 0) >= expected;
      } catch {
        return false;
      }
    },
    tidy: async () => undefined,
    close: () => pool.end(),
  });
}

/** Names of the migrations that ran. */
export async function migratePostgres(url: string, logger: Logger, waitMs: number): Promise<string[]> {
  const client = await connect(url, logger, Date.now() + waitMs);
  try {
    return await migrate({
      exec: (sql) => client.query(sql),
      query: <Row>(sql: string, parameters?: unknown[]) =>
        client.query<Row & pg.QueryResultRow>(sql, parameters),
    });
  } finally {
    await client.end();
  }
}

async function connect(url: string, logger: Logger, deadline: number): Promise<pg.Client> {
  for (;;) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => undefined);
      const message = error instanceof Error ? error.message || error.name : String(error);
      const fatal = /authentication|does not exist|permission denied/.test(message);
      if (fatal || Date.now() > deadline) {
        throw new Error(
          `DATABASE_URL: can't reach PostgreSQL (${message}). Start it, or correct the address.`,
        );
      }
      logger.warn({ error: message }, 'waiting for PostgreSQL');
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
  }
}
