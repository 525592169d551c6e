// Second-order filters, by Robert Bristow-Johnson's Audio EQ Cookbook (https://www.w3.org/TR/audio-eq-cookbook/).
import { RATE } from './clips.ts';

/** b0, b1, b2, a1 and a2, where a0 is 1. */
export type Filter = readonly [number, number, number, number, number];

/** Changes a wave's shape and not what one hears: each frequency passes, later or earlier than others. */
export function allPass(hz: number, q: number): Filter {
  const { cos, alpha } = at(hz, q);
  return scaled(1 - alpha, -2 * cos, 1 + alpha, 1 + alpha, -2 * cos, 1 - alpha);
}

export function bandPass(hz: number, q: number): Filter {
  const { cos, alpha } = at(hz, q);
  return scaled(alpha, 0, -alpha, 1 + alpha, -2 * cos, 1 - alpha);
}

/** Louder (or, by a negative number of decibels, softer) around a frequency. */
export function peaking(hz: number, q: number, decibels: number): Filter {
  const { cos, alpha } = at(hz, q);
  const a = 10 ** (decibels / 40);
  return scaled(1 + alpha * a, -2 * cos, 1 - alpha * a, 1 + alpha / a, -2 * cos, 1 - alpha / a);
}

export function filtered(samples: Float32Array, filters: readonly Filter[]): Float32Array {
  const out = samples.slice();
  for (const filter of filters) pass(out, filter);
  return out;
}

function pass(samples: Float32Array, [b0, b1, b2, a1, a2]: Filter): void {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let i = 0; i < samples.length; i += 1) {
    const x = samples[i] ?? 0;
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
    samples[i] = y;
  }
}

function at(hz: number, q: number): { cos: number; alpha: number } {
  const angle = (2 * Math.PI * hz) / RATE;
  return { cos: Math.cos(angle), alpha: Math.sin(angle) / (2 * q) };
}

function scaled(b0: number, b1: number, b2: number, a0: number, a1: number, a2: number): Filter {
  return [b0 / a0, b1 / a0, b2 / a0, a1 / a0, a2 / a0];
}
