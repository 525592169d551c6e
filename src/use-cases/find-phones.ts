// The phone numbers that a text names, as the HMACs that a policy's lists hold.
import { findContacts } from '../checks/text/contacts.ts';
import type { CheckedText, PhoneFact } from '../domain/facts.ts';
import { parsePhone } from '../domain/phone.ts';
import type { Policy } from '../domain/policy.ts';
import type { Keyring } from '../domain/ports.ts';

/** Without a list nobody asks for the numbers. */
export function listsPhones({ blocked, allowed }: Policy): boolean {
  return blocked.phones.length + allowed.phones.length > 0;
}

export function findPhones({ fields, region }: CheckedText, keyring: Keyring): PhoneFact[] {
  return fields.flatMap(({ field, text }) =>
    findContacts(text).flatMap(({ digits, start, end }) => {
      const number = digits === null ? null : parsePhone(digits, region);
      return number === null ? [] : [{ place: { field, start, end }, macs: keyring.macs('phone', number) }];
    }),
  );
}
