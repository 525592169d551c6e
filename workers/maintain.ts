// Timers of every worker process: each does its work under a lock of the database, so any number of them may run.
import type { Logger } from '../src/domain/ports.ts';

export interface Chore {
  name: string;
  everyMs: number;
  /** How much there was to do: what is done is logged, nothing is not. */
  run: () => Promise<number>;
}

export interface Timers {
  stop(): Promise<void>;
}

/** Runs each chore at once and then again and again; one that takes longer than its interval never overlaps itself. */
export function startChores(chores: readonly Chore[], logger: Logger): Timers {
  let stopped = false;
  const running = new Set<Promise<void>>();
  const timers = new Set<NodeJS.Timeout>();

  async function runOnce(chore: Chore): Promise<void> {
    try {
      const done = await chore.run();
      if (done > 0) logger.info({ chore: chore.name, done }, 'chore done');
    } catch (error) {
      logger.warn({ chore: chore.name, error }, 'chore failed; it runs again');
    }
  }

  function schedule(chore: Chore, delayMs: number): void {
    if (stopped) return;
    const timer = setTimeout(() => {
      timers.delete(timer);
      const run = runOnce(chore).finally(() => {
        running.delete(run);
        schedule(chore, chore.everyMs);
      });
      running.add(run);
    }, delayMs);
    timers.add(timer);
  }

  for (const chore of chores) schedule(chore, 0);
  return {
    async stop() {
      stopped = true;
      for (const timer of timers) clearTimeout(timer);
      await Promise.all(running);
    },
  };
}
