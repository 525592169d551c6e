// How an entry of a word list is read. `*` inside a word stands for any letters of that word, one that touches no letter
// for exactly one word; all else are pieces that must stand in the text as they are.
import { tokenAt, tokensOf } from './tokens.ts';
import { type View, viewOf } from './view.ts';

/** What a piece has of one word. */
export interface Part {
  /** Where it stands in the piece. */
  at: number;
  length: number;
  lower: string;
  written: string;
  /** The same with its tone where it was written: it moves when letters follow ("hoà", "hoàng"). */
  asWritten: { lower: string; written: string };
}

/** Letters in a row, words divided by one space; a space at an end where a word begins or ends there. */
export interface Piece {
  folded: string;
  parts: readonly Part[];
  /** In which word after the last one of the piece before it begins, 0 being the same; of the first piece: after how many words. */
  distance: number;
}

export interface ListedForm {
  /** None where the entry has no letter or digit. */
  pieces: readonly Piece[];
  /** How many words it covers, and how many of them come after the last piece. */
  words: number;
  after: number;
}

interface Run {
  from: number;
  to: number;
  isStar: boolean;
}

export function readListedForm(form: string): ListedForm {
  const view = viewOf(form);
  const words = wordsWithStars(view);
  const pieces: (Piece & { parts: Part[] })[] = [];
  let [lastWord, isOpen] = [0, false];
  for (const [index, runs] of words.entries())
    for (const [place, run] of runs.entries()) {
      if (run.isStar) continue;
      let piece = pieces.at(-1);
      if (!piece || isOpen || place > 0 || lastWord < index - 1) {
        piece = { folded: place === 0 ? ' ' : '', parts: [], distance: index - lastWord };
        pieces.push(piece);
      }
      const { part, folded } = partOf(view, run, piece.folded.length);
      piece.parts.push(part);
      isOpen = place < runs.length - 1;
      piece.folded += isOpen ? folded : `${folded} `;
      lastWord = index;
    }
  return { pieces, words: words.length, after: words.length - 1 - lastWord };
}

/** It would be found in every text. */
export function isOnlyStars(form: string): boolean {
  const view = viewOf(form);
  return view.lower.includes('*') && tokensOf(view).length === 0;
}

function partOf(view: View, { from, to }: Run, at: number): { part: Part; folded: string } {
  const { lower, written, folded } = tokenAt(view, from, to);
  const asWritten = { lower: view.lower.slice(from, to), written: view.written.slice(from, to) };
  return { part: { at, length: to - from, lower, written, asWritten }, folded };
}

/** Words with the stars that touch them; stars that touch none are a word of their own. */
function wordsWithStars(view: View): Run[][] {
  const words = tokensOf(view).map(({ from, to }): Run => ({ from, to, isStar: false }));
  if (!view.lower.includes('*')) return words.map((word) => [word]);
  const stars = Array.from(
    view.lower.matchAll(/\*+/g),
    ({ index, 0: { length } }): Run => ({ from: index, to: index + length, isStar: true }),
  );
  const joined: Run[][] = [];
  for (const run of [...words, ...stars].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last?.at(-1)?.to === run.from) last.push(run);
    else joined.push([run]);
  }
  return joined;
}
