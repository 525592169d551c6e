// The people of the desk, and what each role may do.

export const ROLES = ['moderator', 'admin', 'auditor'] as const;
export type Role = (typeof ROLES)[number];

export type Right = 'read' | 'claim' | 'decide' | 'ban' | 'check' | 'reveal' | 'policy' | 'admin';

const RIGHTS: Record<Role, readonly Right[]> = {
  moderator: ['read', 'claim', 'decide', 'ban', 'check'],
  admin: ['read', 'claim', 'decide', 'ban', 'check', 'reveal', 'policy', 'admin'],
  auditor: ['read'],
};

export interface Moderator {
  id: string;
  name: string;
  role: Role;
  /** Site ids, or `['*']` for all. */
  sites: string[];
}

/** The first admin: made at the first start, or the owner of ADMIN_TOKEN. */
export const FIRST_ADMIN_ID = '00000000-0000-7000-8000-000000000001';

export function can(moderator: Moderator, right: Right): boolean {
  return RIGHTS[moderator.role].includes(right);
}

export function mayEnter(moderator: Moderator, siteId: string): boolean {
  return moderator.sites.includes('*') || moderator.sites.includes(siteId);
}
