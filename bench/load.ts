// The load: connections that each send a request, wait for its answer, and send the next.
// Plain sockets and requests made beforehand: on two cores a full HTTP client would take half of what is measured.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { createResponseReader } from './response-reader.ts';

const ANSWER_LIMIT_MS = 10_000;

export interface LoadResult {
  accepted: number;
  /** From the first request to the last answer. */
  seconds: number;
  /** Sorted. */
  latenciesMs: number[];
}

/**
 * Sends for `seconds`, then waits for what is under way, so that each accepted request has been counted.
 * Throws with the answer where one is not a 202, and where `nextRequest` has none left.
 */
export async function load(settings: {
  port: number;
  connections: number;
  seconds: number;
  nextRequest: () => Buffer;
}): Promise<LoadResult> {
  const { port, connections, seconds, nextRequest } = settings;
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(port)));
  const latenciesMs: number[] = [];
  const startedMs = performance.now();
  const endMs = startedMs + seconds * 1_000;
  try {
    await Promise.all(sockets.map((socket) => drive(socket, { endMs, nextRequest, latenciesMs })));
  } finally {
    for (const socket of sockets) socket.destroy();
  }
  return {
    accepted: latenciesMs.length,
    seconds: (performance.now() - startedMs) / 1_000,
    latenciesMs: latenciesMs.sort((a, b) => a - b),
  };
}

async function open(port: number): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect');
  return socket;
}

function drive(
  socket: Socket,
  { endMs, nextRequest, latenciesMs }: { endMs: number; nextRequest: () => Buffer; latenciesMs: number[] },
): Promise<void> {
  return new Promise((resolve, reject) => {
    const reader = createResponseReader();
    let sentMs = 0;
    const send = () => {
      try {
        socket.write(nextRequest());
        sentMs = performance.now();
      } catch (error) {
        reject(error);
      }
    };
    socket.setTimeout(ANSWER_LIMIT_MS, () => reject(new Error(`no answer in ${ANSWER_LIMIT_MS} ms`)));
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('a connection was closed while an answer was awaited')));
    socket.on('data', (chunk) => {
      const answer = reader.read(chunk);
      if (answer === null) return;
      if (answer.status !== 202) return reject(new Error(`not a 202 but ${answer.status}: ${answer.body}`));
      const nowMs = performance.now();
      latenciesMs.push(nowMs - sentMs);
      if (nowMs < endMs) send();
      else resolve();
    });
    send();
  });
}
