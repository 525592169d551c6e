// A policy's listed words, found in a text in one walk, however long the list. An automaton finds the pieces of all entries
// in the folded text; a tree of steps says which come together as an entry, and there marks and capitals are looked at.
import type { ListedWord } from '../../domain/policy.ts';
import { type Automaton, createAutomaton } from './automaton.ts';
import { type JoinedText, joinTokens } from './joined-text.ts';
import type { Token } from './tokens.ts';
import { fold } from './view.ts';
import { buildSteps, type Step } from './word-steps.ts';

export interface WordList {
  automaton: Automaton;
  /** The steps that begin an entry, by the number of their piece. */
  first: readonly (readonly Step[])[];
}

export function compileWordList(words: readonly ListedWord[]): WordList {
  const { patterns, first } = buildSteps(words);
  return { automaton: createAutomaton(patterns), first };
}

export interface FoundWord {
  word: ListedWord;
  start: number;
  end: number;
}

/** What may go on in one word of the text, from `to` on: steps by their pattern, or all that a step has after it. */
interface Waiting {
  few: Map<number, { step: Step; to: number }[]>;
  much: { steps: Map<number, readonly Step[]>; to: number }[];
}

/** Linear in the text and in what is found in it, whatever the list: each place asks only for what may go on there. */
export function findListed({ automaton, first }: WordList, tokens: readonly Token[]): FoundWord[] {
  const text = joinTokens(tokens);
  const found: FoundWord[] = [];
  const takenIn = new Map<Step, number>();
  const waiting: Waiting[] = [];
  const waitingIn = (word: number): Waiting => {
    waiting[word] ??= { few: new Map(), much: [] };
    return waiting[word];
  };

  /** False where marks or capitals are others. */
  function take(step: Step, from: number, to: number): boolean {
    const word = text.lastWord(to);
    if (takenIn.get(step) === word) return true;
    if (step.spelt.length > 0 && !isSpelt(step, text, from)) return false;
    takenIn.set(step, word);
    for (const end of step.ends) {
      const last = word + end.after;
      const [opening, closing] = [tokens[last - end.words + 1], tokens[last]];
      if (opening && closing) found.push({ word: end.word, start: opening.start, end: closing.end });
    }
    if (step.next.length > 0) waitAfter(step, word, to);
    return true;
  }

  function waitAfter(step: Step, word: number, to: number): void {
    if (step.much)
      for (const [distance, steps] of step.much) waitingIn(word + distance).much.push({ steps, to });
    else for (const next of step.next) waitFor(waitingIn(word + next.distance), { step: next, to });
  }

  automaton.scan(text.folded, (pattern, to) => {
    const from = to - (automaton.lengths[pattern] as number);
    for (const step of first[pattern] ?? []) take(step, from, to);
    const here = waiting[text.firstWord(from)];
    if (!here) return;
    // What was taken waits no longer, so that a letter repeated ten thousand times takes it once.
    const few = here.few.get(pattern) ?? [];
    here.few.delete(pattern);
    for (const one of few) if (one.to > from || !take(one.step, from, to)) waitFor(here, one);
    for (const { steps, to: earliest } of here.much)
      if (earliest <= from) for (const step of steps.get(pattern) ?? []) take(step, from, to);
  });
  return found;
}

function waitFor({ few }: Waiting, one: { step: Step; to: number }): void {
  const same = few.get(one.step.pattern);
  if (same) same.push(one);
  else few.set(one.step.pattern, [one]);
}

/**
 * With `marks` the marks must be the same. Without, a form with marks ("lừa") also matches its bare spelling ("lua") but no
 * other word ("lúa"), and a bare form matches every word that is so spelt.
 */
function isSpelt({ spelt, marks, case: isCase }: Step, text: JoinedText, from: number): boolean {
  return spelt.every(({ at, length, lower, written, asWritten }) => {
    const [start, end] = [from + at, from + at + length];
    if (isCase) {
      const there = text.written.slice(start, end);
      if (!isSameCase(written, there, marks) && !isSameCase(asWritten.written, there, marks)) return false;
    }
    const there = text.lower.slice(start, end);
    if (lower === there || asWritten.lower === there) return true;
    const bare = text.folded.slice(start, end);
    return !marks && (lower === bare || there === bare);
  });
}

function isSameCase(wanted: string, found: string, marks: boolean): boolean {
  return marks ? wanted === found : fold(wanted) === fold(found);
}
