// What crosses the characters, filled like them: where it meets a stroke, even-odd makes the stroke white.
import { between, type Random, wholeBetween } from './random.ts';
import type { Point, Ring } from './shapes.ts';

const HALF_WIDTH = { min: 0.9, max: 2 };
const SWING = { min: 8, max: 20 };
/** Of a whole wave, across the picture. */
const WAVES = { min: 0.7, max: 2 };
const STEPS = { min: 11, max: 15 };
const MARGIN = 3;

/** Of varying width, like a stroke, for whoever looks for strokes. More than one, and readers fail too. */
export function drawRibbon(random: Random, width: number, height: number): Ring {
  const middle = height * between(random, 0.3, 0.7);
  const left = between(random, MARGIN, width * 0.06);
  const right = width - between(random, MARGIN, width * 0.06);
  const above: Point[] = [];
  const below: Point[] = [];
  for (const { x, y } of wave(random, left, right, middle, SWING)) {
    const half = between(random, HALF_WIDTH.min, HALF_WIDTH.max);
    above.push({ x, y: y - half });
    below.unshift({ x, y: y + half });
  }
  return [...above, ...below];
}

const FIELD_SWING = { min: 6, max: 14 };
/** So far it reaches over the picture's edges, whichever way these are bent. */
const OVER = 8;

/** On one side of a wave the picture is turned around: a character is dark on white above it and white on dark below, or the other way. */
export function drawField(random: Random, width: number, height: number): Ring {
  const line = wave(random, -OVER, width + OVER, height * between(random, 0.4, 0.6), FIELD_SWING);
  const edge = random() < 0.5 ? -OVER : height + OVER;
  return [...line, { x: width + OVER, y: edge }, { x: -OVER, y: edge }];
}

interface Range {
  min: number;
  max: number;
}

function wave(random: Random, left: number, right: number, middle: number, swings: Range): Point[] {
  const swing = between(random, swings.min, swings.max);
  const turns = 2 * Math.PI * between(random, WAVES.min, WAVES.max);
  const phase = between(random, 0, 2 * Math.PI);
  const steps = wholeBetween(random, STEPS.min, STEPS.max);
  return Array.from({ length: steps + 1 }, (_, step) => {
    const part = (step + (step % steps === 0 ? 0 : between(random, -0.3, 0.3))) / steps;
    return { x: left + (right - left) * part, y: middle + swing * Math.sin(phase + turns * part) };
  });
}
