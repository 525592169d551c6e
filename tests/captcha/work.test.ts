import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { isWorkDone, saltOf } from '../../src/captcha/work.ts';
import { findNonce } from '../support/solve.ts';

const ID = 'Qk3xAAAABBBBCCCCDDDDEEEEFFFFGGGGHHHHIIIIJJJJKKKK';

it('is done with as many zero bits as were asked for, and not with one fewer', () => {
  for (let nonce = 0; nonce < 2_000; nonce += 1) {
    const [first = 0, second = 0] = createHash('sha256')
      .update(`${saltOf(ID)}:${nonce}`)
      .digest();
    const zeros = `${first.toString(2).padStart(8, '0')}${second.toString(2).padStart(8, '0')}1`.indexOf('1');
    expect([isWorkDone(ID, String(nonce), zeros), isWorkDone(ID, String(nonce), zeros + 1)]).toEqual([
      true,
      false,
    ]);
  }
});

it('is another for another challenge', () => {
  const nonce = findNonce({ bits: 16, salt: saltOf(ID) });
  expect(isWorkDone(ID, nonce, 16)).toBe(true);
  expect(isWorkDone(`${ID.slice(0, -1)}L`, nonce, 16)).toBe(false);
});
