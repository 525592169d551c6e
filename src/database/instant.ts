// Instants cross both drivers as the same ISO text in UTC, to the millisecond.
import { type SQL, sql } from 'drizzle-orm';

export function instant(column: SQL): SQL {
  return sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
