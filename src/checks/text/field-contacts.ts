// The contacts of a comment, with the field in which each stands.
import type { CheckedText } from '../../domain/facts.ts';
import type { WordEvidence } from '../../domain/signal.ts';
import { oncePerComment } from '../once-per.ts';
import { type Contact, contactsIn } from './contacts.ts';
import { viewsOf } from './field-views.ts';

export interface FieldContact extends Contact {
  place: WordEvidence;
}

export const contactsOf = oncePerComment((comment: CheckedText): readonly FieldContact[] =>
  viewsOf(comment).flatMap(({ field, view }) =>
    contactsIn(view).map((contact) => ({
      ...contact,
      place: { field, start: contact.start, end: contact.end },
    })),
  ),
);
