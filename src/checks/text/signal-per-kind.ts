// Four links are no four independent witnesses: one signal a kind, with the places where it shows.
import type { CheckedText } from '../../domain/facts.ts';
import type { Signal } from '../../domain/signal.ts';
import { MAX_EVIDENCE } from '../check.ts';
import type { ContactKind } from './contacts.ts';
import type { FieldContact } from './field-contacts.ts';
import { type Purpose, purposeOf } from './purpose.ts';

/** What is left of the suspicion where a contact has an honest purpose: three such kinds make a flag, two don't. */
const EXCUSED_SCORE = 0.25;
/** Who warns quotes anything; who lost a dog leaves a plain number; who names a source, a plain link. */
const EXCUSES: Record<Purpose, (kind: ContactKind) => boolean> = {
  warning: () => true,
  help: (kind) => kind === 'phone' || kind === 'email',
  source: (kind) => kind === 'link' || kind === 'email',
  offer: () => false,
  unknown: () => false,
};

export function signalPerKind(
  comment: CheckedText,
  contacts: readonly FieldContact[],
  scores: Readonly<Partial<Record<ContactKind, number>>>,
): Omit<Signal, 'check'>[] {
  if (contacts.length === 0) return [];
  const purpose = purposeOf(comment);
  const isExcused = EXCUSES[purpose];
  return (Object.entries(scores) as [ContactKind, number][]).flatMap(([kind, full]) => {
    const evidence = contacts.filter((contact) => contact.kind === kind).map(({ place }) => place);
    const score = isExcused(kind) ? Math.min(full, EXCUSED_SCORE) : full;
    return evidence.length > 0 && !isDiscreet(kind, purpose)
      ? [{ label: 'spam' as const, kind, score, evidence: evidence.slice(0, MAX_EVIDENCE) }]
      : [];
  });
}

/** Who leaves digits out means to hide a number from people; that says nothing unless something is sold. */
function isDiscreet(kind: ContactKind, purpose: Purpose): boolean {
  return kind === 'masked-number' && purpose !== 'offer';
}
