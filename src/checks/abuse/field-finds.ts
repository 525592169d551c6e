// What the rules find in every field of a comment: worked out once, for the rules' own check and for the models.
import type { CheckedText } from '../../domain/facts.ts';
import { oncePerComment } from '../once-per.ts';
import { readingsOf } from '../text/field-readings.ts';
import { findAbuse } from './find-abuse.ts';
import type { Find } from './find-entries.ts';

/** Field by field, in the order of `readingsOf`. */
export const findsOf = oncePerComment((comment: CheckedText): readonly (readonly Find[])[] =>
  readingsOf(comment).map(({ text, reading }) => findAbuse(text, reading)),
);
