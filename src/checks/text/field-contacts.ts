// The contacts of a comment, with the field in which each stands.
import type { CheckedText } from '../../domain/facts.ts';
import type { WordEvidence } from '../../domain/signal.ts';
import { oncePer } from '../once-per.ts';
import { type Contact, findContacts } from './contacts.ts';

export interface FieldContact extends Contact {
  place: WordEvidence;
}

export const contactsOf = oncePer((comment: CheckedText): readonly FieldContact[] =>
  comment.fields.flatMap(({ field, text }) =>
    findContacts(text).map((contact) => ({
      ...contact,
      place: { field, start: contact.start, end: contact.end },
    })),
  ),
);
