// A comment as somebody writes it who wants to get past a filter: a dozen ways, each for the whole text.

const TONES: Record<string, number> = { '\u0301': 1, '\u0300': 2, '\u0309': 3, '\u0303': 4, '\u0323': 5 };
const TELEX_TONES = ['', 's', 'f', 'r', 'x', 'j'];

/** Each Vietnamese syllable with its letters and tone as keys that a keyboard sends. */
function typed(
  text: string,
  letter: (base: string, mark: string) => string,
  tone: (n: number) => string,
): string {
  return text.normalize('NFC').replace(/\p{L}+/gu, (word) => {
    let [keys, found] = ['', 0];
    for (const character of word) {
      if (/đ/i.test(character)) {
        keys += letter(character === 'Đ' ? 'D' : 'd', 'đ');
        continue;
      }
      const [base = '', ...marks] = character.normalize('NFD');
      keys += marks.reduce((key, mark) => {
        if (TONES[mark] !== undefined) found = TONES[mark];
        return TONES[mark] === undefined ? letter(base, mark) : key;
      }, base);
    }
    return keys + tone(found);
  });
}

const unmarked = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
const words = (text: string, change: (word: string) => string) => text.replace(/[\p{L}\p{M}]+/gu, change);
const letters = (text: string, map: Record<string, string>) =>
  text.replace(/./gsu, (letter) => map[letter] ?? letter);
const VOWEL =
  /[aeiouyăâêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ](?!.*[aeiouyăâêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ])/iu;

const VNI_MARKS: Record<string, string> = { '\u0302': '6', '\u031b': '7', '\u0306': '8', đ: '9' };

export const DISGUISES: Record<string, (text: string) => string> = {
  'as written': (text) => text,
  'no marks': unmarked,
  NFD: (text) => text.normalize('NFD'),
  capitals: (text) => text.toUpperCase(),
  spaced: (text) => words(text, (word) => [...word].join(' ')),
  dotted: (text) => words(text, (word) => [...word].join('.')),
  leet: (text) => letters(text, { o: '0', i: '1', e: '3', a: '4', O: '0', I: '1', E: '3', A: '4', s: '5' }),
  'zero width': (text) => words(text, (word) => [...word].join('\u200b')),
  'look-alikes': (text) =>
    letters(text, { a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у', i: 'і', u: 'υ' }),
  stretched: (text) =>
    words(text, (word) => word.normalize('NFC').replace(VOWEL, (vowel) => vowel.repeat(4))),
  'full width': (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  Telex: (text) =>
    typed(
      text,
      (base, mark) => (mark === 'đ' || mark === '\u0302' ? base + base.toLowerCase() : `${base}w`),
      (tone) => TELEX_TONES[tone] ?? '',
    ),
  VNI: (text) =>
    typed(
      text,
      (base, mark) => base + (VNI_MARKS[mark] ?? ''),
      (tone) => (tone ? String(tone) : ''),
    ),
};
