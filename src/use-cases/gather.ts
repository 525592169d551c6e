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

  /**
   * Turns of the event loop until one brings nothing more: what has arrived but was not read yet joins in. A store inside
   * this process blocks the loop while it writes, so without this nothing would ever gather. Alone, it is two turns.
   */
  async function settle(): Promise<void> {
    let before: number;
    do {
      before = waiting.length;
      await new Promise((resolve) => setImmediate(resolve));
    } while (waiting.length > before && waiting.length < settings.maxItems);
  }

  async function flushAll(): Promise<void> {
    flushing = true;
    while (waiting.length > 0) {
      await settle();
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
