// Phone numbers that the site's policy lists, in the phone field or in the text. The policy holds HMACs, no numbers.
import { type Check, MAX_EVIDENCE } from './check.ts';
import { phonesOf } from './policy-lists.ts';

export const blockedPhones: Check = {
  name: 'blocked-phones',
  run(_comment, { blocked }, facts) {
    const evidence = facts.phones
      .filter(({ macs }) => macs.some((mac) => phonesOf(blocked.phones).has(mac)))
      .map(({ place }) => place ?? { fact: 'phone-field', value: true })
      .slice(0, MAX_EVIDENCE);
    return evidence.length > 0
      ? [{ label: 'listed', kind: 'phone', score: 1, evidence, reason: 'spam' }]
      : [];
  },
};
