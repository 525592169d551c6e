// A circuit breaker: a service that keeps failing is spared, and comments do not wait for it.
// Why our own: docs/decisions/0013-remote-checks.md.
import type { Clock } from '../domain/ports.ts';
import { RemoteFailure } from './failure.ts';

/** Failures in a row that open the circuit. */
const MAX_FAILURES = 5;
/** How long it stays open; then one question is let through to try. */
const OPEN_MS = 10_000;

export interface Breaker {
  /** Throws `circuit` without doing the work while the circuit is open. */
  run<Result>(work: () => Promise<Result>): Promise<Result>;
}

export function createBreaker(now: Clock): Breaker {
  let failures = 0;
  let openedAt = 0;
  let trying = false;

  return {
    async run(work) {
      const wasOpen = failures >= MAX_FAILURES;
      if (wasOpen && (trying || now() - openedAt < OPEN_MS)) throw new RemoteFailure('circuit');
      trying = wasOpen;
      try {
        const result = await work();
        failures = 0;
        return result;
      } catch (error) {
        failures += 1;
        openedAt = now();
        throw error;
      } finally {
        if (wasOpen) trying = false;
      }
    },
  };
}

/** Beyond this many the failures are forgotten: only a site's changed policies could come to so many. */
const MAX_BREAKERS = 1_000;

/** One breaker a key. */
export function createBreakers(now: Clock): (key: string) => Breaker {
  const kept = new Map<string, Breaker>();
  return (key) => {
    const known = kept.get(key);
    if (known) return known;
    if (kept.size >= MAX_BREAKERS) kept.clear();
    const made = createBreaker(now);
    kept.set(key, made);
    return made;
  };
}
