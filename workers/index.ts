// Registers every kind of work that a worker process does.

import type { Logger } from '../src/domain/ports.ts';
import type { CheckJob } from '../src/domain/queue.ts';
import { type Chore, startChores } from './maintain.ts';

/** The receiving end of a queue: src/queue/worker.ts gives it. */
export type OpenWorker = (handle: (payload: CheckJob, stalledCount: number) => Promise<void>) => {
  close(): Promise<void>;
};

export interface Workers {
  /** Takes no more work and waits for what is under way. */
  stop(): Promise<void>;
}

export function startWorkers(settings: {
  openWorker: OpenWorker;
  handleCheckJob: (payload: CheckJob, stalledCount: number) => Promise<void>;
  chores: readonly Chore[];
  logger: Logger;
}): Workers {
  const worker = settings.openWorker(settings.handleCheckJob);
  const timers = startChores(settings.chores, settings.logger);
  return {
    async stop() {
      await Promise.all([timers.stop(), worker.close()]);
    },
  };
}
