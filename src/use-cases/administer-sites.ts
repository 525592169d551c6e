// Making sites and changing their settings and policies. Each change is an event with its author.

import { DomainError, type FieldError, invalid } from '../domain/error.ts';
import type { EventType } from '../domain/event.ts';
import { type Moderator, mayEnter } from '../domain/moderator.ts';
import { parsePhone } from '../domain/phone.ts';
import { DEFAULT_POLICY, type Policy, type VersionedPolicy } from '../domain/policy.ts';
import type { Clock, Keyring } from '../domain/ports.ts';
import type { Site } from '../domain/site.ts';
import type { SiteStore } from '../domain/stores.ts';
import { assertPolicy, withAllChecks } from './assert-policy.ts';
import { hideSecret, sealSecret } from './remote-secret.ts';

interface Deps {
  store: SiteStore;
  keyring: Keyring;
  now: Clock;
}

export function createAdministerSites({ store, keyring, now }: Deps) {
  const event = (type: EventType, siteId: string, actor: string, data: Record<string, unknown> = {}) => ({
    type,
    siteId,
    commentId: null,
    actor,
    data,
    at: new Date(now()),
  });

  async function enter(admin: Moderator, siteId: string): Promise<Site> {
    const site = mayEnter(admin, siteId) ? await store.find(siteId) : null;
    if (!site) throw new DomainError('not-found');
    return site;
  }

  return {
    async createSite(admin: Moderator, site: Site): Promise<Site> {
      // An admin of some sites may not make one that they could not enter.
      if (!admin.sites.includes('*'))
        throw new DomainError('right', { params: { right: 'admin' }, extra: { right: 'admin' } });
      if (!(await store.create(site, DEFAULT_POLICY, event('site.created', site.id, admin.id))))
        throw new DomainError('taken');
      return site;
    },
    findSite: enter,
    async changeSite(admin: Moderator, siteId: string, changes: Partial<Omit<Site, 'id'>>): Promise<Site> {
      const site = { ...(await enter(admin, siteId)), ...changes };
      await store.update(site, event('site.changed', siteId, admin.id, { fields: Object.keys(changes) }));
      return site;
    },
    async readPolicy(moderator: Moderator, siteId: string): Promise<VersionedPolicy> {
      await enter(moderator, siteId);
      const found = await store.policy(siteId);
      if (!found) throw new DomainError('not-found');
      return { ...found, policy: shown(found.policy) };
    },
    /** `expected`: the version that the change was made on. Throws `version` where another came first, or `invalid`. */
    async putPolicy(
      admin: Moderator,
      siteId: string,
      expected: number | null,
      policy: Policy,
    ): Promise<VersionedPolicy> {
      const site = await enter(admin, siteId);
      assertPolicy(policy);
      const newest = await store.policy(siteId);
      const current = newest?.version ?? 0;
      if ((expected ?? current) !== current) throw stale(current);
      const sealed = sealSecret(hidePhones(policy, site, keyring), newest?.policy ?? null, siteId, keyring);
      const made = event('policy.changed', siteId, admin.id, { version: current + 1 });
      if (!(await store.putPolicy(siteId, current, sealed, made)))
        throw stale((await store.policy(siteId))?.version ?? current);
      return { version: current + 1, policy: shown(sealed) };
    },
  };
}

/** As an admin sees it: every check by name, and no secret. */
const shown = (policy: Policy) => hideSecret(withAllChecks(policy));

function stale(current: number): DomainError {
  return new DomainError('version', { extra: { current } });
}

const HMAC = /^[A-Za-z0-9_-]{43}$/;

/** Listed numbers become HMACs; what already is one stays. */
function hidePhones(policy: Policy, site: Site, keyring: Keyring): Policy {
  const errors: FieldError[] = [];
  const hide = (list: 'blocked' | 'allowed') =>
    policy[list].phones.map((phone, index) => {
      if (HMAC.test(phone)) return phone;
      const number = parsePhone(phone, site.region);
      if (number === null) errors.push({ pointer: `/${list}/phones/${index}`, code: 'phone.invalid' });
      return number === null ? phone : keyring.mac('phone', number);
    });
  const hidden = {
    ...policy,
    blocked: { ...policy.blocked, phones: hide('blocked') },
    allowed: { ...policy.allowed, phones: hide('allowed') },
  };
  if (errors.length > 0) throw invalid(...errors);
  return hidden;
}
