// Moderators' tokens: 256 random bits, shown once, kept as a hash. So many bits need no slow hash.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Tokens } from '../domain/ports.ts';

export const tokens: Tokens = {
  make: () => `duyet_${randomBytes(32).toString('base64url')}`,
  hash: (token) => createHash('sha256').update(token).digest('base64url'),
  isSame: sameSecret,
};

export function sameSecret(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
