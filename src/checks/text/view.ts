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
  return { source: text, written, lower, folded, tokens: null, span: asItStands };
}

const asItStands = (start: number, end: number) => ({ start, end });

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
  let at = 0;
  while (at < lower.length && lower.charCodeAt(at) < 0x80) at += 1;
  if (at === lower.length) return lower;
  if (lower.length > MAX_FOLDED) return foldAny(lower);
  // Written into an array and made a string at once: a string that grows letter by letter is slow to read.
  for (at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    const plain = code < 0x80 ? code : (FOLDED[code] ?? 0);
    if (plain === 0) return foldAny(lower);
    letters[at] = plain;
  }
  const folded: string = Reflect.apply(String.fromCharCode, null, letters.subarray(0, lower.length));
  return folded;
}

/** As many arguments as a call may safely have. */
const MAX_FOLDED = 4_096;
const letters = new Uint16Array(MAX_FOLDED);

const foldAny = (lower: string) =>
  lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('ð', 'd');

/** By code, composed Latin letters, which are nearly all that has marks; 0 where it takes more than a look. */
const FOLDED = Uint16Array.from({ length: 0x1f00 }, (_none, code) => {
  if (code < 0xa0 || (code > 0x24f && code < 0x1e00)) return 0;
  const plain = foldAny(String.fromCharCode(code));
  return plain.length === 1 ? plain.charCodeAt(0) : 0;
});

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
