// Straight cuts through characters and noise alike: afterwards no ring is a character, and none tells that it is noise.
import { between, type Random } from './random.ts';
import { along, areaOf, type Point, type Ring } from './shapes.ts';

const CUTS = 7;
/** From upright, to either side. */
const MAX_LEAN = 1.1;
const WIDTH = { min: 0.25, max: 0.5 };

/** In square pixels: what is smaller can't be seen and only costs bytes. */
const MIN_AREA = 0.4;

/** A point's distance from the cut's middle line, negative on one side of it. */
type Distance = (point: Point) => number;

export function cut(random: Random, rings: readonly Ring[], width: number, height: number): Ring[] {
  let pieces = [...rings];
  for (let n = 0; n < CUTS; n++) {
    const middle = {
      x: (width * (n + random())) / CUTS,
      y: between(random, height * 0.25, height * 0.75),
    };
    const distance = lineThrough(middle, between(random, -MAX_LEAN, MAX_LEAN));
    const gap = between(random, WIDTH.min, WIDTH.max) / 2;
    pieces = pieces.flatMap((ring) => [
      ...beyond(ring, (point) => distance(point) - gap),
      ...beyond(ring, (point) => -distance(point) - gap),
    ]);
  }
  return pieces;
}

function lineThrough(middle: Point, lean: number): Distance {
  const [sin, cos] = [Math.sin(lean), Math.cos(lean)];
  return ({ x, y }) => (x - middle.x) * cos + (y - middle.y) * sin;
}

/** What of a ring lies on the positive side, by Sutherland and Hodgman: parts of it hang together along the cut, without width. */
function beyond(ring: Ring, distance: Distance): Ring[] {
  const kept: Ring = [];
  let before = ring.at(-1) as Point;
  let beforeAt = distance(before);
  for (const point of ring) {
    const at = distance(point);
    if (at > 0 !== beforeAt > 0) kept.push(along(before, point, beforeAt / (beforeAt - at)));
    if (at > 0) kept.push(point);
    before = point;
    beforeAt = at;
  }
  return areaOf(kept) > MIN_AREA ? [kept] : [];
}
