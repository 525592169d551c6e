// A signal is what a check saw: a label, how sure the check is, and the words or the fact that show it.

export const LABELS = [
  'abuse',
  'spam',
  'personal-data',
  'noise',
  'duplicate',
  'flood',
  'listed',
  'unavailable',
] as const;
export type Label = (typeof LABELS)[number];

/** Words of a field. Offsets are UTF-16 units into the text as stored: `text.slice(start, end)`. */
export interface WordEvidence {
  field: string;
  start: number;
  end: number;
}

/** What no word shows, such as `{fact: 'seconds-to-fill', value: 1.2}`. Never name, title, content or phone. */
export interface FactEvidence {
  fact: string;
  value: string | number | boolean;
}

export type Evidence = WordEvidence | FactEvidence;

export interface Signal {
  /** The check's name: the name of its file in src/checks. */
  check: string;
  label: Label;
  /** What it is within the label: `link`, `phone`, `insult`, … */
  kind: string;
  /** 0..1 */
  score: number;
  /** Never empty: a flag without a reason helps nobody. */
  evidence: Evidence[];
  /** With a blocked entry: the reason code that a rejection by it gives. */
  reason?: string;
  /** It may hold a comment and not reject it: the policy says so of the check, or the check of itself. */
  holdsOnly?: true;
  /** What the check took for this comment, in milliseconds. */
  costMs?: number;
}

/** Evidence as people read it: the words are cut out when it is read, so that an erasure erases them. */
export type ShownEvidence = (WordEvidence & { text: string }) | FactEvidence;

/** Cuts the evidence's words out of the fields; what an erasure has emptied reads as ''. */
export function showEvidence(
  evidence: Evidence[],
  fields: Readonly<Record<string, string>>,
): ShownEvidence[] {
  return evidence.map((piece) =>
    'field' in piece ? { ...piece, text: (fields[piece.field] ?? '').slice(piece.start, piece.end) } : piece,
  );
}
