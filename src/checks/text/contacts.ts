// Ways to reach somebody in a text: phone numbers in digits, letters or words, e-mail addresses, handles.
import { fold, readTokens, type Token } from './tokens.ts';

export interface Contact {
  kind: 'phone' | 'hidden-phone' | 'email' | 'handle';
  start: number;
  end: number;
  /** The digits, for a phone. */
  digits: string | null;
}

/** 9 to 11 digits from 0 or +84, with separators or look-alike letters between them. Repetitions are bounded. */
const PHONE = /(?<![\p{L}\p{N}])(?:\(?\+?84\)?|[0oO])(?:[\s.\-_()*,]{0,3}[\doOlI]){8,10}(?![\p{L}\p{N}])/gu;
const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}\s?(?:@|\[at\]|\(at\)|\sa còng\s)\s?(?:[\p{L}\p{N}-]{1,63}(?:\.|\s?\[\.\]\s?|\schấm\s)){1,4}[a-z]{2,12}(?![\p{L}\p{N}])/giu;
/** A messenger and what to look for there: a name with an @, a digit or an underscore, so that "zalo của lớp" is none. */
const MESSENGER =
  /(?<![\p{L}\p{N}])(?:zalo|za lo|zl|dalo|tele|telegram|viber|whatsapp|wechat|skype|facebook|fb|page|ig|insta(?:gram)?|tiktok)\s{0,2}[:.\-–=>]{0,3}\s{0,2}(?=\S{0,32}[@\d_])@?[\p{L}\p{N}_.]{3,32}/giu;
const AT_NAME = /(?<![\p{L}\p{N}@.])@(?=[\p{L}.]{0,30}[\d_])[\p{L}\p{N}_.]{4,32}/gu;

export function findContacts(text: string): Contact[] {
  const found: Contact[] = [];
  const add = (kind: Contact['kind'], start: number, end: number, digits: string | null = null) => {
    if (!found.some((other) => start < other.end && other.start < end))
      found.push({ kind, start, end, digits });
  };
  for (const match of text.matchAll(EMAIL)) add('email', match.index, match.index + match[0].length);
  for (const match of text.matchAll(PHONE)) {
    const digits = match[0].replace(/o/gi, '0').replace(/[lI]/g, '1').replace(/\D/g, '').replace(/^84/, '0');
    const real = match[0].replace(/\D/g, '').length;
    if (!/^0[2-9]\d{7,9}$/.test(digits) || real < 5) continue;
    const hidden = /[oOlI]/.test(match[0]);
    add(hidden ? 'hidden-phone' : 'phone', match.index, match.index + match[0].length, digits);
  }
  for (const { start, end, digits } of spelledNumbers(text)) add('hidden-phone', start, end, digits);
  for (const match of text.matchAll(MESSENGER)) add('handle', match.index, match.index + match[0].length);
  for (const match of text.matchAll(AT_NAME)) add('handle', match.index, match.index + match[0].length);
  return found.sort((a, b) => a.start - b.start);
}

const DIGIT_WORDS = new Map<string, string>(
  Object.entries({
    khong: '0',
    mot: '1',
    hai: '2',
    ba: '3',
    bon: '4',
    tu: '4',
    nam: '5',
    lam: '5',
    sau: '6',
    bay: '7',
    tam: '8',
    chin: '9',
    zero: '0',
    one: '1',
    two: '2',
    three: '3',
    four: '4',
    five: '5',
    six: '6',
    seven: '7',
    eight: '8',
    nine: '9',
  }),
);

/** Words and single digits in a row that spell a phone number: "không chín tám bảy …", "0 chín 8 …". */
function spelledNumbers(text: string): { start: number; end: number; digits: string }[] {
  const numbers: { start: number; end: number; digits: string }[] = [];
  let run: { token: Token; digits: string }[] = [];
  const close = () => {
    const digits = run.map((part) => part.digits).join('');
    const [first, last] = [run[0]?.token, run.at(-1)?.token];
    const words = run.filter((part) => !/^\d/.test(part.token.folded)).length;
    if (first && last && words > 1 && /^0[2-9]\d{7,9}$/.test(digits))
      numbers.push({ start: first.start, end: last.end, digits });
    run = [];
  };
  for (const token of readTokens(text)) {
    const digits = /^\d{1,4}$/.test(token.folded) ? token.folded : DIGIT_WORDS.get(fold(token.lower));
    if (digits === undefined) close();
    else run.push({ token, digits });
  }
  close();
  return numbers;
}
