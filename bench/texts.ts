// The comments that the checks are measured on: a labelled set that the caller names, or the project's own corpus.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckedText } from '../src/domain/facts.ts';
import { isUnseen } from '../train/split.ts';

const CORPUS = ['vi-clean', 'vi-spam', 'vi-abuse', 'en-clean', 'en-spam', 'en-abuse'] as const;

export interface LabelledText {
  text: string;
  language: 'vi' | 'en';
  label: 'clean' | 'spam' | 'abuse';
  /** It gives a link, a number or a name to write to. */
  hasContact: boolean;
}

/** A comment that is a text alone, as `duyet check` reads it. */
export const commentOf = (text: string): CheckedText => ({
  fields: [{ field: 'text', text }],
  siteHosts: [],
  region: 'VN',
});

/** The texts of vi-abuse.jsonl in `data`; without a folder the corpus's. */
export function textsToTime(data: string | undefined): { texts: string[]; source: string } {
  if (data === undefined)
    return { texts: CORPUS.flatMap(corpusOf).map(({ text }) => text), source: 'corpus/' };
  const path = join(data, 'vi-abuse.jsonl');
  if (!existsSync(path)) throw new Error(`there is no ${path}: --data takes the folder of the labelled sets`);
  return { texts: linesOf(path).map((row) => row.text ?? ''), source: 'vi-abuse.jsonl' };
}

/** The quarter of the corpus that no model was trained on. */
export const unseenTexts = (): LabelledText[] =>
  CORPUS.flatMap(corpusOf).filter(({ text }) => isUnseen(text));

interface Row {
  text?: string;
  content?: string;
  language?: 'vi' | 'en';
  label?: LabelledText['label'];
  contact?: boolean;
}

function corpusOf(name: (typeof CORPUS)[number]): LabelledText[] {
  return linesOf(join('corpus', `${name}.jsonl`)).map((row) => ({
    text: row.content ?? '',
    language: row.language ?? 'vi',
    label: row.label ?? 'clean',
    hasContact: row.contact ?? false,
  }));
}

function linesOf(path: string): Row[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}
