// What is asked for again and again is worked out once.

/** For keys that live long and take turns, such as the lists of several sites' policies. */
export function oncePer<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { value: Value }>();
  return (key) => {
    let entry = known.get(key);
    if (!entry) {
      entry = { value: work(key) };
      known.set(key, entry);
    }
    return entry.value;
  };
}

/** For what several checks ask of one comment before the next one comes: remembers the last key alone, which costs nothing. */
export function oncePerComment<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  let last: { key: Key; value: Value } | null = null;
  return (key) => {
    if (last?.key !== key) last = { key, value: work(key) };
    return last.value;
  };
}
