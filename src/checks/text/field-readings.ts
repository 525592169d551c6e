// Every field of a comment as it reads: worked out once, whichever check asks first.
import type { CheckedText } from '../../domain/facts.ts';
import { oncePer } from '../once-per.ts';
import { type Reading, readText } from './reading.ts';

export const readingsOf = oncePer(
  (comment: CheckedText): { field: string; text: string; reading: Reading }[] =>
    comment.fields.map(({ field, text }) => ({ field, text, reading: readText(text) })),
);
