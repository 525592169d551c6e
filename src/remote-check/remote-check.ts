// Asks another service about a comment: within a time, again where that may help, not at all while the service is down.
import type { BlockList } from 'node:net';
import type {
  Clock,
  RemoteAnswer,
  RemoteCheck,
  RemoteFailureReason,
  RemoteQuestion,
} from '../domain/ports.ts';
import type { Signal } from '../domain/signal.ts';
import { createGate, type Resolve } from './addresses.ts';
import { createBreakers } from './breaker.ts';
import { duyetFormat } from './duyet-format.ts';
import { RemoteFailure } from './failure.ts';
import type { Format } from './format.ts';
import { openaiFormat } from './openai-format.ts';
import { createPost, type Post } from './post.ts';
import { retry } from './retry.ts';

interface Deps {
  now: Clock;
  /** 0..1, for the jitter between attempts. */
  random: () => number;
  /** Private networks that may be reached nevertheless. */
  allowedNetworks: BlockList;
  resolve?: Resolve;
}

const FORMATS: Record<RemoteQuestion['remote']['format'], Format> = {
  duyet: duyetFormat,
  'openai-moderation': openaiFormat,
};

export function createRemoteCheck({ now, random, allowedNetworks, resolve }: Deps): RemoteCheck {
  const post = createPost(createGate(allowedNetworks, resolve));
  const breakerOf = createBreakers(now);

  return {
    async ask(question): Promise<RemoteAnswer> {
      const { url, timeoutMs, retries } = question.remote;
      const signal = AbortSignal.timeout(timeoutMs);
      // Each site has its own circuit: another's wrong secret or impatience must not keep its comments unread.
      const breaker = breakerOf(`${question.siteId} ${url}`);
      try {
        const signals = await breaker.run(() =>
          retry(() => askOnce(question, post, now, signal), retries, random, signal),
        );
        return { outcome: 'answered', signals };
      } catch (error) {
        return { outcome: 'failed', because: reasonOf(error, signal) };
      }
    },
  };
}

async function askOnce(
  question: RemoteQuestion,
  post: Post,
  now: Clock,
  signal: AbortSignal,
): Promise<Omit<Signal, 'check'>[]> {
  const { url, format, secret } = question.remote;
  const { toBody, toHeaders, toSignals } = FORMATS[format];
  const body = toBody(question);
  const text = await post(new URL(url), body, toHeaders(secret, body, now()), signal);
  try {
    return toSignals(JSON.parse(text), question);
  } catch {
    throw new RemoteFailure('answer');
  }
}

function reasonOf(error: unknown, signal: AbortSignal): RemoteFailureReason {
  if (error instanceof RemoteFailure) return error.because;
  return signal.aborted ? 'timeout' : 'network';
}
