// Links to domains that the site's policy lists.
import { type Check, MAX_EVIDENCE } from './check.ts';
import { hostsOf } from './policy-lists.ts';
import { contactsOf } from './text/field-contacts.ts';

export const blockedDomains: Check = {
  name: 'blocked-domains',
  run(comment, { blocked: { domains } }) {
    if (domains.length === 0) return [];
    const evidence = contactsOf(comment)
      .filter(({ host }) => host !== null && hostsOf(domains)(host))
      .map(({ place }) => place)
      .slice(0, MAX_EVIDENCE);
    return evidence.length > 0
      ? [{ label: 'listed', kind: 'domain', score: 1, evidence, reason: 'spam' }]
      : [];
  },
};
