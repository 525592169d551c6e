// Every field of a comment as it looks: worked out once, whichever check asks first.
import type { CheckedText } from '../../domain/facts.ts';
import { oncePerComment } from '../once-per.ts';
import { type View, viewOf } from './view.ts';

export const viewsOf = oncePerComment((comment: CheckedText): readonly { field: string; view: View }[] =>
  comment.fields.map(({ field, text }) => ({ field, view: viewOf(text) })),
);
