// The three attacks, and how many of so many codes each reads whole.
import { newText } from '../../src/captcha/picture.ts';
import { readByFingerprint } from './fingerprint.ts';
import { readByGeometry } from './geometry.ts';
import { readByUnBridging } from './un-bridge.ts';

export const ATTACKS: Record<string, (svg: string) => string> = {
  fingerprint: readByFingerprint,
  geometry: readByGeometry,
  'un-bridge': readByUnBridging,
};

export interface Sample {
  text: string;
  svg: string;
}

export function sample(count: number, draw: (text: string) => string): Sample[] {
  return Array.from({ length: count }, () => {
    const text = newText();
    return { text, svg: draw(text) };
  });
}

export const countRead = (samples: readonly Sample[], read: (svg: string) => string): number =>
  samples.filter(({ text, svg }) => read(svg) === text).length;
