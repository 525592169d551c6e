// One handle for PGlite and PostgreSQL. Every query passes `guard`, so that no error carries a reader's words or phone.
import { DrizzleQueryError, type SQL } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { DomainError } from '../domain/error.ts';

export type Drizzle = PgDatabase<PgQueryResultHKT>;

export interface Database {
  /** Rows of a hand-written statement; instants come as ISO text, so select them with `instant()`. */
  rows<Row>(statement: SQL): Promise<Row[]>;
  /** What a query built by Drizzle gives. */
  run<Result>(query: (db: Drizzle) => PromiseLike<Result>): Promise<Result>;
  /** All statements of `work` or none. Inside, only the given handle may be used: PGlite has one connection. */
  transaction<Result>(work: (inside: Database) => Promise<Result>): Promise<Result>;
  /** Reachable, and every migration of this build has run. */
  isReady(): Promise<boolean>;
  /** Where the store wants housekeeping of its own, done now and then. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}

/** A refused statement: its SQLSTATE and constraint, without the parameters that the driver's error holds. */
export class StoreError extends Error {
  readonly sqlState: string;

  constructor(sqlState: string, constraint: string | undefined) {
    super(
      `the database refused a statement: SQLSTATE ${sqlState}${constraint ? `, constraint ${constraint}` : ''}`,
    );
    this.name = 'StoreError';
    this.sqlState = sqlState;
  }

  /** Class 22 or 23: a value of one row is at fault, so the other rows deserve another try. */
  get isRowFault(): boolean {
    return /^2[23]/.test(this.sqlState);
  }
}

/** Classes of SQLSTATE that say "not now": connection, resources, operator intervention, and lost races. */
const PASSING = /^(08|53|57|40|55P03|25006)/;
const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOENT',
]);
const RETRY_AFTER_SECONDS = 5;

function readError(error: unknown): { code: string; constraint?: string; message: string } {
  const cause = error instanceof DrizzleQueryError && error.cause ? error.cause : error;
  const fields = cause as { code?: unknown; constraint?: unknown; message?: unknown };
  return {
    code: typeof fields.code === 'string' ? fields.code : '',
    message: typeof fields.message === 'string' ? fields.message : '',
    ...(typeof fields.constraint === 'string' && { constraint: fields.constraint }),
  };
}

/** Turns a driver's error into one that is safe to log: `down` where waiting helps, else a StoreError. */
export function safeError(error: unknown): Error {
  if (error instanceof DomainError || error instanceof StoreError) return error;
  const { code, constraint, message } = readError(error);
  const passing =
    PASSING.test(code) ||
    NETWORK.has(code) ||
    /timeout|terminated|Connection ended|not queryable/i.test(message);
  if (passing) return new DomainError('down', { retryAfterSeconds: RETRY_AFTER_SECONDS });
  if (/^[0-9A-Z]{5}$/.test(code)) return new StoreError(code, constraint);
  // A fault of our own code, such as a value that no driver takes: its message may quote the value, its stack may not.
  const fault = new StoreError('unknown', undefined);
  if (error instanceof Error && error.stack)
    fault.stack = `${fault.message}\n${error.stack
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n')}`;
  return fault;
}

interface Parts {
  isReady: () => Promise<boolean>;
  tidy: () => Promise<void>;
  close: () => Promise<void>;
  /** Sees every error before it is made safe. */
  onError?: (error: unknown) => void;
}

export function createDatabase(drizzle: Drizzle, parts: Parts): Database {
  async function guard<Result>(work: () => PromiseLike<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      parts.onError?.(error);
      throw safeError(error);
    }
  }
  const { isReady, tidy, close } = parts;
  return {
    rows: <Row>(statement: SQL) =>
      // Drizzle types the result by driver; both drivers put an array of plain objects under `rows`.
      guard(async () => ((await drizzle.execute(statement)) as { rows: Row[] }).rows),
    run: (query) => guard(() => query(drizzle)),
    transaction: (work) => guard(() => drizzle.transaction((inside) => work(createDatabase(inside, parts)))),
    isReady,
    tidy,
    close,
  };
}
