// The project's own labelled comments, for journeys that want real words.
import { readFileSync } from 'node:fs';

export interface LabelledComment {
  name: string;
  title: string;
  content: string;
  language: 'vi' | 'en';
  label: 'clean' | 'spam' | 'abuse';
  kind: string;
  contact: boolean;
}

const FILES = ['vi-clean', 'vi-spam', 'vi-abuse', 'en-clean', 'en-spam', 'en-abuse'] as const;

export function readCorpus(file: (typeof FILES)[number]): LabelledComment[] {
  const text = readFileSync(new URL(`../../corpus/${file}.jsonl`, import.meta.url), 'utf8');
  // tests/corpus.test.ts holds every line to this shape.
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledComment);
}

/** `total` comments of every file, each file by its share, in a fixed order that mixes them. */
export function sampleCorpus(total: number): LabelledComment[] {
  const files = FILES.map(readCorpus);
  const all = files.reduce((sum, file) => sum + file.length, 0);
  const taken = files.flatMap((file) => file.slice(0, Math.ceil((file.length * total) / all)));
  return taken
    .map((comment, n) => ({ comment, place: (n * 7919) % taken.length }))
    .sort((a, b) => a.place - b.place)
    .slice(0, total)
    .map(({ comment }) => comment);
}
