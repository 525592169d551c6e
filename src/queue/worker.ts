// The receiving end of the queue: BullMQ's worker with the settings under which a killed process is noticed soon.
import type { Logger } from '../domain/ports.ts';
import type { CheckJob } from '../domain/queue.ts';
import type { QueueBackend } from './backend.ts';

/** Batches in hand at one time: while one waits for the database another is checked. */
const CONCURRENCY = 3;
/** BullMQ's 30 s left a killed worker's comments waiting for 32. */
const LOCK_MS = 10_000;
const STALLED_INTERVAL_MS = 5_000;
/** The handler splits a batch that stalled, and gives up on a comment by itself after three. */
const MAX_STALLED = 5;
/** `close` never returns while Redis is away. */
const CLOSE_MS = 8_000;

export function openCheckWorker(
  backend: QueueBackend,
  handle: (payload: CheckJob, stalledCount: number) => Promise<void>,
  logger: Logger,
): { close(): Promise<void> } {
  const worker = backend.openWorker((job) => handle(job.data, job.stalledCounter ?? 0), {
    concurrency: CONCURRENCY,
    lockDuration: LOCK_MS,
    stalledInterval: STALLED_INTERVAL_MS,
    maxStalledCount: MAX_STALLED,
  });
  worker.on('failed', (job, error) => logger.warn({ job: job?.id, error: error.message }, 'a job failed'));
  worker.on('error', (error) => logger.debug({ error: error.message }, 'worker connection'));
  return {
    async close() {
      const limit = new Promise<void>((resolve) => setTimeout(resolve, CLOSE_MS).unref());
      await Promise.race([worker.close(), limit]);
    },
  };
}
