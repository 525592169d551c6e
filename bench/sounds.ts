// Sounds whose answer is known, for those who attack them.
import { randomBytes, randomInt } from 'node:crypto';
import { CLIPS, type Lang, RATE } from '../src/captcha/sound/clips.ts';
import { mix } from '../src/captcha/sound/mix.ts';
import { randomFrom } from '../src/captcha/sound/random.ts';
import { wavOf } from '../src/captcha/sound/wav.ts';

export interface KnownSound {
  code: string;
  /** From -1 to 1, as a player reads the file. */
  samples: Float32Array;
  /** Where each digit is. An attacker who is told this has less to do than a real one. */
  spans: readonly { start: number; end: number }[];
}

export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** What the service would send. */
export function variedSound(lang: Lang, code = newCode(), seed: Uint8Array = randomBytes(16)): KnownSound {
  const { samples, spans } = mix(code, lang, randomFrom(seed));
  return { code, samples: samplesOf(wavOf(samples, RATE)), spans };
}

/** The clips as they are, one after the other. */
export function plainSound(lang: Lang, code = newCode()): KnownSound {
  const clips = Array.from(code, (digit) => {
    const ofDigit = CLIPS[lang][Number(digit)] ?? [];
    return ofDigit[randomInt(ofDigit.length)] ?? new Float32Array(1);
  });
  const gap = RATE / 2;
  let at = gap;
  const spans = clips.map(({ length }) => {
    const span = { start: at, end: at + length };
    at = span.end + gap;
    return span;
  });
  const samples = new Float32Array(at);
  spans.forEach(({ start }, index) => {
    samples.set(clips[index] ?? [], start);
  });
  return { code, samples: samplesOf(wavOf(samples, RATE)), spans };
}

export function samplesOf(wav: Uint8Array): Float32Array {
  return Float32Array.from(wav.subarray(44), (byte) => (byte - 128) / 127);
}
