// Which pairs of cues stand near each other in a sentence: each is harmless alone, both are said of people one despises.
import type { Reading } from '../text/reading.ts';
import type { AbuseKind } from './entry.ts';
import type { Find } from './find-entries.ts';
import { emptyTree, findAt, type Node, plant } from './forms.ts';

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

export interface Pairs {
  tree: Node<number>;
  names: readonly string[];
  /** By the first cue. */
  rules: readonly (readonly CompiledPair[])[];
}
interface CompiledPair {
  id: number;
  kind: AbuseKind;
  weight: number;
  gap: number;
  rest: readonly number[];
  unless: readonly number[];
  isAcross: boolean;
}

export function compilePairs<Cue extends string>(
  cues: Readonly<Record<Cue, string>>,
  pairs: readonly Pair<Cue>[],
): Pairs {
  const names = Object.keys(cues) as Cue[];
  const tree = emptyTree<number>();
  for (const [id, name] of names.entries())
    for (const form of new Set(cues[name].split(',').map((part) => part.trim()))) plant(tree, form, id);
  const rules: CompiledPair[][] = names.map(() => []);
  for (const [
    id,
    {
      kind,
      weight,
      gap,
      cues: [first, ...rest],
      unless,
      isAcross,
    },
  ] of pairs.entries())
    rules[names.indexOf(first as Cue)]?.push({
      id,
      kind,
      weight,
      gap,
      isAcross,
      rest: rest.map((name) => names.indexOf(name)),
      unless: unless.map((name) => names.indexOf(name)),
    });
  return { tree, names, rules };
}

/** A cue where it stands, and in which sentence. */
interface Hit {
  cue: number;
  start: number;
  end: number;
  sentence: number;
}

export function findPairs({ tree, rules }: Pairs, text: string, reading: Reading, found: Find[]): void {
  const hits = hitsOf(tree, text, reading);
  const seen = new Set<number>();
  for (let at = 0; at < hits.length; at += 1) {
    const first = hits[at];
    if (!first) continue;
    for (const rule of rules[first.cue] ?? []) {
      if (seen.has(rule.id)) continue;
      const end = follow(hits, at, rule);
      if (end === null || isExcused(hits, at, end, rule)) continue;
      seen.add(rule.id);
      found.push({ kind: rule.kind, weight: rule.weight, start: first.start, end });
    }
  }
}

function hitsOf(tree: Node<number>, text: string, reading: Reading): Hit[] {
  const hits: Hit[] = [];
  let sentence = 0;
  for (let at = 0; at < reading.words.length; at += 1) {
    if (at > 0 && endsBetween(text, reading.words[at - 1]?.end ?? 0, reading.words[at]?.start ?? 0))
      sentence += 1;
    findAt(tree, reading, at, (cue, end) => hits.push({ cue, start: at, end, sentence }));
  }
  return hits;
}

/** A full stop, question mark, exclamation mark or new line. */
function endsBetween(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 46 || code === 63 || code === 33 || code === 10) return true;
  }
  return false;
}

/** The place after the last cue; null where one is missing. */
function follow(hits: readonly Hit[], from: number, { rest, gap, isAcross }: CompiledPair): number | null {
  let place = hits[from];
  let at = from;
  for (const cue of rest) {
    let next: Hit | undefined;
    for (at += 1; at < hits.length; at += 1) {
      const hit = hits[at];
      if (!hit || !place || hit.start > place.end + gap) return null;
      if (!isAcross && hit.sentence !== place.sentence) return null;
      if (hit.cue === cue && hit.start >= place.end) {
        next = hit;
        break;
      }
    }
    if (!next) return null;
    place = next;
  }
  return place?.end ?? null;
}

/** Words before the first cue that still speak of it. */
const BEFORE = 3;

function isExcused(hits: readonly Hit[], from: number, end: number, { unless }: CompiledPair): boolean {
  if (unless.length === 0) return false;
  const first = hits[from];
  if (!first) return false;
  for (let at = from - 1; at >= 0; at -= 1) {
    const hit = hits[at];
    if (!hit || hit.sentence !== first.sentence || hit.end < first.start - BEFORE) break;
    if (unless.includes(hit.cue)) return true;
  }
  for (let at = from + 1; at < hits.length; at += 1) {
    const hit = hits[at];
    if (!hit || hit.start >= end || hit.sentence !== first.sentence) break;
    if (unless.includes(hit.cue)) return true;
  }
  return false;
}
