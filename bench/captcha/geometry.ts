// Attack 2: shapes. Flattened, ordered by x, and named after the nearest character of our fonts in any turn.
import { type Box, boxOf, type Ring } from '../../src/captcha/picture/shapes.ts';
import { LENGTH } from '../../src/captcha/picture.ts';
import { filledPaths } from './read-svg.ts';
import { nearestCharacter } from './templates.ts';

export function readByGeometry(svg: string): string {
  const shapes = filledPaths(svg).map(({ rings }) => rings);
  return shapes.length === LENGTH ? readShapes(shapes) : readSlots(shapes.flat());
}

export function readShapes(shapes: readonly Ring[][]): string {
  return shapes
    .map((rings) => ({ rings, box: boxOf(rings) }))
    .sort((a, b) => middleOf(a.box) - middleOf(b.box))
    .map(({ rings, box }) => nearestCharacter(rings, box))
    .join('');
}

const middleOf = ({ left, width }: Box): number => left + width / 2;

/** Without a shape for each character, what is in each sixth of the picture's width. */
export function readSlots(rings: readonly Ring[]): string {
  const box = boxOf(rings);
  const width = box.width / LENGTH;
  const slot = (n: number): Box => ({ ...box, left: box.left + n * width, width });
  return Array.from({ length: LENGTH }, (_, n) => nearestCharacter(rings, slot(n))).join('');
}
