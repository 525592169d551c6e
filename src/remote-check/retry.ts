// Again, where it may help: the connection broke, or the service said that it is busy or failing.
import { setTimeout as wait } from 'node:timers/promises';
import { RemoteFailure } from './failure.ts';

const FIRST_DELAY_MS = 100;

/** Waits a random part of a time that doubles ("full jitter"), so that many who failed together do not return together. */
export async function retry<Result>(
  work: () => Promise<Result>,
  retries: number,
  random: () => number,
  signal: AbortSignal,
): Promise<Result> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= retries || signal.aborted || !mayPass(error)) throw error;
      await wait(random() * FIRST_DELAY_MS * 2 ** attempt, undefined, { signal });
    }
  }
}

function mayPass(error: unknown): boolean {
  if (!(error instanceof RemoteFailure)) return true;
  return error.because === 'status-429' || /^status-5\d\d$/.test(error.because);
}
