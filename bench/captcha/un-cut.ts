// Pieces that a straight cut has parted lie beside each other along it: two long edges, parallel, a pixel or so apart.
import { type Box, boxOf, type Point, type Ring } from '../../src/captcha/picture/shapes.ts';

const MAX_GAP = 1.7;
const MAX_ANGLE = 0.08;
const MIN_EDGE = 2;
const MIN_SHARED = 0.7;

interface Edge {
  piece: number;
  from: Point;
  to: Point;
  length: number;
}

/** Groups of pieces, each a character's or a ribbon's if all went well. */
export function groupAcrossCuts(pieces: readonly Ring[]): Ring[][] {
  const group = pieces.map((_, n) => n);
  const rootOf = (n: number): number => {
    const up = group[n] ?? n;
    return up === n ? n : rootOf(up);
  };
  const join = (a: number, b: number) => {
    group[rootOf(a)] = rootOf(b);
  };
  const edges = pieces.flatMap(longEdges);
  edges.forEach((a, n) => {
    for (const b of edges.slice(n + 1))
      if (a.piece !== b.piece && rootOf(a.piece) !== rootOf(b.piece) && faceEachOther(a, b))
        join(a.piece, b.piece);
  });
  joinHoles(pieces, join);
  const groups = new Map<number, number[]>();
  for (const n of pieces.keys()) groups.set(rootOf(n), [...(groups.get(rootOf(n)) ?? []), n]);
  return [...groups.values()].map((members) => members.map((n) => pieces[n] as Ring));
}

function longEdges(ring: Ring, piece: number): Edge[] {
  return ring
    .map((to, n) => {
      const from = ring.at(n - 1) as Point;
      return { piece, from, to, length: Math.hypot(to.x - from.x, to.y - from.y) };
    })
    .filter(({ length }) => length >= MIN_EDGE);
}

function faceEachOther(a: Edge, b: Edge): boolean {
  const [x, y] = [(a.to.x - a.from.x) / a.length, (a.to.y - a.from.y) / a.length];
  const sine = (x * (b.to.y - b.from.y) - y * (b.to.x - b.from.x)) / b.length;
  if (Math.abs(sine) > MAX_ANGLE) return false;
  const away = ({ x: px, y: py }: Point) => Math.abs(x * (py - a.from.y) - y * (px - a.from.x));
  if (Math.max(away(b.from), away(b.to)) > MAX_GAP) return false;
  const along = ({ x: px, y: py }: Point) => x * (px - a.from.x) + y * (py - a.from.y);
  const [start, end] = [along(b.from), along(b.to)].sort((p, q) => p - q) as [number, number];
  const shared = Math.min(end, a.length) - Math.max(start, 0);
  return shared >= MIN_SHARED * Math.max(a.length, b.length);
}

/** A ring within another's box is a hole, in what it lies in. */
function joinHoles(pieces: readonly Ring[], join: (a: number, b: number) => void): void {
  const boxes = pieces.map((ring) => boxOf([ring]));
  boxes.forEach((inner, n) => {
    const outer = boxes.findIndex((box, m) => m !== n && holds(box, inner));
    if (outer >= 0) join(n, outer);
  });
}

const holds = (outer: Box, inner: Box): boolean =>
  outer.width < 64 &&
  inner.left >= outer.left &&
  inner.top >= outer.top &&
  inner.left + inner.width <= outer.left + outer.width &&
  inner.top + inner.height <= outer.top + outer.height;
