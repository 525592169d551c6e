// Abuse without a swear word: frames and what fills them, and the same words where they mean no harm.
import { describe, expect, it } from 'vitest';
import { abuseLexicon } from '../../src/checks/abuse-lexicon.ts';
import { NO_FACTS } from '../../src/domain/facts.ts';
import { DEFAULT_POLICY } from '../../src/domain/policy.ts';
import { flagsOf, scoreLabels } from '../../src/domain/verdict.ts';
import { commentOf, policyOf } from './run.ts';

/** The model gives rules a second opinion, which is not what is looked at here. */
const RULES_ALONE = policyOf({ checks: { 'learnt-model': 'off' } });

const signalsOf = (content: string) => abuseLexicon.run(commentOf(content), RULES_ALONE, NO_FACTS);
function isFlagged(content: string): boolean {
  const scores = scoreLabels(signalsOf(content).map((signal) => ({ check: 'abuse-lexicon', ...signal })));
  return flagsOf(scores, DEFAULT_POLICY).includes('abuse');
}

describe('abuse without a swear word', () => {
  it.each([
    ['insult', 'Cái loại người như thế thì ai dám quen'],
    ['insult', 'Lũ ăn bám hai mặt'],
    ['insult', 'Mặt như bánh đúc mà cứ chụp hình hoài'],
    ['insult', 'giọng như vịt'],
    ['insult', 'con lừa còn khôn hơn anh'],
    ['insult', 'Xấu như vậy mà cũng đòi thi hoa hậu'],
    ['insult', 'Bà ấy tưởng mình là ai'],
    ['insult', 'Nhìn mặt là muốn tát'],
    ['insult', 'Đầu óc rỗng tuếch'],
    ['insult', 'Chắc mới trốn trại ra hả'],
    ['insult', 'về quê mà chăn vịt đi'],
    ['insult', 'Bố mẹ không dạy nó à'],
    ['insult', 'Bác sĩ gì mà mặt lạnh tanh'],
    ['insult', 'mong cả nhà nó chết hết'],
    ['insult', 'Đáng đời mày lắm'],
    ['insult', 'sống làm gì, chết đi cho nhẹ đất'],
    ['insult', 'Già đầu rồi còn lên mặt dạy đời, ngứa mắt'],
    ['insult', 'Ế chồng nên bày đặt chứ gì'],
    ['threat', 'mày liệu mà dọn đi khỏi xóm này'],
    ['threat', 'Đứa nào còn đụng tới quán tao thì gãy giò'],
    ['threat', 'tao biết con mày học lớp nào đấy'],
    ['threat', 'Tối đi làm về nhớ nhìn sau lưng'],
    ['threat', 'viết sẵn di chúc đi ông'],
    ['hate', 'Dân Quảng toàn lũ keo kiệt'],
    ['hate', 'bọn Khmer lười biếng, đuổi hết về nước'],
    ['hate', 'Đàn bà lái xe đúng là thảm họa'],
    ['hate', 'Mấy bà già đi đường chỉ tổ vướng chân'],
    ['hate', 'Những người vô gia cư ấy sinh sôi như chuột, nên gom về một chỗ'],
    ['sexual', 'em này ngon thế, một đêm bao nhiêu vậy em'],
    ['sexual', 'Cúi xuống cho anh ngắm tí nào em'],
  ])('is found with its kind: %s: %s', (kind, text) => {
    expect(signalsOf(text).map((signal) => signal.kind)).toContain(kind);
    expect(isFlagged(text)).toBe(true);
  });

  it.each([
    'Mặt con bé sưng như cái bánh bao vì ong đốt',
    'Con này khôn lắm, gọi là chạy tới liền',
    'Mày ơi, tao đậu đại học rồi, về ăn mừng với tao',
    'Nhà tôi có con heo nái ăn khỏe lắm',
    'Đừng nói người vô gia cư là rác, họ cũng là người',
    'Người Huế quê tôi ăn cay, nói nhỏ, thương con',
    'Mình xấu mà cũng đòi chụp hình cưới, vui là chính',
    'Bác sĩ nói đầu óc bà cụ còn minh mẫn lắm',
    'Tối đi làm về thấy nhà ai cũng lên đèn, ấm lòng',
    'Công an bắt thằng dọa chém người ở chợ rồi bà con',
    'Mong cả nhà họ sớm hồi phục sau tai nạn',
    'Con tôi về quê mà nhớ trường nhớ bạn',
    'Thuê phòng một đêm bao nhiêu vậy ạ',
    'Mấy bà già xóm tôi tập dưỡng sinh mỗi sáng, vui lắm',
    'Không phải ai nghèo cũng lười, cha tôi làm ngày hai buổi',
    'Coi chừng nhà ngập, bà con kê đồ lên cao nhé',
    'Hồi nhỏ tôi bị bạn chê mặt như khỉ, giờ kể lại còn buồn',
  ])('is not what uses its words: %s', (text) => {
    expect(isFlagged(text)).toBe(false);
  });
});
