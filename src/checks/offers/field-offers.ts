// What speaks for an offer in every field of a comment: worked out once, for the check of offers and for the models.
import type { CheckedText } from '../../domain/facts.ts';
import { oncePerComment } from '../once-per.ts';
import { readingsOf } from '../text/field-readings.ts';
import { findOffer, type Offer } from './find-offers.ts';

/** Field by field, in the order of `readingsOf`. */
export const offersOf = oncePerComment((comment: CheckedText): readonly Offer[] =>
  readingsOf(comment).map(({ text, reading }) => findOffer(text, reading)),
);
