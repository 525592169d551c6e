import { describe, expect, it } from 'vitest';
import { links } from '../../src/checks/links.ts';
import { policyOf, run } from './run.ts';

describe('an address of the web', () => {
  it.each([
    'https://abc.com/x?y=1#z',
    'www.abc.com',
    'abc.com',
    'ABC.COM',
    'vay24h.club/dang-ky',
    'abc.com/đường-dẫn',
    't.me/abc',
    'zalo.me/0912345678',
    'http://192.0.2.7:8080/x',
    '188bet.vip',
    'abc。com',
    'ａｂｃ．ｃｏｍ',
    'аbс.com', // Cyrillic а and с
    'a\u200bbc.c\u00adom',
  ])('is seen: %s', (address) => {
    expect(run(links, `Mời xem ${address} nhé`)).toEqual([`link: ${address}`]);
  });

  it.each([
    'abc[.]com',
    'abc [.] com',
    'abc(.)vn',
    'abc{dot}xyz',
    'abc (chấm) com',
    'abc chấm com',
    'abc cham com chấm vn',
    'abc dot example',
    'mothe . example . com',
    'shopvay .com',
    'shopvay. com',
    '88bet,com',
    'abc•com',
    't[.]me/abc',
    't . me / abc',
    'nhantuong . example / lop12',
    'w w w . abc-xyz . com',
    'k u b e t dot com',
    'hxxps://abc[.]com/x',
    'h**p://abc.com',
  ])('is seen though it hides: %s', (address) => {
    expect(run(links, `Mời xem ${address} nhé`)).toEqual([`hidden-link: ${address}`]);
  });

  it.each(['bit.ly/3abc', 'https://tinyurl.com/x', 's.id/abc'])('is seen to be shortened: %s', (address) => {
    expect(run(links, `Mời xem ${address} nhé`)).toEqual([`short-link: ${address}`]);
  });

  it.each([
    ['(xem abc.com).', 'abc.com'],
    ['xem ở...abc.com!', 'abc.com'],
    ['-abc.com', 'abc.com'],
    ['link:abc.com/x,', 'abc.com/x'],
    ['"https://abc.com/x"', 'https://abc.com/x'],
    ['abc.com.Gọi ngay', 'abc.com'],
  ])('ends where it ends: %j', (text, address) => {
    expect(run(links, text)).toEqual([`link: ${address}`]);
  });

  it('is one signal for all of a kind', () => {
    expect(run(links, 'abc.com, xyz.vn và abc [.] com')).toEqual([
      'link: abc.com | xyz.vn',
      'hidden-link: abc [.] com',
    ]);
  });
});

describe('prose', () => {
  it.each([
    'Tôi ăn xong.Net đẹp quá. Com ngon',
    'đi chơi . com ngon, mạng chậm vn mình',
    'Điểm chấm thi, chấm 5 sao, chấm hết, nước chấm ngon',
    'TP.HCM, Q.1, P.Bến Nghé, ThS.Nguyễn, GS.TS, v.v., 3.5kg, a.m. p.m',
    'Họ nói "đẹp".Vip thật. I look at it. Work is hard.Today we win.',
    'Giá 1.250.000 đồng, ngày 09.03.2020, lúc 7.30',
    'Luật 05/2023/QH15, nghị định 08/2022/NĐ-CP',
    'a polka dot in a net of dots',
  ])('is no address: %s', (text) => {
    expect(run(links, text)).toEqual([]);
  });
});

describe('what is allowed', () => {
  it('is the government, by default', () => {
    expect(run(links, 'Vào dichvucong.gov.vn hoặc https://gov.vn/x')).toEqual([]);
    expect(run(links, 'Vào dichvucong-gov.vn')).toEqual(['link: dichvucong-gov.vn']);
    expect(run(links, 'Vào gov.vn.bet.example')).toEqual(['link: gov.vn.bet.example']);
  });

  it('is what the policy says', () => {
    const policy = policyOf({ allowed: { domains: ['*.ban.example'] } });
    expect(run(links, 'a.ban.example, gov.vn', policy)).toEqual(['link: gov.vn']);
  });

  it('is the site itself', () => {
    expect(run(links, 'Như bài https://bao.example/tin/1 đã viết')).toEqual([]);
    expect(run(links, 'Như bài https://www.bao.example/tin/1 đã viết')).toEqual([]);
  });
});
