// The policy's lists as its checks ask for them: compiled once for each policy, as long as it is kept.
import type { Facts } from '../domain/facts.ts';
import type { Policy } from '../domain/policy.ts';
import type { WordEvidence } from '../domain/signal.ts';
import { oncePer } from './once-per.ts';
import { compileHosts } from './text/listed-hosts.ts';
import { compileWordList } from './text/word-list.ts';

export const wordsOf = oncePer(compileWordList);
export const hostsOf = oncePer(compileHosts);
export const phonesOf = oncePer((macs: readonly string[]): ReadonlySet<string> => new Set(macs));

/** Whether the number that stands at this place is one of those that the policy allows. */
export function isAllowedPhone(place: WordEvidence, { allowed }: Policy, { phones }: Facts): boolean {
  if (allowed.phones.length === 0) return false;
  const phone = phones.find((fact) => fact.place?.field === place.field && fact.place.start === place.start);
  return phone?.macs.some((mac) => phonesOf(allowed.phones).has(mac)) ?? false;
}
