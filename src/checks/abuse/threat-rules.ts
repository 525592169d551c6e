// Threats, plain and veiled, and death or misfortune wished on somebody.
import { type Entry, list, row } from './entry.ts';
import { type Sequence, sequence } from './sequence.ts';

const SELF =
  'tao, tau, t, tui, tôi, ta, bố, ông, ông đây, bà đây, tụi tao, bọn tao, tụi tui, anh em tao, anh em tui, anh em tôi, đàn em tao, người của tao, chúng tao, xóm này, làng này, bản này, hẻm này';
const YOU =
  'mày, m, mi, nhà mày, chúng mày, tụi mày, bọn mày, tụi bây, tụi bay, thằng này, thằng đó, thằng kia, thằng nào, thằng cha, đứa nào, con này, con đó, ông, bà, anh, chị, cô, em, chú, nó, chúng nó, tụi nó, bọn nó, lão, mụ, hắn';
const PAIN =
  'gãy giò, gãy chân, gãy tay, gãy cổ, gãy răng, gãy cẳng, gãy xương, què, què giò, què chân, cụt giò, cụt tay, cụt chân, tàn phế, liệt giường, nằm viện, vào viện, vô viện, đi viện, nhập viện, nằm xuống, xuống lỗ, xuống mồ, mồ yên, ra nghĩa địa, ra nghĩa trang, mất mạng, mất xác, mất đầu, đầu lìa, đổ máu, lệch hàm, vỡ mồm, vỡ mặt, vỡ đầu, bể đầu, bể mặt, dập mặt, dập nát, nhừ tử, nhừ đòn, no đòn, ăn đòn, ăn đập, ăn đạn, ăn dép, ăn đấm, thành tro, ra tro, tan nát, tan xác, nát mặt, khỏi dậy, hết thở, ngừng thở, tắt thở, tắt nụ cười, sáng mắt, biết tay, biết mặt, biết mùi, biết thế nào, biết đau, bò về, chết, chết không, không toàn thây, không kịp, tè ra quần';
const ILL =
  'chết, chết đi, chết hết, chết sớm, chết bất đắc, chết thảm, chết cháy, chết chìm, chết đuối, chết không, chết trẻ, xe tông, xe cán, xe ủi, tàu cán, tông chết, cán chết, ung thư, tuyệt tự, tuyệt giống, tuyệt nọc, nghẹn, nghẹn họng, mắc nghẹn, hóc xương, liệt, liệt giường, tàn phế, què, mù, câm, điếc, cụt, đẻ rớt, đẻ rơi, đẻ non, sảy thai, vô sinh, sinh con không, trời đánh, sét đánh, trời phạt, trời tru, trời vật, quả báo, báo ứng, gặp quả báo, phá sản, mất con, mất cha, mất mẹ, tai nạn, xuống lỗ, xuống địa ngục, đột quỵ, đột tử, cháy nhà, thối rữa, ghẻ, gãy, đâm đầu, nằm ở vị trí, nằm xuống, nếm mùi, bị như vậy, bị y như, bị y vậy, rơi vào cảnh, không ai chôn, không ai khóc, cuốn trôi, nước cuốn, chìm, bệnh nặng, bệnh chết';

export const THREAT_SEQUENCES: readonly Sequence[] = [
  sequence(
    'threat',
    0.7,
    4,
    [
      SELF,
      'cho, đánh, đánh cho, đập, đập cho, chém cho, tông, tông cho, thì, là, làm, bắt, quật, vặt, dần, nện, giã, đạp, dìm, kéo',
      `${YOU}, cho, một`,
      PAIN,
    ],
    'xin lỗi, cứu, bị',
  ),
  // "đứa nào quay clip này thì gãy giò"
  sequence(
    'threat',
    0.6,
    7,
    [
      'thằng nào, đứa nào, con nào, ai còn, ông nào, mày mà, m mà, mày còn, m còn, còn lần nữa, lần nữa, bước vô, bước vào, bén mảng, léng phéng, đụng tới, đụng vào, đụng một, đụng đến, rờ tới, không gỡ, gỡ bài, gỡ clip, xóa bài, rút đơn, không rút đơn, không đền, không trả, không xin lỗi, xin lỗi đi, gặp tao, tìm ra là, bắt được là, bắt được thì, thấy là',
      `thì đừng trách, đừng trách, ráng chịu, ráng mà chịu, đừng hỏi, thì biết, liệu hồn, thì liệu, tao thề, tao đốt, tao chém, tao cho, tao tới, không yên, đừng mong, thì xác định, xác định, là xác định, ${PAIN}, bẻ tay, chặt tay, bẻ giò, đập chết, gí cây, chích điện, thuốc chuột, mắc điện, câu điện, viết sẵn, viết di chúc, mua hòm, đặt hòm, sắm hòm, khỏi nấu cơm, khỏi về, khỏi nhìn mặt, chọn quan tài, thành ma, làm ma`,
    ],
    'tôi xin, cảnh sát, công an bắt',
  ),
  sequence(
    'threat',
    0.65,
    2,
    [
      'liệu, liệu hồn, liệu cái, liệu mà, liệu thần hồn, coi chừng cái, cẩn thận cái, giữ cái, giữ lấy, giữ kỹ, lo giữ, lo mà giữ, lo giữ cái',
      'mày, m, mi, tao, bọn mày, tụi bây, hồn, cái mạng, mạng, cái mồm, cái mặt, cái đầu, cái chân, cái giò, cái răng, cái thân, vợ con, vợ mày, con mày, nhà mày, cái nhà, cái xe, cái tiệm, cái quán, mà bỏ, mà dọn, mà sống, mà đi, mà giữ',
    ],
    'trộm, cướp giật, bị lừa, lừa đảo',
  ),
  // "ra đường nhớ nhìn sau lưng"
  sequence(
    'threat',
    0.65,
    6,
    [
      'ra đường, đi đường, đi đêm, đi tuần, đi làm về, đi học về, ra khỏi nhà, ra ngõ, tối ngủ, tối đi, đêm hôm, tan học, tan ca, tan trường, qua cầu, đi ngang, lúc về, bữa nào, hôm nào, bữa sau, lần sau, trận lượt về, ngày mai, tối nay, đêm nay',
      'nhớ nhìn, nhìn sau lưng, ngoái lại, nhớ ngoái, quay đầu, cẩn thận đó, cẩn thận đấy, cẩn thận nghen, đừng đi một mình, đừng có đi một mình, nhớ đi đông, nhớ mặc giáp, đội mũ bảo hiểm, nhớ đội nón bảo hiểm, mua bảo hiểm, nhớ khóa, khóa cửa cho chặt, khóa cửa cho kỹ, khóa cổng cho kỹ, đừng mở cửa, ghé thăm mày, ghé thăm, tới thăm, tới nhà, đến nhà, hỏi thăm, đón tận cổng, đón ở cổng, có người đợi, có người chờ, có người rước, gặp nhau, tụi tao, bọn tao, chưa chắc còn, chưa chắc tới nhà, không lành',
    ],
    'trộm, cướp giật, gây rối, biển số, mưa, ngập, tôi, bà con, em, mọi người, cả nhà',
  ),
  sequence(
    'threat',
    0.65,
    3,
    [
      'biết, biết rõ, tao biết, t biết, tui biết, tôi biết, anh biết, bà biết, nhớ, tao nhớ, em nhớ, có địa chỉ, nắm',
      'nhà mày, nhà m, mày ở, m ở, mày trọ, m trọ, mày học, m học, m làm, m chạy, mày chạy, con mày, vợ mày, mẹ mày, xe mày, biển số xe mày, chỗ làm mày, trường mày, m là ai, m rồi, mày rồi, mày là ai, em ở hẻm, em trọ, nhà ông ở, nhà anh ở, nhà chị ở, nhà cô ở, con ông học, con anh học, con chị học, con cô học, con ông hay, con anh hay, con chị hay, vợ con anh, vợ con ông, số hiệu anh, biển số rồi, mặt mày, mặt m, mặt tụi bây',
    ],
    'không, ko, chẳng, chúc mừng, làm được',
  ),
  // "nghĩ tới hai đứa con đang đi học"
  sequence(
    'threat',
    0.6,
    4,
    [
      'nghĩ tới, nghĩ đến, nghĩ cho, thương, tội cho, nhớ, nhớ tới, lo cho',
      'vợ con, hai đứa con, mấy đứa con, đứa con, con cái, gia đình, cha mẹ già, cái mạng, cái chân, cái ghế',
      'mày, m, ông, anh, chị, cô, đi học, đang học, ở nhà, trước khi, đi, đó, nha, nhé, nghe',
    ],
    'tôi, tui, em, mình, thay',
  ),
  // "mong cho cả nhà nó chết"
  sequence(
    'insult',
    0.65,
    7,
    [
      'mong, mong cho, mong sao, cầu, cầu cho, cầu trời, cầu mong, lạy trời, chúc, chúc cho, ước, ước gì, ước sao, nguyện cho, rủa, thề có trời, trời ơi cho, sao không, sao nó không, sao mày không, sao ko, phải chi, đáng lẽ, lẽ ra, đáng ra, tốt nhất, để rồi coi, rồi xem, chờ ngày, chờ coi, đợi ngày',
      `${YOU}, cả nhà, cả lò, cả họ, vợ con, con cháu, thằng, con, bọn, lũ, tụi, cả lũ, cả bọn, đời con, kiếp sau, người như, loại như, cho, vk m, bị`,
      ILL,
    ],
    'tôi không mong, không mong, đừng, mong gia đình, sớm hồi phục, linh hồn, yên nghỉ, thương, cứu, tìm thấy, hy vọng, được',
  ),
  sequence(
    'insult',
    0.6,
    3,
    [
      'đáng đời, đáng kiếp, cho chừa, cho chết, chết là phải, chết là đúng, chết cũng đáng, chết đáng đời, bị vậy là đáng, bị vậy là đúng, bị đánh là đúng, đánh là phải, quả báo, nghiệp quật, báo ứng, trời phạt, trời trả báo, ông trời có mắt, gặp quả báo, nhân quả',
      'mày, m, con, thằng, cái, lắm, chưa, nghe, nhé, nha, đó, cho, ai, ham, ngu, tới, sớm, cả, cháu, đời, đi, thôi',
    ],
    'kẻ, tên, bọn cướp, hung thủ, tội phạm, trộm',
  ),
  sequence(
    'insult',
    0.65,
    3,
    [
      'chết đi, chết quách, chết lẹ, chết luôn, chết cho, đi chết, chết mẹ, sao không chết, sao ko chết, sao chưa chết, chưa chết, không chịu chết, chết sớm, chết bớt, tự tử đi, nhảy lầu đi, nhảy cầu đi, treo cổ đi, thắt cổ đi, uống thuốc sâu, uống thuốc trừ sâu, đâm đầu vô, đâm đầu vào, cắn lưỡi',
      'cho, đi, mày, m, nó, rồi, lẹ, hả, à, luôn, sớm, bớt, em, con, đất, nhẹ, còn, chứ, ai, xe, tường, gối, mẹ',
    ],
    'đừng, tưởng, mình, tôi, tui, muốn, định, sợ, xác, bệnh, tội',
  ),
];

export const THREAT_PHRASES: readonly Entry[] = [
  ...row(
    'threat',
    0.65,
    'gãy giò, bẻ giò, đánh què, cho què, vả vỡ mồm, vả vỡ mặt, vả lệch hàm, tát lệch hàm, đấm vỡ, bẻ từng ngón, bẻ cổ, vặn cổ, xẻo thịt, xẻo tai, xẻo lưỡi, cắt lưỡi, rút lưỡi, cắt gân, thọc tiết, hỏi thăm sức khỏe mày, tới tận nhà hỏi, tới nhà hỏi tội, ghé thăm mày, úp sọt, trùm bao, lấp giếng, chôn sống, đổ bê tông, cho cá ăn, cho mồi cá, làm mồi cho cá, thả trôi sông, ném xuống sông cho, xuống gặp ông bà, theo ông bà sớm, đi gặp ông bà, về với đất, về với tổ tiên sớm, làm ma khô, mồi lửa, phóng hỏa nhà, tuýp sắt đón, xách dao qua, xách dao tới, chém không trượt, máu đổ, nợ máu trả, giang hồ tới, kêu giang hồ, thuê giang hồ, cho mày hết đường, không để yên cho, không tha cho mày, đừng ép tao, đừng ép tui ác, đừng ép tôi ác, mấy cái mạng, đừng để tui gặp, đừng để tôi gặp, coi chừng cái mạng, coi chừng cái nhà, coi chừng cháy nhà, coi chừng cháy tiệm, cháy tiệm, viết di chúc, viết sẵn di chúc, đặt quan tài, sắm quan tài, mua sẵn hòm, đặt hòm, trốn đâu cũng, trốn tới đâu cũng, chạy đâu cũng không thoát, moi ra được',
    { needsMarks: true, notLeft: list('bị đã từng phim') },
  ),
  ...row(
    'threat',
    0.6,
    'gay gio, be gio, cho que gio, lieu hon, coi chung tao, vo mom, xach dao qua, gap t tong, t tong, biet nha m, biet m o',
    { only: 'bare', notLeft: list('bi da') },
  ),
  ...row(
    'insult',
    0.65,
    'đồ trời đánh, trời đánh thánh đâm, trời tru đất diệt, chết không có đất chôn, chết không ai chôn, chết không ai khóc, xuống địa ngục đi, thối thây, chết thối, xe cán chết, tuyệt tự tuyệt tôn',
    { needsMarks: true },
  ),
];
