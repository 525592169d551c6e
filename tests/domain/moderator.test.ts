import { describe, expect, it } from 'vitest';
import { can, type Moderator, mayEnter, type Right, ROLES } from '../../src/domain/moderator.ts';

const RIGHTS: Record<(typeof ROLES)[number], Right[]> = {
  moderator: ['read', 'claim', 'decide', 'ban', 'check'],
  admin: ['read', 'claim', 'decide', 'ban', 'check', 'reveal', 'policy', 'admin'],
  auditor: ['read'],
};
const person = (changes: Partial<Moderator>): Moderator => ({
  id: 'm',
  name: 'An',
  role: 'moderator',
  sites: [],
  ...changes,
});

describe.each(ROLES)('%s', (role) => {
  it.each(RIGHTS.admin)(`may %s exactly where the contract says so`, (right) => {
    expect(can(person({ role }), right)).toBe(RIGHTS[role].includes(right));
  });
});

describe('a moderator', () => {
  it('enters the sites that are theirs', () => {
    const an = person({ sites: ['bao-a', 'bao-b'] });
    expect(mayEnter(an, 'bao-b')).toBe(true);
    expect(mayEnter(an, 'bao-c')).toBe(false);
    expect(mayEnter(an, 'bao')).toBe(false);
  });

  it('enters every site with a star, and none with none', () => {
    expect(mayEnter(person({ sites: ['*'] }), 'bao-c')).toBe(true);
    expect(mayEnter(person({ sites: [] }), 'bao-c')).toBe(false);
  });
});
