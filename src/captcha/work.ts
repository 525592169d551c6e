// The proof of work: one hash says whether it was done.
import { hash } from 'node:crypto';

/** The end of the sealed id is the seal's own tag: public, new with each challenge, and it tells nothing of the answer. */
const SALT_LENGTH = 22;

export function saltOf(challengeId: string): string {
  return challengeId.slice(-SALT_LENGTH);
}

/** Whether SHA-256(`salt:nonce`) begins with `bits` zero bits, the most significant bit of the first byte first. */
export function isWorkDone(challengeId: string, nonce: string, bits: number): boolean {
  const digest = hash('sha256', `${saltOf(challengeId)}:${nonce}`, 'buffer');
  return Math.clz32(digest.readUInt32BE(0)) >= bits;
}
