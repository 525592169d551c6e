// What a person and a browser make of a challenge. The person's part is read out of the seal, with the service's own key.
import { createHash } from 'node:crypto';
import { readSealed } from '../../src/captcha/sealed.ts';
import { createKeyring } from '../../src/secrets/keyring.ts';
import { SECRET_KEY } from './service.ts';

export interface Asked {
  id: string;
  svg: string | null;
  soundUrl: string | null;
  work: { bits: number; salt: string };
  expiresAt: string;
}

/** By the contract's words and not by our own code: SHA-256 of `salt:nonce` begins with `bits` zero bits. */
export function findNonce({ bits, salt }: Asked['work'], isFound = true): string {
  for (let nonce = 0; ; nonce += 1) {
    const digest = createHash('sha256').update(`${salt}:${nonce}`, 'utf8').digest('hex');
    const whole = digest.slice(0, Math.floor(bits / 4));
    const next = Number.parseInt(digest[whole.length] ?? '', 16);
    const isZero = !/[^0]/.test(whole) && next < 2 ** (4 - (bits % 4));
    if (isZero === isFound) return String(nonce);
  }
}

export function codesOf(id: string, site = 'demo'): { text: string; digits: string } {
  const sealed = readSealed(createKeyring([SECRET_KEY]).open('captcha', id.replace('none.', ''), site));
  if (!sealed) throw new Error(`${id} does not open`);
  return sealed;
}

export function solve(challenge: Asked, site = 'demo') {
  const { text } = codesOf(challenge.id, site);
  const answer = challenge.svg === null ? '' : text;
  return { id: challenge.id, answer, work: findNonce(challenge.work) };
}
