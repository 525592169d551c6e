import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offers } from '../../src/checks/offers.ts';
import { NO_FACTS } from '../../src/domain/facts.ts';
import { DEFAULT_POLICY } from '../../src/domain/policy.ts';
import { anyText, commentOf, run } from './run.ts';

const signalsOf = (content: string) => offers.run(commentOf(content), DEFAULT_POLICY, NO_FACTS);
const scoreOf = (content: string) => signalsOf(content)[0]?.score ?? 0;

describe('an offer without any contact', () => {
  it.each([
    ['loan', 'Bên em cho vay nhanh, duyệt trong ngày, ai cần vốn nhắn em nhé'],
    ['loan', 'Ben em cho vay nhanh, duyet trong ngay, ai can von nhan em nhe'],
    ['betting', 'Soi cầu miền Nam hôm nay, ai theo thì ib mình cho số'],
    ['job', 'Tuyển người làm tại nhà, lương tuần 3tr, không cần kinh nghiệm, ib em'],
    ['forged-papers', 'Nhận làm bằng các trường, bao tra cứu, inbox để báo giá'],
    ['sim', 'Em còn mấy sim số đẹp tứ quý giá 900k, ai lấy nhắn em'],
    ['potency', 'Anh nào yếu sinh lý cứ nhắn em, thuốc gia truyền 2 hộp là khỏi'],
    ['cosmetics', 'Kem trị nám nhà em bán 250k một hũ, cam kết sạch nám'],
    ['followers', 'Tăng like tăng follow giá rẻ, không tụt, chấm mình rep'],
    ['crypto', 'Room vip kéo lệnh x10 mỗi tuần, anh em vào nhóm mình dẫn'],
    ['land', 'Cần bán gấp lô đất nền sổ riêng 800 triệu, xem trang em'],
    ['fortune-teller', 'Coi tử vi, giải hạn đầu năm, để lại năm sinh cô xem cho'],
    ['detective-debt', 'Đội em chuyên thu hồi nợ khó đòi, lấy được mới tính phí, nhắn mình'],
    ['shop', 'Xả kho áo khoác 99k, mua 2 tặng 1, freeship, ai đặt ib shop'],
  ])('is found, and so is its trade: %s: %s', (kind, text) => {
    const [signal] = signalsOf(text);
    expect(signal?.kind).toBe(kind);
    expect(signal?.score).toBeGreaterThanOrEqual(0.5);
    expect(signal?.score).toBeLessThanOrEqual(0.8);
  });

  it.each([
    'Quick loan, no credit check, approved same day, dm me',
    'I make $900 a week from home, easy money, message me and I show you how',
    'Real diplomas and certificates, guaranteed, check my profile',
    'Buy likes and followers, cheap, inbox me',
  ])('is found in English: %s', (text) => {
    expect(scoreOf(text)).toBeGreaterThanOrEqual(0.5);
  });

  it('has what it says as evidence', () => {
    expect(run(offers, 'Soi cầu hôm nay, ai theo thì ib mình')).toEqual(['betting: Soi cầu | ai theo | ib']);
  });

  it('weighs more, the more kinds of evidence there are', () => {
    const [price, goods, seller, call] = [
      'Hũ này giá 250k',
      'Hũ kem này giá 250k',
      'Hũ kem này bên em',
      'Hũ kem này bên em, nhắn em nhé',
    ].map(scoreOf);
    expect(price).toBeLessThan(0.5);
    expect(goods).toBeLessThan(seller ?? 0);
    expect(seller).toBeLessThan(call ?? 0);
  });
});

describe('no offer', () => {
  it.each([
    ['a question', 'Vay mua nhà ở xã hội thì lãi suất bao nhiêu, có ai biết không ạ?'],
    ['a buyer’s question', 'Sim này hòa mạng ở đâu vậy mọi người?'],
    ['a warning', 'Đừng tin mấy người mời việc nhẹ lương cao, xóm tôi có người bị lừa 20 triệu rồi'],
    ['a report', 'Công an triệt phá đường dây cá độ 300 tỷ, khởi tố mười người'],
    ['a complaint', 'Ngày nào cũng có số lạ gọi mời vay, chặn hoài không hết'],
    ['a quotation', 'Nó nhắn "bên em cho vay nhanh, duyệt trong ngày, ib em" suốt cả tuần'],
    ['a story with prices', 'Tô bún hồi đó 8 ngàn, giờ 40 ngàn mà vẫn ngon như xưa'],
    ['a story with prices', 'Nuôi heo ba tháng, bán được 12 triệu, trừ tiền cám còn lời 1 triệu'],
    ['a thank-you', 'Cảm ơn anh thợ sửa xe miễn phí cho con tôi trên đèo'],
    ['an opinion in English', 'The bank gave us a loan at a fair rate and the school was built in a year.'],
    [
      'a warning in English',
      'Careful, somebody on this page says guaranteed profit and then steals your money.',
    ],
  ])('%s: %s', (_what, text) => {
    expect(scoreOf(text)).toBeLessThan(0.5);
  });

  it('is what somebody writes who lost something', () => {
    expect(scoreOf('Em làm rớt ví ở chợ, ai nhặt được nhắn em xin lại giấy tờ, em xin hậu tạ')).toBeLessThan(
      0.5,
    );
  });

  it('whatever the text, evidence cuts words out of it', () => {
    const words = fc.constantFrom(
      'ib ',
      'bên em ',
      'cho vay ',
      '250k ',
      'cam kết ',
      'ai cần ',
      '"',
      'dm me ',
      'loan ',
    );
    const text = fc.array(fc.oneof(words, anyText), { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (content) => {
        for (const { score, evidence } of signalsOf(content)) {
          expect(score).toBeLessThanOrEqual(0.8);
          expect(evidence.length).toBeGreaterThan(0);
          for (const piece of evidence)
            if ('field' in piece && piece.field === 'content')
              expect(content.slice(piece.start, piece.end)).not.toBe('');
        }
      }),
    );
  });
});
