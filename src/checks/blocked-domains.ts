// Links to domains that the site's policy lists.
import { domainMatches } from '../domain/site.ts';
import type { Check } from './check.ts';
import { findLinks } from './text/links.ts';

export const blockedDomains: Check = {
  name: 'blocked-domains',
  run(comment, policy) {
    const patterns = policy.blocked.domains;
    if (patterns.length === 0) return [];
    return comment.fields.flatMap(({ field, text }) =>
      findLinks(text)
        .filter(({ host }) => patterns.some((pattern) => domainMatches(pattern, host)))
        .map(({ start, end }) => ({
          label: 'listed' as const,
          kind: 'domain',
          score: 1,
          evidence: [{ field, start, end }],
        })),
    );
  },
};
