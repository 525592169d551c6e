import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runChecks } from '../../src/checks/index.ts';
import { personalData } from '../../src/checks/personal-data.ts';
import { NO_FACTS } from '../../src/domain/facts.ts';
import { DEFAULT_POLICY } from '../../src/domain/policy.ts';
import { judge } from '../../src/domain/verdict.ts';
import { commentOf, policyOf, run } from './run.ts';

describe('what exposes a person is seen', () => {
  it.each([
    ['Số nó 0912 345 678 đó, gọi đi', 'phone: 0912 345 678'],
    ['số nó không chín một hai 345 678', 'phone: không chín một hai 345 678'],
    ['Mail riêng của cô ấy: lan.tran@thu.example', 'email: lan.tran@thu.example'],
    ['CCCD của nó là 079 199 012 345', 'id-card: 079 199 012 345'],
    ['căn cước 079199012345 nhé', 'id-card: 079199012345'],
    ['079199012345 đây nè', 'id-card: 079199012345'],
    ['CMND: 023456789', 'id-card: 023456789'],
    ['số chứng minh 023 456 789', 'id-card: 023 456 789'],
    ['hộ chiếu B1234567', 'id-card: B1234567'],
    ['STK 0071000123456 VCB', 'bank-account: 0071000123456'],
    ['chuyển vào số tài khoản 1903 4567 8910 11', 'bank-account: 1903 4567 8910 11'],
    ['Vietcombank 0912345678 tên Nguyễn Thị Lan', 'bank-account: 0912345678'],
    ['19034567891011 techcombank', 'bank-account: 19034567891011'],
    ['Nhà nó ở số 12 ngõ 45 đường Láng', 'home-address: số 12 ngõ 45 đường Láng'],
    ['nha no o so 12', 'home-address: so 12'],
    ['Thằng đó sống ở hẻm 45/3', 'home-address: hẻm 45/3'],
    ['Địa chỉ nhà: 12/5 đường Nguyễn Trãi', 'home-address: 12/5 đường Nguyễn Trãi'],
    [
      'Bà Lan, số nhà 12 đường Lê Lợi, phường Bến Nghé',
      'home-address: số nhà 12 đường Lê Lợi, phường Bến Nghé',
    ],
    ['Nhà nó ở 12/5 Nguyễn Trãi nhé', 'home-address: 12/5 Nguyễn Trãi'],
    ['Số nhà 12 Lê Lợi, phường Bến Nghé', 'home-address: Số nhà 12 Lê Lợi, phường Bến Nghé'],
    ['She lives at 45 Le Loi street', 'home-address: 45 Le Loi street'],
  ])('%s', (text, seen) => {
    expect(run(personalData, text)).toEqual([seen]);
    const signals = runChecks(commentOf(text), DEFAULT_POLICY, NO_FACTS, () => 0, [personalData]);
    expect(judge(signals, policyOf({ mode: 'auto' }), 1).outcome).toBe('hold');
  });

  it('also in capitals, without marks, in full width and with marks apart', () => {
    expect(run(personalData, 'SO CCCD 079199012345')).toEqual(['id-card: 079199012345']);
    expect(run(personalData, 'cccd ０７９１９９０１２３４５')).toEqual(['id-card: ０７９１９９０１２３４５']);
    const text = 'Nhà nó ở số 12'.normalize('NFD');
    expect(run(personalData, text)).toEqual([`home-address: ${'số 12'.normalize('NFD')}`]);
  });

  it('of several kinds gives a signal each, and no word to two of them', () => {
    expect(
      run(personalData, 'Nguyễn Văn A, CCCD 079199012345, stk 0912345678 VCB, gọi 0987 654 321'),
    ).toEqual(['id-card: 079199012345', 'bank-account: 0912345678', 'phone: 0987 654 321']);
  });
});

describe('what exposes nobody is left alone', () => {
  it.each([
    'Gọi 113, 114, 1022 hoặc 1900 1006, 1800 1522',
    'Bộ phận một cửa 0292 3825 123',
    'Gửi về vanphong@ubnd.example hoặc tiepdan@tphcm.gov.vn',
    'toasoan@bao.example, lan@bao.example là hộp thư của báo',
    'UBND phường ở số 12 đường Lê Lợi, phường 3',
    'Quán phở số 45 đường Lê Lợi, phường 3 ngon lắm',
    'Ổ gà trước số nhà 45 đường Lê Lợi, phường 3',
    'Nhà nó 3 tầng lầu, nhà ông ấy 2 con trai',
    'NHÀ NÓ 3 TẦNG LẦU',
    'Ngõ 120 đường Trường Chinh ngập quá',
    'Nhà tôi ngập 30 phân, phường chưa ai xuống',
    'Năm 2020 2021 2022, giá 1 250 000 000 đồng',
    'Vietcombank lãi 120000000 đồng, tài khoản 500.000 đồng',
    'Agribank 12.000.000.000',
    'Mặt trận Tổ quốc nhận ủng hộ: STK 0011001932418 Vietcombank',
    'Mã hồ sơ 123456789, đơn 000123456789',
    'Mang CCCD gắn chíp và thẻ BHYT đi, 3 bản',
    'Nó đòi số tài khoản, ông đọc số nhà',
    'Đường 7 sạt, số 1 xa lắm',
    'Sách ISBN 9786041234567',
    'I live in a street market area, house no 5 is nice',
  ])('%s', (text) => {
    expect(run(personalData, text)).toEqual([]);
  });

  it('as a number that the policy allows', () => {
    const phones = [{ place: { field: 'content', start: 4, end: 16 }, macs: ['mac'] }];
    const policy = policyOf({ allowed: { phones: ['mac'] } });
    expect(run(personalData, 'Gọi 0912 345 678', policy, { phones })).toEqual([]);
    expect(run(personalData, 'Gọi 0912 345 678', DEFAULT_POLICY, { phones })).toHaveLength(1);
  });

  it('as a number that a warning quotes: it is told, but no flag', () => {
    const text = 'Cảnh giác, 0912 345 678 tự xưng là công an, đừng chuyển tiền';
    const signals = runChecks(commentOf(text), DEFAULT_POLICY, NO_FACTS, () => 0, [personalData]);
    expect(signals).toMatchObject([{ label: 'personal-data', kind: 'phone', score: 0.25 }]);
  });
});

it('flags at most 1.5 % of the clean comments that give no contact', () => {
  const comments = ['vi', 'en'].flatMap((language) =>
    readFileSync(new URL(`../../corpus/${language}-clean.jsonl`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line): { kind: string; title: string; content: string } => JSON.parse(line))
      .filter(({ kind }) => kind !== 'honest-contact'),
  );
  const flagged = comments.filter(({ content, title }) => {
    const signals = runChecks(commentOf(content, { title }), DEFAULT_POLICY, NO_FACTS, () => 0, [
      personalData,
    ]);
    return judge(signals, policyOf({ mode: 'auto' }), 1).outcome !== 'approve';
  });
  expect(flagged.length / comments.length).toBeLessThan(0.015);
});
