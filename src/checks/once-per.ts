// What several checks ask of the same comment, or every comment of the same policy, is worked out once.

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
