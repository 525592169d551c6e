// What a rule of two or three cues is, and how the rules and the forms of their cues are compiled.
import { readTokens } from '../text/tokens.ts';
import type { AbuseKind } from './entry.ts';

/** What is looked for: the names of the cues in their order, how many words may stand between two, and what excuses it. */
export interface Pair<Cue extends string> {
  kind: AbuseKind;
  weight: number;
  gap: number;
  cues: readonly Cue[];
  unless: readonly Cue[];
  /** Also from one sentence to the next. */
  isAcross: boolean;
}

export interface CompiledPair extends Omit<Pair<string>, 'cues' | 'unless'> {
  cues: readonly number[];
  /** A bit for each of the cues: the first 31 of all cues, and the others. */
  low: number;
  high: number;
  unless: readonly number[];
}

/** The forms as a tree of words; a node has the cues of the form that ends there. */
export interface Node {
  next: Map<string, Node>;
  cues: number[];
}

export interface Pairs {
  tree: Node;
  rules: readonly CompiledPair[];
  cueCount: number;
}

export function compilePairs<Cue extends string>(
  cues: Readonly<Record<Cue, string>>,
  pairs: readonly Pair<Cue>[],
): Pairs {
  const names = Object.keys(cues) as Cue[];
  const tree: Node = { next: new Map(), cues: [] };
  for (const [id, name] of names.entries())
    for (const form of new Set(cues[name].split(',').map((part) => part.trim()))) plantForm(tree, form, id);
  const idsOf = (parts: readonly Cue[]) => parts.map((name) => names.indexOf(name));
  const rules = pairs.map((pair) => {
    const ids = idsOf(pair.cues);
    return { ...pair, cues: ids, unless: idsOf(pair.unless), low: bitsOf(ids, 0), high: bitsOf(ids, BITS) };
  });
  return { tree, rules, cueCount: names.length };
}

export const BITS = 31;
const bitsOf = (ids: readonly number[], from: number) =>
  ids.reduce((bits, id) => (id >= from && id < from + BITS ? bits | (1 << (id - from)) : bits), 0);

function plantForm(tree: Node, form: string, id: number): void {
  let node = tree;
  for (const { lower } of readTokens(form)) {
    const next = node.next.get(lower) ?? { next: new Map(), cues: [] };
    node.next.set(lower, next);
    node = next;
  }
  node.cues.push(id);
}
