import { describe, expect, it } from 'vitest';
import { createGatherer } from '../../src/use-cases/gather.ts';

/** A flush that waits until it is let go, so that a test decides what happens meanwhile. */
function openGatherer(settings: { maxItems?: number; maxWaiting?: number } = {}) {
  const flushes: { items: string[]; answer(results: string[]): void; fail(error: Error): void }[] = [];
  let started = () => {};
  const gatherer = createGatherer<string, string>({
    flush: (items) =>
      new Promise((answer, fail) => {
        flushes.push({ items, answer, fail });
        started();
      }),
    maxItems: settings.maxItems ?? 300,
    maxWaiting: settings.maxWaiting ?? 1_000,
    overflow: () => new Error('too many'),
  });
  /** The flush that comes next, however many turns it takes. */
  const flush = async (index: number) => {
    while (!flushes[index]) await new Promise<void>((resolve) => (started = resolve));
    return flushes[index] ?? expect.fail();
  };
  return { add: (item: string) => gatherer.add(item), flush, flushes };
}
const shout = (items: string[]) => items.map((item) => item.toUpperCase());

describe('a gatherer', () => {
  it('flushes a lone item at once and answers with its result', async () => {
    const { add, flush } = openGatherer();
    const a = add('a');
    const first = await flush(0);
    first.answer(shout(first.items));
    expect(await a).toBe('A');
    expect(first.items).toEqual(['a']);
  });

  it('flushes together what arrived together, each with its own result', async () => {
    const { add, flush } = openGatherer();
    const all = Promise.all(['a', 'b', 'c'].map(add));
    const first = await flush(0);
    first.answer(shout(first.items));
    expect(await all).toEqual(['A', 'B', 'C']);
    expect(first.items).toEqual(['a', 'b', 'c']);
  });

  it('has one flush under way at a time, and gathers meanwhile', async () => {
    const { add, flush, flushes } = openGatherer();
    const a = add('a');
    const first = await flush(0);
    const others = Promise.all(['b', 'c'].map(add));
    for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(flushes).toHaveLength(1);
    first.answer(['A']);
    expect(await a).toBe('A');
    const second = await flush(1);
    expect(second.items).toEqual(['b', 'c']);
    second.answer(['B', 'C']);
    expect(await others).toEqual(['B', 'C']);
  });

  it('takes no more into a flush than fit, in the order in which they came', async () => {
    const { add, flush } = openGatherer({ maxItems: 2 });
    const all = Promise.all(['a', 'b', 'c', 'd', 'e'].map(add));
    for (const [index, items] of [['a', 'b'], ['c', 'd'], ['e']].entries()) {
      const one = await flush(index);
      expect(one.items).toEqual(items);
      one.answer(shout(one.items));
    }
    expect(await all).toEqual(['A', 'B', 'C', 'D', 'E']);
  });

  it('refuses what is too much instead of keeping it', async () => {
    const { add, flush } = openGatherer({ maxWaiting: 2 });
    const kept = Promise.all([add('a'), add('b')]);
    await expect(add('c')).rejects.toThrow('too many');
    const first = await flush(0);
    expect(first.items).toEqual(['a', 'b']);
    first.answer(['A', 'B']);
    expect(await kept).toEqual(['A', 'B']);
  });

  it('fails only those whose flush failed', async () => {
    const { add, flush } = openGatherer({ maxItems: 2 });
    const results = Promise.allSettled(['a', 'b', 'c'].map(add));
    (await flush(0)).fail(new Error('the store is away'));
    (await flush(1)).answer(['C']);
    expect(await results).toEqual([
      { status: 'rejected', reason: new Error('the store is away') },
      { status: 'rejected', reason: new Error('the store is away') },
      { status: 'fulfilled', value: 'C' },
    ]);
  });

  it('goes on after a failure', async () => {
    const { add, flush } = openGatherer();
    const a = add('a');
    (await flush(0)).fail(new Error('the store is away'));
    await expect(a).rejects.toThrow('away');
    const b = add('b');
    (await flush(1)).answer(['B']);
    expect(await b).toBe('B');
  });

  it('leaves nobody waiting when a flush answers with too few results', async () => {
    const { add, flush } = openGatherer();
    const results = Promise.allSettled(['a', 'b'].map(add));
    (await flush(0)).answer(['A']);
    expect(await results).toMatchObject([
      { value: 'A' },
      { reason: new Error('a flush gave fewer results than it had items') },
    ]);
  });
});
