import { describe, expect, it } from 'vitest';
import { blockedWords } from '../../src/checks/blocked-words.ts';
import { MAX_EVIDENCE } from '../../src/checks/check.ts';
import { NO_FACTS } from '../../src/domain/facts.ts';
import { commentOf, policyOf, run } from './run.ts';

const policy = (...words: (string | object)[]) => policyOf({ blocked: { words } });
const find = (words: (string | object)[], content: string) => run(blockedWords, content, policy(...words));

describe('a listed word', () => {
  it('is found as a whole word, with its place', () => {
    expect(find(['lừa đảo'], 'Trò lừa đảo này cũ rồi.')).toEqual(['word: lừa đảo']);
    expect(find(['lừa'], 'lừalọc, chừa')).toEqual([]);
  });

  it.each([
    ['without its marks', 'lừa đảo', 'tro lua dao nay', ['word: lua dao']],
    ['partly without', 'lừa đảo', 'trò lừa dao này', ['word: lừa dao']],
    ['but not as another word', 'lừa đảo', 'lúa đào', []],
    ['and a bare form as every word so spelt', 'lua', 'lúa, lừa và LỤA', ['word: lúa | lừa | LỤA']],
    ['in any case', 'Lừa ĐẢO', 'lừa đảo, LỪA ĐẢO', ['word: lừa đảo | LỪA ĐẢO']],
    ['with signs between its words', 'lừa đảo', 'lừa - "đảo"', ['word: lừa - "đảo']],
    ['with its tone on either vowel', 'hòa thủy', 'hoà thuỷ', ['word: hoà thuỷ']],
    ['with its marks apart', 'lừa đảo', 'lừa đảo'.normalize('NFD'), [`word: ${'lừa đảo'.normalize('NFD')}`]],
    ['with what can’t be seen inside', 'lừa đảo', 'lừ\u200ba đ\u00adảo', ['word: lừ\u200ba đ\u00adảo']],
    ['in full width and look-alikes', 'sex toy', 'ｓｅｘ tоу', ['word: ｓｅｘ tоу']],
  ])('is found %s', (_how, form, content, found) => {
    expect(find([form], content)).toEqual(found);
  });

  it('with `marks` is found only with the same marks', () => {
    const word = { form: 'lừa', marks: true };
    expect(find([word], 'lừa')).toEqual(['word: lừa']);
    expect(find([word], 'lua lúa')).toEqual([]);
  });

  it('with `case` is found only with the same capitals', () => {
    const word = { form: 'Ba Que', case: true };
    expect(find([word], 'Ba Que')).toEqual(['word: Ba Que']);
    expect(find([word], 'ba que, BA QUE')).toEqual([]);
  });

  it('is one signal for all its places, in every field, as many as a person looks at', () => {
    const comment = commentOf('tệ '.repeat(100), { title: 'tệ', name: 'Tệ' });
    const [signal, ...others] = blockedWords.run(comment, policy('tệ'), NO_FACTS);
    expect(others).toEqual([]);
    expect(signal?.evidence).toHaveLength(MAX_EVIDENCE);
    expect(signal?.evidence.slice(0, 2)).toEqual([
      { field: 'name', start: 0, end: 2 },
      { field: 'title', start: 0, end: 2 },
    ]);
  });

  it('gives the reason that its entry names', () => {
    const signals = blockedWords.run(
      commentOf('chó ngu'),
      policy({ form: 'chó ngu', reason: 'hate' }, 'ngu'),
      NO_FACTS,
    );
    expect(signals).toMatchObject([
      { label: 'listed', score: 1, reason: 'hate' },
      { label: 'listed', score: 1 },
    ]);
    expect(signals[1]).not.toHaveProperty('reason');
  });
});

describe('a star', () => {
  it.each([
    [
      'for letters at the end',
      'lừa*',
      'lừa lừađảo luadao LỪA, lúađ chừa',
      ['word: lừa | lừađảo | luadao | LỪA'],
    ],
    ['for letters at the beginning', '*bet', 'kubet bet BET88 betting', ['word: kubet | bet']],
    ['for letters inside', 'f*ck', 'fck fuuuck fack fuckk f ck', ['word: fck | fuuuck | fack']],
    ['for letters on both sides', '*bet*', 'kubet88 xbe t', ['word: kubet88']],
    ['for nothing twice: letters count once', 'a*a', 'a aa aba', ['word: aa | aba']],
    ['for one word', 'vay * nóng', 'vay tiền nóng, vay nóng, vay tín dụng nóng', ['word: vay tiền nóng']],
    ['for two words', 'vay * * nóng', 'vay tiền nóng, vay tín dụng nóng', ['word: vay tín dụng nóng']],
    ['for the word after', 'lừa *', 'lừa ai? Không lừa', ['word: lừa ai']],
    ['for the word before', '* nóng', 'nóng, rất nóng', ['word: rất nóng']],
    ['in any place', 'vay * lãi* *bet', 'vay đi lãisuất kubet', ['word: vay đi lãisuất kubet']],
    ['in full width', '＊bet', 'kubet', ['word: kubet']],
  ])('stands %s: %j', (_how, form, content, found) => {
    expect(find([form], content)).toEqual(found);
  });

  it('leaves marks and capitals to what stands beside it', () => {
    expect(find([{ form: 'lừa*', marks: true }], 'lừađảo luađảo')).toEqual(['word: lừađảo']);
    expect(find([{ form: 'KU*', case: true }], 'KUbet kubet')).toEqual(['word: KUbet']);
    expect(find(['hoà*'], 'hoà hòa hoàng hóa')).toEqual(['word: hoà | hòa | hoàng']);
  });

  it('is no pattern of another kind', () => {
    expect(find(['a.*', '(a|b)*', '[a-z]*', 'a{9}', '\\w*'], 'xyz b abc')).toEqual([]);
  });
});

describe('a list', () => {
  it('may hold a word that another begins with', () => {
    expect(find(['cho', 'cho vay', 'cho vay nóng'], 'cho vay nhanh').sort()).toEqual([
      'word: cho',
      'word: cho vay',
    ]);
  });

  it('may hold what has no letter, which is then never found', () => {
    expect(find(['...', '🤬'], 'xong... 🤬')).toEqual([]);
  });

  it('of 5,000 phrases that all begin the same finds the one that is there', () => {
    const words = Array.from({ length: 5_000 }, (_, n) => `không thể số ${n}`);
    expect(find(words, `${'không thể '.repeat(1_000)}số 4321 nhé`)).toEqual(['word: không thể số 4321']);
  });

  it('says the same of one entry twice, and another reason apart', () => {
    const words = ['ngu', 'ngu', { form: 'ngu', reason: 'hate' }];
    expect(find(words, 'ngu')).toEqual(['word: ngu', 'word: ngu']);
  });

  it('is compiled once for a policy, however many comments come', () => {
    let read = 0;
    const words = ['lừa', 'lừa*'].map((form) => ({
      marks: false,
      case: false,
      get form() {
        read += 1;
        return form;
      },
    }));
    const listed = { ...policy(), blocked: { words, phones: [], domains: [] } };
    for (let n = 0; n < 100; n += 1) blockedWords.run(commentOf('lừa đảo'), listed, NO_FACTS);
    expect(read).toBe(2);
  });

  it('that is empty finds nothing', () => {
    expect(find([], 'bất cứ gì')).toEqual([]);
  });
});
