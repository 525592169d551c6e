// One POST: to a checked address, without following redirects, reading no more than is useful.
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { Gate } from './addresses.ts';
import { RemoteFailure } from './failure.ts';

/** An answer is some labels; whatever is longer is not one. */
const MAX_ANSWER_BYTES = 64 * 1024;
/** Connections are kept between comments, and no service gets more than this at one time. */
const MAX_SOCKETS = 64;

export type Post = (
  url: URL,
  body: string,
  headers: Record<string, string>,
  signal: AbortSignal,
) => Promise<string>;

/** The text of a successful answer. Throws RemoteFailure, or whatever the network throws. */
export function createPost(gate: Gate): Post {
  const settings = { keepAlive: true, maxSockets: MAX_SOCKETS };
  const agents = { http: new http.Agent(settings), https: new https.Agent(settings) };
  const send = (url: URL, options: https.RequestOptions, body: string) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      const request =
        url.protocol === 'https:'
          ? https.request(url, { ...options, agent: agents.https }, resolve)
          : http.request(url, { ...options, agent: agents.http }, resolve);
      request.on('error', reject);
      request.end(body);
    });

  return async function post(url, body, headers, signal) {
    gate.assertAddress(url);
    const response = await send(
      url,
      {
        method: 'POST',
        headers: {
          ...headers,
          'Content-Type': 'application/json',
          'Content-Length': Buffer.byteLength(body),
          Accept: 'application/json',
          'User-Agent': 'duyet',
        },
        lookup: gate.lookupFor(url),
        signal,
      },
      body,
    );
    try {
      assertSuccess(response.statusCode ?? 0);
      return await readText(response);
    } finally {
      // What was not read must not keep the connection; what was read whole has given it back.
      response.destroy();
    }
  };
}

function assertSuccess(status: number): void {
  if (status >= 300 && status < 400) throw new RemoteFailure('redirect');
  if (status < 200 || status >= 300) throw new RemoteFailure(`status-${status}`);
}

async function readText(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_ANSWER_BYTES) throw new RemoteFailure('size');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
