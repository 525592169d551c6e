// What is learnt from: the project's own corpus and the labelled sets, each line as an example with its weight.
import { isUnseen } from './split.ts';

export interface Example {
  source: string;
  language: 'vi' | 'en';
  label: 'clean' | 'abuse' | 'spam';
  /** What it counts for in training, by the label that is learnt; 0 leaves it out. */
  weight: { abuse: number; spam: number };
  /** Title and content. */
  fields: string[];
  /** Abusive words of the last field, where people have marked them. */
  spans: [start: number, end: number][];
  /** Measured on, never trained on. */
  isUnseen: boolean;
  /** The comment gives a link, a number or a name to write to. */
  hasContact: boolean;
  kind: string;
  /** Of the project's corpus. */
  isOwn: boolean;
}

interface Row {
  title?: string;
  content?: string;
  text?: string;
  label?: string;
  kind?: string;
  contact?: boolean;
  spans?: [number, number][];
  part?: string;
}

export interface Source {
  folder: 'corpus' | 'data';
  file: string;
  language: 'vi' | 'en';
  origin: string;
  licence: string;
  weight: { abuse: number; spam: number };
}

const OWN = {
  folder: 'corpus',
  origin: 'written for this project',
  licence: 'Apache-2.0',
  weight: { abuse: 12, spam: 12 },
} as const;

/** Small sets by people weigh most; what a machine has labelled, and messages that are no comments, least. */
export const SOURCES: readonly Source[] = [
  { file: 'vi-clean.jsonl', language: 'vi', ...OWN },
  { file: 'vi-abuse.jsonl', language: 'vi', ...OWN },
  { file: 'vi-spam.jsonl', language: 'vi', ...OWN },
  { file: 'en-clean.jsonl', language: 'en', ...OWN },
  { file: 'en-abuse.jsonl', language: 'en', ...OWN },
  { file: 'en-spam.jsonl', language: 'en', ...OWN },
  {
    folder: 'data',
    file: 'vi-abuse-spans.jsonl',
    language: 'vi',
    origin: 'ViHOS (phusroyal/ViHOS)',
    licence: 'MIT',
    weight: { abuse: 1, spam: 0.3 },
  },
  {
    folder: 'data',
    file: 'vi-abuse.jsonl',
    language: 'vi',
    origin: 'SafeSense-VI (ThienIT84/vietnamese-hate-speech-dataset)',
    licence: 'MIT',
    weight: { abuse: 0.3, spam: 0.1 },
  },
  {
    folder: 'data',
    file: 'en-abuse-wikipedia.jsonl',
    language: 'en',
    origin: 'conversationai/unintended-ml-bias-analysis',
    licence: 'CC BY 4.0',
    weight: { abuse: 1, spam: 0.5 },
  },
  {
    folder: 'data',
    file: 'en-spam-youtube.jsonl',
    language: 'en',
    origin: 'YouTube Spam Collection (UCI)',
    licence: 'CC BY 4.0',
    weight: { abuse: 0, spam: 1 },
  },
  {
    folder: 'data',
    file: 'en-spam-sms.jsonl',
    language: 'en',
    origin: 'SMS Spam Collection (UCI)',
    licence: 'CC BY 4.0',
    weight: { abuse: 0, spam: 0.2 },
  },
];

/** Lines of JSON; `isUnseen` of the corpus and most sets is by the text, of the span set by its own parts. */
export function examplesOf({ folder, file, language, weight }: Source, jsonLines: string): Example[] {
  return jsonLines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const row = JSON.parse(line) as Row;
      const text = row.content ?? row.text ?? '';
      return {
        source: file,
        language,
        label: labelOf(row),
        weight,
        // Only the corpus has the comment's own title; elsewhere it is the article's.
        fields: row.content === undefined ? [text] : [ordinary(row.title ?? ''), ordinary(text)],
        spans: row.spans ?? [],
        isUnseen: row.part === undefined ? isUnseen(text) : row.part === 'test',
        hasContact: row.contact ?? false,
        kind: row.kind ?? '',
        isOwn: folder === 'corpus',
      };
    });
}

const LABELS: Record<string, Example['label']> = {
  clean: 'clean',
  abuse: 'abuse',
  offensive: 'abuse',
  hate: 'abuse',
  toxic: 'abuse',
  spam: 'spam',
};

function labelOf({ label, spans }: Row): Example['label'] {
  if (label === undefined) return spans && spans.length > 0 ? 'abuse' : 'clean';
  const known = LABELS[label];
  if (!known) throw new Error(`unknown label ${JSON.stringify(label)}`);
  return known;
}

/** The corpus may only use domains that nobody can own; a model must not take the ending for a sign of spam. */
function ordinary(text: string): string {
  return text.replace(/\.(test|example|invalid)\b/g, '.com').replace(/[-_]?(minhhoa|vidu)\b/g, '');
}
