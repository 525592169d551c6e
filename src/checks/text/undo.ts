// One word as its disguise hides it: stretched letters, digits and signs for letters.
import { ABUSE_FORMS, BARE_ABUSE_FORMS, HATE_VOCABULARY, MASKED_FORMS } from '../abuse/known-forms.ts';
import { ENGLISH_WORDS, VIETNAMESE_WORDS } from './common-words.ts';
import { ENGLISH_VOCABULARY } from './english-vocabulary.ts';
import { perWord } from './per-word.ts';
import { isSyllable } from './syllable.ts';
import { fold } from './view.ts';

export const isAbuseForm = (word: string) => ABUSE_FORMS.has(word) || BARE_ABUSE_FORMS.has(word);

export const isKnown = (word: string) =>
  isAbuseForm(word) ||
  VIETNAMESE_WORDS.has(word) ||
  ENGLISH_WORDS.has(word) ||
  ENGLISH_VOCABULARY.has(word) ||
  HATE_VOCABULARY.has(word);

const THRICE = /(\p{L})\1\1/u;
const TWICE = /(\p{L})\1/u;
const MAX_LETTERS = 60;

/** "nguuuu" → "ngu", "đmmm" → "đm"; null where nothing is stretched. */
export function unstretch(word: string): string | null {
  if (THRICE.test(word)) {
    if (word.length > MAX_LETTERS * 100) return null;
    const once = word.replace(/(.)\1\1+/gu, '$1');
    const twice = word.replace(/(.)\1\1+/gu, '$1$1');
    if (isKnown(once)) return once;
    if (isKnown(twice)) return twice;
    const all = word.replace(/(.)\1+/gu, '$1');
    return isKnown(all) || once.length < 2 ? all : once;
  }
  if (!TWICE.test(word) || isKnown(word)) return null;
  const once = word.replace(/(.)\1+/gu, '$1');
  return isAbuseForm(once) ? once : null;
}

const LETTERS: Record<string, readonly string[]> = {
  '0': ['o'],
  '1': ['i', 'l'],
  '2': ['z'],
  '3': ['e'],
  '4': ['a'],
  '5': ['s'],
  '6': ['g'],
  '7': ['t'],
  '8': ['b'],
  '9': ['g'],
  '@': ['a'],
  $: ['s'],
  '€': ['e'],
  '!': ['i', 'l'],
  '|': ['i', 'l'],
  '+': ['t'],
};
/** Three digits are a number, or a measure. */
const MAX_DIGITS = 3;
const MAX_LEET = 20;

/** "ch0" → "cho", "$h!t" → "shit", "f*ck" → "fuck"; null where no word results. */
export function unleet(word: string): string | null {
  return unleetWord(word).said;
}

const unleetWord = perWord((word) => ({ said: withoutLeet(word) }));

function withoutLeet(word: string): string | null {
  if (word.length > MAX_LEET || word.length < 2) return null;
  if (word.includes('*'))
    return MASKED_FORMS.get(word) ?? MASKED_FORMS.get(word.replace(/\*+/g, '*')) ?? null;
  const digits = word.replace(/\D/g, '').length;
  if (digits >= MAX_DIGITS && !isHeavyLeet(word, digits)) return null;
  if (
    digits === word.length ||
    /^\d+(k|tr|h|m|p|g|kg|km|l|st|nd|rd|th|d|x|tỷ|ty|v|s|cm|mm|ha|ml|f|c|b|t|n|ng|am|pm)$/.test(word)
  )
    return null;
  const readings = readingsOf(word);
  return (
    readings.find(isAbuseForm) ??
    readings.find(isKnown) ??
    (digits < word.length - 1 && /^\p{L}/u.test(word) ? readings.find(isLongSyllable) : undefined) ??
    null
  );
}

/** "1d10t5": nobody measures anything so. */
const isHeavyLeet = (word: string, digits: number) =>
  word.length > MAX_DIGITS && word.length > digits && readingsOf(word).some(isKnown);

const isLongSyllable = (word: string) => word.length > 2 && isSyllable(fold(word));

/** Every way to read it, as few as eight: only a few signs have two. */
function readingsOf(word: string): string[] {
  let readings = [''];
  for (const sign of word) {
    const letters = LETTERS[sign];
    if (!letters || letters.length === 1 || readings.length >= MAX_READINGS) {
      const letter = letters?.[0] ?? sign;
      for (let at = 0; at < readings.length; at += 1) readings[at] += letter;
    } else readings = readings.flatMap((start) => letters.map((letter) => start + letter));
  }
  return readings;
}

const MAX_READINGS = 8;
