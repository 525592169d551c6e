// The captcha behind the port: what is asked and its answer are sealed inside the challenge's own id, so nothing is stored.
import { randomBytes } from 'node:crypto';
import type { Captcha, CaptchaAnswer, Clock, Keyring } from '../domain/ports.ts';
import { drawPicture, newText } from './picture.ts';

const GOOD_FOR_MS = 20 * 60 * 1000;

export interface CaptchaSettings {
  keyring: Keyring;
  now: Clock;
  /** For tests and benchmarks: it reads the same whatever the picture shows. */
  fixedAnswer: string | null;
}

export function createCaptcha({ keyring, now, fixedAnswer }: CaptchaSettings): Captcha {
  return {
    async create(siteId) {
      const text = newText();
      const issuedAt = now();
      // 16 random bytes name the challenge; what is spent is this name, which only the sealed id holds.
      const sealedId = keyring.seal(
        'captcha',
        `${newChallengeId()}${issuedAt.toString(36)}.${fixedAnswer ?? text}`,
        siteId,
      );
      return { id: sealedId, svg: drawPicture(text), expiresAt: new Date(issuedAt + GOOD_FOR_MS) };
    },
    read: (siteId, id, answer) => read(keyring.open('captcha', id, siteId), answer, now()),
  };
}

function newChallengeId(): string {
  return randomBytes(16).toString('hex');
}

const CHALLENGE = /^(?<id>[0-9a-f]{32})(?<issued>[0-9a-z]+)\.(?<text>.+)$/;

function read(opened: string | null, answer: string, nowMs: number): CaptchaAnswer {
  const parts = CHALLENGE.exec(opened ?? '')?.groups;
  // Tampered, invented or another site's: it takes the way of a wrong answer, and as long.
  const { id = newChallengeId(), issued = nowMs.toString(36), text = '' } = parts ?? {};
  const issuedAt = Number.parseInt(issued, 36);
  const expiresAt = new Date(issuedAt + GOOD_FOR_MS);
  if (expiresAt.getTime() <= nowMs) return { outcome: 'expired' };
  const right = text !== '' && fold(answer) === fold(text);
  return {
    outcome: right ? 'right' : 'wrong',
    challengeId: toUuid(id),
    issuedAt: new Date(issuedAt),
    expiresAt,
  };
}

/** What a reader types, as the picture means it: capitals, full-width letters and spaces don't matter. */
function fold(text: string): string {
  return text.normalize('NFKC').toUpperCase().replace(/\s+/g, '');
}

function toUuid(hex: string): string {
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
