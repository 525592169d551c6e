// What an attacker makes of the fonts in this repository: every character in every face and turn, as a small picture to compare with.
import { FACES } from '../../src/captcha/picture/fonts.ts';
import { outlineOf } from '../../src/captcha/picture/outline.ts';
import { type Box, boxOf, mapPoints, type Ring } from '../../src/captcha/picture/shapes.ts';
import { ALPHABET } from '../../src/captcha/picture.ts';

const TURNS = Array.from({ length: 9 }, (_, n) => (n - 4) * 0.095);
const CELLS = 12;
const ROWS_PER_CELL = 2;
/** How much the form of the box counts, against the form in it. */
const ASPECT_WEIGHT = 2;

interface Template {
  character: string;
  features: Float64Array;
}

let known: Template[] | undefined;

function templates(): Template[] {
  known ??= FACES.flatMap((face) =>
    Array.from(ALPHABET, (character) => ({ character, outline: outlineOf(() => 0.99, character, face) })),
  ).flatMap(({ character, outline }) =>
    TURNS.map((turn) => ({ character, features: featuresOf(turned(outline, turn)) })),
  );
  return known;
}

function turned(rings: readonly Ring[], turn: number): Ring[] {
  const [sin, cos] = [Math.sin(turn), Math.cos(turn)];
  return mapPoints(rings, ({ x, y }) => ({ x: x * cos - y * sin, y: x * sin + y * cos }));
}

/** The nearest template's character. */
export function nearestCharacter(rings: readonly Ring[], box = boxOf(rings)): string {
  const features = featuresOf(rings, box);
  let best = { character: '', distance: Infinity };
  for (const { character, features: own } of templates()) {
    let distance = 0;
    for (let n = 0; n < own.length && distance < best.distance; n++)
      distance += ((own[n] ?? 0) - (features[n] ?? 0)) ** 2;
    if (distance < best.distance) best = { character, distance };
  }
  return best.character;
}

/** How much of each cell of the box is ink, by even-odd; then the box's height against its width. */
function featuresOf(rings: readonly Ring[], box: Box = boxOf(rings)): Float64Array {
  const features = new Float64Array(CELLS * CELLS + 1);
  const rows = CELLS * ROWS_PER_CELL;
  for (let row = 0; row < rows; row++) {
    const crossings = crossingsAt(rings, box.top + ((row + 0.5) / rows) * box.height);
    const first = Math.floor(row / ROWS_PER_CELL) * CELLS;
    for (let n = 0; n + 1 < crossings.length; n += 2)
      addInk(features, first, toCells(box, crossings[n] ?? 0), toCells(box, crossings[n + 1] ?? 0));
  }
  features[CELLS * CELLS] = ASPECT_WEIGHT * Math.log(box.height / box.width);
  return features;
}

const toCells = ({ left, width }: Box, x: number): number =>
  Math.min(Math.max(((x - left) / width) * CELLS, 0), CELLS);

function addInk(features: Float64Array, first: number, from: number, to: number): void {
  for (let cell = Math.floor(from); cell < to; cell++) {
    const covered = Math.min(to, cell + 1) - Math.max(from, cell);
    features[first + cell] = (features[first + cell] ?? 0) + covered / ROWS_PER_CELL;
  }
}

function crossingsAt(rings: readonly Ring[], y: number): number[] {
  const crossings: number[] = [];
  for (const ring of rings) {
    let before = ring.at(-1);
    for (const point of ring) {
      if (before && before.y > y !== point.y > y)
        crossings.push(before.x + ((y - before.y) / (point.y - before.y)) * (point.x - before.x));
      before = point;
    }
  }
  return crossings.sort((a, b) => a - b);
}
