// Links to domains that the site's policy lists.
import { type Check, MAX_EVIDENCE } from './check.ts';
import { oncePer } from './once-per.ts';
import { contactsOf } from './text/field-contacts.ts';
import { withoutWww } from './text/hosts.ts';

const listed = oncePer((domains: readonly string[]) => new Set(domains));

export const blockedDomains: Check = {
  name: 'blocked-domains',
  run(comment, { blocked: { domains } }) {
    if (domains.length === 0) return [];
    const evidence = contactsOf(comment)
      .filter(
        ({ host }) => host !== null && patternsFor(host).some((pattern) => listed(domains).has(pattern)),
      )
      .map(({ place }) => place)
      .slice(0, MAX_EVIDENCE);
    return evidence.length > 0
      ? [{ label: 'listed', kind: 'domain', score: 1, evidence, reason: 'spam' }]
      : [];
  },
};

/** All that `domainMatches` would accept for this host: looked up in the list instead of walking it. */
function patternsFor(host: string): string[] {
  const labels = host.split('.');
  const wildcards = labels.map((_, index) => `*.${labels.slice(index).join('.')}`);
  return [host, withoutWww(host), ...wildcards];
}
