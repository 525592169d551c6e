// The sending end: ids gather into jobs, and nobody waits for the queue. The sweeper brings back whatever is lost here.
import type { CheckQueue, Clock, Logger } from '../domain/ports.ts';
import { MAX_BATCH } from '../domain/queue.ts';
import type { QueueBackend } from './backend.ts';

/** While comments arrive in company, a job leaves this often at most; a lone comment leaves at once. */
const GATHER_MS = 100;
/** Jobs being added at one time: beyond it the queue is in trouble, and more would only fill the memory. */
const MAX_ADDING = 1_000;

export function createCheckQueue(backend: QueueBackend, now: Clock, logger: Logger): CheckQueue {
  const gathered: string[] = [];
  let timer: NodeJS.Timeout | null = null;
  let lastSentAt = Number.NEGATIVE_INFINITY;
  let lastHadCompany = false;
  let adding = 0;

  function send(): void {
    if (timer) clearTimeout(timer);
    timer = null;
    lastSentAt = now();
    lastHadCompany = gathered.length > 1;
    while (gathered.length > 0) add(gathered.splice(0, MAX_BATCH));
  }

  function add(commentIds: string[]): void {
    if (!backend.isConnected() || adding >= MAX_ADDING) return;
    adding += 1;
    backend.queue
      .add('check', { commentIds })
      .catch((error: Error) =>
        logger.warn(
          { error: error.message, comments: commentIds.length },
          'a job was not queued; the sweeper will',
        ),
      )
      .finally(() => {
        adding -= 1;
      });
  }

  return {
    offer(commentIds) {
      if (commentIds.length === 0) return true;
      if (!backend.isConnected()) return false;
      gathered.push(...commentIds);
      const sinceLastMs = now() - lastSentAt;
      if (gathered.length >= MAX_BATCH || !lastHadCompany || sinceLastMs >= GATHER_MS) send();
      else timer ??= setTimeout(send, GATHER_MS - sinceLastMs);
      return true;
    },
    offerAlone: (commentId) => add([commentId]),
    async depth() {
      const counts = await backend.queue.getJobCounts('waiting', 'active', 'prioritized', 'delayed');
      return {
        waiting: (counts.waiting ?? 0) + (counts.prioritized ?? 0) + (counts.delayed ?? 0),
        active: counts.active ?? 0,
      };
    },
    async isReady() {
      if (!backend.isConnected()) return false;
      return backend.queue.getJobCounts('waiting').then(
        () => true,
        () => false,
      );
    },
    async close() {
      send();
      const deadline = now() + 2_000;
      while (adding > 0 && now() < deadline) await new Promise((resolve) => setTimeout(resolve, 10));
    },
  };
}
