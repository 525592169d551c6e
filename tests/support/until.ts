// Waiting for a condition, never for a duration.

/** Resolves with the first value that is neither false nor null nor undefined; fails with `what` after `limitMs`. */
export async function until<Value>(
  what: string,
  ask: () => Promise<Value | false | null | undefined> | Value | false | null | undefined,
  limitMs = 45_000,
): Promise<Value> {
  const deadline = Date.now() + limitMs;
  for (;;) {
    const value = await ask();
    if (value !== false && value !== null && value !== undefined) return value;
    if (Date.now() > deadline) throw new Error(`waited ${limitMs} ms in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
