// Listening: a socket, its time limits, and a stop that lets requests under way finish.

import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import type { HttpEnv } from './env.ts';

const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;
const STOP_MS = 5_000;

export interface Listening {
  port: number;
  /** Takes no new connections, waits for requests under way, then closes what is left. */
  stop(): Promise<void>;
}

/** Throws a one-line error where the port is taken. */
export async function serve(
  app: Pick<Hono<HttpEnv>, 'fetch'>,
  host: string,
  port: number,
): Promise<Listening> {
  // createAdaptorServer's type also allows HTTP/2 servers; without options it makes this one.
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  server.headersTimeout = HEADERS_TIMEOUT_MS;
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    stop: () => stop(server),
  };
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new Error(`PORT: ${port} is in use. Stop what uses it, or set PORT to another one.`);
  if (error.code === 'EACCES')
    return new Error(`PORT: ${port} needs more rights. Set PORT to one above 1023.`);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new Error(`HOST: ${host} is no address of this machine.`);
  return error;
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const limit = setTimeout(() => server.closeAllConnections(), STOP_MS);
  await closed;
  clearTimeout(limit);
}
