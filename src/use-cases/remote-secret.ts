// A remote check's secret: plain when it is put, sealed where it is stored, and never shown again.
import { invalid } from '../domain/error.ts';
import type { Policy } from '../domain/policy.ts';
import type { Keyring } from '../domain/ports.ts';
import { KEPT_SECRET, type RemotePolicy } from '../domain/remote-policy.ts';

/**
 * Seals a new secret; `kept` takes that of `current`. Sealed for the site and the host: who may change the policy but
 * does not know the secret can't have it sent somewhere else. Throws `invalid` where there is none to keep.
 */
export function sealSecret(policy: Policy, current: Policy | null, siteId: string, keyring: Keyring): Policy {
  const { remote } = policy;
  if (remote === null || remote.secret === null) return policy;
  return { ...policy, remote: { ...remote, secret: sealedSecret(remote, current, siteId, keyring) } };
}

function sealedSecret(
  remote: RemotePolicy,
  current: Policy | null,
  siteId: string,
  keyring: Keyring,
): string {
  if (remote.secret !== KEPT_SECRET)
    return keyring.seal('remote', remote.secret ?? '', contextOf(siteId, remote));
  const earlier = current?.remote ?? null;
  if (!earlier?.secret || contextOf(siteId, earlier) !== contextOf(siteId, remote))
    throw invalid({ pointer: '/remote/secret', code: 'remote.secret.missing' });
  return earlier.secret;
}

/** The policy as people see it. */
export function hideSecret(policy: Policy): Policy {
  const { remote } = policy;
  return remote?.secret ? { ...policy, remote: { ...remote, secret: KEPT_SECRET } } : policy;
}

/** null where a key is gone that sealed it. */
export function openSecret(
  { secret, ...remote }: RemotePolicy,
  siteId: string,
  keyring: Keyring,
): string | null {
  return secret === null ? null : keyring.open('remote', secret, contextOf(siteId, remote));
}

function contextOf(siteId: string, { url }: Pick<RemotePolicy, 'url'>): string {
  return `${siteId} ${new URL(url).origin}`;
}
