// Where two outlines cross they change partners: even-odd fills the same, but no outline is a character's or a ribbon's any more.
// Without it, whoever takes cuts and bridges back has every character whole and the ribbons beside it.
import { between, type Random } from './random.ts';
import { along, type Point, type Ring } from './shapes.ts';

/** So far a crossing's two corners move, so that no common point tells that there was one. */
const SHAKE = 0.25;

interface Node extends Point {
  next: Node | null;
}

interface Edge {
  from: Node;
  to: Node;
  left: number;
  right: number;
  crossings: { part: number; node: Node }[];
}

export function relink(random: Random, rings: readonly Ring[]): Ring[] {
  const edges = rings.flatMap(edgesOf).sort((a, b) => a.left - b.left);
  const pairs = crossingsOf(random, edges);
  for (const { from, to, crossings } of edges) {
    let last = from;
    for (const { node } of crossings.sort((a, b) => a.part - b.part)) {
      last.next = node;
      last = node;
    }
    last.next = to;
  }
  for (const [a, b] of pairs) [a.next, b.next] = [b.next, a.next];
  return loopsFrom([...edges.map(({ from }) => from), ...pairs.flat()]);
}

function edgesOf(ring: Ring): Edge[] {
  const nodes = ring.map(({ x, y }): Node => ({ x, y, next: null }));
  return nodes.map((from, n) => {
    const to = nodes[(n + 1) % nodes.length] as Node;
    return { from, to, left: Math.min(from.x, to.x), right: Math.max(from.x, to.x), crossings: [] };
  });
}

/** Edges come ordered by their left ends, so each looks only at those that begin before it ends. */
function crossingsOf(random: Random, edges: readonly Edge[]): [Node, Node][] {
  const pairs: [Node, Node][] = [];
  edges.forEach((a, n) => {
    for (let m = n + 1; m < edges.length; m++) {
      const b = edges[m] as Edge;
      if (b.left > a.right) break;
      const parts = crossing(a, b);
      if (!parts) continue;
      const point = along(a.from, a.to, parts.a);
      const pair: [Node, Node] = [shaken(random, point), shaken(random, point)];
      a.crossings.push({ part: parts.a, node: pair[0] });
      b.crossings.push({ part: parts.b, node: pair[1] });
      pairs.push(pair);
    }
  });
  return pairs;
}

/** How far along each edge they meet, ends left out: neighbours of one outline meet there. */
function crossing({ from, to }: Edge, other: Edge): { a: number; b: number } | null {
  const [ax, ay] = [to.x - from.x, to.y - from.y];
  const [bx, by] = [other.to.x - other.from.x, other.to.y - other.from.y];
  const [dx, dy] = [other.from.x - from.x, other.from.y - from.y];
  const area = ax * by - ay * bx;
  const a = (dx * by - dy * bx) / area;
  const b = (dx * ay - dy * ax) / area;
  return a > 0 && a < 1 && b > 0 && b < 1 ? { a, b } : null;
}

const shaken = (random: Random, { x, y }: Point): Node => ({
  x: x + between(random, -SHAKE, SHAKE),
  y: y + between(random, -SHAKE, SHAKE),
  next: null,
});

function loopsFrom(nodes: readonly Node[]): Ring[] {
  const seen = new Set<Node>();
  const loops: Ring[] = [];
  for (const start of nodes) {
    const loop: Ring = [];
    for (let node: Node | null = start; node && !seen.has(node); node = node.next) {
      seen.add(node);
      loop.push({ x: node.x, y: node.y });
    }
    if (loop.length > 2) loops.push(loop);
  }
  return loops;
}
