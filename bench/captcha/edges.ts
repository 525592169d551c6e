// Attack 4, outside the three that tests hold to a limit: look at the picture instead of the path. How strong edges are and which way they
// run is the same for dark on white and white on dark. Every window is compared with our characters, and six windows in a row win.
import { FACES } from '../../src/captcha/picture/fonts.ts';
import { outlineOf } from '../../src/captcha/picture/outline.ts';
import { boxOf, mapPoints, type Ring } from '../../src/captcha/picture/shapes.ts';
import { ALPHABET, LENGTH } from '../../src/captcha/picture.ts';
import { type EdgeMap, edgeMapOf, featuresIn } from './edge-map.ts';
import { filledPaths } from './read-svg.ts';

const CHARACTER_HEIGHT = 48;
const TURNS = [-0.36, -0.24, -0.12, 0, 0.12, 0.24, 0.36];
const BORDER = 4;
const SIZE = { width: 280, height: 84 };
const HEIGHTS = [48, 54, 60];
const DROPS = [-8, -4, 0, 4, 8];
const MAX_DIFFERENCE = 5;
const STEP = 3;
const WIDTHS = Array.from({ length: 13 }, (_, n) => 24 + n * STEP);

interface Template {
  character: string;
  width: number;
  height: number;
  features: Float32Array;
}

let known: Template[] | undefined;

function templates(): Template[] {
  known ??= FACES.flatMap((face) =>
    Array.from(ALPHABET, (character) => ({ character, outline: outlineOf(() => 0.99, character, face) })),
  ).flatMap(({ character, outline }) => TURNS.map((turn) => templateOf(character, outline, turn)));
  return known;
}

function templateOf(character: string, outline: readonly Ring[], turn: number): Template {
  const scale = CHARACTER_HEIGHT / boxOf(outline).height;
  const [sin, cos] = [Math.sin(turn) * scale, Math.cos(turn) * scale];
  const turned = mapPoints(outline, ({ x, y }) => ({ x: x * cos - y * sin, y: x * sin + y * cos }));
  const { left, top, width, height } = boxOf(turned);
  const moved = mapPoints(turned, ({ x, y }) => ({ x: x - left + BORDER, y: y - top + BORDER }));
  const map = edgeMapOf(moved, { width: width + 2 * BORDER, height: height + 2 * BORDER });
  return {
    character,
    width,
    height,
    features: featuresIn(map, { left: BORDER, top: BORDER, width, height }),
  };
}

interface Reading {
  text: string;
  distance: number;
}

/** The cheapest six windows side by side: readings by where they end, one character longer in each round. */
export function readByEdges(svg: string): string {
  const map = edgeMapOf(
    filledPaths(svg).flatMap(({ rings }) => rings),
    SIZE,
  );
  const windows = new Map<string, Reading>();
  let readings = new Map<number, Reading>();
  for (let left = 0; left <= 60; left += STEP) readings.set(left, { text: '', distance: 0 });
  for (let n = 0; n < LENGTH; n++) {
    const longer = new Map<number, Reading>();
    for (const [left, { text, distance }] of readings)
      for (const width of WIDTHS.filter((own) => left + own < SIZE.width)) {
        const name = `${left} ${width}`;
        const found = windows.get(name) ?? nearest(map, left, width);
        windows.set(name, found);
        const total = distance + found.distance * width;
        if (total < (longer.get(left + width)?.distance ?? Infinity))
          longer.set(left + width, { text: text + found.text, distance: total });
      }
    readings = longer;
  }
  const complete = [...readings].filter(([end]) => end > 0.75 * SIZE.width).map(([, reading]) => reading);
  return complete.sort((a, b) => a.distance - b.distance)[0]?.text ?? '';
}

function nearest(map: EdgeMap, left: number, width: number): Reading {
  let best: Reading = { text: '', distance: Infinity };
  for (const height of HEIGHTS) {
    const alike = templates().filter(
      (own) =>
        Math.abs(own.width - width) <= MAX_DIFFERENCE && Math.abs(own.height - height) <= MAX_DIFFERENCE,
    );
    for (const drop of DROPS) {
      const features = featuresIn(map, { left, top: (SIZE.height - height) / 2 + drop, width, height });
      for (const { character, features: own } of alike) {
        const distance = squaredDistance(own, features, best.distance);
        if (distance < best.distance) best = { text: character, distance };
      }
    }
  }
  return best;
}

/** It stops where it is no longer of interest. */
function squaredDistance(a: Float32Array, b: Float32Array, limit: number): number {
  let sum = 0;
  for (let n = 0; n < a.length && sum < limit; n++) sum += ((a[n] ?? 0) - (b[n] ?? 0)) ** 2;
  return sum;
}
