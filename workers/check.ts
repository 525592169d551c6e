// A check job: a batch of comment ids. What fails is tried again one by one, and after three failures a person decides.

import { DomainError } from '../src/domain/error.ts';
import type { CheckQueue, Logger } from '../src/domain/ports.ts';
import { type CheckJob, checkJobSchema } from '../src/domain/queue.ts';
import type { CheckStore } from '../src/domain/stores.ts';

interface Deps {
  checkComments: (ids: readonly string[]) => Promise<number>;
  holdUnchecked: (ids: readonly string[]) => Promise<number>;
  store: CheckStore;
  queue: CheckQueue;
  logger: Logger;
}

const MAX_ATTEMPTS = 3;

/** `stalledCount`: how often a process died, or froze, while it held this job. */
export function createCheckHandler(deps: Deps) {
  return async function handleCheckJob(payload: CheckJob, stalledCount: number): Promise<void> {
    const { commentIds } = checkJobSchema.parse(payload);
    // A comment that ends its process would take its neighbours down again and again.
    if (stalledCount > 0) return separate(commentIds, deps);
    try {
      const checked = await deps.checkComments(commentIds);
      deps.logger.debug({ comments: commentIds.length, checked }, 'checked');
    } catch (error) {
      if (error instanceof DomainError && error.code === 'down') throw error; // the sweeper tries again when the database is back
      deps.logger.error({ error, comments: commentIds.length }, 'a batch could not be checked');
      await separate(commentIds, deps);
    }
  };
}

/** Counts the failure; those with attempts left get a job each, the others are held for a person. */
async function separate(commentIds: readonly string[], deps: Deps): Promise<void> {
  const counted = await deps.store.countAttempt(commentIds);
  const hopeless = counted.filter(({ attempts }) => attempts >= MAX_ATTEMPTS).map(({ id }) => id);
  if (hopeless.length > 0) await deps.holdUnchecked(hopeless);
  for (const { id, attempts } of counted) if (attempts < MAX_ATTEMPTS) deps.queue.offerAlone(id);
}
