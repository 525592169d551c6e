// Keeps an answer for a moment, and asks once however many want it at the same time.
import type { Clock } from '../domain/ports.ts';

export interface ShortCache<Value> {
  get(key: string, load: () => Promise<Value>): Promise<Value>;
  forget(key: string): void;
}

export function createShortCache<Value>(settings: {
  keptMs: number;
  maxEntries: number;
  now: Clock;
}): ShortCache<Value> {
  const { keptMs, maxEntries, now } = settings;
  const entries = new Map<string, { value: Promise<Value>; until: number }>();

  return {
    get(key, load) {
      const known = entries.get(key);
      if (known && known.until > now()) return known.value;
      // The oldest entry stands first in a Map.
      if (entries.size >= maxEntries)
        for (const oldest of entries.keys()) {
          entries.delete(oldest);
          break;
        }
      // Counted from before the question: what changes while it is asked must not be kept longer.
      const entry = { value: load(), until: now() + keptMs };
      entries.delete(key);
      entries.set(key, entry);
      entry.value.catch(() => {
        if (entries.get(key) === entry) entries.delete(key);
      });
      return entry.value;
    },
    forget: (key) => void entries.delete(key),
  };
}
