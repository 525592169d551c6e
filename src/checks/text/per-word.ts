// What a word alone decides is worked out once for all texts: they have a few thousand words in common.

/** As many as a newspaper's readers use; whoever makes up words by the million only empties the memory now and then. */
const MAX_WORDS = 20_000;
/** V8 copies substrings up to here; a longer one would keep its whole text alive. */
const MAX_LENGTH = 12;

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

export function perWord<Value>(work: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const value = known.get(word);
    if (value !== undefined) return value;
    const made = work(word);
    if (word.length > MAX_LENGTH) return made;
    if (known.size >= MAX_WORDS) known.clear();
    known.set(word, made);
    return made;
  };
}
