// A character's outline as svg-captcha draws it, with its curves cut into straight lines.
import svgCaptcha from 'svg-captcha';
import type { Face } from './fonts.ts';
import { between, type Random } from './random.ts';
import { along, type Point, type Ring } from './shapes.ts';

const DRAWN = { width: 100, height: 100, fontSize: 60, noise: 0, color: false, background: '' };
/** About so long, in pixels, are the pieces of curves and lines: how many there are is no fingerprint of the character. */
const CURVE_STEP = { min: 4, max: 9 };
const LINE_STEP = { min: 12, max: 40 };

/** svg-captcha also draws a text that it is given, which its types don't tell; its own come one-sided from Math.random. */
const drawText = svgCaptcha as unknown as (text: string, options: typeof DRAWN & Face) => string;

export function outlineOf(random: Random, character: string, face: Face): Ring[] {
  const [, commands = ''] = / d="([^"]*)"/.exec(drawText(character, { ...DRAWN, ...face })) ?? [];
  return flatten(random, commands);
}

const COMMAND = /([MLQCZ])([^MLQCZ]*)/g;
const NUMBER = /-?\d+(?:\.\d+)?/g;

/** Of absolute commands alone, the only ones that svg-captcha's font reader writes. */
export function flatten(random: Random, commands: string): Ring[] {
  const rings: Ring[] = [];
  let ring: Ring = [];
  for (const [, name, text = ''] of commands.matchAll(COMMAND)) {
    const points = pointsIn(text);
    if (name === 'M') {
      ring = [];
      rings.push(ring);
    }
    const from = ring.at(-1);
    if (from && points.length > 0) {
      const to = points.at(-1) as Point;
      const { min, max } = points.length === 1 ? LINE_STEP : CURVE_STEP;
      const pieces = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / between(random, min, max));
      for (let n = 1; n <= pieces; n++) ring.push(pointOn([from, ...points], n / pieces));
    } else {
      ring.push(...points);
    }
  }
  return rings;
}

function pointsIn(text: string): Point[] {
  const numbers = (text.match(NUMBER) ?? []).map(Number);
  return Array.from({ length: numbers.length / 2 }, (_, n) => ({
    x: numbers[2 * n] ?? 0,
    y: numbers[2 * n + 1] ?? 0,
  }));
}

/** De Casteljau: between neighbours, until one point is left. A line has two points, a curve three or four. */
function pointOn(points: readonly Point[], part: number): Point {
  const [first, ...rest] = points;
  if (!first || rest.length === 0) return first as Point;
  return pointOn(
    rest.map((next, n) => along(points[n] as Point, next, part)),
    part,
  );
}
