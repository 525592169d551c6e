// The six digits, each changed in its own way and put on a bed of noise.
import { bedOf } from './bed.ts';
import { CLIPS, type Lang, RATE } from './clips.ts';
import { allPass, type Filter, filtered, peaking } from './filters.ts';
import type { Random } from './random.ts';
import { shifted, stretched } from './stretch.ts';

const LEAD_S = { low: 0.35, high: 0.7 };
const GAP_S = { low: 0.35, high: 0.75 };
const TAIL_S = { low: 0.3, high: 0.6 };
const RATE_CHANGE = 0.08;
const PITCH_CHANGE = 0.06;
const GAIN_DECIBELS = 3;
const ALL_PASSES = 10;

export interface Mix {
  samples: Float32Array;
  /** Where each digit starts and ends, for those who measure: no sound tells it. */
  spans: { start: number; end: number }[];
}

export function mix(code: string, lang: Lang, random: Random): Mix {
  const spoken = Array.from(code, (digit) => spokenDigit(CLIPS[lang][Number(digit)] ?? [], random));
  let at = seconds(random, LEAD_S);
  const spans = spoken.map((digit) => {
    const span = { start: at, end: at + digit.length };
    at = span.end + seconds(random, GAP_S);
    return span;
  });
  const length = (spans.at(-1)?.end ?? 0) + seconds(random, TAIL_S);
  const samples = bedOf(length, lang, random);
  spans.forEach(({ start }, index) => {
    spoken[index]?.forEach((value, i) => {
      samples[start + i] = (samples[start + i] ?? 0) + value;
    });
  });
  return { samples, spans };
}

function spokenDigit(clips: readonly Float32Array[], random: Random): Float32Array {
  const clip = clips[random.below(clips.length)] ?? new Float32Array(1);
  const pitch = 1 + random.between(-PITCH_CHANGE, PITCH_CHANGE);
  const wave = {
    depth: random.between(0.01, 0.025),
    turns: random.between(0.7, 2),
    phase: random.between(0, 2 * Math.PI),
  };
  // A higher pitch has shortened it: what is asked of the length is counted from the clip's own.
  const length = 1 + random.between(-RATE_CHANGE, RATE_CHANGE);
  const spoken = stretched(shifted(clip, { pitch, ...wave }), pitch * length);
  const gain = 10 ** (random.between(-GAIN_DECIBELS, GAIN_DECIBELS) / 20);
  return filtered(spoken, colour(random)).map((value) => value * gain);
}

/** Another microphone for each digit. The all-passes are not heard, and leave little that a stored clip would correlate with. */
function colour(random: Random): Filter[] {
  const shapes = Array.from({ length: ALL_PASSES }, () =>
    allPass(150 * 2 ** random.between(0, 4.5), random.between(0.7, 4)),
  );
  const low = peaking(random.between(250, 700), 0.8, random.between(-3, 3));
  const high = peaking(random.between(1_200, 3_000), 0.8, random.between(-4, 4));
  return [...shapes, low, high];
}

function seconds(random: Random, { low, high }: { low: number; high: number }): number {
  return Math.round(random.between(low, high) * RATE);
}
