// Sites and the versions of their policies.
import { and, eq, sql } from 'drizzle-orm';
import type { LoggedEvent } from '../domain/event.ts';
import { type Policy, policySchema, type VersionedPolicy } from '../domain/policy.ts';
import type { Site } from '../domain/site.ts';
import type { SiteStore } from '../domain/stores.ts';
import type { Database } from './database.ts';
import { createKeptPolicies } from './kept-policies.ts';
import { logEvent } from './log-event.ts';
import { policies, sites } from './schema.ts';

export function createSiteStore(database: Database): SiteStore {
  const kept = createKeptPolicies();

  async function loadPolicy(siteId: string, version: number): Promise<VersionedPolicy | null> {
    const [row] = await database.run((db) =>
      db
        .select({ body: policies.body })
        .from(policies)
        .where(and(eq(policies.siteId, siteId), eq(policies.version, version))),
    );
    // A version that was stored by an older release lacks what has been added since: it takes the defaults.
    return row ? { version, policy: policySchema.parse(row.body) } : null;
  }

  /** Only the number is asked for each time; the policy itself, and what checks compiled from it, stay until it changes. */
  async function newestPolicy(siteId: string): Promise<VersionedPolicy | null> {
    const [row] = await database.rows<{ version: number | null }>(
      sql`select max(version) as version from duyet.policies where site_id = ${siteId}`,
    );
    return row?.version ? keptPolicy(siteId, row.version) : null;
  }

  const keptPolicy = (siteId: string, version: number) =>
    kept.get(siteId, version, () => loadPolicy(siteId, version));

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
    policy: (siteId, version) => (version === undefined ? newestPolicy(siteId) : keptPolicy(siteId, version)),
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
