// Forms of the tables, compiled to a tree of words: one look-up a word finds all that may begin there.
import type { Reading, Word } from '../text/reading.ts';
import { readTokens } from '../text/tokens.ts';
import { fold } from '../text/view.ts';

export interface Node<Value> {
  next: Map<string, Node<Value>>;
  values: { form: readonly string[]; value: Value; needsMarks: boolean }[];
}

export const emptyTree = <Value>(): Node<Value> => ({ next: new Map(), values: [] });

export function plant<Value>(tree: Node<Value>, form: string, value: Value, needsMarks = false): void {
  const words = readTokens(form).map(({ lower }) => lower);
  let node = tree;
  for (const word of words) {
    const plain = fold(word);
    let next = node.next.get(plain);
    if (!next) {
      next = emptyTree();
      node.next.set(plain, next);
    }
    node = next;
  }
  node.values.push({ form: words, value, needsMarks });
}

/** A form with marks is found without them too, never with others. */
export const says = (word: Word, form: string) =>
  word.marked === form || (word.marked === word.plain && word.plain === fold1(form));

const folded = new Map<string, string>();
function fold1(form: string): string {
  let plain = folded.get(form);
  if (plain === undefined) {
    plain = fold(form);
    folded.set(form, plain);
  }
  return plain;
}

/** Calls back with every value whose form stands at `at`, and the place after it. */
export function findAt<Value>(
  tree: Node<Value>,
  { words }: Reading,
  at: number,
  found: (value: Value, end: number, hasMarks: boolean) => void,
): void {
  let node = tree.next.get(words[at]?.plain ?? '');
  for (let end = at + 1; node; end += 1) {
    for (const { form, value, needsMarks } of node.values) {
      let hasMarks = true;
      let isSame = true;
      for (const [offset, part] of form.entries()) {
        const word = words[at + offset];
        if (!word || !says(word, part)) isSame = false;
        else if (word.marked !== part) hasMarks = false;
      }
      if (isSame && (hasMarks || !needsMarks)) found(value, end, hasMarks);
    }
    const next: Word | undefined = words[end];
    node = next && node.next.get(next.plain);
  }
}

/** A set of words for contexts, asked by marks where the text has them. */
export function contextOf(forms: readonly string[]): (word: Word) => boolean {
  const marked = new Set(forms);
  const plain = new Set(forms.map(fold));
  return (word) => marked.has(word.marked) || (word.marked === word.plain && plain.has(word.plain));
}
