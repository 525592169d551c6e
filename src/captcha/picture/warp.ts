// What bends the whole picture at once, and what shakes each of its points.
import { between, type Random } from './random.ts';
import { mapPoints, type Point, type Ring } from './shapes.ts';

const TURN = 2 * Math.PI;
const RISE = { min: 1.5, max: 3.5 };
const RISE_LENGTH = { min: 60, max: 130 };
const SHIFT = { min: 1, max: 2.5 };
const SHIFT_LENGTH = { min: 40, max: 80 };
const JITTER = 0.18;

/** A sine along each axis; both move slowly enough for a stroke to stay a stroke. */
export function warp(random: Random, rings: readonly Ring[]): Ring[] {
  const rise = wave(random, RISE, RISE_LENGTH);
  const shift = wave(random, SHIFT, SHIFT_LENGTH);
  return mapPoints(rings, ({ x, y }) => ({ x: x + shift(y), y: y + rise(x) }));
}

interface Range {
  min: number;
  max: number;
}

function wave(random: Random, height: Range, length: Range): (at: number) => number {
  const amplitude = between(random, height.min, height.max);
  const step = TURN / between(random, length.min, length.max);
  const phase = between(random, 0, TURN);
  return (at) => amplitude * Math.sin(step * at + phase);
}

/** Too little to see, enough that no two outlines have a number in common. */
export function jitter(random: Random, rings: readonly Ring[]): Ring[] {
  const shake = (point: Point) => ({
    x: point.x + between(random, -JITTER, JITTER),
    y: point.y + between(random, -JITTER, JITTER),
  });
  return mapPoints(rings, shake);
}
