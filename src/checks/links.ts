// Links to anywhere but the site itself and what its policy allows.
import type { Check } from './check.ts';
import { hostsOf } from './policy-lists.ts';
import { contactsOf } from './text/field-contacts.ts';
import { withoutWww } from './text/hosts.ts';
import { signalPerKind } from './text/signal-per-kind.ts';

const SCORES = {
  /** A link in a comment is spam far more often than a source: enough for a person to look, not to reject. */
  link: 0.6,
  /** Nobody shortens the address of an honest source. */
  'short-link': 0.75,
  /** Dots written as something else: somebody hides an address from programs. */
  'hidden-link': 0.75,
};

export const links: Check = {
  name: 'links',
  run(comment, policy) {
    const isAllowed = (host: string) =>
      comment.siteHosts.some((own) => withoutWww(own) === withoutWww(host)) ||
      hostsOf(policy.allowed.domains)(host);
    return signalPerKind(
      comment,
      contactsOf(comment).filter(({ host }) => host !== null && !isAllowed(host)),
      SCORES,
    );
  },
};
