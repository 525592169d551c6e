// The strongest attacker here: it listens to spectra, as speech recognisers do, and has learnt from sounds of our own generator.
import { type Lang, RATE } from '../src/captcha/sound/clips.ts';
import { spectrumOf } from './fft.ts';
import type { Attacker } from './sound-attackers.ts';
import type { KnownSound } from './sounds.ts';
import { variedSound } from './sounds.ts';

const FRAME = 256;
const HOP = 80;
const BANDS = 20;
const CEPSTRA = 12;

/** Nearest of the examples by dynamic time warping over cepstra. */
export function listeningAttacker(lang: Lang, exampleSounds: number): Attacker {
  const examples = Array.from({ length: exampleSounds }, () => variedSound(lang)).flatMap(examplesOf);
  return (samples, span) => {
    const heard = cepstraOf(samples.subarray(span.start, span.end));
    let best = { digit: -1, distance: Number.POSITIVE_INFINITY };
    for (const { digit, frames } of examples) {
      const distance = warpedDistance(heard, frames);
      if (distance < best.distance) best = { digit, distance };
    }
    return best.digit;
  };
}

function examplesOf({ code, samples, spans }: KnownSound): { digit: number; frames: Float64Array[] }[] {
  return spans.map(({ start, end }, index) => ({
    digit: Number(code[index]),
    frames: cepstraOf(samples.subarray(start, end)),
  }));
}

/** Each frame's cepstrum less the mean over the digit, which takes a microphone's colour away. */
function cepstraOf(samples: Float32Array): Float64Array[] {
  const frames: Float64Array[] = [];
  for (let at = 0; at + FRAME <= samples.length; at += HOP)
    frames.push(cepstrum(samples.subarray(at, at + FRAME)));
  const means = Float64Array.from(
    { length: CEPSTRA },
    (_, c) => frames.reduce((sum, frame) => sum + (frame[c] ?? 0), 0) / frames.length,
  );
  return frames.map((frame) => frame.map((value, c) => value - (means[c] ?? 0)));
}

const WINDOW = Float64Array.from(
  { length: FRAME },
  (_, i) => 0.54 - 0.46 * Math.cos((2 * Math.PI * i) / FRAME),
);

function cepstrum(frame: Float32Array): Float64Array {
  const { re, im } = spectrumOf(
    frame.map((value, i) => value * (WINDOW[i] ?? 0)),
    FRAME,
  );
  const bands = FILTERS.map((filter) =>
    Math.log(filter.reduce((sum, weight, k) => sum + weight * ((re[k] ?? 0) ** 2 + (im[k] ?? 0) ** 2), 1e-4)),
  );
  return Float64Array.from({ length: CEPSTRA }, (_, c) =>
    bands.reduce((sum, value, b) => sum + value * Math.cos((Math.PI * (c + 1) * (b + 0.5)) / BANDS), 0),
  );
}

const mel = (hz: number) => 2_595 * Math.log10(1 + hz / 700);

/** Triangles, equally wide in mel, from 100 to 3,800 Hz. */
const FILTERS = Array.from({ length: BANDS }, (_, band) => {
  const width = (mel(3_800) - mel(100)) / (BANDS + 1);
  const centre = mel(100) + width * (band + 1);
  return Float64Array.from({ length: FRAME / 2 }, (_, k) =>
    Math.max(0, 1 - Math.abs(mel((k * RATE) / FRAME) - centre) / width),
  );
});

function warpedDistance(a: readonly Float64Array[], b: readonly Float64Array[]): number {
  let previous = new Float64Array(b.length + 1).fill(Number.POSITIVE_INFINITY);
  previous[0] = 0;
  for (const frame of a) {
    const row = new Float64Array(b.length + 1).fill(Number.POSITIVE_INFINITY);
    for (let j = 1; j <= b.length; j += 1) {
      const least = Math.min(previous[j] ?? 0, previous[j - 1] ?? 0, row[j - 1] ?? 0);
      row[j] = least + distance(frame, b[j - 1] ?? frame);
    }
    previous = row;
  }
  return (previous[b.length] ?? 0) / (a.length + b.length);
}

function distance(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let c = 0; c < CEPSTRA; c += 1) sum += ((a[c] ?? 0) - (b[c] ?? 0)) ** 2;
  return Math.sqrt(sum);
}
