// All ways to reach somebody in a text, none inside another: links, e-mails, phone numbers, names on a messenger.
import { emailsIn } from './emails.ts';
import { handlesIn } from './handles.ts';
import { linksIn } from './links.ts';
import { maskedNumbersIn } from './masked-numbers.ts';
import { pageNamesIn } from './page-names.ts';
import { phonesIn } from './phones.ts';
import { type View, viewOf } from './view.ts';

export type ContactKind =
  | 'link'
  | 'short-link'
  | 'hidden-link'
  | 'email'
  | 'phone'
  | 'hidden-phone'
  | 'masked-number'
  | 'handle'
  | 'page-name';

export interface Contact {
  kind: ContactKind;
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  /** Of a phone: as it is dialled in Vietnam, or with + and the country's code. */
  digits: string | null;
  /** Of a link: in lower case. */
  host: string | null;
}

interface Found {
  kind: ContactKind;
  from: number;
  to: number;
  digits?: string;
  host?: string;
}

export const findContacts = (text: string): Contact[] => contactsIn(viewOf(text));

export function contactsIn(view: View): Contact[] {
  return apart(inOrder(view))
    .sort((a, b) => a.from - b.from)
    .map(({ kind, from, to, digits = null, host = null }) => ({
      kind,
      ...view.span(from, to),
      digits,
      host,
    }));
}

/** Whatever comes first here keeps its words: a link inside an e-mail is no link, a phone inside a link no phone. */
function inOrder(view: View): Found[] {
  return [
    ...emailsIn(view).map((found) => ({ kind: 'email' as const, ...found })),
    ...linksIn(view),
    ...phonesIn(view),
    ...maskedNumbersIn(view).map((found) => ({ kind: 'masked-number' as const, ...found })),
    ...handlesIn(view).map((found) => ({ kind: 'handle' as const, ...found })),
    ...pageNamesIn(view).map((found) => ({ kind: 'page-name' as const, ...found })),
  ];
}

/** Linear: every place of the text is taken at most once. */
function apart(found: readonly Found[]): Found[] {
  const taken = new Set<number>();
  return found.filter(({ from, to }) => {
    for (let at = from; at < to; at += 1) if (taken.has(at)) return false;
    for (let at = from; at < to; at += 1) taken.add(at);
    return true;
  });
}
