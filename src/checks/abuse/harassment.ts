// Sexual harassment without a crude word: a body, a price or a wish, said to or of somebody.
import { type Entry, list, row } from './entry.ts';
import { type Sequence, sequence } from './sequence.ts';

const HER =
  'em, em này, e, bé, bé này, con này, con bé này, cô, cô này, chị này, chị đẹp, gái, gái này, mấy em, các em, mấy cô, y tá, cô giáo, tiếp viên, mc, ca sĩ, hoa hậu, hotgirl, nữ, nàng, cưng';
const HIM = 'anh, a, chú, ông, tao, tụi anh, mấy anh, anh em, ae, đại gia, sếp, đạo diễn, bác';

export const HARASSMENT_SEQUENCES: readonly Sequence[] = [
  sequence(
    'sexual',
    0.65,
    4,
    [
      `${HER}, ngực, mông, vú, đùi, eo, môi, vòng một, vòng 1, vòng ba, vòng 3, body, thân hình, dáng, cặp giò, cặp đùi, khe, rãnh`,
      'múp, căng đét, căng tròn, ngon, ngon thế, ngon vậy, ngon nghẻ, ngọt nước, mướt, nuột, trắng nõn, nở nang, bốc lửa, nhìn muốn, muốn cắn, muốn bóp, muốn sờ, muốn ôm, muốn hôn, thèm, thèm quá, nứng, chảy nước miếng, chảy dãi, lòi rãnh, lộ rãnh, hở rãnh, dâm đãng, lẳng lơ, lăng loàn, gợi đòn, còn trinh, mất trinh, phá trinh, bao nhiêu một đêm, bao nhiêu 1 đêm, nhiêu một đêm, bao nhiêu một shot, mấy giá, đi khách, tàu nhanh, qua đêm',
    ],
    'món, bánh, nước, canh, cơm, bún, phở, hoa, vải, trà, gà, cá, nấu, nồi, quán, đau, mổ, khám, ung thư, cháu',
  ),
  sequence(
    'sexual',
    0.65,
    4,
    [
      `cho ${HIM.replace(/, /g, ', cho ')}, để anh, để chú, để tao, về đây anh, về với anh, qua với anh, lại đây anh, vô đây anh, ngồi lên, nằm xuống, cúi xuống, cúi thấp, cởi ra, cởi áo, cởi đồ, thay đồ, tắm chung, ngủ chung, mặc đồ lót, mặc bikini`,
      'coi, ngắm, xem, sờ, bóp, nắn, hôn, hít, ngửi, bú, liếm, mút, cắn, ôm ngủ, thử, nếm, chiều, khai quang, dạy, vào, nhìn rãnh, anh coi, anh ngắm, anh xem, cho anh, anh em ngắm, đêm, lên giường, phục vụ, massage, tắm cho',
      'em, cưng, cái, tí, miếng, phát, không, đêm, ngực, mông, rãnh, hàng, thử, nào, coi, ngắm, xem, nhé, nha, được',
    ],
    'phim, báo, bài, sách, trận, hình cưới, cháu, con',
  ),
  sequence(
    'sexual',
    0.65,
    5,
    [
      `${HER}, nhìn body, nhìn mặt, cái mặt, mặt này, ngữ này`,
      'thổi kèn, thổi thứ khác, thổi giỏi, môi thổi, bú giỏi, lên giường giỏi, trên giường, leo lên giường, giường nào cũng, ngủ với sếp, ngủ với giám đốc, ngủ với ai, đổi tình, bán thân, làm gái, gái ngành, gái bao, gái gọi, gái làng chơi, đứng đường, cave, đi khách, bao nuôi, anh nuôi, có đại gia, câu trai, banh chân, dạng chân, banh ra, vạch ra, vạch áo, khoe hàng, lộ hàng, hàng họ, qua tay, qua bao nhiêu tay, xài chung, hàng đã qua, nát rồi, rộng, quen hơi trai, thèm trai, thiếu hơi, đói trai, nghiện trai, dính bầu, có bầu với, bỏ thai, phá thai',
    ],
    'bị, nạn nhân, tôi, cháu, kẻ, ép, lừa, bắt',
  ),
  sequence(
    'sexual',
    0.65,
    3,
    [
      'bao nhiêu, nhiêu, giá bao nhiêu, bao nhiu, bn, giá',
      'một đêm, 1 đêm, một shot, 1 shot, một tiếng, 1 tiếng, qua đêm, một lần, 1 lần, tàu nhanh, vé',
      'em, cưng, bé, vậy, hả, nhỉ, không, anh, trả, là, đi, với, cho',
    ],
    'phòng, khách sạn, giữ xe, gửi xe, vé tàu, taxi, thuê xe, homestay, điện',
  ),
];

export const HARASSMENT_PHRASES: readonly Entry[] = [
  ...row(
    'sexual',
    0.65,
    'thổi kèn cho, thổi cho anh, thổi thứ khác, gái làng chơi, gái ngành, hàng qua tay, đồ xài chung, đi qua tay, qua tay bao nhiêu, giường nào cũng, lên giường với anh, lên giường với sếp, một đêm với anh, qua đêm với anh, ngủ với anh, làm vợ bé, làm bé ba, vạch áo cho, cởi ra cho, cởi hết ra, cho anh bú, anh bú, cho bú ké, bóp trứng, nhìn mông, ngắm mông, ngắm ngực, nhìn ngực, nhìn rãnh, coi rãnh, bóp mông, bóp ngực, sờ mông, nắn ngực, mông to, ngực to, vú to, ngực lép, màn hình phẳng, lép kẹp, dâm đãng, lẳng lơ, lăng loàn, con trinh không, còn trinh không, còn zin, mất zin, phá zin, gieo giống, dính bầu liền, sướng không em, muốn sướng, nứng rồi, thèm trai, thiếu hơi trai, khát trai',
    { needsMarks: true, notLeft: list('bị nạn kẻ hành vi') },
  ),
];
