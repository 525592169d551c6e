// Policies that this process has read: a list may hold 50,000 words, every batch of comments asks for it, and what the
// checks compile from it is tied to the very object. A version never changes, so it stays until others need the room.
import type { VersionedPolicy } from '../domain/policy.ts';

const MAX_POLICIES = 1_000;
/** In all policies together; compiled, an entry of ten letters takes about 2 KB. */
const MAX_ENTRIES = 500_000;

export interface KeptPolicies {
  /** Those who ask while it is being loaded get the same object. A null is not kept. */
  get(
    siteId: string,
    version: number,
    load: () => Promise<VersionedPolicy | null>,
  ): Promise<VersionedPolicy | null>;
}

export function createKeptPolicies(): KeptPolicies {
  /** The one that was asked for last stands last. */
  const kept = new Map<string, { policy: Promise<VersionedPolicy | null>; entries: number }>();

  function makeRoom(): void {
    let entries = [...kept.values()].reduce((sum, one) => sum + one.entries, 0);
    for (const [key, oldest] of kept) {
      if (kept.size === 1 || (kept.size <= MAX_POLICIES && entries <= MAX_ENTRIES)) return;
      kept.delete(key);
      entries -= oldest.entries;
    }
  }

  return {
    get(siteId, version, load) {
      const key = `${siteId} ${version}`;
      const known = kept.get(key) ?? { policy: load(), entries: 0 };
      const isNew = !kept.delete(key);
      kept.set(key, known);
      if (isNew)
        known.policy.then(
          (found) => {
            if (!found) kept.delete(key);
            else known.entries = entriesOf(found);
            makeRoom();
          },
          () => kept.delete(key),
        );
      return known.policy;
    },
  };
}

function entriesOf({ policy: { blocked, allowed } }: VersionedPolicy): number {
  const lists = [...Object.values(blocked), ...Object.values(allowed)];
  return lists.reduce((sum, list) => sum + list.length, 0);
}
