// A new challenge, and how much work it asks for: the more, the more are asked for or refused at the site or from the address.
import { asksForAnswer, type Challenge, type ChallengeKind, showChallenge } from '../domain/captcha.ts';
import { DomainError } from '../domain/error.ts';
import type { Captcha, RecentCounts } from '../domain/ports.ts';
import { bitsFor, REFUSAL_WEIGHT } from '../domain/work-demand.ts';

interface Deps {
  captcha: Pick<Captcha, 'create'>;
  counts: RecentCounts;
}

export interface Asker {
  siteId: string;
  /** null: without a socket; then the site's load counts alone. */
  addressPrefix: string | null;
}

export interface Wanted {
  kind: ChallengeKind;
  /** Receipts of approved comments stand beside it: without a picture it asks for no more work than with one. */
  isTrusted?: boolean;
}

export type IssueChallenge = ReturnType<typeof createIssueChallenge>;

export function createIssueChallenge({ captcha, counts }: Deps) {
  async function issue({ siteId, addressPrefix }: Asker, wanted: Wanted, weight = 1): Promise<Challenge> {
    const keys = [
      `site:${siteId}`,
      ...(addressPrefix === null ? [] : [`address:${siteId}:${addressPrefix}`]),
    ];
    const [site = 0, address = 0] = await counts.add(keys, weight);
    const isAlone = wanted.kind === 'none' && !wanted.isTrusted;
    return captcha.create(siteId, { kind: wanted.kind, bits: bitsFor({ site, address }, isAlone) });
  }

  return {
    issueChallenge: (asker: Asker, wanted: Wanted) => issue(asker, wanted),
    /** The refusal of a captcha: it brings a fresh challenge at once, of the kind that was refused. */
    async refuseCaptcha(
      asker: Asker,
      outcome: 'wrong' | 'expired',
      challengeId: string,
    ): Promise<DomainError> {
      const kind = asksForAnswer(challengeId) ? 'picture' : 'none';
      const challenge = await issue(asker, { kind }, outcome === 'wrong' ? 1 + REFUSAL_WEIGHT : 1);
      return new DomainError(`captcha.${outcome}`, { extra: { captcha: showChallenge(challenge) } });
    },
  };
}
