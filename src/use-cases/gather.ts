// Group commit: what arrives while a flush is under way goes together in the next one; alone, nothing waits.

export interface Gatherer<Item, Result> {
  add(item: Item): Promise<Result>;
}

interface Waiting<Item, Result> {
  item: Item;
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
}

/**
 * `flush` gets up to `maxItems` and answers in their order. One flush is under way at a time.
 * Above `maxWaiting` an item is refused with `overflow()` instead of filling the memory.
 */
export function createGatherer<Item, Result>(settings: {
  flush: (items: Item[]) => Promise<Result[]>;
  maxItems: number;
  maxWaiting: number;
  overflow: () => Error;
}): Gatherer<Item, Result> {
  const waiting: Waiting<Item, Result>[] = [];
  let flushing = false;

  async function flushAll(): Promise<void> {
    flushing = true;
    while (waiting.length > 0) {
      const taken = waiting.splice(0, settings.maxItems);
      try {
        const results = await settings.flush(taken.map((entry) => entry.item));
        taken.forEach((entry, index) => {
          const result = results[index];
          if (result === undefined) entry.reject(new Error('a flush gave fewer results than it had items'));
          else entry.resolve(result);
        });
      } catch (error) {
        for (const entry of taken) entry.reject(error);
      }
    }
    flushing = false;
  }

  return {
    add: (item) =>
      new Promise((resolve, reject) => {
        if (waiting.length >= settings.maxWaiting) return reject(settings.overflow());
        waiting.push({ item, resolve, reject });
        // Settles every entry itself and so never rejects.
        if (!flushing) void flushAll();
      }),
  };
}
