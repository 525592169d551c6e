// Single words of the tables that a disguise may hide: what the reading of a text looks for where letters are out of place.
import { fold } from '../text/view.ts';
import { AMBIGUOUS_WORDS } from './ambiguous-words.ts';
import { GROUPS, HALF_SLURS, PHRASES, PREDICATES, SLURS } from './english-groups.ts';
import { ENGLISH_WORDS } from './english-words.ts';
import { VIETNAMESE_INSULTS } from './vietnamese-insults.ts';
import { VIETNAMESE_WORDS } from './vietnamese-words.ts';

const MIN_WEIGHT = 0.5;

const forms = [...VIETNAMESE_WORDS, ...VIETNAMESE_INSULTS, ...AMBIGUOUS_WORDS, ...ENGLISH_WORDS]
  .filter(({ form, weight }) => weight >= MIN_WEIGHT && !form.includes(' '))
  .map(({ form }) => form);

export const ABUSE_FORMS: ReadonlySet<string> = new Set([...forms, ...SLURS, ...HALF_SLURS]);

/** What a disguise may hide and is no abuse alone. */
export const HATE_VOCABULARY: ReadonlySet<string> = new Set([
  ...GROUPS,
  ...PREDICATES,
  ...PHRASES.flatMap((phrase) => phrase.split(' ')),
  ...ENGLISH_WORDS.flatMap(({ form, left = [] }) => [...form.split(' '), ...left]),
  'people',
  'black',
]);

/** Of those with marks the ones that leave no everyday word without them, or none that anybody spells with signs. */
export const BARE_ABUSE_FORMS: ReadonlySet<string> = new Set([
  ...forms.filter((form) => form === fold(form)),
  ...'lon cac buoi dit deo cut ngu cho dm vcl occho di du dien diem chich nung khon mat'.split(' '),
]);

/** With stars for some letters: "f*ck", "l*n". */
export const MASKED_FORMS: ReadonlyMap<string, string> = new Map(
  [
    ...[
      'fuck',
      'fucking',
      'fucker',
      'fuckers',
      'fucked',
      'shit',
      'shitty',
      'bitch',
      'bitches',
      'cunt',
      'cunts',
      'dick',
      'dicks',
    ],
    ...[
      'asshole',
      'whore',
      'whores',
      'slut',
      'sluts',
      'bastard',
      'nigger',
      'faggot',
      'faggots',
      'retard',
      'retards',
      'bullshit',
    ],
    ...[
      'stupid',
      'idiot',
      'idiots',
      'moron',
      'pussy',
      'lồn',
      'cặc',
      'địt',
      'đĩ',
      'buồi',
      'chó',
      'ngu',
      'cứt',
      'đéo',
      'đụ',
      'lon',
      'dit',
      'cac',
      'buoi',
      'cho',
    ],
  ].flatMap((form) => masksOf(form).map((mask): [string, string] => [mask, form])),
);

/** One letter hidden, all vowels, or all but the first and the last, or all but the first. */
function masksOf(form: string): string[] {
  const inside = form.length - 2;
  const one = Array.from(form, (_letter, at) => `${form.slice(0, at)}*${form.slice(at + 1)}`).slice(1);
  const vowels = fold(form).replace(/[aeiouy]/g, '*');
  const masked =
    form.slice(0, 1) +
    [...form]
      .slice(1)
      .map((letter, at) => (vowels[at + 1] === '*' ? '*' : letter))
      .join('');
  if (form.length < 3) return [masked];
  const single = `${form.slice(0, 1)}*${form.slice(-1)}`;
  return [
    ...one,
    masked,
    form.slice(0, 1) + '*'.repeat(inside) + form.slice(-1),
    form.slice(0, 1) + '*'.repeat(inside + 1),
    single,
  ];
}
