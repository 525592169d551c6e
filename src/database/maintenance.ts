// What must happen although nobody asks: pending comments that wait too long, and rows that have expired.
import { sql } from 'drizzle-orm';
import type { MaintenanceStore } from '../domain/stores.ts';
import type { Database } from './database.ts';

const SWEEP_LOCK = 7_300_002;

export function createMaintenanceStore(database: Database): MaintenanceStore {
  return {
    takeWaiting: (before, now, limit) =>
      database.transaction(async (inside) => {
        // A statement of its own: the next one then sees what the last holder of the lock committed.
        const [lock] = await inside.rows<{ held: boolean }>(
          sql`select pg_try_advisory_xact_lock(${SWEEP_LOCK}) as held`,
        );
        if (!lock?.held) return [];
        const rows = await inside.rows<{ id: string }>(sql`
          update duyet.comments set queued_at = ${now.toISOString()}::timestamptz
          where id in (
            select id from duyet.comments
            where status = 'pending' and queued_at < ${before.toISOString()}::timestamptz
            order by queued_at limit ${limit}
            for update skip locked
          )
          returning id`);
        return rows.map((row) => row.id).sort();
      }),
    async forgetExpired(now, limit) {
      const at = sql`${now.toISOString()}::timestamptz`;
      const challenges = await database.rows<{ gone: number }>(sql`
        with gone as (
          delete from duyet.spent_challenges where id in (
            select id from duyet.spent_challenges where expires_at < ${at} order by expires_at limit ${limit} for update skip locked
          ) returning 1
        ) select count(*)::int as gone from gone`);
      const keys = await database.rows<{ gone: number }>(sql`
        with gone as (
          delete from duyet.idempotency_keys where (site_id, key) in (
            select site_id, key from duyet.idempotency_keys where expires_at < ${at} order by expires_at limit ${limit} for update skip locked
          ) returning 1
        ) select count(*)::int as gone from gone`);
      const fingerprints = await database.rows<{ gone: number }>(sql`
        with gone as (
          delete from duyet.fingerprints where ctid = any(array(
            select ctid from duyet.fingerprints where submitted_at < ${at} - interval '2 days' limit ${limit} for update skip locked
          )) returning 1
        ) select count(*)::int as gone from gone`);
      return (challenges[0]?.gone ?? 0) + (keys[0]?.gone ?? 0) + (fingerprints[0]?.gone ?? 0);
    },
    isReady: () => database.isReady(),
  };
}
