// Words that stand for digits: "0912", "o9l2", "không", "nine", "bay6mot".
import { perWord } from './per-word.ts';

const WORDS: Record<string, string> = {
  không: '0',
  hông: '0',
  hổng: '0',
  ko: '0',
  zero: '0',
  oh: '0',
  một: '1',
  mốt: '1',
  one: '1',
  hai: '2',
  two: '2',
  ba: '3',
  three: '3',
  bốn: '4',
  tư: '4',
  four: '4',
  năm: '5',
  lăm: '5',
  nhăm: '5',
  five: '5',
  sáu: '6',
  six: '6',
  bảy: '7',
  bẩy: '7',
  seven: '7',
  tám: '8',
  eight: '8',
  chín: '9',
  nine: '9',
};
const MARKED = new Map(Object.entries(WORDS));
const BARE = new Map(Object.entries(WORDS).map(([word, digit]) => [unmarked(word), digit]));

/** As alternatives of an expression, without marks; longer words stand before their own beginnings ("bay", "ba"). */
export const DIGIT_WORDS = [...BARE.keys()].sort((a, b) => b.length - a.length).join('|');

/** "ba số không", "2 con 8": that often. */
const COUNTERS = new Set(['so', 'con', 'chu', 'cai']);
const REPEATERS = new Map([
  ['double', 2],
  ['triple', 3],
]);
/** Read aloud between digits, and none. */
export const FILLER_WORDS = ['cham', 'gach', 'phay', 'dot', 'dash', 'roi'];
const FILLERS = new Set(FILLER_WORDS);

const LETTERS_FOR_DIGITS: Record<string, string> = {
  o: '0',
  l: '1',
  i: '1',
  z: '2',
  s: '5',
  b: '8',
  g: '9',
  q: '9',
};
const WITH_LETTERS = /^[\dolizsbgq]{1,20}$/;
/** Letters alone: only a row of o, or one l or i. */
const LETTERS_ONLY = /^(?:o{1,6}|[li])$/;
const GLUED = new RegExp(`(?:${DIGIT_WORDS}|[0-9]|o(?![a-z])|o(?=o|\\d))`, 'gy');
/** The shortest: a word and a digit. */
const MIN_GLUED = 3;
const MAX_GLUED = 60;
const GLUED_START = new RegExp(`^(?:${DIGIT_WORDS}|o(?=o))`);
/** "năm số không" */
export const MAX_REPEATS = 5;

export type Reading =
  | { digits: string; isHidden: boolean }
  | { repeats: number }
  | 'counter'
  | 'filler'
  | null;

/** What a word says where digits are expected; null where it says something else. */
export function readDigits({ lower, folded }: { lower: string; folded: string }): Reading {
  return lower === folded ? readBare(lower).reading : readWord(lower, folded);
}

const readBare = perWord((word) => ({ reading: readWord(word, word) }));

function readWord(lower: string, folded: string): Reading {
  const word = MARKED.get(lower) ?? (lower === folded ? BARE.get(lower) : undefined);
  if (word !== undefined) return { digits: word, isHidden: true };
  if (/^\d+$/.test(lower)) return { digits: lower, isHidden: false };
  if (COUNTERS.has(folded)) return 'counter';
  if (FILLERS.has(folded)) return 'filler';
  const repeats = REPEATERS.get(lower);
  if (repeats !== undefined) return { repeats };
  if (WITH_LETTERS.test(lower) && (/\d/.test(lower) || LETTERS_ONLY.test(lower)))
    return { digits: lower.replace(/\D/g, (letter) => LETTERS_FOR_DIGITS[letter] ?? ''), isHidden: true };
  const digits = gluedDigits(folded);
  return digits === null ? null : { digits, isHidden: true };
}

export const isCounter = (folded: string) => COUNTERS.has(folded);

/** No word says more digits than these, whatever it means where it stands. */
export const mostDigits = perWord((folded: string): number => {
  if (REPEATERS.has(folded) || BARE.has(folded)) return 1 + (REPEATERS.get(folded) ?? 0);
  if (!/\d/.test(folded) && !LETTERS_ONLY.test(folded) && !GLUED_START.test(folded)) return 0;
  return folded.length;
});

/** "bay6mot" → 761 */
function gluedDigits(folded: string): string | null {
  if (folded.length < MIN_GLUED || folded.length > MAX_GLUED) return null;
  let [digits, parts] = ['', 0];
  GLUED.lastIndex = 0;
  for (let at = 0; at < folded.length; at = GLUED.lastIndex) {
    const part = GLUED.exec(folded)?.[0];
    if (part === undefined) return null;
    digits += part === 'o' ? '0' : (BARE.get(part) ?? part);
    parts += 1;
  }
  // "haiba" may be a name, and "bà" is nobody's three.
  return parts >= 3 || (parts === 2 && /\d/.test(folded)) ? digits : null;
}

function unmarked(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
