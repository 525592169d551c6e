import { sql } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMaintenanceStore } from '../../src/database/maintenance.ts';
import { createModeratorStore } from '../../src/database/moderators.ts';
import { createSiteStore } from '../../src/database/sites.ts';
import { DEMO_SITE } from '../../src/domain/demo-site.ts';
import { DEFAULT_POLICY, policySchema } from '../../src/domain/policy.ts';
import { createKeyring } from '../../src/secrets/keyring.ts';
import { tokens } from '../../src/secrets/token.ts';
import { createAdministerModerators } from '../../src/use-cases/administer-moderators.ts';
import { createAdministerSites } from '../../src/use-cases/administer-sites.ts';
import { withAllChecks } from '../../src/use-cases/assert-policy.ts';
import { COLUMNS, type OpenColumn } from '../support/columns.ts';
import { codeOf, HOUR_MS, sampleSubmission, store } from '../support/samples.ts';

const admin = { id: uuidv7(), name: 'Admin', role: 'admin' as const, sites: ['*'] };

describe.each(COLUMNS)('administration on the $column stores', ({ open }) => {
  let column: OpenColumn;
  beforeAll(async () => {
    column = await open();
  });
  afterAll(() => column.close());

  const keyring = createKeyring(['a key that is long enough to be one....']);
  const sites = () =>
    createAdministerSites({ store: createSiteStore(column.database), keyring, now: Date.now });
  const people = () =>
    createAdministerModerators({
      store: createModeratorStore(column.database),
      sites: createSiteStore(column.database),
      tokens,
      newId: uuidv7,
      now: Date.now,
    });

  it('makes a site with the default policy, and not a second one of its name', async () => {
    await sites().createSite(admin, { ...DEMO_SITE, id: 'bao-a' });
    expect(await codeOf(sites().createSite(admin, { ...DEMO_SITE, id: 'bao-a' }))).toBe('taken');
    expect(await sites().readPolicy(admin, 'bao-a')).toEqual({
      version: 1,
      policy: withAllChecks(DEFAULT_POLICY),
    });
  });

  it('changes only the settings that are given', async () => {
    await sites().createSite(admin, { ...DEMO_SITE, id: 'bao-b' });
    expect(await sites().changeSite(admin, 'bao-b', { name: 'Báo B' })).toEqual({
      ...DEMO_SITE,
      id: 'bao-b',
      name: 'Báo B',
    });
    expect(await createSiteStore(column.database).find('bao-b')).toEqual({
      ...DEMO_SITE,
      id: 'bao-b',
      name: 'Báo B',
    });
  });

  it('keeps every version of a policy, and lets one of two concurrent changes win', async () => {
    await sites().createSite(admin, { ...DEMO_SITE, id: 'bao-c' });
    const auto = policySchema.parse({ mode: 'auto' });
    const results = await Promise.all(
      Array.from({ length: 5 }, () => codeOf(sites().putPolicy(admin, 'bao-c', 1, auto))),
    );
    expect(results.sort()).toEqual(['none', ...Array<string>(4).fill('version')]);
    expect((await createSiteStore(column.database).policy('bao-c'))?.policy.mode).toBe('auto');
    expect((await createSiteStore(column.database).policy('bao-c', 1))?.policy.mode).toBe('pre');
  });

  it('hands out a version as one object, however many ask for it, so that its lists are compiled once', async () => {
    await sites().createSite(admin, { ...DEMO_SITE, id: 'bao-h' });
    const asked = createSiteStore(column.database);
    const [first, ...others] = await Promise.all(Array.from({ length: 5 }, () => asked.policy('bao-h')));
    for (const other of [...others, await asked.policy('bao-h'), await asked.policy('bao-h', 1)])
      expect(other?.policy).toBe(first?.policy);
    expect(await asked.policy('bao-h', 2)).toBeNull();
    await sites().putPolicy(admin, 'bao-h', 1, policySchema.parse({ mode: 'auto' }));
    expect((await asked.policy('bao-h'))?.policy.mode).toBe('auto');
    expect((await asked.policy('bao-h', 2))?.policy).toBe((await asked.policy('bao-h'))?.policy);
  });

  it('tells the mode of every check, and refuses those that it does not know', async () => {
    await sites().createSite(admin, { ...DEMO_SITE, id: 'bao-i' });
    expect((await sites().readPolicy(admin, 'bao-i')).policy.checks).toMatchObject({ links: 'on' });
    const holding = policySchema.parse({ checks: { links: 'hold' } });
    expect((await sites().putPolicy(admin, 'bao-i', 1, holding)).policy.checks).toMatchObject({
      links: 'hold',
      waves: 'on',
    });
    const unknown = policySchema.parse({ checks: { magic: 'off' } });
    await expect(sites().putPolicy(admin, 'bao-i', 2, unknown)).rejects.toMatchObject({
      details: { errors: [{ pointer: '/checks/magic', code: 'check.unknown' }] },
    });
  });

  it('stores listed phones as HMACs', async () => {
    await sites().createSite(admin, { ...DEMO_SITE, id: 'bao-d' });
    const { policy } = await sites().putPolicy(
      admin,
      'bao-d',
      null,
      policySchema.parse({ blocked: { phones: ['0912 345 678'] } }),
    );
    expect(policy.blocked.phones).toEqual([keyring.mac('phone', '+84912345678')]);
    const again = await sites().putPolicy(admin, 'bao-d', null, policy);
    expect(again.policy.blocked.phones).toEqual(policy.blocked.phones);
    const wrong = policySchema.parse({ allowed: { phones: ['123'] } });
    await expect(sites().putPolicy(admin, 'bao-d', null, wrong)).rejects.toMatchObject({
      details: { errors: [{ pointer: '/allowed/phones/0', code: 'phone.invalid' }] },
    });
  });

  it('knows a token until it is replaced or ended, and never stores it', async () => {
    await sites().createSite(admin, { ...DEMO_SITE, id: 'bao-e' });
    const { id, token } = await people().createModerator(admin, {
      name: 'An',
      role: 'moderator',
      sites: ['bao-e'],
    });
    expect(await people().authenticate(token)).toEqual({
      id,
      name: 'An',
      role: 'moderator',
      sites: ['bao-e'],
    });
    const second = await people().replaceToken(admin, id);
    expect(await codeOf(people().authenticate(token))).toBe('token');
    expect((await people().authenticate(second.token)).id).toBe(id);
    await people().endModerator(admin, id);
    expect(await codeOf(people().authenticate(second.token))).toBe('token');
    const rows = await column.database.rows(sql`select * from duyet.moderators`);
    expect(JSON.stringify(rows)).not.toContain(second.token);
  });

  it('keeps an admin of one site away from other sites and their people', async () => {
    await sites().createSite(admin, { ...DEMO_SITE, id: 'bao-f' });
    const local = { ...admin, sites: ['bao-f'] };
    const everywhere = await people().createModerator(admin, {
      name: 'Bình',
      role: 'moderator',
      sites: ['*'],
    });
    expect(await codeOf(people().replaceToken(local, everywhere.id))).toBe('not-found');
    expect(await codeOf(people().createModerator(local, { name: 'Chi', role: 'admin', sites: ['*'] }))).toBe(
      'right',
    );
    expect(await codeOf(sites().readPolicy(local, 'bao-e'))).toBe('not-found');
    expect(await codeOf(sites().createSite(local, { ...DEMO_SITE, id: 'bao-g' }))).toBe('right');
  });

  it('makes the first admin once, and gives an ADMIN_TOKEN to the same person', async () => {
    const made = await people().ensureFirstAdmin(null);
    expect(made).toMatch(/^duyet_/);
    expect(await people().ensureFirstAdmin(null)).toBeNull();
    const first = await people().authenticate(made ?? '');
    expect(await people().ensureFirstAdmin('a token that somebody chose')).toBeNull();
    expect(await people().authenticate('a token that somebody chose')).toEqual(first);
  });

  it('takes comments that waited too long once, however many sweep', async () => {
    const long = new Date(Date.now() - HOUR_MS);
    const waiting = await store(
      column.database,
      ...Array.from({ length: 10 }, () => sampleSubmission({ submittedAt: long })),
    );
    await store(column.database, sampleSubmission());
    const maintenance = createMaintenanceStore(column.database);
    const swept = await Promise.all(
      Array.from({ length: 6 }, () =>
        maintenance.takeWaiting(new Date(Date.now() - 10_000), new Date(), 1_000),
      ),
    );
    expect(swept.flat().sort()).toEqual([...waiting].sort());
    expect(await maintenance.takeWaiting(new Date(Date.now() - 10_000), new Date(), 1_000)).toEqual([]);
  });

  it('forgets spent challenges and idempotency keys that have expired, and no others', async () => {
    const past = new Date(Date.now() - 48 * HOUR_MS);
    const old = sampleSubmission({
      submittedAt: past,
      idempotency: { key: 'old', bodyMac: 'm', receiptKeyId: 'abcd' },
    });
    const fresh = sampleSubmission({ idempotency: { key: 'fresh', bodyMac: 'm', receiptKeyId: 'abcd' } });
    await store(column.database, old, fresh);
    await createMaintenanceStore(column.database).forgetExpired(new Date(), 1_000);
    const rows = await column.database.rows<{ key: string }>(sql`select key from duyet.idempotency_keys`);
    expect(rows.map(({ key }) => key)).toEqual(['fresh']);
    const spent = await column.database.rows(
      sql`select id from duyet.spent_challenges where id = any(${sql.param([old.challenge.id, fresh.challenge.id])}::uuid[])`,
    );
    expect(spent).toEqual([{ id: fresh.challenge.id }]);
  });
});
