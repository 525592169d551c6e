// What a hostile client puts where something else belongs.
import type { Random } from './random.ts';

const nested = (levels: number): unknown => {
  let value: unknown = 'x';
  for (let n = 0; n < levels; n += 1) value = n % 2 ? [value] : { a: value };
  return value;
};

/** Nothing in them reads as a stack, a path of this machine or a message of our own. */
const TEXTS: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud83d',
  '\ude00\ud83d',
  '\uffff',
  '\u202e\u2066gnp.exe\u2069',
  `a${'\u0301'.repeat(3_000)}`,
  '👨‍👩‍👧'.repeat(700),
  'ﷺ'.repeat(300),
  'x'.repeat(4_000),
  'x'.repeat(70_000),
  '-1',
  '0',
  '1e400',
  'NaN',
  'null',
  'undefined',
  'true',
  '[object Object]',
  '__proto__',
  'constructor',
  'toString',
  '../../../../etc/passwd',
  '..\\..\\windows',
  "' or 1=1; drop table comments; --",
  '$1; --',
  '{{7*7}}<%= 7*7 %>',
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  'https://[::1',
  'https://user:pass@demo.example:99999/a',
  '//evil.example',
  '/\\evil.example',
  '/%E0%A4%A',
  '%',
  '%00',
  '\r\nX-Evil: 1',
  'ｆｕｌｌｗｉｄｔｈ',
  '١٢٣٤٥٦',
  '01890000-0000-7000-8000-000000000001',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '01890000-0000-7000-8000-00000000000G',
  Buffer.from('01890000-0000-7000-8000-000000000001@9999999999999').toString('base64url'),
  Buffer.from('01890000-0000-7000-8000-000000000001@999999999999999').toString('base64url'),
  Buffer.from('\u0000@1').toString('base64url'),
  '9'.repeat(400),
];

const OTHERS: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  2 ** 31,
  2 ** 53,
  -(2 ** 63),
  1e308,
  [],
  {},
  [null],
  [[]],
  [{}],
  Array(200).fill('x'),
  Array(3_000).fill({}),
  nested(40),
  nested(4_000),
  { toString: 'x', valueOf: 1 },
  { length: 3 },
  JSON.parse('{"then":"x"}'),
  Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`k${n}`, n])),
];

const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'a~b/c',
  '',
  ' ',
  '\u0000',
  '\ud83d',
  'ключ',
  'x'.repeat(2_000),
  '0',
];

export const anyText = (random: Random): string => random.pick(TEXTS);
export const anyValue = (random: Random): unknown => (random.once(2) ? anyText(random) : random.pick(OTHERS));
export const anyKey = (random: Random): string => random.pick(KEYS);

/** A header's value: bytes, and no end of line. */
export function anyHeaderValue(random: Random): string {
  const ends = [
    '\t',
    'a,b;q=x',
    'ÿþ\u0080é',
    '"',
    '""""',
    'W/',
    '*',
    ';',
    '=',
    'gzip',
    'chunked',
    '-0',
    '::1, 10.0.0.1',
    'fe80::1%eth0, ::1',
  ];
  const text = random.once(2) ? random.pick(ends) : anyText(random);
  return text.replace(/[^\t\u0020-\u00ff]/g, '?').slice(0, 9_000);
}

/** A part of an address, some of it escaped and some of it wrongly. */
export function anyUrlText(random: Random): string {
  const text = anyText(random).slice(0, 3_000).toWellFormed();
  return random.once(3)
    ? text.replace(/[\r\n\t]/g, '%0A')
    : encodeURIComponent(text) + (random.once(4) ? '%E0%A' : '');
}
