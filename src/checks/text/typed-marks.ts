// Vietnamese as its keyboards send it, before an input method has made marks of it: Telex letters, VNI digits.
import { composeSyllable, type Tone } from './rhymes.ts';

const TELEX_TONES: Record<string, Tone> = { s: 1, f: 2, r: 3, x: 4, j: 5 };
const CIRCUMFLEX: Record<string, string> = { a: 'â', e: 'ê', o: 'ô' };
const HORN: Record<string, string> = { o: 'ơ', u: 'ư' };
const TELEX_WORD = /^[a-zđ]{2,9}$/;
const VNI_WORD = /^[a-zđ]+[1-9][a-z1-9]*$/;
const MAX_VNI = 11;

interface Typed {
  letters: string;
  tone: Tone;
}

/** "ddijt" → "địt"; null where the word is no Telex. */
export function decodeTelex(word: string): string | null {
  return TELEX_WORD.test(word) ? decode(word, typeTelex) : null;
}

/** "d9i5t" → "địt"; null where the word is no VNI. */
export function decodeVni(word: string): string | null {
  return word.length <= MAX_VNI && VNI_WORD.test(word) ? decode(word, typeVni) : null;
}

/** What Telex has besides tone letters: without one of these in it a text is not believed to be Telex. */
export const HAS_TELEX_VOWEL = /dd|aa|ee|oo|[aou]w/;

/** "ddm", "d9cm": no syllable, and typed all the same. */
const ABBREVIATION = /^đ[ckmtv]{1,4}$/;

function decode(word: string, type: (typed: Typed, key: string) => boolean): string | null {
  const typed: Typed = { letters: '', tone: 0 };
  for (const key of word) if (!type(typed, key)) return null;
  if (typed.letters === word) return null;
  if (ABBREVIATION.test(typed.letters)) return typed.letters;
  return composeSyllable(typed.letters, typed.tone);
}

const hasVowel = (letters: string) => /[aeiouyăâêôơư]/.test(letters);

function typeTelex(typed: Typed, key: string): boolean {
  const { letters } = typed;
  const last = letters.at(-1) ?? '';
  const tone = TELEX_TONES[key];
  if (tone !== undefined && hasVowel(letters)) return setTone(typed, tone);
  if (key === 'w') return setHorn(typed) || add(typed, hasVowel(letters) ? null : 'ư');
  if (key === 'd' && letters.startsWith('d')) typed.letters = `đ${letters.slice(1)}`;
  else if (key === last && CIRCUMFLEX[key]) typed.letters = letters.slice(0, -1) + CIRCUMFLEX[key];
  else typed.letters += key;
  return true;
}

function typeVni(typed: Typed, key: string): boolean {
  const { letters } = typed;
  if (key < '1' || key > '9') return add(typed, key);
  if (!hasVowel(letters)) {
    if (key !== '9' || letters !== 'd') return false;
    typed.letters = 'đ';
    return true;
  }
  if (key <= '5') return setTone(typed, Number(key) as Tone);
  if (key === '6') return change(typed, /[aeo](?=[^aeo]*$)/, (vowel) => CIRCUMFLEX[vowel] ?? vowel);
  if (key === '7') return setHorn(typed);
  if (key === '8') return change(typed, /a(?=[^a]*$)/, () => 'ă');
  return change(typed, /^d/, () => 'đ');
}

function add(typed: Typed, letter: string | null): boolean {
  if (letter !== null) typed.letters += letter;
  return letter !== null;
}

function setTone(typed: Typed, tone: Tone): boolean {
  if (typed.tone !== 0) return false;
  typed.tone = tone;
  return true;
}

/** "uo" becomes "ươ" at once, and so does what has one of its horns already. */
function setHorn(typed: Typed): boolean {
  if (/[uư]ơ|ươ/.test(typed.letters)) return false;
  return (
    change(typed, /[uư]o/, () => 'ươ') ||
    change(typed, /[ou](?=[^ou]*$)/, (vowel) => HORN[vowel] ?? vowel) ||
    change(typed, /a(?=[^a]*$)/, () => 'ă')
  );
}

function change(typed: Typed, place: RegExp, to: (found: string) => string): boolean {
  const changed = typed.letters.replace(place, to);
  if (changed === typed.letters) return false;
  typed.letters = changed;
  return true;
}
