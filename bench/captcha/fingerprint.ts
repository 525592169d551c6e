// Attack 1: a dictionary. A character of a font is always the same sequence of commands, wherever it stands.
import { FACES } from '../../src/captcha/picture/fonts.ts';
import { ALPHABET } from '../../src/captcha/picture.ts';
import { drawPlain } from './plain.ts';
import { type Command, type FilledPath, filledPaths } from './read-svg.ts';

interface Entry {
  character: string;
  moves: number[];
}

let known: Map<string, Entry[]> | undefined;

function dictionary(): Map<string, Entry[]> {
  if (known) return known;
  known = new Map();
  for (const face of FACES)
    for (const character of ALPHABET) {
      const commands = filledPaths(drawPlain(character, face))[0]?.commands ?? [];
      const word = wordOf(commands);
      known.set(word, [...(known.get(word) ?? []), { character, moves: movesOf(commands) }]);
    }
  return known;
}

const wordOf = (commands: readonly Command[]): string => commands.map(({ name }) => name).join('');

function movesOf(commands: readonly Command[]): number[] {
  const points = commands.flatMap(({ points: own }) => own);
  return points.slice(1).flatMap(({ x, y }, n) => [x - (points[n]?.x ?? 0), y - (points[n]?.y ?? 0)]);
}

export function readByFingerprint(svg: string): string {
  return filledPaths(svg)
    .sort((a, b) => leftOf(a) - leftOf(b))
    .map(({ commands }) => lookUp(commands) || subpathsOf(commands).map(lookUp).join(''))
    .join('');
}

/** Where a word has several entries, the one with the nearest moves. */
function lookUp(commands: readonly Command[]): string {
  const moves = movesOf(commands);
  const distance = (entry: Entry) =>
    entry.moves.reduce((sum, move, n) => sum + Math.abs(move - (moves[n] ?? 0)), 0);
  const entries = dictionary().get(wordOf(commands)) ?? [];
  return [...entries].sort((a, b) => distance(a) - distance(b))[0]?.character ?? '';
}

function subpathsOf(commands: readonly Command[]): Command[][] {
  const starts = commands.flatMap(({ name }, n) => (name === 'M' ? [n] : []));
  return starts.map((start, n) => commands.slice(start, starts[n + 1]));
}

const leftOf = ({ rings }: FilledPath): number => Math.min(...rings.flat().map(({ x }) => x));
