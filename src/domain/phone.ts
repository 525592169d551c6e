// Phone numbers, as libphonenumber reads them, and as a moderator may see them.
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** What people write a number with. libphonenumber would also take what follows a semicolon, or stands around a number. */
const NUMBER = /^[+\d\s().\-\u2013/]+$/u;

/** E.164 (`+84912345678`), or null where it is no number that could exist. `region` is an ISO 3166 code. */
export function parsePhone(text: string, region: string): string | null {
  const written = text.normalize('NFKC');
  if (!NUMBER.test(written)) return null;
  const parsed = parsePhoneNumberFromString(written, region as CountryCode);
  return parsed?.isPossible() && parsed.isValid() ? parsed.number : null;
}

/** `••• ••• 678`: enough to tell two numbers apart in a talk with their owner, too little to call one. */
export function maskPhone(e164: string): string {
  return `••• ••• ${e164.slice(-3)}`;
}
