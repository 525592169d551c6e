// Every field of a comment as it reads: worked out once, whichever check asks first.
import type { CheckedText } from '../../domain/facts.ts';
import { oncePerComment } from '../once-per.ts';
import { viewsOf } from './field-views.ts';
import { type Reading, readView } from './reading.ts';

export const readingsOf = oncePerComment(
  (comment: CheckedText): readonly { field: string; text: string; reading: Reading }[] =>
    viewsOf(comment).map(({ field, view }) => ({ field, text: view.source, reading: readView(view) })),
);
