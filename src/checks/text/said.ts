// Words as shared objects, on which others keep what they know of a word.
import { perWord } from './per-word.ts';
import { isSyllable } from './syllable.ts';
import { fold } from './view.ts';

/** What a word says: the same object for the same word, so that others can keep what they know of it there. */
export interface Said {
  /** With its marks. */
  marked: string;
  /** Without, đ as d. */
  plain: string;
  /** Its letters could make a syllable of Vietnamese. */
  isSyllable: boolean;
  slots: unknown[];
}

let slotCount = 0;

/** Like `perWord`, but without a look-up. */
export function perSaid<Value>(work: (said: Said) => Value): (said: Said) => Value {
  const slot = slotCount;
  slotCount += 1;
  return (said) => {
    let value = said.slots[slot];
    if (value === undefined) {
      value = work(said);
      said.slots[slot] = value;
    }
    // Only this function writes to its slot.
    return value as Value;
  };
}

export const saidOf = perWord((marked): Said => {
  const plain = fold(marked);
  return { marked, plain, isSyllable: isSyllable(plain), slots: [] };
});
