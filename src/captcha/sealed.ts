// What a challenge's id holds, as the text that is sealed in it. Every challenge's is equally long, so that no length tells.
import type { ChallengeKind } from '../domain/captcha.ts';

export interface Sealed {
  /** 16 random bytes, in hex: what is spent. */
  name: string;
  /** Milliseconds since the epoch. */
  issuedAt: number;
  kind: ChallengeKind;
  /** Of the work that was asked for. */
  bits: number;
  /** What the sound says. */
  digits: string;
  /** What the picture shows. */
  text: string;
}

const KINDS: Record<string, ChallengeKind> = { p: 'picture', n: 'none' };
const SEALED =
  /^(?<name>[0-9a-f]{32})(?<kind>[pn])(?<bits>\d\d)(?<digits>\d{6})(?<issued>[0-9a-z]+)\.(?<text>.+)$/;

export function writeSealed({ name, issuedAt, kind, bits, digits, text }: Sealed): string {
  return `${name}${kind[0]}${String(bits).padStart(2, '0')}${digits}${issuedAt.toString(36)}.${text}`;
}

export function readSealed(opened: string | null): Sealed | null {
  const { name, kind, bits, digits, issued, text } = SEALED.exec(opened ?? '')?.groups ?? {};
  const knownKind = KINDS[kind ?? ''];
  if (!name || !knownKind || !bits || !digits || !issued || !text) return null;
  return { name, kind: knownKind, bits: Number(bits), digits, issuedAt: Number.parseInt(issued, 36), text };
}
