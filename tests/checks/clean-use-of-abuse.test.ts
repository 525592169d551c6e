// Words of the abuse tables where they mean no harm: said of oneself, quoted, in two clauses, or meaning something else.
import { describe, expect, it } from 'vitest';
import { abuseLexicon } from '../../src/checks/abuse-lexicon.ts';
import { NO_FACTS } from '../../src/domain/facts.ts';
import { DEFAULT_POLICY } from '../../src/domain/policy.ts';
import { flagsOf, scoreLabels } from '../../src/domain/verdict.ts';
import { commentOf } from './run.ts';

function isFlagged(content: string): boolean {
  const signals = abuseLexicon.run(commentOf(content), DEFAULT_POLICY, NO_FACTS);
  const scores = scoreLabels(signals.map((signal) => ({ check: 'abuse-lexicon', ...signal })));
  return flagsOf(scores, DEFAULT_POLICY).includes('abuse');
}

describe('what looks like abuse', () => {
  it.each([
    ['is said of oneself', 'Tui ngu quá, mua vé mà quên coi ngày, mất toi hai triệu.'],
    ['is said of oneself', 'Máy chạy bình thường, chắc do em ngu nên bấm sai.'],
    ['is said of oneself', 'Hỏi hơi ngu chứ lò vi sóng có nướng bánh được không ạ?'],
    ['is said of oneself', 'Đứa ngu nhất nhà chính là tui đây.'],
    ['is quoted', 'Sếp gọi tụi em là đồ ngu, đồ ăn hại trước mặt khách, em nghỉ luôn.'],
    ['is quoted', "Con bé kể bạn nhắn 'đồ ngu, đồ chó' cả tuần mà cô không biết."],
    ['is quoted', 'Ba chữ “đồ mất dạy” nghe một lần là nhớ cả đời.'],
    ['is quoted', 'Thầy chửi cả lớp là lũ óc chó, phụ huynh nào chịu nổi.'],
    ['is quoted', 'Thằng bé mới năm tuổi mà mở miệng ra là đm với vcl.'],
    ['is denied behind it', 'Nói dân miền Trung lười biếng là không đúng, quê tôi ai cũng làm hai nghề.'],
    ['is sleep', 'Đem qua moi nguoi ngu het, khong ai nghe bao dong.'],
    ['is sleep', 'Toi ngu quen tren tau nen di qua ga.'],
    ['is two clauses', 'Tôi ghét nhất cái thứ giấy tờ lòng vòng. Vô xã hỏi thì mỗi người một ý.'],
    ['is two clauses', 'Con gái học xa. Ngu gì không về ăn Tết với mẹ.'],
    ['is a mother who goes somewhere', 'Sáng nào mẹ đi chợ cũng ghé mua xôi cho tôi.'],
    ['is a mother who goes somewhere', 'Ba mẹ chúng nó làm công nhân, tối mịt mới về.'],
    ['is a face that is remembered', 'Bác bảo vệ nhớ mặt từng em học sinh, thương lắm.'],
    ['is a span of time', 'Đơn hàng tự hủy sau 24 tiếng nếu chưa trả tiền.'],
    ['is a thing that lasts', 'Cái quạt này sống dai thật, hai mươi năm chưa hỏng.'],
    ['is a dish that disgusts', 'Nhìn đĩa thịt mốc mà buồn nôn, quán này nên đóng cửa.'],
    ['is a trade', 'Cảm ơn các cô công nhân quét rác đêm giao thừa.'],
    ['is a name', 'Thằng Đực con chú Bảy vừa đậu đại học.'],
    ['is a nut', 'Hạt điều với óc chó 250k một ký là rẻ rồi.'],
    ['is food', 'Quán tăng giá do khô bò lên, không phải tại cô bán.'],
    ['is a carriage with vermin', 'Chuyến tàu có gián bò dưới ghế, mong ga kiểm tra lại.'],
  ])('%s: %s', (_why, text) => {
    expect(isFlagged(text)).toBe(false);
  });

  it.each([
    ['the speaker himself says it', 'Tao gọi mày là đồ ngu đấy'],
    ['he means another', 'Mày ngu lắm, về mà học lại'],
    ['a comma stands behind it', 'Đồ ngu, viết thế mà cũng viết'],
    ['a mother is cursed', 'Dẹp mẹ đi, nhìn là ngứa mắt'],
  ])('is abuse where %s: %s', (_why, text) => {
    expect(isFlagged(text)).toBe(true);
  });
});
