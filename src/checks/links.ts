// Links to anywhere but the site itself and what its policy allows.
import { domainMatches } from '../domain/site.ts';
import type { Check } from './check.ts';
import { findLinks } from './text/links.ts';

/** A link in a comment is spam far more often than a source: enough for a person to look, not to reject. */
const LINK_SCORE = 0.6;
/** Nobody shortens the address of an honest source. */
const SHORTENER_SCORE = 0.75;

export const links: Check = {
  name: 'links',
  run(comment, policy) {
    const isAllowed = (host: string) =>
      comment.siteHosts.includes(host) ||
      policy.allowed.domains.some((pattern) => domainMatches(pattern, host));
    return comment.fields.flatMap(({ field, text }) =>
      findLinks(text)
        .filter(({ host }) => !isAllowed(host))
        .map(({ start, end, isShortener }) => ({
          label: 'spam' as const,
          kind: isShortener ? 'short-link' : 'link',
          score: isShortener ? SHORTENER_SCORE : LINK_SCORE,
          evidence: [{ field, start, end }],
        })),
    );
  },
};
