// Which words of a comment a model looks at, in training as in service.
import type { CheckedText } from '../../domain/facts.ts';
import { contactsOf } from '../text/field-contacts.ts';
import { readingsOf } from '../text/field-readings.ts';
import type { Reading } from '../text/reading.ts';

export interface FieldReading extends Reading {
  field: string;
}

/**
 * Names are too short and too many to learn from. Contacts have a check of their own: seen here too, a number or a link
 * would count twice, and the model would lean on it instead of on what is offered.
 */
export function modelReadings(comment: CheckedText): FieldReading[] {
  const places = contactsOf(comment).map(({ place }) => place);
  return readingsOf(comment)
    .filter(({ field }) => field !== 'name')
    .map(({ field, reading }) => {
      const own = places.filter((place) => place.field === field);
      if (own.length === 0) return { field, ...reading };
      const isOutside = (word: { start: number; end: number }) =>
        !own.some(({ start, end }) => word.start < end && start < word.end);
      return { field, ...reading, words: reading.words.filter(isOutside) };
    });
}
