import { readFileSync } from 'node:fs';
import { getTableColumns, getTableName, is, Table } from 'drizzle-orm';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../src/database/migrate.ts';
import { migratePostgres } from '../../src/database/open-postgres.ts';
import * as schema from '../../src/database/schema.ts';
import { createPostgresDatabase } from '../support/columns.ts';
import { silent } from '../support/silent.ts';

describe('migrations', () => {
  it('run once although several processes start together', async () => {
    const url = await createPostgresDatabase();
    const ran = await Promise.all(Array.from({ length: 6 }, () => migratePostgres(url, silent, 5_000)));
    expect(ran.filter((names) => names.length > 0)).toHaveLength(1);
  });

  it('refuse a file that was changed after it ran', async () => {
    const url = await createPostgresDatabase();
    await migratePostgres(url, silent, 5_000);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(`update duyet.migrations set checksum = 'another' where version = 1`);
    const run = migrate({
      exec: (sql) => client.query(sql),
      query: <Row>(sql: string, values?: unknown[]) => client.query<Row & pg.QueryResultRow>(sql, values),
    });
    await expect(run).rejects.toThrow(/0001_first.sql was changed after it ran/);
    await client.end();
  });

  it('make exactly the columns that the Drizzle schema knows', async () => {
    const url = await createPostgresDatabase();
    await migratePostgres(url, silent, 5_000);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query<{ table_name: string; column_name: string; is_nullable: string }>(
      `select table_name, column_name, is_nullable from information_schema.columns where table_schema = 'duyet'`,
    );
    await client.end();
    const made = rows.map(
      (row) => `${row.table_name}.${row.column_name}${row.is_nullable === 'YES' ? '?' : ''}`,
    );
    const tables = Object.values(schema).filter((value) => is(value, Table));
    const known = tables.flatMap((table) =>
      Object.values(getTableColumns(table)).map(
        (column) => `${getTableName(table)}.${column.name}${column.notNull ? '' : '?'}`,
      ),
    );
    expect(
      made.filter((column) => tables.some((table) => column.startsWith(`${getTableName(table)}.`))).sort(),
    ).toEqual(known.sort());
  });

  it('name the schema of everything that they touch, since BullMQ has a schema of its own', () => {
    const text = readFileSync(
      new URL('../../src/database/migrations/0001_first.sql', import.meta.url),
      'utf8',
    );
    const touched = [...text.matchAll(/\b(?:create table|references|on)\s+(?!conflict)([a-z_.]+)/g)].map(
      (match) => match[1],
    );
    expect(touched.length).toBeGreaterThan(10);
    expect(touched.filter((name) => !name?.startsWith('duyet.'))).toEqual([]);
  });
});
