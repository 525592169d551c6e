// What makes a person findable: their number, card, account, e-mail address or home. Held, so that no comment exposes anybody.
import type { CheckedText, Facts } from '../domain/facts.ts';
import type { Policy } from '../domain/policy.ts';
import type { Signal, WordEvidence } from '../domain/signal.ts';
import { domainMatches } from '../domain/site.ts';
import { type Check, MAX_EVIDENCE } from './check.ts';
import { hostsOf, isAllowedPhone } from './policy-lists.ts';
import { contactsOf } from './text/field-contacts.ts';
import { viewsOf } from './text/field-views.ts';
import { homeAddressesIn } from './text/home-addresses.ts';
import { personalNumbersIn } from './text/personal-numbers.ts';
import { purposeOf } from './text/purpose.ts';

const SCORES = {
  'id-card': 0.9,
  'bank-account': 0.7,
  'home-address': 0.7,
  phone: 0.6,
  email: 0.5,
};
type Kind = keyof typeof SCORES;
interface Found {
  kind: Kind;
  place: WordEvidence;
}

/** Readers who warn quote a swindler's number or address: not enough to hold them, alone or together. */
const WARNED_SCORE = 0.25;
/** Mailboxes of an office; nobody is called that. */
const OFFICE_MAILBOX =
  /^(?:info|contact|lienhe|toasoan|bandoc|hotro|support|admin|office|vanphong|phananh|gopy|hanhchinh|tuyensinh|tuyendung|cskh|sales|marketing|press|editor|newsroom|quyhoach|phong|so|ubnd|hotline|help)[\d._-]*@/;

export const personalData: Check = {
  name: 'personal-data',
  run(comment, policy, facts) {
    const found = [...numbersAndHomes(comment), ...contactsOfPeople(comment, policy, facts)];
    if (found.length === 0) return [];
    return apart(found, comment).flatMap(([kind, places]): Omit<Signal, 'check'>[] => {
      if (places.length === 0) return [];
      const isQuoted = (kind === 'phone' || kind === 'email') && purposeOf(comment) === 'warning';
      const score = isQuoted ? WARNED_SCORE : SCORES[kind];
      return [{ label: 'personal-data', kind, score, evidence: places.slice(0, MAX_EVIDENCE) }];
    });
  },
};

function numbersAndHomes(comment: CheckedText): Found[] {
  return viewsOf(comment).flatMap(({ field, view }) => {
    if (!/\d/.test(view.lower)) return [];
    const homes = homeAddressesIn(view).map((home) => ({ kind: 'home-address' as const, ...home }));
    return [...personalNumbersIn(view), ...homes].map(
      ({ kind, from, to }): Found => ({ kind, place: { field, ...view.span(from, to) } }),
    );
  });
}

/** A number that starts with 02 is an office's; hotlines such as 113 or 1900 are none of the contacts. */
function contactsOfPeople(comment: CheckedText, policy: Policy, facts: Facts): Found[] {
  return contactsOf(comment).flatMap(({ kind, digits, place }): Found[] => {
    if (kind === 'phone' || kind === 'hidden-phone')
      return digits?.startsWith('02') || isAllowedPhone(place, policy, facts)
        ? []
        : [{ kind: 'phone', place }];
    return kind === 'email' && !isOfficeMail(comment, place, policy) ? [{ kind: 'email', place }] : [];
  });
}

function isOfficeMail(comment: CheckedText, place: WordEvidence, policy: Policy): boolean {
  const field = comment.fields.find((one) => one.field === place.field);
  const address = (field?.text ?? '').slice(place.start, place.end).toLowerCase();
  const host = address.slice(address.indexOf('@') + 1);
  return (
    OFFICE_MAILBOX.test(address) ||
    comment.siteHosts.some((own) => domainMatches(`*.${own.replace(/^www\./, '')}`, host)) ||
    hostsOf(policy.allowed.domains)(host)
  );
}

/** One list a kind, the surest kind first; whoever comes first keeps its words: an account is no phone as well. */
function apart(found: readonly Found[], { fields }: CheckedText): [Kind, WordEvidence[]][] {
  const taken = new Map(fields.map(({ field }) => [field, new Set<number>()]));
  return (Object.keys(SCORES) as Kind[]).map((kind) => [
    kind,
    found
      .filter((one) => one.kind === kind)
      .map(({ place }) => place)
      .filter(({ field, start, end }) => {
        const places = taken.get(field);
        if (!places || start >= end) return false;
        for (let at = start; at < end; at += 1) if (places.has(at)) return false;
        for (let at = start; at < end; at += 1) places.add(at);
        return true;
      }),
  ]);
}
