// A text as words: Vietnamese writes each syllable apart, so a word here is what stands between spaces and signs.
import { type View, viewOf } from './view.ts';

export interface Token {
  /** Places in the view. */
  from: number;
  to: number;
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  /** As written, with disguised characters (full width, zero width, look-alikes) as the plain ones and "hoà" as "hòa". */
  written: string;
  lower: string;
  /** Lower case without marks, đ as d. */
  folded: string;
}

const WORD = /^[\p{L}\p{N}]$/u;

export function readTokens(text: string): readonly Token[] {
  return tokensOf(viewOf(text));
}

/** The words of a view: read once, since nearly every check asks. */
export function tokensOf(view: View): readonly Token[] {
  view.tokens ??= tokensIn(view);
  return view.tokens;
}

/** What stands at these places of the view, as a token. */
export function tokenAt(view: View, from: number, to: number): Token {
  const asWritten = view.written.slice(from, to);
  const written = placeMark(asWritten);
  const { start, end } = view.span(from, to);
  // Most words are in lower case and many without marks: one string does for all spellings then.
  const lower =
    written !== asWritten ? written.toLowerCase() : same(view.written, view.lower, written, from, to);
  const folded = same(view.lower, view.folded, lower, from, to);
  return { from, to, start, end, written, lower, folded };
}

/** What stands at the place in `other`: `word` itself where it is the same there. */
function same(text: string, other: string, word: string, from: number, to: number): string {
  for (let at = from; at < to; at += 1)
    if (text.charCodeAt(at) !== other.charCodeAt(at)) return other.slice(from, to);
  return word;
}

function tokensIn(view: View): Token[] {
  const tokens: Token[] = [];
  const { lower } = view;
  let from = -1;
  for (let at = 0; at <= lower.length; ) {
    const length = at < lower.length ? wordUnits(lower, at) : 0;
    if (length > 0) {
      if (from < 0) from = at;
      at += length;
      continue;
    }
    if (from >= 0) tokens.push(tokenAt(view, from, at));
    from = -1;
    at += 1;
  }
  return tokens;
}

/** Of each UTF-16 unit whether it is a letter or a digit (1) or neither (2), once somebody has asked. */
const kinds = new Uint8Array(0x10000);

/** How many units the letter or digit takes that stands there; 0 where none does. */
function wordUnits(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x80)
    return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) ? 1 : 0;
  if ((code >= 0x1e00 && code < 0x1f00) || (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7))
    return 1;
  if (code >= 0xd800 && code < 0xdc00) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? code);
    return WORD.test(character) ? character.length : 0;
  }
  let kind = kinds[code] ?? 0;
  if (kind === 0) {
    kind = WORD.test(String.fromCharCode(code)) ? 1 : 2;
    kinds[code] = kind;
  }
  return kind === 1 ? 1 : 0;
}

/** Both places of the tone are right in an open "oa", "oe", "uy"; dictionaries and keyboards disagree. Same length. */
const LATE_TONE = /^(?!qu)(.{0,4})(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$/iu;
const EARLY_TONE = new Map(
  [
    'oàòa',
    'oáóa',
    'oảỏa',
    'oãõa',
    'oạọa',
    'oèòe',
    'oéóe',
    'oẻỏe',
    'oẽõe',
    'oẹọe',
    'uỳùy',
    'uýúy',
    'uỷủy',
    'uỹũy',
    'uỵụy',
  ].flatMap((pair): [string, string][] => [
    [pair.slice(0, 2), pair.slice(2)],
    [pair.slice(0, 2).toUpperCase(), pair.slice(2).toUpperCase()],
  ]),
);

function placeMark(word: string): string {
  if (word.length < 2 || word.charCodeAt(word.length - 1) < 0x80) return word;
  if (!EARLY_TONE.has(word.slice(-2))) return word;
  const match = LATE_TONE.exec(word);
  const early = EARLY_TONE.get(match?.[2] ?? '');
  return early === undefined ? word : word.slice(0, -2) + early;
}
