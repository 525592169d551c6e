// What an attacker makes of the fonts in this repository: every character in every face and turn, as a small picture to compare with.
import { FACES } from '../../src/captcha/picture/fonts.ts';
import { outlineOf } from '../../src/captcha/picture/outline.ts';
import { type Box, boxOf, mapPoints, type Ring } from '../../src/captcha/picture/shapes.ts';
import { ALPHABET } from '../../src/captcha/picture.ts';

const TURNS = Array.from({ length: 9 }, (_, n) => (n - 4) * 0.095);
const CELLS = 12;
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

/** How much of each cell of the box is ink; then the box's height against its width. */
function featuresOf(rings: readonly Ring[], box: Box = boxOf(rings)): Float64Array {
  const aspect = ASPECT_WEIGHT * Math.log(box.height / box.width);
  return Float64Array.from([...inkIn(rings, box, CELLS, CELLS), aspect]);
}

const SCANS_PER_ROW = 2;

/** By even-odd: how much of each cell is covered, row by row. */
export function inkIn(rings: readonly Ring[], box: Box, columns: number, rows: number): Float64Array {
  const ink = new Float64Array(columns * rows);
  const column = (x: number) => Math.min(Math.max(((x - box.left) / box.width) * columns, 0), columns);
  for (let scan = 0; scan < rows * SCANS_PER_ROW; scan++) {
    const first = Math.floor(scan / SCANS_PER_ROW) * columns;
    const crossings = crossingsAt(rings, box.top + ((scan + 0.5) / (rows * SCANS_PER_ROW)) * box.height);
    for (let n = 0; n + 1 < crossings.length; n += 2)
      addInk(ink, first, column(crossings[n] ?? 0), column(crossings[n + 1] ?? 0));
  }
  return ink;
}

function addInk(ink: Float64Array, first: number, from: number, to: number): void {
  for (let cell = Math.floor(from); cell < to; cell++) {
    const covered = Math.min(to, cell + 1) - Math.max(from, cell);
    ink[first + cell] = (ink[first + cell] ?? 0) + covered / SCANS_PER_ROW;
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
