// Phone numbers, addresses and names in the text, however they are broken up.
import type { Facts } from '../domain/facts.ts';
import type { Policy } from '../domain/policy.ts';
import type { Check } from './check.ts';
import { contactsOf, type FieldContact } from './text/field-contacts.ts';
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
      contactsOf(comment).filter((contact) => !isAllowed(contact, policy, facts)),
      SCORES,
    ),
};

function isAllowed({ place }: FieldContact, policy: Policy, facts: Facts): boolean {
  if (policy.allowed.phones.length === 0) return false;
  const phone = facts.phones.find(
    (fact) => fact.place?.field === place.field && fact.place.start === place.start,
  );
  return phone?.macs.some((mac) => policy.allowed.phones.includes(mac)) ?? false;
}
