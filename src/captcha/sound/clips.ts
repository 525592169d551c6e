// The spoken digits that the service ships, made by scripts/clips.mjs.
import { readFileSync } from 'node:fs';

export type Lang = 'vi' | 'en';

/** Samples a second, of clips and sounds alike. */
export const RATE = 8_000;

const DIGITS = 10;

/** Equally loud whoever speaks, and quiet enough that no gain or filter below drives a sound out of range. */
const LOUDNESS = 0.13;

/** For each digit, each voice's clip of it. Read at once, so that a service that lacks them fails when it starts. */
export const CLIPS: Readonly<Record<Lang, readonly (readonly Float32Array[])[]>> = {
  vi: readClips('vi'),
  en: readClips('en'),
};

function readClips(lang: Lang): Float32Array[][] {
  const packed = readFileSync(new URL(`./clips/${lang}.bin`, import.meta.url));
  const voices = packed[0] ?? 0;
  let at = 1 + 2 * DIGITS * voices;
  const clips = Array.from({ length: DIGITS * voices }, (_, index) => {
    const end = at + packed.readUInt16LE(1 + 2 * index);
    const clip = levelled(packed.subarray(at, end));
    at = end;
    return clip;
  });
  return Array.from({ length: DIGITS }, (_, digit) =>
    clips.filter((_clip, index) => index % DIGITS === digit),
  );
}

function levelled(bytes: Uint8Array): Float32Array {
  const samples = Float32Array.from(bytes, (byte) => (byte - 128) / 128);
  const power = samples.reduce((sum, value) => sum + value * value, 0) / samples.length;
  const gain = LOUDNESS / Math.sqrt(power);
  return samples.map((value) => value * gain);
}
