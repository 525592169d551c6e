import { describe, expect, it } from 'vitest';
import { createShortCache } from '../../src/use-cases/short-cache.ts';

function openCache(maxEntries = 10) {
  const clock = { ms: 1_000 };
  const asked: string[] = [];
  const cache = createShortCache<string>({ keptMs: 50, maxEntries, now: () => clock.ms });
  const get = (key: string) =>
    cache.get(key, async () => {
      asked.push(key);
      return `${key} at ${clock.ms}`;
    });
  return { cache, clock, asked, get };
}

describe('a short cache', () => {
  it('asks once however many want it at the same time', async () => {
    const { asked, get } = openCache();
    expect(await Promise.all([get('a'), get('a'), get('a')])).toEqual(Array(3).fill('a at 1000'));
    expect(asked).toEqual(['a']);
  });

  it('keeps an answer until its time is over', async () => {
    const { clock, asked, get } = openCache();
    await get('a');
    clock.ms += 49;
    expect(await get('a')).toBe('a at 1000');
    clock.ms += 1;
    expect(await get('a')).toBe('a at 1050');
    expect(asked).toEqual(['a', 'a']);
  });

  it('counts from the question, not from the answer', async () => {
    const { cache, clock, get } = openCache();
    let answer: (value: string) => void = () => {};
    const slow = cache.get('a', () => new Promise((resolve) => (answer = resolve)));
    clock.ms += 50;
    answer('old');
    expect(await slow).toBe('old');
    expect(await get('a')).toBe('a at 1050');
  });

  it('keeps the answers to different questions apart', async () => {
    const { asked, get } = openCache();
    expect(await Promise.all([get('a'), get('b')])).toEqual(['a at 1000', 'b at 1000']);
    expect(asked).toEqual(['a', 'b']);
  });

  it('does not keep a failure', async () => {
    const { cache, get } = openCache();
    await expect(cache.get('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(await get('a')).toBe('a at 1000');
  });

  it('a late failure does not throw away what was learnt since', async () => {
    const { cache, clock, asked, get } = openCache();
    let fail: (error: Error) => void = () => {};
    const slow = cache.get('a', () => new Promise((_, reject) => (fail = reject)));
    clock.ms += 50;
    await get('a');
    fail(new Error('away'));
    await expect(slow).rejects.toThrow('away');
    await get('a');
    expect(asked).toEqual(['a']);
  });

  it('forgets when told to', async () => {
    const { cache, clock, get } = openCache();
    await get('a');
    clock.ms += 1;
    cache.forget('a');
    expect(await get('a')).toBe('a at 1001');
  });

  it('lets the oldest answer go when it is full', async () => {
    const { asked, get } = openCache(2);
    for (const key of ['a', 'b', 'c', 'b', 'c', 'a']) await get(key);
    expect(asked).toEqual(['a', 'b', 'c', 'a']);
  });
});
