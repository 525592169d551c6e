import { describe, expect, it } from 'vitest';
import { maskPhone, parsePhone } from '../../src/domain/phone.ts';

describe('parsePhone', () => {
  it.each([
    ['0912345678', '+84912345678'],
    ['0912 345 678', '+84912345678'],
    ['0912.345.678', '+84912345678'],
    ['(091) 234-5678', '+84912345678'],
    ['+84 912 345 678', '+84912345678'],
    ['84912345678', '+84912345678'],
    ['0084912345678', '+84912345678'],
    ['０９１２３４５６７８', '+84912345678'],
    ['⓪⑨①②③④⑤⑥⑦⑧', '+84912345678'],
    ['0352 345 678', '+84352345678'],
    ['024 3825 1234', '+842438251234'],
    ['+1 212 555 2368', '+12125552368'],
  ])('reads %s as %s in Vietnam', (text, number) => {
    expect(parsePhone(text, 'VN')).toBe(number);
  });

  it.each([
    '',
    'không có',
    '113',
    '0912',
    '091234567',
    '09123456789',

    '1900 1234 5678',
    '0912345678; drop'.repeat(9),
  ])('reads no number in %j', (text) => {
    expect(parsePhone(text, 'VN')).toBeNull();
  });

  it('reads a number without a country code as the region’s', () => {
    expect(parsePhone('212 555 2368', 'US')).toBe('+12125552368');
    expect(parsePhone('0912345678', 'US')).toBeNull();
  });
});

it('maskPhone shows three digits and not how many there are', () => {
  expect(maskPhone('+84912345678')).toBe('••• ••• 678');
  expect(maskPhone('+842438251234')).toBe('••• ••• 234');
});

it('takes no text that only begins with a number', () => {
  expect(parsePhone('0912345678; 0987654321', 'VN')).toBeNull();
  expect(parsePhone('gọi 0912345678', 'VN')).toBeNull();
});
