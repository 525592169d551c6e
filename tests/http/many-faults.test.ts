import { expect, it } from 'vitest';
import { toFieldErrors } from '../../src/http/contract.ts';

it('names fifty faults of a body at most, however many it holds', () => {
  const keys = Array.from({ length: 5_000 }, (_, n) => `field-${n}`);
  const unknown = { code: 'unrecognized_keys', path: [], message: '', keys };
  const missing = { code: 'invalid_type', path: ['name'], message: 'received undefined' };
  expect(toFieldErrors([unknown, missing])).toHaveLength(50);
  expect(toFieldErrors(Array(5_000).fill(missing))).toHaveLength(50);
});
