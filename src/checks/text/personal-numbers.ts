// Numbers that belong to one person: identity cards, passports and bank accounts, told by their structure or the words beside them.
import type { View } from './view.ts';

export interface PersonalNumber {
  kind: 'id-card' | 'bank-account';
  /** Places in the view. */
  from: number;
  to: number;
}

/** Digits, in groups or not: at most 19, which the longest account numbers have. */
const GROUPED = /(?<![\p{L}\p{N}.,/-])\d(?:[ .-]?\d){5,18}(?![\p{L}\p{N}]|[.,/-]\d)/gu;
/** Old passports have a letter and seven digits, those since 2022 one more. */
const PASSPORT = /(?<![\p{L}\p{N}])[a-z]\d{7,8}(?![\p{L}\p{N}])/gu;

const ID_WORDS = /(?<!\p{L})(?:cccd|cmnd|cmt|can cuoc|chung minh|id card|identity (?:card|number))(?!\p{L})/u;
const PASSPORT_WORDS = /(?<!\p{L})(?:ho chieu|passport)(?!\p{L})/u;
const ACCOUNT_WORDS =
  /(?<!\p{L})(?:stk|so tk|tk|so tai khoan|tai khoan(?: ngan hang| nhan| so)?|bank account|account (?:number|no)|iban)(?!\p{L})/u;
const BANKS =
  /(?<!\p{L})(?:vietcombank|vcb|techcombank|tcb|mb ?bank|mbb|agribank|bidv|vietinbank|ctg|acb|sacombank|tp ?bank|vp ?bank|vib|shb|hd ?bank|ocb|msb|sea ?bank|exim ?bank|lp ?bank|lien ?viet|nam a bank|viet ?a bank|momo|zalo ?pay|viettel ?money)(?!\p{L})/u;
/** An account that collects for all to see belongs to nobody's private life. */
const PUBLIC_ACCOUNT =
  /(?<!\p{L})(?:mat tran|kho bac|ubnd|uy ban|chu thap do|hoi dong|cong ty|cty|truong|benh vien|ban van dong|quy (?:vi|phong|cuu tro|ung ho|dong bao|khuyen hoc)|red cross|fund)(?!\p{L})/u;
/** Whoever says so calls the number that follows. */
const CALLED =
  /(?<!\p{L})(?:goi|alo|zalo|sdt|dt|dien thoai|lh|lien he|call|phone|tel|hotline)[ :.]{0,2}(?:so |qua )?$/u;
const MONEY = /^ ?(?:d|k|vnd|dong|trieu|tr|ty|usd)(?!\p{L})/u;

/** How far words may stand from their number. */
const BEFORE = 40;
const AFTER = 24;

export function personalNumbersIn(view: View): PersonalNumber[] {
  if (!/\d{3}/.test(view.folded)) return [];
  const numbers = Array.from(view.folded.matchAll(GROUPED)).flatMap((match): PersonalNumber[] => {
    const [from, to] = [match.index, match.index + match[0].length];
    const kind = kindOf(view, match[0], from, to);
    return kind === null ? [] : [{ kind, from, to }];
  });
  if (!PASSPORT_WORDS.test(view.folded)) return numbers;
  const passports = Array.from(view.folded.matchAll(PASSPORT))
    .filter(({ index }) => PASSPORT_WORDS.test(clauseBefore(view, index)))
    .map(({ index, 0: found }) => ({ kind: 'id-card' as const, from: index, to: index + found.length }));
  return [...numbers, ...passports];
}

function kindOf(view: View, written: string, from: number, to: number): PersonalNumber['kind'] | null {
  const digits = written.replace(/\D/g, '');
  const before = clauseBefore(view, from);
  const isNamed = ID_WORDS.test(before);
  if (digits.length === 12 && (isNamed || isIdCard(digits))) return 'id-card';
  if (digits.length === 9 && isNamed) return 'id-card';
  return isAccount(view, written, digits, before, from, to) ? 'bank-account' : null;
}

function isAccount(
  view: View,
  written: string,
  digits: string,
  before: string,
  from: number,
  to: number,
): boolean {
  const after = view.folded.slice(to, to + AFTER);
  if (MONEY.test(after) || CALLED.test(before) || isSum(written)) return false;
  const named = ACCOUNT_WORDS.test(before);
  const banked = digits.length >= 8 && (BANKS.test(before) || BANKS.test(after.split(/[\n.;]/)[0] ?? ''));
  if (!named && !banked) return false;
  return !PUBLIC_ACCOUNT.test(view.folded.slice(Math.max(0, from - 2 * BEFORE), to + 2 * AFTER));
}

/** "1.250.000": thousands. */
function isSum(written: string): boolean {
  return /^\d{1,3}(?:[. ]\d{3})*[. ]000$/.test(written);
}

/** The words before a number, as far as its line goes and no other number stands between. */
function clauseBefore(view: View, from: number): string {
  const line = view.folded.slice(Math.max(0, from - BEFORE), from);
  return line.split(/\n|\d{6}/).at(-1) ?? '';
}

/** Codes of the provinces and cities that issue cards (Circular 59/2021/TT-BCA, annex). */
const PROVINCES = new Set(
  (
    '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 044 045 046 048 ' +
    '049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 089 091 092 093 094 095 096'
  ).split(' '),
);

/** Province, century with sex (0, 1: the 20th; 2, 3: the 21st), year of birth, six more (Decree 137/2015/ND-CP, article 13). */
function isIdCard(digits: string): boolean {
  const century = Number(digits[3]);
  const year = Number(digits.slice(4, 6));
  return PROVINCES.has(digits.slice(0, 3)) && (century < 2 ? year >= 20 : century < 4 && year <= 30);
}
