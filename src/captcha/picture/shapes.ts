// What a picture is made of until it becomes a path: closed rings of points, in the picture's pixels, y downwards.

export interface Point {
  x: number;
  y: number;
}

/** The last point is joined to the first. Rings together are filled by the even-odd rule, so their direction means nothing. */
export type Ring = Point[];

export const along = (a: Point, b: Point, part: number): Point => ({
  x: a.x + (b.x - a.x) * part,
  y: a.y + (b.y - a.y) * part,
});

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export function boxOf(rings: readonly Ring[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings)
    for (const { x, y } of ring) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  return { left, top, width: right - left, height: bottom - top };
}

export const mapPoints = (rings: readonly Ring[], change: (point: Point) => Point): Ring[] =>
  rings.map((ring) => ring.map(change));

/** By the shoelace formula; it has no sign, since direction means nothing. */
export function areaOf(ring: Ring): number {
  let twice = 0;
  ring.forEach(({ x, y }, n) => {
    const before = ring.at(n - 1) as Point;
    twice += before.x * y - x * before.y;
  });
  return Math.abs(twice) / 2;
}
