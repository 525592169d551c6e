// The remote check of a batch: many comments asked about at once, within a time that no job, lock or stop has to wait for.
import type { Clock, Keyring, Logger, RemoteAnswer, RemoteCheck } from '../domain/ports.ts';
import { REMOTE_CHECK, type RemotePolicy } from '../domain/remote-policy.ts';
import type { Signal } from '../domain/signal.ts';
import type { UncheckedComment } from '../domain/stores.ts';
import { openSecret } from './remote-secret.ts';

/** Questions of one site that are under way at one time; each site has as many, so that none waits for another's service. */
const CONCURRENCY = 8;
/** No question of a batch begins later than this; each ends within its policy's `timeoutMs`. */
const START_MS = 2_000;

interface Deps {
  remoteCheck: RemoteCheck;
  keyring: Keyring;
  /** Milliseconds of any origin. */
  stopwatch: Clock;
  logger: Logger;
}

export interface Asked {
  comment: UncheckedComment;
  /** With the secret as it is stored. */
  remote: RemotePolicy;
  /** Its opinion may hold the comment but never reject it. */
  holdsOnly: boolean;
}

/** Signals by comment; a comment that is not among them could not be asked about in time. */
export type AskRemote = (asked: readonly Asked[]) => Promise<Map<string, Signal[]>>;

export function createAskRemote(deps: Deps): AskRemote {
  return async function askRemote(asked) {
    const startedMs = deps.stopwatch();
    const sites = [...new Set(asked.map(({ comment }) => comment.siteId))];
    const found = await Promise.all(
      sites.map((siteId) =>
        askSite(
          siteId,
          asked.filter(({ comment }) => comment.siteId === siteId),
          () => deps.stopwatch() - startedMs < START_MS,
          deps,
        ),
      ),
    );
    return new Map(found.flat());
  };
}

async function askSite(
  siteId: string,
  asked: readonly Asked[],
  mayStart: () => boolean,
  deps: Deps,
): Promise<[string, Signal[]][]> {
  const waiting = [...asked];
  const found: [string, Signal[]][] = [];
  const failures: Record<string, number> = {};

  async function askOneByOne(): Promise<void> {
    for (let next = waiting.shift(); next !== undefined && mayStart(); next = waiting.shift()) {
      const startedMs = deps.stopwatch();
      const answer = await ask(next, deps);
      if (answer.outcome === 'failed') failures[answer.because] = (failures[answer.because] ?? 0) + 1;
      const costMs = Math.round((deps.stopwatch() - startedMs) * 1000) / 1000;
      const shared = next.holdsOnly ? { holdsOnly: true as const } : {};
      found.push([
        next.comment.id,
        signalsOf(answer, next.remote).map((signal) => ({
          check: REMOTE_CHECK,
          ...signal,
          costMs,
          ...shared,
        })),
      ]);
    }
  }

  await Promise.all(Array.from({ length: CONCURRENCY }, askOneByOne));
  if (Object.keys(failures).length > 0)
    deps.logger.warn(
      { check: REMOTE_CHECK, site: siteId, comments: found.length, failures },
      'a remote check failed',
    );
  return found;
}

async function ask({ comment, remote }: Asked, { remoteCheck, keyring }: Deps): Promise<RemoteAnswer> {
  const { siteId, id, phoneSealed } = comment;
  const secret = openSecret(remote, siteId, keyring);
  if (secret === null && remote.secret !== null) return { outcome: 'failed', because: 'secret' };
  const { name, title, content, language, submittedAt } = comment;
  const phone = remote.sendPhone && phoneSealed !== null ? keyring.open('phone', phoneSealed, id) : null;
  return remoteCheck.ask({
    siteId,
    remote: { ...remote, secret },
    comment: { id, name, title, content, language, submittedAt, phone },
  });
}

function signalsOf(answer: RemoteAnswer, { failure }: RemotePolicy): Omit<Signal, 'check'>[] {
  if (answer.outcome === 'answered') return answer.signals;
  if (failure === 'ignore') return [];
  const evidence = [
    { fact: 'check', value: REMOTE_CHECK },
    { fact: 'failure', value: answer.because },
  ];
  return [{ label: 'unavailable', kind: 'failed', score: 1, evidence }];
}
