// What says little, however it is meant: for ordering a desk's list, never for holding by itself.
import type { CheckedText } from '../domain/facts.ts';
import type { Policy } from '../domain/policy.ts';
import type { Evidence, Signal, WordEvidence } from '../domain/signal.ts';
import { type Check, MAX_EVIDENCE } from './check.ts';
import { guessLanguage } from './text/language.ts';
import { readTokens } from './text/tokens.ts';

const SCORES = {
  shouting: 0.2,
  gibberish: 0.4,
  emoji: 0.2,
  zalgo: 0.4,
  repeated: 0.2,
  language: 0.4,
};
type Kind = keyof typeof SCORES;

export const noise: Check = {
  name: 'noise',
  run(comment, policy) {
    const found: Record<Kind, Evidence[]> = {
      shouting: inTexts(comment, shoutingIn),
      gibberish: inTexts(comment, gibberishIn),
      emoji: inTexts(comment, emojiIn),
      zalgo: inTexts(comment, (text) => (PLAIN.test(text) ? [] : placesOf(text, ZALGO))),
      repeated: inTexts(comment, (text) => (mayRepeat(text) ? placesOf(text, REPEATED) : [])),
      language: unwantedLanguage(comment, policy),
    };
    return (Object.entries(found) as [Kind, Evidence[]][]).flatMap(([kind, evidence]) =>
      evidence.length === 0 ? [] : [signal(kind, evidence)],
    );
  },
};

function signal(kind: Kind, evidence: Evidence[]): Omit<Signal, 'check'> {
  return { label: 'noise', kind, score: SCORES[kind], evidence: evidence.slice(0, MAX_EVIDENCE) };
}

type Place = Omit<WordEvidence, 'field'>;

function inTexts({ fields }: CheckedText, find: (text: string) => Place[]): WordEvidence[] {
  return fields.flatMap(({ field, text }) =>
    field === 'name' ? [] : find(text).map((place) => ({ field, ...place })),
  );
}

function placesOf(text: string, pattern: RegExp): Place[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** Latin letters and the usual signs: nearly every comment, and neither emoji nor marks of their own. */
const PLAIN = /^[\t\n -\u02ff\u1e00-\u1eff\u2010-\u203a]*$/;

/** An abbreviation, a heading or a name is short; a sentence is not. */
const SHOUTED_LETTERS = 20;

function shoutingIn(text: string): Place[] {
  if (!isMostlyCapitals(text)) return [];
  const letters = text.match(/\p{Lu}|\p{Ll}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals < SHOUTED_LETTERS || capitals < letters * 0.8) return [];
  return placesOf(text, /(?<!\p{L})\p{Lu}[\p{Lu}\p{M}\p{N}\p{P}\p{Zs}]*[\p{Lu}\p{M}]/gu);
}

/** By its unmarked letters alone, which is quick. */
function isMostlyCapitals(text: string): boolean {
  let balance = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 65 && code <= 90) balance += 1;
    else if (code >= 97 && code <= 122) balance -= 1;
  }
  return balance > 0;
}

/** Neighbours on a keyboard, and more consonants in a row than either language has ("strengths" has five). */
const MASHED =
  /asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|werty|zxcv|xcvb|cvbn|vbnm|[bcdfghjklmnpqrstvwxz]{7}|^[bcdfghjklmnpqrstvwxz]{6,}$/;
/** Whether it is worth to look at the words one by one. */
const MAY_BE_MASHED =
  /asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|werty|zxcv|xcvb|cvbn|vbnm|[b-df-hj-np-tv-xzđ]{6}|[^\t-\u02ff\u1e00-\u203a]/i;
/** One letter again and again is a laugh or a sigh. */
const ONE_LETTER = /^(.)\1*$/;

function gibberishIn(text: string): Place[] {
  if (!MAY_BE_MASHED.test(text)) return [];
  return readTokens(text)
    .filter(({ folded }) => MASHED.test(folded) && !ONE_LETTER.test(folded) && !isLaughter(folded))
    .map(({ start, end }) => ({ start, end }));
}

/** "hmmmmm", "zzzzhhhh", "kkkkkkk": few letters, each stretched. */
function isLaughter(folded: string): boolean {
  return new Set(folded).size <= 3;
}

const EMOJI = /(?!\d|[#*©®™])\p{Extended_Pictographic}|\p{RI}\p{RI}/gu;
const EMOJI_RUN =
  /(?:(?:(?![©®™])\p{Extended_Pictographic}|\p{RI}\p{RI})(?:[\u{1f3fb}-\u{1f3ff}]|\u200d|\ufe0f|\s)*)+(?<=\S)/gu;
/** So many, and one for every second word. */
const MANY_EMOJI = 8;

function emojiIn(text: string): Place[] {
  if (PLAIN.test(text)) return [];
  const count = text.match(EMOJI)?.length ?? 0;
  if (count < MANY_EMOJI) return [];
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return count * 2 < words ? [] : placesOf(text, EMOJI_RUN);
}

/** A Vietnamese letter has two marks at most, a pointed Hebrew or a Tibetan one four. */
const ZALGO = /\P{M}\p{M}{5,}/gu;
/** A letter six times, a sign six times (dots may be many), a word five times. */
const REPEATED =
  /(\p{L})\1{5,}|([!?,~])\2{5,}|([.…])\3{9,}|(?<![\p{L}\p{N}])(\p{L}{1,12})(?:[\s,.!]{1,3}\4){4,}(?![\p{L}\p{N}])/giu;

/** Six of a kind, or a word three times in a row: then it is worth to look. */
function mayRepeat(text: string): boolean {
  if (/(.)\1{5}/i.test(text)) return true;
  const words = text.split(/[\s,.!]+/);
  return words.some((word, at) => word !== '' && word === words[at + 1] && word === words[at + 2]);
}

/** A word or two may be of any language. */
const TELLING_WORDS = 4;

function unwantedLanguage({ fields }: CheckedText, { languages }: Policy): Evidence[] {
  if (languages === null) return [];
  const text = fields
    .filter(({ field }) => field !== 'name')
    .map((field) => field.text)
    .join('\n');
  if ((text.match(/[\p{L}\p{M}]+/gu)?.length ?? 0) < TELLING_WORDS && !isOtherScript(text)) return [];
  const language = isOtherScript(text) ? 'other' : guessLanguage(text);
  return languages.includes(language) ? [] : [{ fact: 'language', value: language }];
}

/** More letters of another script than Latin ones, from a few on: those write no spaces between words. */
function isOtherScript(text: string): boolean {
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const other = text.match(/(?!\p{Script=Latin})\p{L}/gu)?.length ?? 0;
  return other >= TELLING_WORDS && other > latin;
}
