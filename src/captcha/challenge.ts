// The captcha behind the port: what is asked and its answers are sealed inside the challenge's own id, so nothing is stored.
import { randomBytes, randomInt } from 'node:crypto';
import { asksForAnswer, type Challenge, NO_PICTURE_MARK, type SoundLanguage } from '../domain/captcha.ts';
import type { Captcha, CaptchaAnswer, Clock, Keyring, SpokenCode } from '../domain/ports.ts';
import { fold } from './fold.ts';
import { drawPicture, newText } from './picture.ts';
import { readSealed, type Sealed, writeSealed } from './sealed.ts';
import { isWorkDone, saltOf } from './work.ts';

const GOOD_FOR_MS = 20 * 60 * 1000;
const DIGITS = 6;

export interface CaptchaSettings {
  keyring: Keyring;
  now: Clock;
  /** For tests and benchmarks: it reads the same whatever the picture shows, and any work is done. */
  fixedAnswer: string | null;
  /** A WAV of six spoken digits, the same for the same seed; null: none can be made. */
  renderSound: ((spoken: { code: string; lang: SoundLanguage; seed: Uint8Array }) => Uint8Array) | null;
}

export function createCaptcha(settings: CaptchaSettings): Captcha {
  return {
    create: async (siteId, wanted) => create(siteId, wanted, settings),
    read: (siteId, id, given) => read(siteId, id, given, settings),
    speak: (siteId, id, language) => speak(siteId, id, language, settings),
  };
}

function create(
  siteId: string,
  { kind, bits }: Parameters<Captcha['create']>[1],
  { keyring, now, fixedAnswer, renderSound }: CaptchaSettings,
): Challenge {
  const text = newText();
  const issuedAt = now();
  const codes = { text: fixedAnswer ?? text, digits: newDigits() };
  const plain = writeSealed({ name: newName(), issuedAt, kind, bits, ...codes });
  const sealed = keyring.seal('captcha', plain, siteId);
  const isPicture = kind === 'picture';
  const id = isPicture ? sealed : NO_PICTURE_MARK + sealed;
  return {
    id,
    svg: isPicture ? drawPicture(text) : null,
    soundUrl: isPicture && renderSound ? `/v1/captcha/${id}/sound` : null,
    work: { bits, salt: saltOf(id) },
    expiresAt: new Date(issuedAt + GOOD_FOR_MS),
  };
}

function read(
  siteId: string,
  id: string,
  { answer, work }: Parameters<Captcha['read']>[2],
  { keyring, now, fixedAnswer }: CaptchaSettings,
): CaptchaAnswer {
  const sealed = open(siteId, id, keyring);
  // What can't be read takes the way of a wrong answer to a challenge that nobody else has, and as long.
  const asked = sealed ?? invented(id, now());
  // Hashed also where none was sent: a refusal takes as long with wrong work as without.
  const isDone = isWorkDone(id, work ?? '', asked.bits);
  const isRight = matches(asked, answer, keyring) && (isDone || work === null || fixedAnswer !== null);
  return toAnswer(asked, now(), {
    outcome: isRight && sealed !== null ? 'right' : 'wrong',
    isWorked: work !== null || fixedAnswer !== null,
  });
}

function speak(
  siteId: string,
  id: string,
  language: SoundLanguage,
  { keyring, now, renderSound }: CaptchaSettings,
): SpokenCode {
  const sealed = open(siteId, id, keyring);
  if (sealed?.kind !== 'picture' || renderSound === null) return { outcome: 'wrong' };
  if (sealed.issuedAt + GOOD_FOR_MS <= now()) return { outcome: 'expired' };
  // From the challenge's name, which only the sealed id holds: whoever knew the seed could take its noise away.
  const seed = Buffer.from(keyring.mac('sound', sealed.name), 'base64url');
  return { outcome: 'spoken', wav: renderSound({ code: sealed.digits, lang: language, seed }) };
}

/** null where it was tampered with, invented, or is another site's or another kind's. */
function open(siteId: string, id: string, keyring: Keyring): Sealed | null {
  const isMarked = !asksForAnswer(id);
  const sealed = readSealed(
    keyring.open('captcha', isMarked ? id.slice(NO_PICTURE_MARK.length) : id, siteId),
  );
  return sealed && isMarked === (sealed.kind !== 'picture') ? sealed : null;
}

const newName = () => randomBytes(16).toString('hex');
const newDigits = () => Array.from({ length: DIGITS }, () => randomInt(10)).join('');

function invented(id: string, nowMs: number): Sealed {
  const kind = asksForAnswer(id) ? 'picture' : 'none';
  return { name: newName(), issuedAt: nowMs, kind, bits: 0, digits: '', text: '' };
}

/** Both codes are compared whatever the first one says, and each in constant time. */
function matches({ kind, text, digits }: Sealed, answer: string, keyring: Keyring): boolean {
  const given = fold(answer);
  const isText = keyring.isSame(given, fold(text));
  const isSpoken = keyring.isSame(given, digits);
  return kind !== 'picture' || (given !== '' && (isText || isSpoken));
}

function toAnswer(
  { name, kind, issuedAt }: Sealed,
  nowMs: number,
  judged: { outcome: 'right' | 'wrong'; isWorked: boolean },
): CaptchaAnswer {
  const expiresAt = new Date(issuedAt + GOOD_FOR_MS);
  if (expiresAt.getTime() <= nowMs) return { outcome: 'expired' };
  return { ...judged, kind, challengeId: toUuid(name), issuedAt: new Date(issuedAt), expiresAt };
}

function toUuid(hex: string): string {
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
