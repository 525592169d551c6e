// An author takes their comment back. It is gone from every list with the same statement, for good.
import { DomainError, invalid } from '../domain/error.ts';
import type { Clock, Keyring, NewId } from '../domain/ports.ts';
import { readReceipt } from '../domain/receipt.ts';
import type { DecisionStore, ReceiptStore } from '../domain/stores.ts';
import { applyMoves } from './decide.ts';
import { type ReceiptItem, toItem } from './read-receipts.ts';

interface Deps {
  store: DecisionStore;
  receipts: ReceiptStore;
  keyring: Keyring;
  newId: NewId;
  now: Clock;
}

/** Between reading and writing a verdict may fall; a withdrawal then tries again with what it finds. */
const ATTEMPTS = 5;

export function createWithdrawComment(deps: Deps) {
  return async function withdrawComment(receipt: string): Promise<ReceiptItem> {
    const id = readReceipt(receipt, deps.keyring);
    if (id === null) throw invalid({ pointer: '/receipt', code: 'receipt.unknown' });
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const [comment] = await deps.store.find([id]);
      if (!comment) throw invalid({ pointer: '/receipt', code: 'receipt.unknown' });
      const wanted = { comment, outcome: 'withdraw', mover: 'author', by: 'author', reason: null } as const;
      if ((await applyMoves([wanted], deps.newId(), deps)).has(id)) break;
    }
    const [own] = await deps.receipts.findOwn([id]);
    if (own?.status !== 'withdrawn') throw new DomainError('version');
    return toItem(own, deps.now());
  };
}
