import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type TestApp } from '../support/app.ts';
import { summarize } from './problems.ts';

let app: TestApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

const post = async (changes: Record<string, unknown>) => summarize(await app.post(changes));
const ACCEPTED = '202 accepted';

const FAMILY = '👨‍👩‍👧'; // 8 UTF-16 units, one character to a person
const NFD = 'ế'.normalize('NFD'); // 3 units
const LIMITS = [
  ['name', 80],
  ['title', 200],
  ['content', 5_000],
] as const;

describe.each(LIMITS)('a %s of %d characters as a person counts them', (field, max) => {
  it.each([
    ['a', 'plain letters'],
    ['ế', 'composed letters'],
    [NFD, 'letters with their marks apart'],
    ['🇻🇳', 'flags'],
  ])('passes, and one more does not: %s (%s)', async (character) => {
    expect(await post({ [field]: character.repeat(max) })).toBe(ACCEPTED);
    expect(await post({ [field]: character.repeat(max + 1) })).toBe(`422 invalid /${field} ${field}.long`);
  });
  it('does not count the spaces around it', async () => {
    expect(await post({ [field]: ` ${'a'.repeat(max)}\n` })).toBe(ACCEPTED);
  });
});

describe('families', () => {
  it('count as one character each', async () => {
    expect(await post({ name: FAMILY.repeat(80), title: FAMILY.repeat(200) })).toBe(ACCEPTED);
    expect(await post({ name: FAMILY.repeat(81) })).toBe('422 invalid /name name.long');
  });
  it('pass up to 20,000 UTF-16 units, and never above', async () => {
    expect(await post({ content: FAMILY.repeat(2_500) })).toBe(ACCEPTED);
    expect(await post({ content: `${FAMILY.repeat(2_500)}a` })).toBe('422 invalid /content content.long');
    expect(await post({ content: FAMILY.repeat(3_000) })).toBe('422 invalid /content content.long');
  });
  it('hidden in one character of 20,001 units do not pass', async () => {
    expect(await post({ name: `a${'\u0301'.repeat(19_999)}` })).toBe(ACCEPTED);
    expect(await post({ name: `a${'\u0301'.repeat(20_000)}` })).toBe('422 invalid /name name.long');
  });
});

const CONTROLS = {
  'a NUL': '\u0000',
  'a bell': '\u0007',
  'an escape': '\u001b',
  'a delete': '\u007f',
  'a C1 control': '\u0085',
  'a high surrogate alone': '\ud83d',
  'a low surrogate alone': '\ude00',
  'surrogates in the wrong order': '\ude00\ud83d',
  'a noncharacter': '\uffff',
};

describe.each(Object.entries(CONTROLS))('%s', (_, control) => {
  const text = `a${control}b`;
  it.each([
    ['/name', { name: text }],
    ['/title', { title: text }],
    ['/content', { content: text }],
    ['/phone', { phone: `0912345${control}678` }],
    ['/page/title', { page: { key: '/tin/mot', title: text } }],
    ['/consent/notice', { consent: { notice: `1${control}` } }],
  ])('is refused in %s', async (pointer, changes) => {
    expect(await post(changes)).toBe(`422 invalid ${pointer} control`);
  });
});

describe('a line break', () => {
  it.each(['\n', '\r\n', '\r', '\u2028', '\u2029'])('stands in the content alone: %j', async (line) => {
    expect(await post({ content: `a${line}b` })).toBe(ACCEPTED);
    expect(await post({ name: `a${line}b`, title: `a${line}b` })).toBe(
      '422 invalid /name control, /title control',
    );
  });
});

describe('what is no control', () => {
  it.each(['\t', '\u200d', '\u202e', '\u0301', '\ufeff', '中', 'ا', '\u{10ffff}'])(
    'passes in the content: %j',
    async (text) => {
      expect(await post({ content: `a${text}b` })).toBe(ACCEPTED);
    },
  );
});
