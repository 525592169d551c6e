// What crosses the characters, filled like them: where it meets a stroke, even-odd makes the stroke white.
import { between, type Random, wholeBetween } from './random.ts';
import type { Point, Ring } from './shapes.ts';

const RIBBONS = 2;
const HALF_WIDTH = { min: 0.9, max: 2.4 };
const SWING = { min: 8, max: 20 };
/** Of a whole wave, across the picture. */
const WAVES = { min: 0.7, max: 2 };
const STEPS = { min: 11, max: 15 };
const MARGIN = 3;

/** Ribbons are taken for strokes by whoever looks for strokes. */
export function drawRibbons(random: Random, width: number, height: number): Ring[] {
  return Array.from({ length: RIBBONS }, (_, n) => {
    const middle = (height * (n + between(random, 0.3, 0.7))) / RIBBONS;
    const above: Point[] = [];
    const below: Point[] = [];
    for (const { x, y } of wave(random, width, middle, SWING)) {
      const half = between(random, HALF_WIDTH.min, HALF_WIDTH.max);
      above.push({ x, y: y - half });
      below.unshift({ x, y: y + half });
    }
    return [...above, ...below];
  });
}

const FIELD_SWING = { min: 6, max: 14 };

/** Below a wave the picture is turned around: each character is dark on white above it and white on dark below, or the other way round. */
export function drawField(random: Random, width: number, height: number): Ring {
  const line = wave(random, width, height * between(random, 0.4, 0.6), FIELD_SWING);
  const [left, right] = [line[0]?.x ?? 0, line.at(-1)?.x ?? width];
  const edge = random() < 0.5 ? MARGIN : height - MARGIN;
  return [...line, { x: right, y: edge }, { x: left, y: edge }];
}

function wave(random: Random, width: number, middle: number, swings: { min: number; max: number }): Point[] {
  const left = between(random, MARGIN, width * 0.06);
  const right = width - between(random, MARGIN, width * 0.06);
  const swing = between(random, swings.min, swings.max);
  const turns = 2 * Math.PI * between(random, WAVES.min, WAVES.max);
  const phase = between(random, 0, 2 * Math.PI);
  const steps = wholeBetween(random, STEPS.min, STEPS.max);
  return Array.from({ length: steps + 1 }, (_, step) => {
    const part = (step + (step % steps === 0 ? 0 : between(random, -0.3, 0.3))) / steps;
    return { x: left + (right - left) * part, y: middle + swing * Math.sin(phase + turns * part) };
  });
}
