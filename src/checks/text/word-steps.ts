// The tree of a word list's pieces: which may follow which, and where an entry is complete.
import type { ListedWord } from '../../domain/policy.ts';
import { type Part, type Piece, readListedForm } from './listed-form.ts';

/** A piece that counts once all before it were found. */
export interface Step {
  /** The piece's number in the automaton. */
  pattern: number;
  distance: number;
  /** The parts whose marks or capitals must be looked at: of a bare form none. */
  spelt: readonly Part[];
  marks: boolean;
  case: boolean;
  /** What may follow; where that is much, also by distance and pattern. */
  next: readonly Step[];
  much: Map<number, Map<number, readonly Step[]>> | null;
  /** The entries whose last piece this is. */
  ends: readonly End[];
}

/** How many words an entry covers, and how many of them come after its last piece. */
interface End {
  word: ListedWord;
  words: number;
  after: number;
}

/** More than these are not handed out one by one each time that the step before them is taken. */
const MUCH = 64;

export function buildSteps(words: readonly ListedWord[]): { patterns: string[]; first: (readonly Step[])[] } {
  const patterns = new Map<string, number>();
  const known = new Map<string, { step: Step; id: number }>();
  const root: Step[] = [];
  for (const word of words) {
    const form = readListedForm(word.form);
    let parent: { step: Step; id: number } | null = null;
    for (const piece of form.pieces) {
      const pattern = patterns.get(piece.folded) ?? patterns.size;
      patterns.set(piece.folded, pattern);
      const key = `${parent?.id} ${pattern} ${piece.distance} ${spelling(piece, word)}`;
      let made = known.get(key);
      if (!made) {
        made = { step: newStep(piece, word, pattern), id: known.size };
        known.set(key, made);
        if (parent) parent.step.next = added(parent.step.next, made.step);
        else root.push(made.step);
      }
      parent = made;
    }
    // What is listed twice is found once, unless it gives another reason.
    const step = parent?.step;
    const end = { word, words: form.words, after: form.after };
    if (step && !step.ends.some((other) => isSameEnd(end, other))) step.ends = added(step.ends, end);
  }
  for (const { step } of known.values()) if (step.next.length > MUCH) step.much = byDistance(step.next);
  const first = byPattern(root);
  return {
    patterns: [...patterns.keys()],
    first: Array.from(patterns.values(), (p) => first.get(p) ?? NONE),
  };
}

/** Shared by all that have nothing: most steps end an entry and have one. */
const NONE: readonly never[] = [];

function added<Item>(list: readonly Item[], item: Item): readonly Item[] {
  if (list === NONE) return [item];
  (list as Item[]).push(item);
  return list;
}

function isSameEnd(one: End, other: End): boolean {
  return one.word.reason === other.word.reason && one.words === other.words && one.after === other.after;
}

function newStep(piece: Piece, { marks, case: isCase }: ListedWord, pattern: number): Step {
  const spelt = piece.parts.filter(
    ({ at, length, lower }) => marks || isCase || lower !== piece.folded.slice(at, at + length),
  );
  const { distance } = piece;
  return {
    ...{ pattern, distance, marks, case: isCase },
    ...{ spelt: spelt.length > 0 ? spelt : NONE, next: NONE, much: null, ends: NONE },
  };
}

/** What must be the same beside the folded letters. */
function spelling({ parts }: Piece, { marks, case: isCase }: ListedWord): string {
  const letters = parts.map(({ asWritten }) => (isCase ? asWritten.written : asWritten.lower));
  return `${marks} ${isCase} ${letters.join(' ')}`;
}

function byDistance(steps: readonly Step[]): Map<number, Map<number, readonly Step[]>> {
  const distances = new Set(steps.map(({ distance }) => distance));
  return new Map(
    Array.from(distances, (distance) => [
      distance,
      byPattern(steps.filter((step) => step.distance === distance)),
    ]),
  );
}

function byPattern(steps: readonly Step[]): Map<number, readonly Step[]> {
  const grouped = new Map<number, Step[]>();
  for (const step of steps) {
    const same = grouped.get(step.pattern);
    if (same) same.push(step);
    else grouped.set(step.pattern, [step]);
  }
  return grouped;
}
