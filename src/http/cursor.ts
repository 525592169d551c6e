// Opaque cursors: where the next page of a list starts.
import { invalid } from '../domain/error.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function encodeCursor(id: string, dueAt?: Date): string {
  return Buffer.from(dueAt ? `${id}@${dueAt.getTime()}` : id).toString('base64url');
}

/** Throws `invalid` with `cursor.invalid` for what no list of ours gave. */
export function decodeCursor(cursor: string): { id: string; dueAt: Date } {
  const [id = '', dueAt = '0'] = Buffer.from(cursor, 'base64url').toString('utf8').split('@');
  // Thirteen digits end in the year 2286: later ones are no instant that a database reads.
  if (!UUID.test(id) || !/^\d{1,13}$/.test(dueAt))
    throw invalid({ pointer: '/cursor', code: 'cursor.invalid' });
  return { id, dueAt: new Date(Number(dueAt)) };
}
