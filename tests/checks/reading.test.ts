import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DISGUISES } from '../../bench/disguises.ts';
import { readText } from '../../src/checks/text/reading.ts';
import { anyText } from './run.ts';

const marked = (text: string) => readText(text).words.map((word) => word.marked);
const hidden = (text: string) =>
  readText(text)
    .words.filter((word) => word.isDisguised)
    .map(({ start, end, marked: word }) => `${text.slice(start, end)} = ${word}`);

describe('a word is read', () => {
  it.each([
    ['with letters spaced', 'đồ n g u quá', ['n g u = ngu']],
    ['with letters dotted', 'n.g.u và đ.m', ['n.g.u = ngu', 'đ.m = đm']],
    ['with dashes between letters', 'c-h-ó', ['c-h-ó = chó']],
    ['with one sign inside', 'l.ồn', ['l.ồn = lồn']],
    ['with digits for letters', '1d10t b1tch', ['1d10t = idiot', 'b1tch = bitch']],
    ['with signs for letters', '$h!t a$$hole @ss', ['$h!t = shit', 'a$$hole = asshole', '@ss = ass']],
    ['with stars for letters', 'f*ck', ['f*ck = fuck']],
    ['with letters stretched', 'nguuuu đmmm fuuuck', ['nguuuu = ngu', 'đmmm = đm', 'fuuuck = fuck']],
    ['as Telex sends it', 'thawngf ddoof choongs', ['thawngf = thằng', 'ddoof = đồ', 'choongs = chống']],
    ['as VNI sends it', 'ngu7o7i2 d9i5t', ['ngu7o7i2 = người', 'd9i5t = địt']],
    ['as Telex where it alone is abuse', 'ddijt roi', ['ddijt = địt']],
  ])('%s', (_how, text, found) => {
    expect(hidden(text)).toEqual(found);
  });

  it('of a whole sentence spaced out, each word for itself', () => {
    expect(marked('đ ồ n g u n h ư c h ó')).toEqual(['đồ', 'ngu', 'như', 'chó']);
    expect(marked('y o u a r e a n i d i o t')).toEqual(['you', 'are', 'an', 'idiot']);
    expect(marked('g u a r a n t e e d p r o f i t')).toEqual(['guaranteed', 'profit']);
    expect(marked('c.ú.t r.a k.h.ỏ.i l.à.n.g')).toEqual(['cút', 'ra', 'khỏi', 'làng']);
    // Initials are no syllable.
    expect(marked('T.P Hồ Chí Minh')).toEqual(['t', 'p', 'hồ', 'chí', 'minh']);
  });

  it.each([
    'his box six need see too class of for are',
    'co2 trong phòng 5k 10h 3tr 100 lon 500ml',
    'T.P. Hồ Chí Minh ở số 4 A',
    'Gọi 0912 000 345 hoặc a@b.example',
    'xe 50cc, 2022 và covid19',
    'nhà tôi ở Mỹ, cool, noon, feeling good',
  ])('as it stands where nothing is hidden: %s', (text) => {
    expect(hidden(text)).toEqual([]);
  });
});

describe('every disguise', () => {
  it.each([
    'NFD',
    'capitals',
    'dotted',
    'zero width',
    'look-alikes',
    'stretched',
    'full width',
    'Telex',
    'VNI',
  ])('leaves the sentence readable: %s', (name) => {
    const text = 'thằng chó này ngu như lợn';
    expect(marked(DISGUISES[name]?.(text) ?? '')).toEqual(text.split(' '));
  });
});

describe('the share of marked syllables', () => {
  it.each([
    ['Bài viết rất đúng với thực tế', 0.8, 1],
    ['bai viet rat dung voi thuc te', 0, 0],
    ['', 0, 0],
    ['baif vieets raats ddungs', 0.9, 1],
  ])('of %j lies where it should', (text, least, most) => {
    const { markedShare } = readText(text);
    expect(markedShare).toBeGreaterThanOrEqual(least);
    expect(markedShare).toBeLessThanOrEqual(most);
  });
});

describe('any text', () => {
  it('is read without a throw, and its words stand in it in order', () => {
    const rough = fc.oneof(
      anyText,
      fc.string({ unit: fc.constantFrom(...'đồngu1l0@$!*. -_aăw\u202e\u0323') }),
    );
    fc.assert(
      fc.property(rough, (text) => {
        let last = { start: 0, end: 0 };
        for (const { start, end, marked: word, plain } of readText(text).words) {
          expect(start).toBeGreaterThanOrEqual(last.start);
          expect(end).toBeGreaterThanOrEqual(last.end);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(word.length).toBeGreaterThan(0);
          expect(plain).not.toMatch(/đ/);
          last = { start, end };
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['lone surrogates', '\ud83d'.repeat(50_000)],
    ['combining marks', `a${'\u0323'.repeat(100_000)}`],
    ['right-to-left overrides', '\u202e\u202dngu '.repeat(20_000)],
    ['emoji', '👨‍👩‍👧'.repeat(10_000)],
    ['one letter', 'u'.repeat(100_000)],
    ['spaced letters', 'n g u '.repeat(20_000)],
    ['signs', '$!@*'.repeat(25_000)],
    ['leet', 'a1$'.repeat(30_000)],
    ['newlines', '\n'.repeat(100_000)],
  ])('of 100,000 characters is read to its end: %s', (_what, text) => {
    const { words } = readText(text);
    expect(words.filter(({ start, end }) => start >= end || end > text.length)).toEqual([]);
  });
});
