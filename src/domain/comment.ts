// A comment's statuses and the moves between them. `transition` is the only place that knows which are legal.
import { DomainError } from './error.ts';

export const STATUSES = [
  'pending',
  'held',
  'approved',
  'rejected',
  'removed',
  'withdrawn',
  'erased',
] as const;
export type Status = (typeof STATUSES)[number];

export const OUTCOMES = ['approve', 'hold', 'reject', 'remove', 'withdraw', 'erase'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Who moves a comment: the site's policy, a person of the desk, its author, or an erasure that the law asks for. */
export type Mover = 'policy' | 'moderator' | 'author' | 'erasure';

const RESULT: Record<Outcome, Status> = {
  approve: 'approved',
  hold: 'held',
  reject: 'rejected',
  remove: 'removed',
  withdraw: 'withdrawn',
  erase: 'erased',
};

const OUTCOMES_OF: Record<Mover, readonly Outcome[]> = {
  policy: ['approve', 'hold', 'reject'],
  moderator: ['approve', 'hold', 'reject', 'remove'],
  author: ['withdraw'],
  erasure: ['erase'],
};

/** The policy speaks once; the desk may change its mind; the author's withdrawal ends all but an erasure. */
const SOURCES_OF: Record<Mover, readonly Status[]> = {
  policy: ['pending'],
  moderator: ['pending', 'held', 'approved', 'rejected', 'removed'],
  author: ['pending', 'held', 'approved', 'rejected', 'removed'],
  erasure: ['pending', 'held', 'approved', 'rejected', 'removed', 'withdrawn'],
};

/** The status that `outcome` leads to. Throws `move` where there is no such move, also to the same status. */
export function transition(from: Status, outcome: Outcome, mover: Mover): Status {
  const to = RESULT[outcome];
  const legal = OUTCOMES_OF[mover].includes(outcome) && SOURCES_OF[mover].includes(from) && to !== from;
  if (!legal) throw new DomainError('move', { params: { from, to }, extra: { from, to } });
  return to;
}

/** The parts of a comment that hold words, in the order in which they are read. */
export const TEXT_FIELDS = ['name', 'title', 'content'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** How long each part may be, in characters as a person counts them. */
export const TEXT_LIMITS: Record<TextField, number> = { name: 80, title: 200, content: 5000 };

/** Above this many UTF-16 units a text is refused whatever a person would count: one "character" may hide thousands. */
export const MAX_TEXT_UNITS = 20_000;

const segmenter = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** How many characters a person sees: a letter with its marks is one, an emoji with its joiners is one. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}

/** By how many characters `text` is over `limit`; 0 when it fits. Counts only where the answer isn't plain from its length. */
export function excessCharacters(text: string, limit: number): number {
  if (text.length <= limit) return 0;
  if (text.length > MAX_TEXT_UNITS) return text.length - limit;
  return Math.max(0, countCharacters(text) - limit);
}

/** The text as it is stored: line ends are `\n`, the outside is trimmed. Evidence offsets count in this text. */
export function tidyText(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

/** All of Unicode's control characters but tab and line feed, and two that are no characters at all. */
const CONTROL = /[^\P{Cc}\t\n]|[\ufffe\uffff]/u;
const LINE_BREAK = /[\n\u2028\u2029]/;

/** Control characters and broken surrogates: neither can be stored in every database nor be read by anyone. */
export function hasControlCharacters(text: string, lines: 'one' | 'many'): boolean {
  return CONTROL.test(text) || !text.isWellFormed() || (lines === 'one' && LINE_BREAK.test(text));
}
