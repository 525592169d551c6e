// What a word alone decides is worked out once for all texts: they have a few thousand words in common.

/** As many as a newspaper's readers use; whoever makes up words by the million only empties the memory now and then. */
const MAX_WORDS = 20_000;
/** V8 copies substrings up to here; a longer one would keep its whole text alive. */
const MAX_LENGTH = 12;

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
