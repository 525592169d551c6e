// Which words of a comment a model looks at, in training as in service, and what the rules have found in them.
import type { CheckedText } from '../../domain/facts.ts';
import { findsOf } from '../abuse/field-finds.ts';
import type { Find } from '../abuse/find-entries.ts';
import { contactsOf } from '../text/field-contacts.ts';
import { readingsOf } from '../text/field-readings.ts';
import type { Reading } from '../text/reading.ts';

export interface FieldReading extends Reading {
  field: string;
  /** Their places count `words`. */
  finds: readonly Find[];
}

/**
 * Names are too short and too many to learn from. Contacts have a check of their own: seen here too, a number or a link
 * would count twice, and the model would lean on it instead of on what is offered.
 */
export function modelReadings(comment: CheckedText): FieldReading[] {
  const places = contactsOf(comment).map(({ place }) => place);
  const allFinds = findsOf(comment);
  return readingsOf(comment).flatMap(({ field, reading }, number): FieldReading[] => {
    if (field === 'name') return [];
    const finds = allFinds[number] ?? [];
    const own = places.filter((place) => place.field === field);
    if (own.length === 0) return [{ field, ...reading, finds }];
    const isOutside = (word: { start: number; end: number }) =>
      !own.some(({ start, end }) => word.start < end && start < word.end);
    const words = reading.words.filter(isOutside);
    return [{ field, ...reading, words, finds: moved(finds, reading, words) }];
  });
}

/** Counted anew; what begins in a contact is gone with it. */
function moved(finds: readonly Find[], reading: Reading, words: Reading['words']): Find[] {
  return finds.flatMap((find) => {
    const first = reading.words[find.start];
    const start = first ? words.indexOf(first) : -1;
    return start < 0 ? [] : [{ ...find, start, end: start + find.end - find.start }];
  });
}
