// Whether a site's policy lets receipts of approved comments stand for a picture, and what these receipts would have to prove.
import type { Clock, Keyring } from '../domain/ports.ts';
import { readReceipt } from '../domain/receipt.ts';
import type { SiteStore, TrustClaim } from '../domain/stores.ts';

const HOUR_MS = 60 * 60 * 1000;

interface Deps {
  findPolicy: SiteStore['policy'];
  keyring: Keyring;
  now: Clock;
}

export type ClaimTrust = ReturnType<typeof createClaimTrust>;

/** null where the policy trusts nobody. Every receipt is read, in constant time, whatever the others were. */
export function createClaimTrust({ findPolicy, keyring, now }: Deps) {
  return async function claimTrust(siteId: string, receipts: readonly string[]): Promise<TrustClaim | null> {
    const trusted = (await findPolicy(siteId))?.policy.trustedReaders;
    if (!trusted) return null;
    const ids = receipts.map((receipt) => readReceipt(receipt, keyring));
    return {
      commentIds: [...new Set(ids.flatMap((id) => id ?? []))],
      approved: trusted.approved,
      before: new Date(now() - trusted.hours * HOUR_MS),
    };
  };
}
