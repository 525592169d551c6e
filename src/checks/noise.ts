// What says little, however it is meant: for ordering a desk's list, never for holding by itself.
import type { CheckedText } from '../domain/facts.ts';
import type { Policy } from '../domain/policy.ts';
import type { Evidence, Signal, WordEvidence } from '../domain/signal.ts';
import { type Check, MAX_EVIDENCE } from './check.ts';
import { viewsOf } from './text/field-views.ts';
import { guessLanguage } from './text/language.ts';
import { signsOfNoise } from './text/signs-of-noise.ts';
import { tokensOf } from './text/tokens.ts';
import type { View } from './text/view.ts';

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
    const found = new Map<Kind, Evidence[]>();
    for (const { field, view } of viewsOf(comment))
      if (field !== 'name')
        for (const [kind, places] of noiseIn(view)) {
          const known = found.get(kind) ?? [];
          found.set(kind, known);
          for (const place of places) known.push({ field, ...place });
        }
    const language = unwantedLanguage(comment, policy);
    if (language !== null) found.set('language', [{ fact: 'language', value: language }]);
    return Array.from(found, ([kind, evidence]) => signal(kind, evidence));
  },
};

function signal(kind: Kind, evidence: Evidence[]): Omit<Signal, 'check'> {
  return { label: 'noise', kind, score: SCORES[kind], evidence: evidence.slice(0, MAX_EVIDENCE) };
}

type Place = Omit<WordEvidence, 'field'>;

function noiseIn(view: View): [Kind, Place[]][] {
  const text = view.source;
  const { isMostlyCapitals, mayBeMashed, hasRun, isPlain } = signsOfNoise(text);
  const found: [Kind, Place[]][] = [
    ['shouting', isMostlyCapitals ? shoutingIn(text) : []],
    ['gibberish', mayBeMashed || !isPlain ? gibberishIn(view) : []],
    ['emoji', isPlain ? [] : emojiIn(text)],
    ['zalgo', isPlain ? [] : placesOf(text, ZALGO)],
    ['repeated', hasRun || repeatsWords(view) ? placesOf(text, REPEATED) : []],
  ];
  return found.filter(([, places]) => places.length > 0);
}

function placesOf(text: string, pattern: RegExp): Place[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** An abbreviation, a heading or a name is short; a sentence is not. */
const SHOUTED_LETTERS = 20;

function shoutingIn(text: string): Place[] {
  const letters = text.match(/\p{Lu}|\p{Ll}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals < SHOUTED_LETTERS || capitals < letters * 0.8) return [];
  return placesOf(text, /(?<!\p{L})\p{Lu}[\p{Lu}\p{M}\p{N}\p{P}\p{Zs}]*[\p{Lu}\p{M}]/gu);
}

/** Neighbours on a keyboard, and more consonants in a row than either language has ("strengths" has five). */
const MASHED =
  /asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|werty|zxcv|xcvb|cvbn|vbnm|[bcdfghjklmnpqrstvwxz]{7}|^[bcdfghjklmnpqrstvwxz]{6,}$/;
/** One letter again and again is a laugh or a sigh. */
const ONE_LETTER = /^(.)\1*$/;

function gibberishIn(view: View): Place[] {
  return tokensOf(view)
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

/** A word three times in a row: then it is worth to look. */
function repeatsWords(view: View): boolean {
  const tokens = tokensOf(view);
  return tokens.some(({ lower }, at) => lower === tokens[at + 1]?.lower && lower === tokens[at + 2]?.lower);
}

/** A word or two may be of any language. */
const TELLING_WORDS = 4;

function unwantedLanguage({ fields }: CheckedText, { languages }: Policy): string | null {
  if (languages === null) return null;
  const text = fields
    .filter(({ field }) => field !== 'name')
    .map((field) => field.text)
    .join('\n');
  if ((text.match(/[\p{L}\p{M}]+/gu)?.length ?? 0) < TELLING_WORDS && !isOtherScript(text)) return null;
  const language = isOtherScript(text) ? 'other' : guessLanguage(text);
  return languages.includes(language) ? null : language;
}

/** More letters of another script than Latin ones, from a few on: those write no spaces between words. */
function isOtherScript(text: string): boolean {
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const other = text.match(/(?!\p{Script=Latin})\p{L}/gu)?.length ?? 0;
  return other >= TELLING_WORDS && other > latin;
}
