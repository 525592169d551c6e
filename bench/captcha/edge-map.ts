// A picture's edges as sums over rectangles, one table for each of four directions, so that any window is described at once.
import type { Box, Ring } from '../../src/captcha/picture/shapes.ts';
import { inkIn } from './templates.ts';

const PIXELS = 2;
const CELLS = 8;
const DIRECTIONS = 4;

export interface EdgeMap {
  width: number;
  height: number;
  /** Sums of all that is left of and above a pixel. */
  sums: Float64Array[];
}

export function edgeMapOf(rings: readonly Ring[], size: { width: number; height: number }): EdgeMap {
  const [width, height] = [Math.ceil(size.width * PIXELS), Math.ceil(size.height * PIXELS)];
  const box = { left: 0, top: 0, width: width / PIXELS, height: height / PIXELS };
  let ink = inkIn(rings, box, width, height);
  for (let n = 0; n < 2; n++) ink = blurred(ink, width, height);
  const sums = Array.from({ length: DIRECTIONS }, () => new Float64Array((width + 1) * (height + 1)));
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      const dx = (ink[at + 1] ?? 0) - (ink[at - 1] ?? 0);
      const dy = (ink[at + width] ?? 0) - (ink[at - width] ?? 0);
      addEdge(sums, (y + 1) * (width + 1) + x + 1, dx, dy);
    }
  for (const table of sums) integrate(table, width + 1, height + 1);
  return { width, height, sums };
}

/** Shared between the two nearest directions; opposite ones are the same. */
function addEdge(sums: readonly Float64Array[], at: number, dx: number, dy: number): void {
  const strength = Math.hypot(dx, dy);
  const turn = ((Math.atan2(dy, dx) / Math.PI + 1) % 1) * DIRECTIONS;
  const first = Math.floor(turn) % DIRECTIONS;
  const share = turn - Math.floor(turn);
  const [near, far] = [sums[first], sums[(first + 1) % DIRECTIONS]];
  if (near) near[at] = strength * (1 - share);
  if (far) far[at] = strength * share;
}

function integrate(table: Float64Array, width: number, height: number): void {
  for (let y = 1; y < height; y++) {
    let row = 0;
    for (let x = 1; x < width; x++) {
      row += table[y * width + x] ?? 0;
      table[y * width + x] = row + (table[(y - 1) * width + x] ?? 0);
    }
  }
}

function blurred(ink: Float64Array, width: number, height: number): Float64Array {
  const result = new Float64Array(ink.length);
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      let sum = 0;
      for (let row = -1; row <= 1; row++)
        for (let column = -1; column <= 1; column++) sum += ink[(y + row) * width + x + column] ?? 0;
      result[y * width + x] = sum / 9;
    }
  return result;
}

/** Square roots, scaled to a length of one: no single strong edge decides. */
export function featuresIn({ width, height, sums }: EdgeMap, box: Box): Float32Array {
  const features = new Float32Array(CELLS * CELLS * DIRECTIONS);
  const pixel = (at: number, most: number) => Math.min(Math.max(Math.round(at * PIXELS), 0), most);
  const column = (n: number) => pixel(box.left + (n * box.width) / CELLS, width);
  const row = (n: number) => pixel(box.top + (n * box.height) / CELLS, height) * (width + 1);
  let all = 0;
  for (let cell = 0; cell < CELLS * CELLS; cell++) {
    const [x, y] = [cell % CELLS, Math.floor(cell / CELLS)];
    const [left, right, top, bottom] = [column(x), column(x + 1), row(y), row(y + 1)];
    sums.forEach((table, n) => {
      const sum = (at: number) => table[at] ?? 0;
      const strength = Math.max(
        sum(bottom + right) - sum(top + right) - sum(bottom + left) + sum(top + left),
        0,
      );
      features[cell * DIRECTIONS + n] = Math.sqrt(strength);
      all += strength;
    });
  }
  const length = Math.sqrt(all) || 1;
  return features.map((feature) => feature / length);
}
