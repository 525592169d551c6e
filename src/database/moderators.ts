// The people of the desk and the hashes of their tokens.
import { and, eq, isNull } from 'drizzle-orm';
import type { Moderator } from '../domain/moderator.ts';
import type { ModeratorStore } from '../domain/stores.ts';
import type { Database } from './database.ts';
import { logEvent } from './log-event.ts';
import { moderators } from './schema.ts';

export function createModeratorStore(database: Database): ModeratorStore {
  const active = (id: string) => and(eq(moderators.id, id), isNull(moderators.endedAt));
  return {
    create: (moderator, tokenHash, event) =>
      database.transaction(async (inside) => {
        const made = await inside.run((db) =>
          db
            .insert(moderators)
            .values({ ...moderator, tokenHash })
            .onConflictDoNothing()
            .returning({ id: moderators.id }),
        );
        if (made.length > 0 && event) await inside.run((db) => logEvent(db, event));
        return made.length > 0;
      }),
    async findByToken(tokenHash) {
      const [row] = await database.run((db) =>
        db
          .select()
          .from(moderators)
          .where(and(eq(moderators.tokenHash, tokenHash), isNull(moderators.endedAt))),
      );
      return row?.tokenHash ? { moderator: toModerator(row), tokenHash: row.tokenHash } : null;
    },
    async find(id) {
      const [row] = await database.run((db) => db.select().from(moderators).where(active(id)));
      return row ? toModerator(row) : null;
    },
    replaceToken: (id, tokenHash, event) =>
      database.transaction(async (inside) => {
        const changed = await inside.run((db) =>
          db.update(moderators).set({ tokenHash }).where(active(id)).returning({ id: moderators.id }),
        );
        if (changed.length > 0 && event) await inside.run((db) => logEvent(db, event));
        return changed.length > 0;
      }),
    end: (id, event) =>
      database.transaction(async (inside) => {
        const ended = await inside.run((db) =>
          db
            .update(moderators)
            .set({ endedAt: event.at, tokenHash: null })
            .where(active(id))
            .returning({ id: moderators.id }),
        );
        if (ended.length > 0) await inside.run((db) => logEvent(db, event));
        return ended.length > 0;
      }),
  };
}

function toModerator({ id, name, role, sites }: typeof moderators.$inferSelect): Moderator {
  return { id, name, role, sites };
}
