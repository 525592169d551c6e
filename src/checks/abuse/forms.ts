// Forms of the tables, compiled to a tree of words: one look-up a word finds all that may begin there.

import type { Reading, Word } from '../text/reading.ts';
import { perSaid } from '../text/said.ts';
import { readTokens } from '../text/tokens.ts';
import { fold } from '../text/view.ts';

export interface Node<Value> {
  /** Of a tree that every word of every text is looked up in: its number, by which a word remembers what begins with it. */
  root: number | null;
  next: Map<string, Node<Value>>;
  values: { form: readonly string[]; value: Value; needsMarks: boolean }[];
}

export const emptyTree = <Value>(): Node<Value> => ({ root: null, next: new Map(), values: [] });

const roots: Node<unknown>[] = [];

/** A tree for every word of every text. All are planted before the first text is read. */
export function rootTree<Value>(): Node<Value> {
  const tree = emptyTree<Value>();
  tree.root = roots.length;
  roots.push(tree as Node<unknown>);
  return tree;
}

/** By the number of the root what begins there with this word; null where nothing does in any, as with most words. */
const begunBy = perSaid(({ plain }) => {
  const nodes = roots.map((root) => root.next.get(plain));
  return { nodes: nodes.some((node) => node !== undefined) ? nodes : null };
});

function nodeFor<Value>(tree: Node<Value>, { said, plain }: Word): Node<Value> | undefined {
  if (tree.root === null) return tree.next.get(plain);
  // The root's own nodes, which hold its values.
  return begunBy(said).nodes?.[tree.root] as Node<Value> | undefined;
}

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

/** Calls back with every value whose form stands at `at`, with its marks or without any, and the place after it. */
export function findAt<Value>(
  tree: Node<Value>,
  { words }: Reading,
  at: number,
  found: (value: Value, end: number, hasMarks: boolean) => void,
): void {
  const first = words[at];
  if (!first) return;
  let node = nodeFor(tree, first);
  for (let end = at + 1; node; end += 1) {
    for (const { form, value, needsMarks } of node.values) {
      const likeness = likenessOf(form, words, at);
      if (likeness !== null && (likeness === 'marked' || !needsMarks))
        found(value, end, likeness === 'marked');
    }
    const next: Word | undefined = words[end];
    node = next && node.next.get(next.plain);
  }
}

/** The words are the form's without their marks already; null where one has other marks. */
function likenessOf(form: readonly string[], words: readonly Word[], at: number): 'marked' | 'bare' | null {
  let likeness: 'marked' | 'bare' = 'marked';
  for (let offset = 0; offset < form.length; offset += 1) {
    const word = words[at + offset];
    if (!word) return null;
    if (word.marked === form[offset]) continue;
    if (word.marked !== word.plain) return null;
    likeness = 'bare';
  }
  return likeness;
}

/** A set of words for contexts, asked by marks where the text has them; `takesBare` where it may leave them out. */
export function contextOf(forms: readonly string[]): (word: Word, takesBare: boolean) => boolean {
  const marked = new Set(forms);
  const plain = new Set(forms.map(fold));
  return (word, takesBare) =>
    marked.has(word.marked) || (takesBare && word.marked === word.plain && plain.has(word.plain));
}
