// What a rule of several parts is: who, does what, to whom, in this order with a few words between.
import type { AbuseKind } from './entry.ts';

export interface Sequence {
  kind: AbuseKind;
  weight: number;
  /** At most so many words between one part and the next. */
  gap: number;
  /** Forms of one or several words each, one of which must stand there. */
  parts: readonly (readonly string[])[];
  /** None of these may stand between the first part and the last, nor right before. */
  unless?: readonly string[];
}

/** A part is its forms, apart by commas. */
export function sequence(
  kind: AbuseKind,
  weight: number,
  gap: number,
  parts: readonly string[],
  unless = '',
): Sequence {
  const forms = (part: string) =>
    part
      .split(',')
      .map((form) => form.trim())
      .filter((form) => form !== '');
  return { kind, weight, gap, parts: parts.map(forms), unless: forms(unless) };
}
