// Phone numbers that the site's policy lists, in the phone field or in the text. The policy holds HMACs, no numbers.
import type { Check } from './check.ts';

export const blockedPhones: Check = {
  name: 'blocked-phones',
  run(_comment, policy, facts) {
    const blocked = new Set(policy.blocked.phones);
    return facts.phones
      .filter(({ macs }) => macs.some((mac) => blocked.has(mac)))
      .map(({ place }) => ({
        label: 'listed' as const,
        kind: 'phone',
        score: 1,
        evidence: [place ?? { fact: 'phone-field', value: true }],
      }));
  },
};
