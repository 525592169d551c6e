// The characters side by side, each in a face, size, slant and turn of its own.
import { FACES } from './fonts.ts';
import { outlineOf } from './outline.ts';
import { between, pick, type Random } from './random.ts';
import { boxOf, mapPoints, type Ring } from './shapes.ts';

const HEIGHT = { min: 45, max: 51 };
/** Of the natural width at that height. */
const WIDENING = { min: 0.9, max: 1.12 };
const MAX_WIDTH = 48;
const MAX_TURN = 0.38;
const MAX_SLANT = 0.12;
const MAX_DROP = 7;
/** Between neighbours: never over one another, since even-odd would make the shared part white. */
const GAP = { min: 0.4, max: 3 };
const MARGIN = 8;

export function placeGlyphs(random: Random, text: string, width: number, height: number): Ring[] {
  let right = 0;
  const placed = Array.from(text, (character) => {
    const glyph = turnedGlyph(random, character);
    const box = boxOf(glyph);
    const x = right - box.left;
    const y = height / 2 + between(random, -MAX_DROP, MAX_DROP);
    right += box.width + between(random, GAP.min, GAP.max);
    return mapPoints(glyph, (point) => ({ x: point.x + x, y: point.y + y }));
  });
  return squeeze(random, placed.flat(), width);
}

/** Its middle at 0, 0. */
function turnedGlyph(random: Random, character: string): Ring[] {
  const outline = outlineOf(random, character, pick(random, FACES));
  const box = boxOf(outline);
  const tall = between(random, HEIGHT.min, HEIGHT.max) / box.height;
  const wide = Math.min(tall * between(random, WIDENING.min, WIDENING.max), MAX_WIDTH / box.width);
  const turn = between(random, -MAX_TURN, MAX_TURN);
  const slant = between(random, -MAX_SLANT, MAX_SLANT);
  const [sin, cos] = [Math.sin(turn), Math.cos(turn)];
  return mapPoints(outline, (point) => {
    const y = (point.y - box.top - box.height / 2) * tall;
    const x = (point.x - box.left - box.width / 2) * wide + slant * y;
    return { x: x * cos - y * sin, y: x * sin + y * cos };
  });
}

/** Narrowed where the row is too long for the picture, otherwise somewhere in it. */
function squeeze(random: Random, rings: Ring[], width: number): Ring[] {
  const box = boxOf(rings);
  const room = width - 2 * MARGIN;
  const scale = Math.min(1, room / box.width);
  const left = MARGIN + random() * (room - box.width * scale);
  return mapPoints(rings, ({ x, y }) => ({ x: left + (x - box.left) * scale, y }));
}
