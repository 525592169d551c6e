// Which rules of several parts stand in a text: who, does what, to whom.
import type { Reading } from '../text/reading.ts';
import { fold } from '../text/view.ts';
import { breakBetween } from './clauses.ts';
import { list } from './entry.ts';
import type { Find } from './find-entries.ts';
import { emptyTree, findAt, type Node, plant, rootTree } from './forms.ts';
import type { Sequence } from './sequence.ts';

interface Compiled {
  sequence: Sequence;
  parts: Node<true>[];
  unless: Node<true>;
}

/** The rules by the first part, so that a text pays only for those that may begin in it. */
export function compileSequences(sequences: readonly Sequence[]): Node<Compiled> {
  const tree = rootTree<Compiled>();
  for (const sequence of sequences) {
    const [first = [], ...rest] = sequence.parts;
    // Insults of three parts are what they are without marks, too, once one is sure of the first.
    const isLong = sequence.parts.length > 2 && sequence.kind === 'insult';
    const parts = rest.map((part) => treeOf(part, isLong));
    const compiled = { sequence, parts, unless: treeOf(sequence.unless ?? [], false) };
    for (const form of first) plantSafely(tree, form, compiled, false);
  }
  return tree;
}

function treeOf(forms: readonly string[], isLong: boolean): Node<true> {
  const tree = emptyTree<true>();
  for (const form of forms) plantSafely(tree, form, true, isLong);
  return tree;
}

/** Syllables that say the same without their marks, or nearly always do. */
const SAFE_BARE = new Set(
  list(
    'mat tuong giong dau oc tao tau giet chem dap danh dot bon lu tui dua loai hang lay cut nhot duoi diet luoi may thang khung nhin truong dam',
  ),
);

function plantSafely<Value>(tree: Node<Value>, form: string, value: Value, isLong: boolean): void {
  const plain = fold(form);
  plant(tree, form, value, !isLong && !form.includes(' ') && plain !== form && !SAFE_BARE.has(plain));
}

export function findSequences(tree: Node<Compiled>, text: string, reading: Reading, found: Find[]): void {
  const seen = new Set<Compiled>();
  let at = 0;
  const visit = (compiled: Compiled, end: number, hasMarks: boolean) => {
    // A name of one bare letter or syllable would begin a rule anywhere.
    if (seen.has(compiled) || (!hasMarks && reading.markedShare > CAREFUL_SHARE)) return;
    const last = follow(text, reading, compiled, end);
    if (last === null || isDenied(reading, compiled, at, last)) return;
    seen.add(compiled);
    found.push({ kind: compiled.sequence.kind, weight: compiled.sequence.weight, start: at, end: last });
  };
  for (; at < reading.words.length; at += 1) findAt(tree, reading, at, visit);
}

/** Who writes most marks has left none out where one is missing. */
const CAREFUL_SHARE = 0.5;

/** The place after the last part; null where one is missing. */
function follow(text: string, reading: Reading, { parts, sequence }: Compiled, from: number): number | null {
  let place = from;
  for (const part of parts) {
    let end = 0;
    for (let at = place; at <= place + sequence.gap && end === 0; at += 1) {
      if (breakBetween(text, reading.words[at - 1], reading.words[at]) === 'hard') break;
      findAt(part, reading, at, (_value, after, hasMarks) => {
        if (hasMarks || reading.markedShare <= CAREFUL_SHARE) end = Math.max(end, after);
      });
    }
    if (end === 0) return null;
    place = end;
  }
  return place;
}

function isDenied(reading: Reading, { unless }: Compiled, start: number, end: number): boolean {
  let isFound = false;
  for (let at = Math.max(0, start - 3); at < end; at += 1)
    findAt(unless, reading, at, () => (isFound = true));
  for (let at = end; !isFound && at < end + DENIAL_REACH; at += 1)
    findAt(denials, reading, at, () => (isFound = true));
  return isFound;
}

/** "Nói dân ấy lười là không đúng": the denial comes after. */
const denials = treeOf(
  'là không đúng,là sai,là không phải,là định kiến,là vơ đũa,là vu oan,là oan,là vô lý,là bậy,là kỳ thị,là xúc phạm,oan cho'.split(
    ',',
  ),
  false,
);
const DENIAL_REACH = 6;
