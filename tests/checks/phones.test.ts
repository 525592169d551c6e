import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contacts } from '../../src/checks/contacts.ts';
import { findContacts } from '../../src/checks/text/contacts.ts';
import { run } from './run.ts';

const numbersIn = (text: string) => findContacts(text).flatMap(({ digits }) => digits ?? []);

describe('a phone number', () => {
  it.each([
    ['0912345678', '0912345678'],
    ['0912 345 678', '0912345678'],
    ['09.12.34.56.78', '0912345678'],
    ['(0912) 345-678', '0912345678'],
    ['+84 912 345 678', '0912345678'],
    ['(+84) 0912 345 678', '0912345678'],
    ['84912345678', '0912345678'],
    ['0084 912 345 678', '0912345678'],
    ['0123 456 7890', '01234567890'],
    ['024.3825.1234', '02438251234'],
    ['(028) 3822 1234', '02838221234'],
    ['+1 555 0142', '+15550142'],
    ['+44 7700 900 318', '+447700900318'],
  ])('is seen in digits: %s', (written, digits) => {
    expect(run(contacts, `Gọi ${written}, gặp An`)).toEqual([`phone: ${written}`]);
    expect(numbersIn(`Gọi ${written}, gặp An`)).toEqual([digits]);
  });

  it.each([
    '09l2 345 678',
    'O9I2.345.67B',
    'o9I2 ​345 678',
    '0 9 1 2 3 4 5 6 7 8',
    '0912/345/678',
    '0912*345_678',
    '0912🔥345🔥678',
    '0912 chấm 345 chấm 678',
    '０９１２３４５６７８',
    '⓪⑨①②③④⑤⑥⑦⑧',
    '0️⃣9️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣',
    '𝟎𝟗𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖',
    '٠٩١٢٣٤٥٦٧٨',
    '0\u200b912\u200b345\u200b678',
    'không chín một hai, ba bốn năm, sáu bảy tám',
    'khong chin mot hai ba bon nam sau bay tam',
    'Không chín 12 – 345 – sáu bẩy tám',
    'zero nine one two three four five six seven eight',
    '0 chín 1 hai 345 sáu7tám',
  ])('is seen though it hides: %s', (written) => {
    expect(run(contacts, `Gọi ${written}, gặp An`)).toEqual([`hidden-phone: ${written}`]);
    expect(numbersIn(`Gọi ${written}, gặp An`)).toEqual(['0912345678']);
  });

  it('is seen where a digit is said once and counted', () => {
    expect(numbersIn('không chín chín không, ba số không, hai hai chín')).toEqual(['0990000229']);
    expect(numbersIn('0912 triple zero 345')).toEqual(['0912000345']);
  });

  it('ends where the next sentence begins', () => {
    expect(run(contacts, 'Gọi o912 345 678 sau 5 giờ')).toEqual(['hidden-phone: o912 345 678']);
    expect(run(contacts, 'Gọi 0912 345 678 hai ngày trước')).toEqual(['phone: 0912 345 678']);
  });

  it('is seen beside what is glued to it', () => {
    expect(run(contacts, 'zalo0912345678nhé, LH:0987654321')).toEqual(['phone: 0912345678 | 0987654321']);
  });

  it('is read in whatever disguise its digits come', () => {
    const DISGUISES: ((digit: number) => string)[] = [
      String,
      (digit) => 'không,một,hai,ba,bốn,năm,sáu,bảy,tám,chín'.split(',')[digit] ?? '',
      (digit) => 'khong,mot,hai,ba,bon,lam,sau,bay,tam,chin'.split(',')[digit] ?? '',
      (digit) => 'zero,one,two,three,four,five,six,seven,eight,nine'.split(',')[digit] ?? '',
      (digit) => String.fromCodePoint(0xff10 + digit),
      (digit) => `${digit}\ufe0f\u20e3`,
      (digit) => ({ 0: 'o', 1: 'l' })[digit] ?? String(digit),
    ];
    const rest = fc.array(fc.tuple(fc.nat(9), fc.constantFrom(...DISGUISES)), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(rest, fc.constantFrom(' ', '. ', ' - ', ', ', '/', '…'), (digits, gap) => {
        const written = ['0', '9', ...digits.map(([digit, disguise]) => disguise(digit))].join(gap);
        expect(numbersIn(`Số em: ${written} nhé`)).toEqual([`09${digits.map(([digit]) => digit).join('')}`]);
      }),
    );
  });
});

describe('other numbers', () => {
  it.each([
    'Cháy gọi 114, công an 113, cấp cứu 115, trẻ em 111, phản ánh 1022',
    'Tổng đài 19001006, 1900 1006, 1900.888.655, 1800-1522',
    'Giá 1.250.000.000 đồng, giảm từ 090.000 xuống 85.000đ, lãi 100 000 000',
    'Từ 01/01/2024-02/03/2024, 09/03/2020 21:43, 09-03-2020 10 giờ, 07h30',
    'Tỉ số 0-2, 0-3, 0-1, 0-5, 0-9',
    'Xe 51F-123.45, 29A1-456.78, biển 51H 12345',
    'Nghị định 08/2022/NĐ-CP, khoản 2 điều 09, 10, 11, 12',
    'CCCD 079123456789, MST 0101234567, STK 0912345678 Vietcombank, ISBN 0815340583',
    'pH 0,5 0,7 0,8; 0.123456789; tọa độ 10.8175314,106.6891305',
    'Năm 2019 có 12 ca, 2020 2021 2022 2023, diện tích 5 000 000 000 m2',
    'Anh ba hai năm trước ở nhà bà sáu, bảy tám người tới, không một ai hay',
    'Còn 0912 345 67 bà, 0912 345 67 tạm',
    'Một hai ba bốn năm sáu bảy tám chín mười',
    'Lãi +10 000 000 đồng, +12.345.678đ, tăng 340%',
  ])('are no phone numbers: %s', (text) => {
    expect(run(contacts, text)).toEqual([]);
  });
});
