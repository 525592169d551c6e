// What a contact is given for: to sell, to warn, or for one of the reasons why readers honestly leave one.
import type { CheckedText } from '../../domain/facts.ts';
import { oncePerComment } from '../once-per.ts';
import { contactsOf } from './field-contacts.ts';
import { viewsOf } from './field-views.ts';
import { HELP, HINTS, OFFERS, SOURCES, WARNINGS } from './purpose-words.ts';
import { type Token, tokensOf } from './tokens.ts';
import { compileWordList, findListed } from './word-list.ts';

export type Purpose = 'offer' | 'warning' | 'help' | 'source' | 'unknown';

const WORDS = { offer: OFFERS, warning: WARNINGS, help: HELP, hint: HINTS, source: SOURCES };
type Told = keyof typeof WORDS;

const toldBy = new Map(
  (Object.entries(WORDS) as [Told, readonly string[]][]).flatMap(([told, forms]) =>
    forms.map((form): [string, Told] => [form, told]),
  ),
);
const list = compileWordList(
  Array.from(toldBy.keys(), (form) => ({ form, marks: mustBeExact(form), case: false })),
);

/** One syllable, or a form with no marks to lose. */
function mustBeExact(form: string): boolean {
  return !form.includes(' ') || /^[\x20-\x7e]*$/.test(form);
}

/** "350k", "1tr2", "3 củ": nobody gives a price to the finder of a wallet. */
const PRICE = /^\d{1,4}(?:k|tr|trieu|cu)\d{0,3}$/;

/**
 * Whatever is told more often, an offer counting half against a warning and double against the rest.
 * Without any such word the purpose is unknown, which excuses nothing.
 */
export const purposeOf = oncePerComment((comment: CheckedText): Purpose => {
  const tokens = viewsOf(comment).map(({ view }) => tokensOf(view));
  const told = new Set(tokens.flatMap(formsIn));
  const count = (purpose: Told) => [...told].filter((form) => toldBy.get(form) === purpose).length;
  const offers = count('offer') + (tokens.flat().some(({ folded }) => PRICE.test(folded)) ? 1 : 0);
  if (count('warning') >= Math.max(offers / 2, 1)) return 'warning';
  if (count('help') + count('hint') / 2 + landlines(comment) >= Math.max(offers * 2, 1)) return 'help';
  if (count('source') >= Math.max(offers * 2, 1)) return 'source';
  return offers > 1 ? 'offer' : 'unknown';
});

/** A landline belongs to an office or a home that can be found: who sells by comments has none. */
function landlines(comment: CheckedText): number {
  return contactsOf(comment).some(({ digits }) => digits?.startsWith('02')) ? 1 : 0;
}

/** Of two forms that share a word only the longer one: "không bán" sells nothing. */
function formsIn(tokens: readonly Token[]): string[] {
  const found = findListed(list, tokens).sort((a, b) => b.end - b.start - (a.end - a.start));
  const taken = new Set<number>();
  return found.flatMap(({ word, start, end }) => {
    if (taken.has(start) || taken.has(end - 1)) return [];
    for (let at = start; at < end; at += 1) taken.add(at);
    return [word.form];
  });
}
