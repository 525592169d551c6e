import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSyllable } from '../../src/checks/text/syllable.ts';
import { readTokens } from '../../src/checks/text/tokens.ts';
import { viewOf } from '../../src/checks/text/view.ts';
import { anyText } from './run.ts';

describe('the view of a text', () => {
  it.each([
    ['Ủng Hộ Đảng', 'ủng hộ đảng', 'ung ho dang'],
    ['Ủng Hộ'.normalize('NFD'), 'ủng hộ', 'ung ho'],
    ['ＦＵＬＬ　０９', 'full 09', 'full 09'],
    ['⓪①❷➂𝟒', '01234', '01234'],
    ['٠١٢३४๕', '012345', '012345'],
    ['1️⃣2️⃣', '12', '12'],
    ['v\u200bi\u00ada\ufeffgra', 'viagra', 'viagra'],
    ['z̷a̵l̶o̷', 'zalo', 'zalo'],
    ['саsіnо', 'casino', 'casino'],
    // Small capitals, boxed and circled letters, Armenian and Cherokee look-alikes, and marks on a look-alike.
    ['ᴄᴀsɪɴᴏ', 'casino', 'casino'],
    ['🅲🅐s🅸n🅾', 'casino', 'casino'],
    ['ոgս Ꭰ', 'ngu d', 'ngu d'],
    ['đі\u0323t', 'địt', 'dit'],
    // Letters of other scripts that look like some by chance are no disguise.
    ['ه ס 工', 'ه ס 工', 'ه ס 工'],
    ['İSTANBUL ẞ', 'istanbul ß', 'istanbul ß'],
    ['“a”–b…', '"a"-b…', '"a"-b…'],
    ['ﷺ'.repeat(2), viewOf('ﷺﷺ').lower, viewOf('ﷺﷺ').folded],
  ])('of %j is %j', (text, lower, folded) => {
    expect(viewOf(text)).toMatchObject({ lower, folded });
  });

  it('has three spellings of one length, and knows where each place stands in the source', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { written, lower, folded, span } = viewOf(text);
        expect([lower.length, folded.length]).toEqual([written.length, written.length]);
        let end = 0;
        for (let at = 0; at < written.length; at += 1) {
          const place = span(at, at + 1);
          expect(place.start).toBeLessThan(place.end);
          expect(place.end).toBeGreaterThanOrEqual(end);
          end = place.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is the same however the marks are coded', () => {
    const vietnamese = fc.string({ unit: fc.constantFrom(...'aăâđêôơưếờỡựỹ BCĐ09.') });
    fc.assert(
      fc.property(vietnamese, (text) => {
        const [composed, apart] = [viewOf(text.normalize('NFC')), viewOf(text.normalize('NFD'))];
        expect([apart.written, apart.lower, apart.folded]).toEqual([
          composed.written,
          composed.lower,
          composed.folded,
        ]);
      }),
    );
  });

  it('is the same for plain letters beside a strange one as without it', () => {
    expect(viewOf('Ủng hộ “A” ①').lower).toBe(`${viewOf('Ủng hộ “A” ').lower}1`);
  });
});

describe('the words of a text', () => {
  it('cut themselves out of it, marks and all', () => {
    const text = `Chào ${'thế'.normalize('NFD')}-giới\u200b! 👋 ＡＢ c`;
    const tokens = readTokens(text);
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Chào',
      'thế'.normalize('NFD'),
      'giới',
      'ＡＢ',
      'c',
    ]);
    expect(tokens.map(({ lower }) => lower)).toEqual(['chào', 'thế', 'giới', 'ab', 'c']);
    expect(tokens.map(({ folded }) => folded)).toEqual(['chao', 'the', 'gioi', 'ab', 'c']);
  });

  it.each([
    ['hoà', 'hòa'],
    ['Thuỷ', 'thủy'],
    ['khoẻ', 'khỏe'],
    ['XOÁ', 'xóa'],
    ['quý', 'quý'],
    ['toàn', 'toàn'],
    ['hoạch', 'hoạch'],
  ])('have their tone in one place: %s is %s', (word, lower) => {
    expect(readTokens(word)).toMatchObject([{ lower }]);
  });
});

describe('a syllable', () => {
  it.each(['nghieng', 'quyen', 'a', 'ong', 'giuong', 'truyen', 'khuya'])('is one: %s', (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  it.each(['datrung', 'shop', 'fb', 'hello', 'abc', 'nhacai', ''])('is none: %s', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});
