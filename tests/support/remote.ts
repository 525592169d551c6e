// Another service that is asked about comments: a real server on this machine, which answers as the test wants.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { BlockList } from 'node:net';
import type { RemoteQuestion } from '../../src/domain/ports.ts';
import { remotePolicySchema } from '../../src/domain/remote-policy.ts';
import { createRemoteCheck } from '../../src/remote-check/remote-check.ts';
import type { AskRemote } from '../../src/use-cases/ask-remote.ts';

/** For checking where no policy asks anybody: being asked nevertheless is a failure. */
export const nobodyElse: { askRemote: AskRemote; queue: { offer(ids: readonly string[]): boolean } } = {
  askRemote: () => Promise.reject(new Error('nobody should be asked')),
  queue: { offer: () => true },
};

export const REMOTE_SECRET = 'a-secret-that-both-sides-know';

export interface Received {
  path: string;
  headers: IncomingMessage['headers'];
  body: string;
}

/** What a test's service does with the nth request (from 0); by default it sees nothing in any comment. */
export type Answer = (response: ServerResponse, n: number, received: Received) => void;

export const json = (response: ServerResponse, body: unknown, status = 200) => {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
};
export const sees =
  (...signals: object[]): Answer =>
  (response) =>
    json(response, { signals });

/** An answer for each request in turn, and the last one again and again. */
export const inTurn =
  (...answers: Answer[]): Answer =>
  (response, n, received) =>
    (answers[n] ?? answers.at(-1))?.(response, n, received);
export const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(code, headers).end('{"signals":[]}');
  };

export type Service = Awaited<ReturnType<typeof openService>>;

export async function openService(first: Answer = sees()) {
  const received: Received[] = [];
  let connections = 0;
  let answer = first;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { url: path = '', headers } = request;
      const one = { path, headers, body: Buffer.concat(chunks).toString() };
      received.push(one);
      answer(response, received.length - 1, one);
    });
  });
  server.on('connection', () => {
    connections += 1;
  });
  const listen = (wanted: number) =>
    new Promise<void>((resolve) => server.listen(wanted, '127.0.0.1', resolve));
  await listen(0);
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  const { port } = address;
  return {
    ...{ url: `http://127.0.0.1:${port}/check`, port, received },
    connections: () => connections,
    answer(next: Answer) {
      answer = next;
    },
    start: () => listen(port),
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

export function networks(...addresses: string[]): BlockList {
  const list = new BlockList();
  for (const address of addresses) list.addAddress(address, address.includes(':') ? 'ipv6' : 'ipv4');
  return list;
}

/** The adapter that compose.ts makes, with a clock that a test moves and no waiting between attempts. */
export function createTestRemote(
  settings: Partial<Parameters<typeof createRemoteCheck>[0]> = {},
): ReturnType<typeof createRemoteCheck> {
  return createRemoteCheck({
    now: Date.now,
    random: () => 0,
    allowedNetworks: networks('127.0.0.1'),
    ...settings,
  });
}

export const COMMENT = {
  id: '01900000-0000-7000-8000-000000000001',
  name: 'An',
  title: 'Ý kiến',
  content: 'Đồ ngu',
  language: 'vi',
  submittedAt: new Date('2026-01-02T03:04:05Z'),
  phone: null,
};

export const questionTo = (
  { url }: { url: string },
  policy: object = {},
  comment: Partial<RemoteQuestion['comment']> = {},
): RemoteQuestion => ({
  siteId: 'demo',
  remote: remotePolicySchema.parse({ url, secret: REMOTE_SECRET, timeoutMs: 5_000, ...policy }),
  comment: { ...COMMENT, ...comment },
});

export const nothing = { outcome: 'answered', signals: [] };
export const failed = (because: string) => ({ outcome: 'failed', because });
