// What lies under the digits: hiss in a band of its own, and a babble of digits cut up and turned round. It never pauses, so
// loudness alone doesn't tell where a digit begins.
import { CLIPS, type Lang, RATE } from './clips.ts';
import { bandPass, filtered } from './filters.ts';
import type { Random } from './random.ts';

/** Beside speech of 0.13 (clips.ts). */
const HISS = { low: 0.011, high: 0.02 };
const BABBLE = { low: 0.024, high: 0.04 };
const FRAGMENT_MS = { low: 90, high: 260 };

export function bedOf(length: number, lang: Lang, random: Random): Float32Array {
  const bed = hiss(length, random);
  for (const layer of [0, 1]) {
    let at = layer === 0 ? 0 : Math.floor(random.between(0, 0.1) * RATE);
    while (at < length) at += addFragment(bed, at, lang, random);
  }
  return bed;
}

function hiss(length: number, random: Random): Float32Array {
  const white = new Float32Array(length);
  for (let at = 0; at < length; at += 1) white[at] = random.sample();
  const band = filtered(white, [bandPass(random.between(500, 2_500), random.between(0.4, 0.9))]);
  const level = random.between(HISS.low, HISS.high) / rootMeanSquare(band);
  return band.map((value) => value * level);
}

/** Returns after how many samples the next one starts: before this one has faded out. */
function addFragment(bed: Float32Array, at: number, lang: Lang, random: Random): number {
  const clips = CLIPS[lang][random.below(CLIPS[lang].length)] ?? [];
  const clip = clips[random.below(clips.length)] ?? new Float32Array(1);
  const wanted = Math.floor((random.between(FRAGMENT_MS.low, FRAGMENT_MS.high) * RATE) / 1_000);
  const length = Math.min(wanted, clip.length);
  const start = random.below(clip.length - length + 1);
  const fragment = clip.subarray(start, start + length).toReversed();
  const level = random.between(BABBLE.low, BABBLE.high) / Math.max(0.05, rootMeanSquare(fragment));
  const end = Math.min(length, bed.length - at);
  for (let i = 0; i < end; i += 1) {
    const fade = (4 * i * (length - i)) / length ** 2;
    bed[at + i] = (bed[at + i] ?? 0) + (fragment[i] ?? 0) * level * fade * fade;
  }
  return Math.ceil(length * random.between(0.5, 0.8));
}

function rootMeanSquare(samples: Float32Array): number {
  let sum = 0;
  for (const value of samples) sum += value * value;
  return Math.sqrt(sum / samples.length);
}
