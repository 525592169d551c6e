// Phone numbers, addresses and handles in the text, however they are broken up.
import type { Facts } from '../domain/facts.ts';
import type { Policy } from '../domain/policy.ts';
import type { Check } from './check.ts';
import { type Contact, findContacts } from './text/contacts.ts';

const SCORES: Record<Contact['kind'], number> = {
  phone: 0.6,
  /** Digits written as words or with letters among them: somebody hides a number from programs. */
  'hidden-phone': 0.8,
  email: 0.5,
  handle: 0.6,
};

export const contacts: Check = {
  name: 'contacts',
  run: (comment, policy, facts) =>
    comment.fields.flatMap(({ field, text }) =>
      findContacts(text)
        .filter((contact) => !isAllowed(contact, field, policy, facts))
        .map(({ kind, start, end }) => ({
          label: 'spam' as const,
          kind,
          score: SCORES[kind],
          evidence: [{ field, start, end }],
        })),
    ),
};

function isAllowed({ start }: Contact, field: string, policy: Policy, facts: Facts): boolean {
  if (policy.allowed.phones.length === 0) return false;
  const phone = facts.phones.find(({ place }) => place?.field === field && place.start === start);
  return phone?.macs.some((mac) => policy.allowed.phones.includes(mac)) ?? false;
}
