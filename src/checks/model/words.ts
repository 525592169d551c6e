// Which words of a comment a model looks at, in training as in service, and what the rules have found in them.
import type { CheckedText } from '../../domain/facts.ts';
import { findsOf } from '../abuse/field-finds.ts';
import type { Find } from '../abuse/find-entries.ts';
import { offersOf } from '../offers/field-offers.ts';
import { contactsOf } from '../text/field-contacts.ts';
import { readingsOf } from '../text/field-readings.ts';
import type { Reading } from '../text/reading.ts';
import type { FeatureSource } from './features.ts';

export interface FieldReading extends Reading {
  field: string;
  /** Their places count `words`. */
  finds: readonly Find[];
  cues: FeatureSource['cues'];
  /** Of each word the number of its stretch: where a contact was left out, another begins. */
  stretches: readonly number[];
}

/**
 * Names are too short and too many to learn from. Contacts have a check of their own: seen here too, a number or a link
 * would count twice, and the model would lean on it instead of on what is offered.
 */
export function modelReadings(comment: CheckedText): FieldReading[] {
  const contacts = contactsOf(comment).map(({ place }) => place);
  const [allFinds, allOffers] = [findsOf(comment), offersOf(comment)];
  return readingsOf(comment).flatMap(({ field, reading }, number): FieldReading[] => {
    if (field === 'name') return [];
    const [finds, cues] = [allFinds[number] ?? [], allOffers[number]?.places ?? []];
    const own = contacts.filter((place) => place.field === field);
    if (own.length === 0) return [{ field, ...reading, finds, cues, stretches: reading.words.map(() => 0) }];
    const isOutside = (word: { start: number; end: number }) =>
      !own.some(({ start, end }) => word.start < end && start < word.end);
    const words = reading.words.filter(isOutside);
    const places = { finds: moved(finds, reading, words), cues: moved(cues, reading, words) };
    return [{ field, ...reading, words, ...places, stretches: stretchesOf(reading, words) }];
  });
}

function stretchesOf(reading: Reading, words: Reading['words']): number[] {
  let [stretch, next] = [0, 0];
  return words.map((word) => {
    const at = reading.words.indexOf(word, next);
    if (at > next) stretch += 1;
    next = at + 1;
    return stretch;
  });
}

/** Counted anew; what begins in a contact is gone with it. */
function moved<Found extends { start: number }>(
  found: readonly Found[],
  reading: Reading,
  words: Reading['words'],
): Found[] {
  return found.flatMap((one) => {
    const first = reading.words[one.start];
    const start = first ? words.indexOf(first) : -1;
    return start < 0 ? [] : [{ ...one, start }];
  });
}
