// How an attacker takes an svg apart: the paths that are filled, as command strings and as flattened rings.
import { along, type Point, type Ring } from '../../src/captcha/picture/shapes.ts';

export interface FilledPath {
  commands: Command[];
  rings: Ring[];
}

/** With absolute points, whatever the path's own were. */
export interface Command {
  name: 'M' | 'L' | 'Q' | 'C' | 'Z';
  points: Point[];
}

export function filledPaths(svg: string): FilledPath[] {
  return [...svg.matchAll(/<path ([^>]*)>/g)]
    .map(([, attributes = '']) => attributes)
    .filter((attributes) => !/fill="none"/.test(attributes))
    .map((attributes) => {
      const commands = commandsOf(/\bd="([^"]*)"/.exec(attributes)?.[1] ?? '');
      return { commands, rings: ringsOf(commands) };
    });
}

const NUMBERS_EACH: Record<string, number> = { M: 2, L: 2, Q: 4, C: 6 };

function commandsOf(path: string): Command[] {
  const commands: Command[] = [];
  let at: Point = { x: 0, y: 0 };
  for (const [, letter = '', text = ''] of path.matchAll(/([MLQCZ])([^MLQCZ]*)/gi)) {
    const name = letter.toUpperCase() as Command['name'];
    const size = NUMBERS_EACH[name] ?? 0;
    if (size === 0) commands.push({ name, points: [] });
    const numbers = (text.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    for (let start = 0; size > 0 && start < numbers.length; start += size) {
      const from = letter === name ? { x: 0, y: 0 } : at;
      const points = pairs(numbers.slice(start, start + size)).map(({ x, y }) => ({
        x: from.x + x,
        y: from.y + y,
      }));
      commands.push({ name, points });
      at = points.at(-1) ?? at;
    }
  }
  return commands;
}

function pairs(numbers: readonly number[]): Point[] {
  return Array.from({ length: numbers.length / 2 }, (_, n) => ({
    x: numbers[2 * n] ?? 0,
    y: numbers[2 * n + 1] ?? 0,
  }));
}

const CURVE_PIECES = 4;

function ringsOf(commands: readonly Command[]): Ring[] {
  const rings: Ring[] = [];
  for (const { name, points } of commands) {
    if (name === 'M') rings.push([]);
    const ring = rings.at(-1) ?? [];
    const from = ring.at(-1);
    if (name === 'Q' || name === 'C') {
      for (let n = 1; n <= CURVE_PIECES; n++)
        ring.push(pointOn([from as Point, ...points], n / CURVE_PIECES));
    } else {
      ring.push(...points);
    }
  }
  return rings.filter((ring) => ring.length > 2);
}

function pointOn(points: readonly Point[], part: number): Point {
  if (points.length === 1) return points[0] as Point;
  const between = points.slice(1).map((next, n) => along(points[n] as Point, next, part));
  return pointOn(between, part);
}
