// Attack 3: undo what we do. Lines drawn twice are bridges; what hangs together across a cut belongs together; then geometry.
import { type Box, boxOf, type Point, type Ring } from '../../src/captcha/picture/shapes.ts';
import { LENGTH } from '../../src/captcha/picture.ts';
import { readShapes, readSlots } from './geometry.ts';
import { filledPaths } from './read-svg.ts';
import { groupAcrossCuts } from './un-cut.ts';

/** Wider than a character can be: a ribbon. */
const MAX_WIDTH = 64;
const MIN_HEIGHT = 24;

export function readByUnBridging(svg: string): string {
  const paths = filledPaths(svg).map(({ rings }) => rings.flatMap(withoutBridges));
  if (paths.length === LENGTH) return readShapes(paths);
  const groups = groupAcrossCuts(paths.flat()).filter((rings) => {
    const { width, height } = boxOf(rings);
    return width <= MAX_WIDTH && height >= MIN_HEIGHT;
  });
  const largest = groups.sort((a, b) => areaOf(b) - areaOf(a)).slice(0, LENGTH);
  return largest.length === LENGTH
    ? readShapes(largest)
    : readSlots(groups.length > 0 ? groups.flat() : paths.flat());
}

const areaOf = (rings: readonly Ring[]): number => {
  const { width, height }: Box = boxOf(rings);
  return width * height;
};

/** A bridge goes there and back, so its line counts twice and is left out; the rest falls apart into the rings that were joined. */
function withoutBridges(ring: Ring): Ring[] {
  const edges = new Map<string, [Point, Point]>();
  let before = ring.at(-1) as Point;
  for (const point of ring) {
    const name = [keyOf(before), keyOf(point)].sort().join(';');
    if (!edges.delete(name) && keyOf(before) !== keyOf(point)) edges.set(name, [before, point]);
    before = point;
  }
  return loopsOf([...edges.values()]);
}

const keyOf = ({ x, y }: Point): string => `${Math.round(x * 10)},${Math.round(y * 10)}`;

function loopsOf(edges: readonly (readonly [Point, Point])[]): Ring[] {
  const ends = new Map<string, Set<number>>();
  edges.forEach((edge, n) => {
    for (const point of edge) ends.set(keyOf(point), (ends.get(keyOf(point)) ?? new Set()).add(n));
  });
  const take = (n: number) => {
    for (const point of edges[n] ?? []) ends.get(keyOf(point))?.delete(n);
  };
  const loops: Ring[] = [];
  edges.forEach(([from, to], n) => {
    if (!ends.get(keyOf(from))?.has(n)) return;
    take(n);
    const loop = [from, to];
    for (;;) {
      const [before, at] = loop.slice(-2) as [Point, Point];
      const nextEdge = straightest(before, at, [...(ends.get(keyOf(at)) ?? [])], edges);
      if (nextEdge === undefined) break;
      take(nextEdge);
      loop.push(otherEnd(edges[nextEdge] as [Point, Point], at));
    }
    if (loop.length > 3) loops.push(loop);
  });
  return loops;
}

const otherEnd = ([a, b]: readonly [Point, Point], at: Point): Point => (keyOf(a) === keyOf(at) ? b : a);

/** Where several edges meet, an outline goes on with the least turn. */
function straightest(
  before: Point,
  at: Point,
  candidates: readonly number[],
  edges: readonly (readonly [Point, Point])[],
): number | undefined {
  const turnTo = (n: number) => {
    const to = otherEnd(edges[n] as [Point, Point], at);
    const angle = Math.atan2(to.y - at.y, to.x - at.x) - Math.atan2(at.y - before.y, at.x - before.x);
    return Math.abs(Math.atan2(Math.sin(angle), Math.cos(angle)));
  };
  return [...candidates].sort((a, b) => turnTo(a) - turnTo(b))[0];
}
