// Words that prove nothing alone, and that contempt is made of: two or three of them say what none does.
import { type Entry, list, row } from './entry.ts';

/** Shares of comments with the word that were abusive, among as many clean ones: nine in ten, four in five, two in three. */
const WEIGHT = { much: 0.38, some: 0.26, little: 0.14 };

/** Of oneself, of an animal that one keeps, or of what is on the table. */
const HARMLESS = list('mình tui tôi nuôi thịt bún cháo con nhà chăn');

export const CONTEMPT_WORDS: readonly Entry[] = [
  ...row(
    'insult',
    WEIGHT.much,
    'mồm, cái giống, bày đặt, chúng mày, tụi bây, tụi bay, nhà mày, một lũ, toàn lũ, cái mặt, bản mặt, cái bản mặt, mặt mày này, tởm, ăn cướp, láo, hói đầu, đui, vênh, vênh váo, chứ gì, chứ gì nữa, mà đòi, cũng đòi, đòi hỏi gì, đĩ, mụ, con mụ, mụ này, đẻ như, thúi, hết thời, hãm, dạy đời, lên mặt, sủa, mặt như, mặt thì, nhìn mặt, con này, thứ này, cái loại, cái ngữ, giả tạo, đáng đời, đáng kiếp, cho chừa, thất học, liếm, ăn mày, vô duyên, vô phúc, mất mặt, nhục, nhục nhã, không biết ngượng, tưởng mình, tưởng ai, ra vẻ, ra cái vẻ, lố bịch, lố lăng, kệch cỡm, trơ mặt, mặt dày, mặt dầy, ngu, ế, ế chồng, ế vợ, xuống lỗ, xuống mồ, phế, cặn, đồ bỏ, chẳng ra gì, không ra gì, chẳng được tích sự, tích sự gì, lúa lên phố, cạp đất, ngứa mắt, ngứa tai, ngứa mồm, gai mắt, chướng mắt, buồn nôn, ói, nôn',
    { needsMarks: true, notLeft: HARMLESS },
  ),
  ...row(
    'insult',
    WEIGHT.some,
    'dơ, què, loài, vẹt, lùn, đẻ ra, dòng họ, cả họ, nhăn, chúng nó, bọn nó, bọn này, lũ này, đám này, óc, não, khỉ, câm, dốt, bám, bám váy, bà già, đỉa, ruồi, rệp, giòi, gián, phán, ông này, bà này, thằng này, hèn, điếc, quỷ, hạng, ngữ, nói như, nhìn là, tiếc gì, giỏi mỗi, giỏi gì, giỏi ghê, giỏi gớm, hay ho gì, báu gì, làm gì cho, khoe mẽ, hám, hám danh, ham hố, chảnh, nổ, xạo, điêu, điêu toa, gian, nịnh, nịnh hót, quỳ gối, mõm, chuồng, chuồng heo, cám, ăn cám, đần, lú, lú lẫn, lẩm cẩm, dở hơi, dở người, hâm, khùng, điên, già đầu, già rồi, sống lâu, nhà quê, hai lúa, rừng rú, nửa mùa, rẻ tiền, hạ cấp, ba xu, cỡ đó, trình đó, tầm đó, kiểu đó mà, thế mà cũng, vậy mà cũng, như vậy mà cũng, bằng mua, mua giải, chạy chọt, câu view, diễn sâu, làm màu, sống ảo, xách dép',
    { needsMarks: true, notLeft: HARMLESS },
  ),
  ...row(
    'insult',
    WEIGHT.little,
    'mày, tao, thằng, bọn, lũ, tụi nó, lười, tham, hôi, thối, chuột, mập, béo, xấu, heo, lợn, trâu, cừu, gái, lão, mù, giọng, nghèo mà, đen thui, mả, mồ, ông già, cút, diễn, nhảm, xàm, cái đầu, lương tâm, nhân cách, liêm sỉ, tự trọng, đạo đức',
    { needsMarks: true, notLeft: HARMLESS, isFixed: true },
  ),
  ...row(
    'threat',
    WEIGHT.some,
    'giò, gãy giò, đừng trách, coi chừng, liệu hồn, hòm, quan tài, nghĩa địa, nghĩa trang, xăng, dao, búa, rựa, mã tấu, chém, đập, đốt, biết nhà, tới nhà, sau lưng, một mình, ráng chịu, nhớ mặt, cái mạng, mất mạng, khóa cửa, bữa nào, tông',
    {
      needsMarks: true,
      left: list('mày m tao t thằng cho là bây tụi'),
      right: list('mày m tao t nha nghe đó đấy thằng bây'),
    },
  ),
];
