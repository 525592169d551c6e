// Programs that try to read the captcha's sound. They have the shipped clips and are told where each digit is, which a real one must
// find out, so the figures err on the side of the attacker. docs/captcha-sound.md says what they read.
import { CLIPS, type Lang } from '../src/captcha/sound/clips.ts';
import { correlation, type Spectrum, spectrumOf } from './fft.ts';
import type { KnownSound } from './sounds.ts';

/** Returns what it takes the digit from `start` to `end` for. */
export type Attacker = (samples: Float32Array, span: { start: number; end: number }) => number;

/** How many digits and whole codes of the sounds it reads. */
export function reads(attacker: Attacker, sounds: readonly KnownSound[]): { digits: number; codes: number } {
  const hits = sounds.map(
    ({ code, samples, spans }) =>
      spans.filter((span, index) => attacker(samples, span) === Number(code[index])).length,
  );
  return {
    digits: hits.reduce((sum, n) => sum + n, 0),
    codes: hits.filter((n, at) => n === sounds[at]?.code.length).length,
  };
}

/** Lays each clip on the digit, sample on sample, and takes the one that correlates best. */
export function alignedAttacker(lang: Lang): Attacker {
  return (samples, { start }) =>
    bestDigit(lang, (clip) => {
      const [here, own] = [samples.subarray(start, start + clip.length), clip];
      let [dot, power, ownPower] = [0, 0, 0];
      for (let i = 0; i < here.length; i += 1) {
        dot += (here[i] ?? 0) * (own[i] ?? 0);
        power += (here[i] ?? 0) ** 2;
        ownPower += (own[i] ?? 0) ** 2;
      }
      return Math.abs(dot) / Math.sqrt(power * ownPower);
    });
}

function bestDigit(lang: Lang, score: (clip: Float32Array) => number): number {
  const scores = CLIPS[lang].map((clips) => Math.max(...clips.map(score)));
  return scores.indexOf(Math.max(...scores));
}

const SIZE = 8_192;
/** How far around where it was told to look it slides each clip, 50 ms. */
const SLACK = 400;

/** Slides each clip, played at each of the speeds, along the digit, and takes the highest normalised correlation. */
export function slidingAttacker(lang: Lang, speeds: readonly number[]): Attacker {
  const templates = CLIPS[lang].flatMap((clips, digit) =>
    clips.flatMap((clip) => speeds.map((speed) => templateOf(resampled(clip, speed), digit))),
  );
  return (samples, { start, end }) => {
    const window = samples.slice(Math.max(0, start - SLACK), end + SLACK);
    const spectrum = spectrumOf(window, SIZE);
    const energy = energiesOf(window);
    let best = { digit: -1, score: -1 };
    for (const template of templates) {
      const score = highest(spectrum, energy, template);
      if (score > best.score) best = { digit: template.digit, score };
    }
    return best.digit;
  };
}

interface Template {
  digit: number;
  length: number;
  spectrum: Spectrum;
}

function templateOf(clip: Float32Array, digit: number): Template {
  const power = clip.reduce((sum, value) => sum + value * value, 0);
  const unit = clip.map((value) => value / Math.sqrt(power));
  return { digit, length: clip.length, spectrum: spectrumOf(unit, SIZE) };
}

function resampled(clip: Float32Array, speed: number): Float32Array {
  return Float32Array.from({ length: Math.floor(clip.length / speed) }, (_, at) => {
    const whole = Math.floor(at * speed);
    const part = at * speed - whole;
    return (clip[whole] ?? 0) * (1 - part) + (clip[whole + 1] ?? 0) * part;
  });
}

/** The energy of all samples before each. */
function energiesOf(window: Float32Array): Float64Array {
  const sums = new Float64Array(SIZE + 1);
  for (let i = 0; i < SIZE; i += 1) sums[i + 1] = (sums[i] ?? 0) + (window[i] ?? 0) ** 2;
  return sums;
}

function highest(spectrum: Spectrum, energy: Float64Array, { length, spectrum: own }: Template): number {
  const dots = correlation(spectrum, own);
  let most = 0;
  for (let lag = 0; lag <= 2 * SLACK; lag += 1) {
    const power = (energy[Math.min(SIZE, lag + length)] ?? 0) - (energy[lag] ?? 0);
    if (power > 0) most = Math.max(most, Math.abs(dots[lag] ?? 0) / Math.sqrt(power));
  }
  return most;
}
