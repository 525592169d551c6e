// What a lost job, a wiped Redis or a killed process left behind: pending comments that nobody is going to check.
import type { CheckQueue, Clock } from '../domain/ports.ts';
import type { MaintenanceStore } from '../domain/stores.ts';

interface Deps {
  store: MaintenanceStore;
  queue: CheckQueue;
  now: Clock;
  /** How long a comment may wait before it is queued again. */
  waitingMs: number;
}

/** Comments queued again at one time. */
const SWEEP_LIMIT = 1_000;
/** With this many jobs waiting the queue is slow, not lost; more jobs would only make it slower. */
const BACKLOG = 100;

/** How many comments were queued again. */
export function createSweep({ store, queue, now, waitingMs }: Deps) {
  return async function sweep(): Promise<number> {
    if (!(await queue.isReady()) || (await queue.depth()).waiting > BACKLOG) return 0;
    const ids = await store.takeWaiting(new Date(now() - waitingMs), new Date(now()), SWEEP_LIMIT);
    queue.offer(ids);
    return ids.length;
  };
}

/** An expired challenge is refused by itself; the margin allows for clocks that differ. */
const EXPIRED_FOR_MS = 5 * 60 * 1000;
const FORGET_LIMIT = 10_000;

export function createForgetExpired({ store, now }: Pick<Deps, 'store' | 'now'>) {
  return () => store.forgetExpired(new Date(now() - EXPIRED_FOR_MS), FORGET_LIMIT);
}
