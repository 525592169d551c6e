import { expect, it } from 'vitest';
import { fold } from '../../src/captcha/fold.ts';

it.each([
  ['7KX9MP', '7KX9MP'],
  ['7kx9mp', '7KX9MP'],
  ['７ＫＸ９ＭＰ', '7KX9MP'],
  [' 7 K X-9‑M–P. ', '7KX9MP'],
  ['7K\u00a0X9\u200bMP', '7KX9MP'],
  ['12 34-56', '123456'],
  ['１２３４５６', '123456'],
  ['1.2.3,4 5 6', '123456'],
  // Telex: "aw", "dd", "oo", "as"; and the same letters as they are composed elsewhere.
  ['ăđôá', 'ADOA'],
  ['ă\u0111o\u0302a\u0301', 'ADOA'],
  ['ĐƯỚC', 'DUOC'],
  ['', ''],
  ['- .', ''],
])('%j is read as %j', (typed, meant) => {
  expect(fold(typed)).toBe(meant);
});
