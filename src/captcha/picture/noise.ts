// Ribbons across the picture, filled like the characters: where one crosses a stroke, even-odd makes it white.
import { between, type Random, wholeBetween } from './random.ts';
import type { Point, Ring } from './shapes.ts';

const RIBBONS = 3;
const STEPS = { min: 12, max: 16 };
const HALF_WIDTH = { min: 0.8, max: 2.4 };
const SWING = { min: 6, max: 16 };
/** Of a whole wave, across the picture. */
const WAVES = { min: 0.6, max: 1.6 };
const MARGIN = 3;

export function drawRibbons(random: Random, width: number, height: number): Ring[] {
  return Array.from({ length: RIBBONS }, (_, n) =>
    ribbon(random, width, (height * (n + between(random, 0.25, 0.75))) / RIBBONS),
  );
}

function ribbon(random: Random, width: number, middle: number): Ring {
  const left = between(random, MARGIN, width * 0.12);
  const right = width - between(random, MARGIN, width * 0.12);
  const swing = between(random, SWING.min, SWING.max);
  const turns = 2 * Math.PI * between(random, WAVES.min, WAVES.max);
  const phase = between(random, 0, 2 * Math.PI);
  const steps = wholeBetween(random, STEPS.min, STEPS.max);
  const above: Point[] = [];
  const below: Point[] = [];
  for (let step = 0; step <= steps; step++) {
    const part = (step + (step % steps === 0 ? 0 : between(random, -0.3, 0.3))) / steps;
    const x = left + (right - left) * part;
    const y = middle + swing * Math.sin(phase + turns * part);
    const halfWidth = between(random, HALF_WIDTH.min, HALF_WIDTH.max);
    above.push({ x, y: y - halfWidth });
    below.unshift({ x, y: y + halfWidth });
  }
  return [...above, ...below];
}
