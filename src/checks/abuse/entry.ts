// What a line of the abuse tables is.

export type AbuseKind = 'profanity' | 'insult' | 'threat' | 'hate' | 'sexual' | 'political';

/** Where an entry holds. The word lists look at two words on that side; words in them with marks match their bare spelling too. */
export interface Context {
  /** The form's bare spelling is another word, or none: it counts only with its marks. */
  needsMarks?: boolean;
  /** Only in a comment most of whose syllables carry marks, or only in one written without. */
  only?: 'marked' | 'bare';
  /** One of these must stand beside it, on one side or the other. */
  left?: readonly string[];
  right?: readonly string[];
  /** None of these may. */
  notLeft?: readonly string[];
  notRight?: readonly string[];
  /** Neither at the front of the comment nor beside `left` or `right` is needed: set where the front is enough. */
  orFirst?: boolean;
  /** Counts beside an insult or after thằng, con, đồ … alone, so nothing raises it. */
  isFixed?: boolean;
}

export interface Entry extends Context {
  /** A word or several in a row, lower case, with their marks. */
  form: string;
  kind: AbuseKind;
  /** 0..1: how sure one look at it is. */
  weight: number;
}

/** A row of a table: forms apart by commas that have all else in common. */
export function row(kind: AbuseKind, weight: number, forms: string, context: Context = {}): Entry[] {
  return forms
    .split(',')
    .map((form) => form.trim())
    .filter((form) => form !== '')
    .map((form) => ({ form, kind, weight, ...context }));
}

export const list = (words: string): string[] => words.trim().split(/\s+/);
