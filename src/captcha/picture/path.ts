// All rings as one path in one stroke of the pen: bridges without width lead from ring to ring and back.
import { type Random, shuffled, wholeBetween } from './random.ts';
import { mapPoints, type Point, type Ring } from './shapes.ts';

/** In an order, from starts and in directions by chance. Whole tenths of a pixel: a bridge's two ways must meet exactly. */
export function pathOf(random: Random, rings: readonly Ring[]): string {
  const tenths = mapPoints(rings, ({ x, y }) => ({ x: Math.round(x * 10), y: Math.round(y * 10) }));
  const walk: Point[] = [];
  for (const ring of shuffled(random, tenths)) {
    const round = fromAnywhere(random, ring);
    const pier = pierFor(random, walk, round[0] as Point);
    walk.splice(pier + 1, 0, ...round, ...walk.slice(pier, pier + 1));
  }
  return write(fromAnywhere(random, walk));
}

const PIERS_TRIED = 12;

/** The nearest of some: long bridges cost bytes, and browsers don't always draw them quite invisibly. */
function pierFor(random: Random, walk: readonly Point[], to: Point): number {
  let nearest = { at: 0, distance: Infinity };
  for (let n = 0; n < PIERS_TRIED && walk.length > 0; n++) {
    const at = wholeBetween(random, 0, walk.length - 1);
    const { x, y } = walk[at] as Point;
    const distance = (x - to.x) ** 2 + (y - to.y) ** 2;
    if (distance < nearest.distance) nearest = { at, distance };
  }
  return nearest.at;
}

/** Back at its start at the end. */
function fromAnywhere(random: Random, ring: Ring): Ring {
  const start = wholeBetween(random, 0, ring.length - 1);
  const turned = [...ring.slice(start), ...ring.slice(0, start + 1)];
  return random() < 0.5 ? turned : turned.reverse();
}

function write(walk: readonly Point[]): string {
  let [before, ...rest] = walk as [Point, ...Point[]];
  let path = `M${number(before.x)}${next(before.y)}l`;
  let isFirst = true;
  for (const point of rest) {
    const [dx, dy] = [point.x - before.x, point.y - before.y];
    if (dx === 0 && dy === 0) continue;
    path += (isFirst ? number(dx) : next(dx)) + next(dy);
    isFirst = false;
    before = point;
  }
  return `${path}z`;
}

const next = (tenths: number): string => (tenths < 0 ? number(tenths) : ` ${number(tenths)}`);

/** "-.4": what SVG's grammar can do without is left out. */
const number = (tenths: number): string => String(tenths / 10).replace(/^(-?)0\./, '$1.');
