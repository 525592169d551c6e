// The ordered list of checks. Reading it is reading what is looked at; adding one is a file and a line here.
import type { CheckedText, Facts } from '../domain/facts.ts';
import type { Policy } from '../domain/policy.ts';
import type { Signal } from '../domain/signal.ts';
import { abuseLexicon } from './abuse-lexicon.ts';
import { blockedDomains } from './blocked-domains.ts';
import { blockedPhones } from './blocked-phones.ts';
import { blockedWords } from './blocked-words.ts';
import { captcha } from './captcha.ts';
import type { Check } from './check.ts';
import { contacts } from './contacts.ts';
import { duplicates } from './duplicates.ts';
import { floods } from './floods.ts';
import { honeypot } from './honeypot.ts';
import { learntModel } from './learnt-model.ts';
import { links } from './links.ts';
import { noise } from './noise.ts';
import { offers } from './offers.ts';
import { personalData } from './personal-data.ts';
import { tooFast } from './too-fast.ts';
import { waves } from './waves.ts';

export const CHECKS: readonly Check[] = [
  // Was it a person who filled the form?
  honeypot,
  tooFast,
  captcha,
  // What the site itself has forbidden.
  blockedWords,
  blockedPhones,
  blockedDomains,
  // Whom it hurts.
  abuseLexicon,
  // Where it wants to lead its readers.
  links,
  contacts,
  offers,
  // Whom it exposes.
  personalData,
  // How little it says.
  noise,
  // What comments like it were.
  learntModel,
  // What came before it.
  duplicates,
  waves,
  floods,
];

/**
 * Runs every check that the policy does not turn off; `nowMs` is a clock of any origin. A check that throws gives an
 * `unavailable` signal, which holds the comment, and never stops the others.
 */
export function runChecks(
  comment: CheckedText,
  policy: Policy,
  facts: Facts,
  nowMs: () => number,
  checks: readonly Check[] = CHECKS,
): Signal[] {
  return checks.flatMap((check) => {
    const mode = check.isRequired ? 'on' : (policy.checks[check.name] ?? 'on');
    if (mode === 'off') return [];
    const startedMs = nowMs();
    const signals = attempt(check, comment, policy, facts);
    const costMs = Math.round((nowMs() - startedMs) * 1000) / 1000;
    const shared = { costMs, ...(mode === 'hold' && { holdsOnly: true as const }) };
    return signals.map((signal) => ({ check: check.name, ...signal, ...shared }));
  });
}

function attempt(check: Check, comment: CheckedText, policy: Policy, facts: Facts): Omit<Signal, 'check'>[] {
  try {
    return check.run(comment, policy, facts);
  } catch {
    return [
      { label: 'unavailable', kind: 'failed', score: 1, evidence: [{ fact: 'check', value: check.name }] },
    ];
  }
}
