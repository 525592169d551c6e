// Phone numbers, addresses and names in the text, however they are broken up.
import type { Check } from './check.ts';
import { isAllowedPhone } from './policy-lists.ts';
import { contactsOf } from './text/field-contacts.ts';
import { signalPerKind } from './text/signal-per-kind.ts';

const SCORES = {
  phone: 0.6,
  /** Digits written as words or with letters among them: somebody hides a number from programs. */
  'hidden-phone': 0.8,
  /** A flag only where something is offered beside it. */
  'masked-number': 0.5,
  email: 0.5,
  handle: 0.6,
  /** The least sure of all: capitals after a messenger's name. */
  'page-name': 0.5,
};

export const contacts: Check = {
  name: 'contacts',
  run: (comment, policy, facts) =>
    signalPerKind(
      comment,
      contactsOf(comment).filter(({ place }) => !isAllowedPhone(place, policy, facts)),
      SCORES,
    ),
};
