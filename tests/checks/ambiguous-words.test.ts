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

describe('an ambiguous word', () => {
  it.each([
    ['vl raises what it stands beside', 'nói ngu vl', 'phim này hay vl'],
    ['vãi is abuse with lồn, cứt, đái', 'thế này thì vãi lồn thật', 'vãi cả chưởng, đẹp quá'],
    ['vcl is half, and more beside an insult', 'thằng này láo vcl', 'phở ngon vcl luôn'],
    [
      'ngu with its marks is an insult',
      'viết thế này thì đúng là ngu',
      'tối qua buồn ngu quá nên đi ngu sớm',
    ],
    ['bare ngu is sleep as well', 'do ngu nhu bo ma cung noi', 'hom qua toi di ngu som nen khong nghe tin'],
    ['chó is abuse after thằng, đồ, lũ, óc, mặt', 'đồ chó này nữa', 'nhà tôi nuôi chó nên ai lạ là nó sủa'],
    [
      'chó má, chó chết, chó đẻ are abuse',
      'bọn chó má này lại tăng giá',
      'con chó nhà hàng xóm dễ thương lắm',
    ],
    ['bare cho is giving', 'thằng nay oc cho that', 'may anh chi cho toi hoi gia ve tau'],
    ['óc chó is a nut too', 'đúng là lũ óc chó', 'mẹ tôi mua một ký hạt óc chó ở siêu thị'],
    ['lon is a can in a marked comment', 'mặt lon mà cũng lên báo', 'mỗi người uống hai lon bia rồi về nhà'],
    ['bare lon is great or a can', 'xam lon vua thoi', 'thanh pho lon nhat nuoc, uong lon bia roi ve'],
    ['bare cac is the plural', 'nhu con cac ay', 'cam on cac ban va cac anh chi em'],
    ['bare cac in a marked comment hides cặc', 'làm ăn như cac thế này à', 'Chào các bạn và các anh chị em'],
    ['cl is abuse, and quality is not', 'nói cái cl gì thế', 'hàng tốt, chất lượng cl cao'],
    ['cc is abuse, and a carbon copy is not', 'giải thích cái cc', 'chung cư cc ở quận 7, xe 50 cc'],
    ['dm is abuse before a person, and decimetres are not', 'dm mày im đi', 'miếng gỗ dài 5 dm thôi'],
    ['bare deo is wearing', 'no deo biet gi ca', 'ra duong nho deo khau trang, deo kinh'],
    ['dell is a laptop', 'mày dell biết gì đâu, thằng ngu', 'laptop dell của tôi có giá mười triệu'],
    ['đéo aims at somebody', 'mày đéo biết gì thì im', 'cái đẹo gì cũng phải học'],
    ['dit is abuse, and a dot of English is not', 'dit me may', 'dit and dah are the signs of Morse'],
    ['bare du is enough of something else', 'du ma chung no', 'di du lich nho mang du tien'],
    ['đụ needs its marks, đù má too', 'đù má nó chứ', 'gió thổi đu đưa, đủ mọi thứ'],
    ['cút is go away, and a quail is not', 'cút về nước mày đi', 'trứng cút luộc ngon, chim cút quay'],
    ['cu is abuse in con cu', 'bú cu tao đi', 'thằng cu Tí nhà tôi thích chim bồ câu'],
    ['bú is sucking, and a baby does it', 'mày bú tao đi', 'mẹ cho con bú sữa mẹ sáu tháng đầu'],
    ['phò is a whore after con, loại', 'con phò này', 'phò tá vua, hoàng tử và phò mã'],
    ['hãm is a slur, and braking is not', 'thằng này hãm vl', 'tàu hãm phanh, kìm hãm tốc độ'],
    ['điên is abuse after thằng, đồ', 'đồ điên', 'yêu điên cuồng, bệnh nhân điên loạn được chữa'],
    ['rác is a person or what one sorts', 'loại rác như mày', 'nhớ phân loại rác và đổ rác đúng giờ'],
    ['khốn is a curse, and hardship is not', 'quân khốn nạn', 'cảnh khốn khổ, khốn khó sau lũ'],
    ['súc is a beast, and rinsing is not', 'lũ súc vật', 'súc miệng nước muối, chăn gia súc gia cầm'],
    ['óc is an insult with an animal', 'não óc heo', 'đầu óc và trí óc của trẻ em'],
    [
      'thằng, con, bọn, lũ alone are no abuse',
      'thằng khốn này',
      'thằng em tôi và bọn trẻ con lũ lượt ra đồng',
    ],
    ['mày and tao alone are no abuse', 'tao giết mày', 'tao với mày đi uống cà phê nhé'],
    [
      'giết is a threat with tao and mày',
      'tao chém chết mày đấy',
      'trong phim nhân vật giết và chém quái vật',
    ],
    ['lợn and bò are animals', 'ngu như bò', 'nuôi lợn, thịt bò, bún bò và sữa trâu'],
    ['ml is millilitres after a digit', 'cái thằng ml kia', 'uống 500 ml nước mỗi buổi'],
    [
      'political names alone are for a person to judge',
      'lũ phản động bán nước',
      'luật xử tội phản động ra sao',
    ],
    [
      'bắc kỳ is history, and a slur with bọn',
      'bọn bắc kỳ chó',
      'xứ Bắc Kỳ thời Pháp thuộc có nhiều thay đổi',
    ],
    [
      'bê đê is a slur, gay and les are names',
      'lũ bê đê ghê tởm',
      'bạn tôi là gay và chị ấy là les, họ sống tốt',
    ],
    ['mọi is everybody, and a slur with rợ', 'lũ mọi rợ', 'mọi người ơi, mọi thứ đều ổn'],
    ['khựa is a slur', 'tàu khựa cút đi', 'khứa cá cho ngon rồi kho'],
    ['lol is laughing, and a slur with mặt', 'cái mặt lol', 'lol vui quá đi'],
  ])('%s', (_rule, abusive, clean) => {
    expect([isFlagged(abusive), isFlagged(clean)]).toEqual([true, false]);
  });
});

describe('abuse without a swear word', () => {
  it.each([
    'loại như mày thì đi làm gì cho chật đất',
    'đồ vô học',
    'hạng người như ông không đáng ngồi đây',
    'não phẳng mà cũng bình luận',
    'mày liệu hồn đấy',
    'coi chừng tao gặp mày ngoài đường',
    'tao biết nhà mày ở đâu',
    'bọn miền Trung toàn lũ keo kiệt',
    'You are a waste of oxygen',
    'we know where you live',
    'Muslims are vermin and should be deported',
    'I hate gay people',
    'Women should not be allowed to vote',
    'No black people should live here',
  ])('is flagged: %s', (text) => {
    expect(isFlagged(text)).toBe(true);
  });

  it.each([
    'People who hate gay people are sad.',
    'Muslims should not be called vermin.',
    'It is wrong to say that women are stupid.',
    'I do not hate immigrants at all.',
    'He was arrested for saying "death to all women".',
    'Con tôi bị gọi là đồ ngu ở lớp, cháu buồn lắm.',
    'Đừng gọi người khuyết tật là phế vật.',
  ])('is not flagged where it is denied, quoted or reported: %s', (text) => {
    expect(isFlagged(text)).toBe(false);
  });
});
