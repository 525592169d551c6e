// A text as it looks, not as it is coded: what can't be seen is gone, disguised characters are the plain ones, and each
// place knows where it stands in the source, so that evidence cuts out exactly what was written.
import { undisguised } from './disguises.ts';
import type { Token } from './tokens.ts';

/** Three spellings of one text, of the same length: a place in one is the same place in the others. */
export interface View {
  source: string;
  written: string;
  lower: string;
  /** Lower case without marks, đ as d. */
  folded: string;
  /** Its words, once `tokensOf` has been asked. */
  tokens: readonly Token[] | null;
  /** The source's UTF-16 offsets of the characters from `start` to `end` (exclusive) of the view. */
  span(start: number, end: number): { start: number; end: number };
}

interface Letter {
  written: string;
  lower: string;
  folded: string;
}

/** A character with its marks; a sticky expression, so that it can be asked at any place. */
const CHARACTER = /\P{M}\p{M}*|\p{M}+/suy;
/** Of any number of marks only these many may change their letter: no language has more, and normalising is not linear. */
const MAX_MARKS = 4;

export function viewOf(text: string): View {
  return PLAIN.test(text) ? plainView(text) : readView(text);
}

/** Letters of Vietnamese and its neighbours, composed, the usual signs and emoji: nearly every comment. None changes its length. */
const PLAIN = /^[\t\n -~À-ÖØ-öø-įĹ-ľŁ-ňŌ-žƠơƯưẠ-ỹ…‘’“”–—\u{1f300}-\u{1faff}]*$/u;
const PLAIN_SIGNS = /[‘’“”–—]/g;

function plainView(text: string): View {
  const written = text.replace(PLAIN_SIGNS, undisguised);
  const lower = sameLength(written.toLowerCase(), written);
  const folded = sameLength(fold(lower), lower);
  return { source: text, written, lower, folded, tokens: null, span: (start, end) => ({ start, end }) };
}

function readView(text: string): View {
  let [written, lower, folded] = ['', '', ''];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let index = 0; index < text.length; ) {
    const end = stands(text, index) ? index + 1 : characterEnd(text, index);
    const letter = read(text.slice(index, end));
    written += letter.written;
    lower += letter.lower;
    folded += letter.folded;
    for (let unit = 0; unit < letter.written.length; unit += 1) {
      starts.push(index);
      ends.push(end);
    }
    index = end;
  }
  const span = (start: number, end: number) => ({
    start: starts[start] ?? text.length,
    end: end > start ? (ends[end - 1] ?? text.length) : (starts[start] ?? text.length),
  });
  return { source: text, written, lower, folded, tokens: null, span };
}

/** Latin letters, Vietnamese ones included, that no mark follows: nearly all there is. */
function stands(text: string, index: number): boolean {
  return (
    isLatin(text.charCodeAt(index)) && (index + 1 === text.length || isLatin(text.charCodeAt(index + 1)))
  );
}

function isLatin(code: number): boolean {
  return code < 0x300 || (code >= 0x1e00 && code < 0x1f00);
}

function characterEnd(text: string, index: number): number {
  CHARACTER.lastIndex = index;
  return index + (CHARACTER.exec(text)?.[0].length ?? 1);
}

/** What was read once is kept: a text has few different characters, and an alphabet not many more. */
const known = new Map<string, Letter>();
const MAX_KNOWN = 5_000;

function read(source: string): Letter {
  let letter = known.get(source);
  if (!letter) {
    letter = letterOf(source);
    if (known.size < MAX_KNOWN && source.length <= 8) known.set(source, letter);
  }
  return letter;
}

function letterOf(source: string): Letter {
  const [composed = '', ...marks] = source.slice(0, 2 + MAX_MARKS).normalize('NFC');
  const bare = /^[\p{M}\p{Default_Ignorable_Code_Point}]/u.test(composed) ? '' : plainOf(composed);
  // A look-alike takes the marks that the letter it stands for would have.
  const plain = bare === composed || bare.length !== 1 ? bare : firstOf(bare + marks.join(''));
  const letters = Array.from(plain, (written): Letter => {
    const lower = sameLength(written.toLowerCase(), written);
    return { written, lower, folded: sameLength(fold(lower), lower) };
  });
  return {
    written: plain,
    lower: letters.map((letter) => letter.lower).join(''),
    folded: letters.map((letter) => letter.folded).join(''),
  };
}

const firstOf = (text: string) => [...text.normalize('NFC')][0] ?? '';

const sameLength = (text: string, other: string) => (text.length === other.length ? text : other);

/** Without marks, đ as d. */
export function fold(lower: string): string {
  let folded = '';
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    if (code < 0x80) folded += lower[at];
    else {
      const plain = FOLDED.get(code);
      if (plain === undefined) return foldAny(lower);
      folded += plain;
    }
  }
  return folded;
}

const foldAny = (lower: string) =>
  lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('ð', 'd');

/** Composed Latin letters, which are nearly all that has marks. */
const FOLDED = new Map(
  [...codes(0xa0, 0x24f), ...codes(0x1e00, 0x1eff)].map((code) => [code, foldAny(String.fromCharCode(code))]),
);

function codes(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_one, index) => from + index);
}

/** Compatibility forms (full width, circled, mathematical, …) as Unicode says, then what it has no rule for. */
function plainOf(character: string): string {
  if (character === '…') return character;
  const compatible = compatibleOf(character);
  return Array.from(compatible, (part) => {
    if (/\p{M}/u.test(part)) return '';
    if (part > '9' && /\p{Nd}/u.test(part)) return digitOf(part);
    return undisguised(part);
  }).join('');
}

/** The longest that somebody writes for letters: "⑽", "℡". One sign of Arabic is a sentence of eighteen letters. */
const MAX_PLAIN = 4;

function compatibleOf(character: string): string {
  const compatible = character.normalize('NFKC');
  return compatible.length > MAX_PLAIN ? character : compatible;
}

/** The decimal digits of every script stand ten in a row, the zero first. */
function digitOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}
