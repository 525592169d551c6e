// PGlite as BullMQ's Postgres backend wants it: something that looks like a pg.Pool.
import { EventEmitter } from 'node:events';
import type { PGlite } from '@electric-sql/pglite';
import type { PgPool, PgPoolClient, PgQueryResult } from 'bullmq';

export function createPglitePool(pglite: PGlite): PgPool {
  async function query(text: string, parameters?: readonly unknown[]): Promise<PgQueryResult> {
    // BullMQ sends several statements at once where there are no parameters; only `exec` takes those.
    const result = parameters?.length
      ? await pglite.query<Record<string, unknown>>(text, [...parameters])
      : (await pglite.exec(text)).at(-1);
    return { rows: result?.rows ?? [], rowCount: result?.affectedRows ?? 0 };
  }

  /** A client that listens: all share PGlite's one connection, so each gets every notification, as BullMQ expects. */
  async function connect(): Promise<PgPoolClient> {
    const client = new EventEmitter().setMaxListeners(0);
    const stop = pglite.onNotification((channel, payload) =>
      client.emit('notification', { channel, payload }),
    );
    // EventEmitter's methods return an EventEmitter, which here is the client itself.
    return Object.assign(client, { query, release: () => stop() }) as unknown as PgPoolClient;
  }

  const pool = new EventEmitter().setMaxListeners(0);
  return Object.assign(pool, {
    query,
    connect,
    end: async () => undefined,
    options: { keepAlive: true },
  }) as unknown as PgPool;
}
