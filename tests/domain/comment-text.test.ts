import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countCharacters,
  excessCharacters,
  hasControlCharacters,
  MAX_TEXT_UNITS,
  tidyText,
} from '../../src/domain/comment.ts';

describe('countCharacters', () => {
  it.each([
    ['', 0],
    ['Ủng hộ', 6],
    ['Ủng hộ'.normalize('NFD'), 6],
    ['👨‍👩‍👧‍👦', 1],
    ['👍🏽🇻🇳', 2],
    ['1️⃣', 1],
    ['a\nb', 3],
  ])('counts %j as %d', (text, count) => {
    expect(countCharacters(text)).toBe(count);
  });

  it('counts the same however the marks are coded', () => {
    const vietnamese = fc.string({ unit: fc.constantFrom(...'aăâđêôơưếờỡựỹ bcđ') });
    fc.assert(
      fc.property(
        vietnamese,
        (text) => countCharacters(text.normalize('NFD')) === countCharacters(text.normalize('NFC')),
      ),
    );
  });
});

describe('excessCharacters', () => {
  it('is 0 up to the limit and counts from there', () => {
    expect(excessCharacters('a'.repeat(5_000), 5_000)).toBe(0);
    expect(excessCharacters('a'.repeat(5_001), 5_000)).toBe(1);
  });

  it('counts families and marks as a person does', () => {
    expect(excessCharacters('👨‍👩‍👧‍👦'.repeat(80), 80)).toBe(0);
    expect(excessCharacters('👨‍👩‍👧‍👦'.repeat(83), 80)).toBe(3);
    expect(excessCharacters('ế'.normalize('NFD').repeat(5_002), 5_000)).toBe(2);
  });

  it('refuses above 20,000 units, however few characters a person would count', () => {
    const oneLetter = (units: number) => `a${'\u0301'.repeat(units - 1)}`;
    expect(excessCharacters(oneLetter(MAX_TEXT_UNITS), 5_000)).toBe(0);
    expect(excessCharacters(oneLetter(MAX_TEXT_UNITS + 1), 5_000)).toBeGreaterThan(0);
  });

  it('never lets a longer text pass where a shorter one did not', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, limit) => {
        expect(excessCharacters(`${text}a`, limit)).toBeGreaterThanOrEqual(excessCharacters(text, limit));
      }),
    );
  });
});

describe('hasControlCharacters', () => {
  it.each([
    ['a null', 'a\u0000b'],
    ['an escape', 'a\u001bb'],
    ['a C1 control', 'a\u0085b'],
    ['half a surrogate pair', 'a\ud83d'],
    ['the other half', '\udc00a'],
    ['what is no character at all', 'a\uffffb'],
    ['a carriage return', 'a\rb'],
  ])('finds %s', (_name, text) => {
    expect(hasControlCharacters(text, 'many')).toBe(true);
  });

  it('lets tabs, marks, emoji and invisible joiners pass', () => {
    expect(hasControlCharacters('Ủng hộ\t👨‍👩‍👧 a\u200bb', 'one')).toBe(false);
  });

  it.each(['\n', '\u2028', '\u2029'])(
    'lets a line break pass only where there may be many lines: %j',
    (lineBreak) => {
      expect(hasControlCharacters(`a${lineBreak}b`, 'many')).toBe(false);
      expect(hasControlCharacters(`a${lineBreak}b`, 'one')).toBe(true);
    },
  );
});

describe('tidyText', () => {
  it('trims the outside and makes every line end the same', () => {
    expect(tidyText(' \r\na\r\nb\rc\n\nd\t\u00a0')).toBe('a\nb\nc\n\nd');
  });

  it('changes nothing the second time', () => {
    const lines = fc.string({ unit: fc.constantFrom('\r', '\n', '\r\n', ' ', 'a', '\ufeff', '\u2028') });
    fc.assert(fc.property(lines, (text) => tidyText(tidyText(text)) === tidyText(text)));
  });
});
