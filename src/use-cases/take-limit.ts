// Counting one action against its limit; where there is no key, as without a socket, nothing is counted.
import { DomainError } from '../domain/error.ts';
import type { LimitedAction, RateLimiter } from '../domain/ports.ts';

/** Throws `rate` with the seconds to wait. */
export async function takeLimit(
  limiter: RateLimiter,
  action: LimitedAction,
  key: string | null,
): Promise<void> {
  const retryAfterSeconds = key === null ? null : await limiter.take(action, key);
  if (retryAfterSeconds !== null) throw new DomainError('rate', { retryAfterSeconds });
}
