// Writing an event beside what it tells of, in the same transaction.

import { sql } from 'drizzle-orm';
import type { LoggedEvent } from '../domain/event.ts';
import type { Drizzle } from './database.ts';

export function logEvent(db: Drizzle, event: LoggedEvent): PromiseLike<unknown> {
  return db.execute(sql`
    insert into duyet.events (type, site_id, comment_id, actor, data, at)
    values (${event.type}, ${event.siteId}, ${event.commentId}, ${event.actor}, ${JSON.stringify(event.data)}::jsonb, ${event.at.toISOString()})`);
}
