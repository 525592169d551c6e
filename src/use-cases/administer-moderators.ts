// Giving, replacing and ending moderators' tokens, and knowing a token's owner again.
import { DomainError } from '../domain/error.ts';
import type { EventType } from '../domain/event.ts';
import { FIRST_ADMIN_ID, type Moderator } from '../domain/moderator.ts';
import type { Clock, NewId, Tokens } from '../domain/ports.ts';
import type { ModeratorStore, SiteStore } from '../domain/stores.ts';

interface Deps {
  store: ModeratorStore;
  sites: SiteStore;
  tokens: Tokens;
  newId: NewId;
  now: Clock;
}

export function createAdministerModerators({ store, sites, tokens, newId, now }: Deps) {
  const event = (type: EventType, actor: string, moderatorId: string) => ({
    type,
    siteId: null,
    commentId: null,
    actor,
    data: { moderator: moderatorId },
    at: new Date(now()),
  });

  /** An admin of some sites rules over moderators of those sites alone. */
  async function assertRules(admin: Moderator, id: string): Promise<void> {
    const moderator = await store.find(id);
    if (!moderator || !covers(admin, moderator.sites)) throw new DomainError('not-found');
  }

  return {
    async createModerator(
      admin: Moderator,
      wanted: Omit<Moderator, 'id'>,
    ): Promise<{ id: string; token: string }> {
      if (!covers(admin, wanted.sites))
        throw new DomainError('right', { params: { right: 'admin' }, extra: { right: 'admin' } });
      for (const [index, siteId] of wanted.sites.entries()) {
        if (siteId === '*' || (await sites.find(siteId))) continue;
        throw new DomainError('invalid', { errors: [{ pointer: `/sites/${index}`, code: 'site' }] });
      }
      const id = newId();
      const token = tokens.make();
      await store.create({ ...wanted, id }, tokens.hash(token), event('moderator.created', admin.id, id));
      return { id, token };
    },
    async replaceToken(admin: Moderator, id: string): Promise<{ id: string; token: string }> {
      await assertRules(admin, id);
      const token = tokens.make();
      if (
        !(await store.replaceToken(id, tokens.hash(token), event('moderator.token-replaced', admin.id, id)))
      )
        throw new DomainError('not-found');
      return { id, token };
    },
    async endModerator(admin: Moderator, id: string): Promise<void> {
      await assertRules(admin, id);
      // Without the first admin nobody could let anybody in again.
      if (id === FIRST_ADMIN_ID) throw new DomainError('not-found');
      if (!(await store.end(id, event('moderator.ended', admin.id, id)))) throw new DomainError('not-found');
    },
    /** The token's owner. Throws `token`. */
    async authenticate(token: string): Promise<Moderator> {
      const hash = tokens.hash(token);
      const found = await store.findByToken(hash);
      if (!found || !tokens.isSame(found.tokenHash, hash)) throw new DomainError('token');
      return found.moderator;
    },
    /** Gives the first admin `adminToken`, or makes a token where there is none yet; the one that was made, to show once. */
    async ensureFirstAdmin(adminToken: string | null): Promise<string | null> {
      const token = adminToken ?? tokens.make();
      const admin: Moderator = { id: FIRST_ADMIN_ID, name: 'Admin', role: 'admin', sites: ['*'] };
      if (await store.create(admin, tokens.hash(token), null)) return adminToken === null ? token : null;
      if (adminToken !== null) await store.replaceToken(FIRST_ADMIN_ID, tokens.hash(adminToken), null);
      return null;
    },
  };
}

function covers(admin: Moderator, sites: readonly string[]): boolean {
  return admin.sites.includes('*') || (sites.length > 0 && sites.every((id) => admin.sites.includes(id)));
}
