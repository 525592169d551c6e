// The phone numbers of a comment, as the HMACs that a policy's lists hold.
import { contactsOf } from '../checks/text/field-contacts.ts';
import type { CheckedText, PhoneFact } from '../domain/facts.ts';
import { parsePhone } from '../domain/phone.ts';
import type { Policy } from '../domain/policy.ts';
import type { Keyring } from '../domain/ports.ts';
import type { UncheckedComment } from '../domain/stores.ts';

/** Without a list nobody asks for the numbers. */
export function listsPhones({ blocked, allowed }: Policy): boolean {
  return blocked.phones.length + allowed.phones.length > 0;
}

export function findPhones(text: CheckedText, keyring: Keyring): PhoneFact[] {
  return contactsOf(text).flatMap(({ digits, place }) => {
    const number = digits === null ? null : parsePhone(digits, text.region);
    return number === null ? [] : [{ place, macs: keyring.macs('phone', number) }];
  });
}

/** Under every key; none where the number was sealed by a key that is gone. */
export function phoneMacs(commentId: string, sealed: string, keyring: Keyring): string[] {
  const number = keyring.open('phone', sealed, commentId);
  return number === null ? [] : keyring.macs('phone', number);
}

/** The comment's own number and those that it names. */
export function readPhones(
  { id, phoneSealed }: UncheckedComment,
  text: CheckedText,
  keyring: Keyring,
): PhoneFact[] {
  const own = phoneSealed === null ? [] : [{ place: null, macs: phoneMacs(id, phoneSealed, keyring) }];
  return [...own, ...findPhones(text, keyring)];
}
