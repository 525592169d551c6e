// Sites and the versions of their policies.
import { and, desc, eq, sql } from 'drizzle-orm';
import type { LoggedEvent } from '../domain/event.ts';
import type { Policy } from '../domain/policy.ts';
import type { Site } from '../domain/site.ts';
import type { SiteStore } from '../domain/stores.ts';
import type { Database } from './database.ts';
import { logEvent } from './log-event.ts';
import { policies, sites } from './schema.ts';

export function createSiteStore(database: Database): SiteStore {
  return {
    async find(id) {
      const [row] = await database.run((db) => db.select().from(sites).where(eq(sites.id, id)));
      return row ? toSite(row) : null;
    },
    async list() {
      return (await database.run((db) => db.select().from(sites).orderBy(sites.id))).map(toSite);
    },
    create: (site, policy, event) =>
      database.transaction(async (inside) => {
        const made = await inside.run((db) =>
          db.insert(sites).values(site).onConflictDoNothing().returning({ id: sites.id }),
        );
        if (made.length === 0) return false;
        await inside.run((db) => db.insert(policies).values(policyRow(site.id, 1, policy, event)));
        await inside.run((db) => logEvent(db, event));
        return true;
      }),
    update: (site, event) =>
      database.transaction(async (inside) => {
        await inside.run((db) => db.update(sites).set(site).where(eq(sites.id, site.id)));
        await inside.run((db) => logEvent(db, event));
      }),
    async policy(siteId, version) {
      const wanted = version === undefined ? undefined : eq(policies.version, version);
      const [row] = await database.run((db) =>
        db
          .select({ version: policies.version, policy: policies.body })
          .from(policies)
          .where(and(eq(policies.siteId, siteId), wanted))
          .orderBy(desc(policies.version))
          .limit(1),
      );
      return row ?? null;
    },
    putPolicy: (siteId, expected, policy, event) =>
      database.transaction(async (inside) => {
        const made = await inside.rows<{ version: number }>(sql`
          insert into duyet.policies (site_id, version, body, made_by, made_at)
          select ${siteId}, ${expected}::int + 1, ${JSON.stringify(policy)}::jsonb, ${event.actor}, ${event.at.toISOString()}::timestamptz
          where (select max(version) from duyet.policies where site_id = ${siteId}) = ${expected}
          on conflict do nothing
          returning version`);
        if (made.length === 0) return false;
        await inside.run((db) => logEvent(db, event));
        return true;
      }),
  };
}

function toSite({ createdAt: _, ...site }: typeof sites.$inferSelect): Site {
  return site;
}

function policyRow(siteId: string, version: number, policy: Policy, event: LoggedEvent) {
  return { siteId, version, body: policy, madeBy: event.actor, madeAt: event.at };
}
