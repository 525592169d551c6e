// Whether enough of the comments that somebody showed receipts of are approved ones of the site, and old enough.
import { type SQL, sql } from 'drizzle-orm';

/**
 * `row` has site_id, trust_ids, trust_approved and trust_before; null where nothing is claimed. Ids are a set here: one that
 * is claimed twice is one comment.
 */
export function hasTrust(row: SQL): SQL {
  return sql`coalesce((
    select count(*) from duyet.comments shown
    where shown.id = any(${row}.trust_ids) and shown.site_id = ${row}.site_id and shown.status = 'approved'
      and shown.submitted_at <= ${row}.trust_before
  ) >= ${row}.trust_approved, false)`;
}
