// Contempt without a swear word: frames that say of somebody what he is worth, whatever fills them.
import { type Sequence, sequence } from './sequence.ts';

const YOU =
  'mày, m, mi, nhà mày, chúng mày, tụi bây, tụi bay, thằng này, con này, thằng đó, con đó, thằng kia, con kia, cái thằng, cái con, con mụ, mụ, mụ này, lão, lão này, thị, thị này, hắn, tụi nó, chúng nó, bọn nó, bọn này, lũ này, đám này, tụi này, bọn ấy, bọn đó, thứ này, loại này, hạng này, cái giống, ông này, bà này, thằng cha, cha này, mẹ này, con mẹ';
const SOMEBODY = `${YOU}, ông, bà, anh, chị, cô, chú, em, bạn, cậu, bác, mấy ông, mấy bà, mấy anh, mấy chị, mấy cô, các ông, các bà, thằng, con, nó, tác giả, phóng viên, nhà báo, ông ta, bà ta, cô ta, anh ta, hắn ta, thằng bé, con bé, người, kẻ`;
const BEASTS =
  'heo, con heo, lợn, con lợn, khỉ, con khỉ, ngựa, con ngựa, bò, con bò, trâu, con trâu, lừa, con lừa, cóc, con cóc, ếch, con ếch, vịt, con vịt, vẹt, con vẹt, cừu, con cừu, dê, vượn, đười ươi, tinh tinh, chuột, con chuột, gián, con gián, rắn, đỉa, sâu, giòi, dòi, ruồi, rệp, chó, con chó, kiến, súc vật, thú, thú vật';
const THINGS =
  'đít, mo, mâm, cái mâm, thớt, cái thớt, bánh bao, bánh đúc, bánh tráng, tàu lá, đưa đám, đám ma, đâm lê, phèn, quỷ, ma, xác chết, cái xác, ăn mày, ăn cướp, thằng ăn, cái bô, bị, bóp nát, cái bị, củ khoai, củ chuối, que củi, cây sậy, cái nồi, bao tải, cái bao, cái bị rách, cái lu, thùng phuy, ống bơ, cái loa rè, gái gọi, gái làng chơi, con hề, thằng hề, con điên, thằng điên, người điên, khùng, ma đuổi, ma lem, bù nhìn, trâu già, cướp, cướp núi';

export const CONTEMPT_SEQUENCES: readonly Sequence[] = [
  // "cái loại người gì", "hạng đàn bà như cô"
  sequence('insult', 0.65, 1, [
    'cái loại, cái hạng, cái ngữ, cái giống, cái đồ, cái lũ, cái bọn, cái quân, cái phường, loại người, hạng người, thứ người, giống người, hạng đàn ông, loại đàn ông, thứ đàn ông, hạng đàn bà, hạng con gái',
    'gì, như, này mà, đó mà, ấy mà, chỉ, suốt, vô, mất, ăn, không, chuyên, bám, hút, nghèo, lười, bệnh, dơ, ở dơ, hèn, mê, ham, đó thì, này thì, ấy thì, đó chết, trời đánh',
  ]),
  sequence('insult', 0.6, 1, [
    'thứ, loại, hạng, quân, phường, lũ, đám, bọn, tụi, bầy, đàn',
    'quái thai, đầu trộm, rẻ tiền, bỏ đi, phế phẩm, tật nguyền, phản chủ, phản trắc, vong ơn, bạc bẽo, máu lạnh, ác ôn, ác độc, lòng lang, hai mặt, đâm sau lưng, ngồi mát, ăn bám, ăn hại, nô lệ, bù nhìn, nịnh hót, nịnh bợ, xu nịnh, bưng bô, nâng bi, vô tích, cừu, rệp, ruồi, ruồi nhặng, chuột, chuột cống, kền kền, linh cẩu, đỉa, vẹt, bất nhân, bất tài, bất hiếu, vô dụng, mạt hạng, hạ cấp, trôi sông, đứng đường, đầu đường, rỗng tuếch, thối tha',
  ]),
  // "mặt như bánh bao", "giọng như vịt đực"
  sequence(
    'insult',
    0.6,
    1,
    [
      'mặt, cái mặt, bản mặt, mặt mũi, mặt mày, tướng, cái tướng, dáng, giọng, cái giọng, nói chuyện, nói năng, ăn nói, ăn mặc, mặc, mồm, miệng, cái miệng, cái mồm, da mặt, người ngợm, thân hình, béo, mập, gầy, ốm, lùn, đen, xấu, hôi, dơ, bẩn, ngu, dốt, lì, trơ, dai, tham, keo, lười, hèn, hát, nhảy, sủa',
      'như, y như, giống như, giống, y chang, khác gì, chẳng khác, hơn, bằng',
      `${BEASTS}, ${THINGS}`,
    ],
    'chụp hình, bị đánh, sưng, chảy máu, mình, tui, tôi, con tôi, cháu',
  ),
  // "bò nó còn biết bấm nút hơn anh"
  sequence(
    'insult',
    0.6,
    4,
    [
      `${BEASTS}, trẻ con, đứa con nít, con nít, học sinh lớp, trẻ lớp, robot, cục đá, cục gạch, cái máy`,
      'còn biết, còn khôn, còn hơn, còn giỏi, còn tử tế, còn có ích, còn đẹp, còn sạch, còn thông minh, cũng không thèm, cũng chẳng thèm, cũng ko thèm, không thèm, cũng chê, nó chê, còn chê, nó khinh, còn khinh, nó kiện, còn thấy nhục, nó còn, khôn hơn, thông minh hơn, viết hay hơn, nấu ngon hơn',
      `${SOMEBODY}, mày, nhiều, hơn, thèm, vẫy, ăn, ngửi, nhục, nó, vậy, thế`,
    ],
    'nhà tôi, nhà tui, nhà em, nhà mình',
  ),
  // "… mà cũng đòi làm thầy"
  sequence(
    'insult',
    0.6,
    5,
    [
      `${YOU}, mặt, mặt mũi, cỡ, cái thứ, cái loại, thứ, loại, tuổi, trình, dốt, ngu, xấu, nghèo, béo, mập, lùn, đen, què, mù, đui, ngọng, cà lăm, quê, già, ế, học dốt, vô học, lười`,
      'mà đòi, mà cũng đòi, cũng đòi, còn đòi, mà bày đặt, còn bày đặt, cũng bày đặt, mà lên mặt, còn lên mặt, mà vênh, còn vênh, mà chảnh, còn chảnh, mà nổ, còn nổ, mà tưởng, mà cứ tưởng, mà tinh tướng, mà ra vẻ, mà làm phách, mà khoe, còn khoe, mà dạy đời, còn dạy đời, mà lên báo, còn lên báo, mà phán',
    ],
    'tôi, tui, mình, em',
  ),
  sequence(
    'insult',
    0.6,
    4,
    [
      'tưởng mình là, cứ tưởng mình, tưởng mình hay, tưởng mình ngon, tưởng mình giỏi, tưởng mình là ai, nghĩ mình là ai, ảo tưởng sức mạnh, ra vẻ ta đây, ra vẻ trí thức, ra vẻ đạo đức, không biết xấu hổ, không biết nhục, không biết ngượng, không biết điều, không biết thân, không biết mình là ai, soi gương lại, soi lại gương, nhìn lại mình, xem lại mình, tự soi, có soi gương, đạo đức giả, làm màu, diễn sâu, diễn tuồng, diễn hay, giả nhân giả nghĩa, già mà, già đầu, già rồi mà, lớn đầu, bằng tuổi này',
      'ai, vua, ông, bà, hoàng, ông hoàng, bà hoàng, cái gì, cái rốn, ngon, giỏi, hay, lắm, đi, chưa, à, hả, mà, còn, nữa, rồi, không, vĩ đại, bố, trời, thần, thánh, ta, trung tâm, nhất',
    ],
    'tôi, tui, mình từng',
  ),
  // "nhìn cái mặt là muốn đấm"
  sequence(
    'insult',
    0.6,
    4,
    [
      'nhìn mặt, nhìn cái mặt, nhìn cái bản mặt, nhìn mày, nhìn nó, nhìn thằng, nhìn con, nghe mày, nghe nó, thấy mặt, thấy cái mặt, nghe giọng, coi cái mặt, ngó cái mặt, nhìn cái bản mặt, nhin cai mat',
      'muốn đấm, muốn đập, muốn tát, muốn vả, muốn đạp, muốn táng, muốn ói, muốn nôn, mắc ói, phát ói, phát ớn, thấy gian, thấy ghét, thấy ngu, đã ngu, là biết ngu, thấy đần, ngứa mắt, ngứa tay, ngứa chân, ngứa tai, nổi da gà, chỉ muốn',
    ],
    'đĩa, món, thịt, ảnh, quán, tin, vết',
  ),
  // "óc để trang trí"
  sequence(
    'insult',
    0.75,
    2,
    [
      'não, óc, đầu óc, bộ óc, bộ não, cái đầu, đầu, cái óc, chất xám, iq, trong đầu, trong sọ, trong não, hộp sọ',
      'để trang trí, để đội nón, để đội mũ, để mọc tóc, để làm cảnh, để cho vui, rỗng, rỗng tuếch, trống rỗng, trống không, toàn đất, toàn phân, toàn bã, toàn cứt, toàn nước, toàn mỡ, đầy đất, đầy phân, chứa phân, chứa toàn, bã đậu, úng, úng nước, nhũn, teo, teo tóp, phẳng, ngắn, sên bò, lú, lú lẫn, đặc cám, ngâm nước, ngập nước, bằng hạt, bằng quả, bằng trái nho, cỡ hạt, hết hạn, chưa bóc tem, bị kẹp, của bò, của heo, có vấn đề, có sạn, mọc rêu, mốc, hỏng, hư, bị liệt, chưa lành, chưa đủ, âm vô cực, âm, bằng nhiệt độ, không có, làm bằng đất, có nếp nhăn, mỏng như, đem cân',
    ],
    'u, bệnh, bác sĩ, chấn thương, mổ, xe, óc chó nên, ăn óc chó, hạt óc chó',
  ),
  // "chắc quên uống thuốc"
  sequence(
    'insult',
    0.65,
    3,
    [
      'chắc, hay, hay là, bộ, có khi, dám, đúng là, nghi, hình như',
      'mua bằng, bằng mua, đi cửa sau, bỏ bùa, mù, đui, điếc, đui mắt, mù mắt, mù chữ, ăn cám, ăn phân, trốn trại, mới ra trại, quên uống thuốc, chưa uống thuốc, hết thuốc, học chưa hết, chưa học hết lớp, thiếu tình thương, thiếu hơi trai, thiếu hơi đàn ông, thiếu trai, không ai yêu, không ai thương, không ai thèm, ấm đầu, chạm mạch, chập mạch, phê thuốc, say thuốc, rảnh háng, ăn no, ế, ế chồng, ế vợ, ghen ăn tức ở, gato, tới tháng, tiền mãn kinh, bị chồng bỏ, bị vợ bỏ, chồng bỏ, vợ bỏ, vợ chê, chồng chê, não, óc, rơi não, rớt não, mất não, liệt não',
    ],
    'tôi, tui, mình, mk, em, con tôi, mẹ tôi, bà tôi, ba tôi',
  ),
  // "về quê mà chăn bò"
  sequence('insult', 0.65, 3, [
    'về, về nhà, về quê, về nước, về làng, về rừng, về hang, về bển, về chuồng, về núi, lên rừng, lên núi, vô rừng, ra đồng, ở nhà, vô bếp, xuống lỗ, xuống mồ, cút về, đi về, ra ngoài kia, về xứ, về bắc, về nam',
    'mà, đi mà, mà lo',
    'cày, chăn, chăn bò, trồng, trồng khoai, rửa, rửa chén, rửa bát, nấu, bú, bú mẹ, cắt cỏ, tắm, học lại, hốt, hốt phân, vắt, cấy, ôm, làm ruộng, đan, đan rổ, hầu, giữ chồng, giữ vợ, leo cây, lành, móc cống, gặm cỏ, ăn cỏ, ăn đất, bám váy, nhặt, đuổi gà, đuổi vịt, soi gương, dạy lại, cai, chửi, thờ',
  ]),
  // "cha mẹ không biết dạy", "đẻ ra thứ quái thai"
  sequence(
    'insult',
    0.65,
    3,
    [
      'cha mẹ, ba má, bố mẹ, ba mẹ, cha mẹ nào, bố mẹ nào, mẹ nào, nhà nào, con nhà, nhà vô phúc, vô phúc, vô phước, gia đình nào, dòng họ, cả họ, tổ tiên, ông bà',
      'không dạy, không biết dạy, khỏi dạy, quên dạy, chưa dạy, không ai dạy, mới đẻ, mới sinh ra, đẻ ra, đẻ rơi, đẻ rớt, đẻ ngược, nhục, xấu hổ, đội mồ, mất mặt, vô phúc, vô phước, bất hạnh, dạy kiểu gì, dạy ra, hối hận',
      'mày, m, nó, thứ, thằng, con, đứa, loại, cái, ra, này, thế, vậy, vì, lây, được, thì, mới, quái, kiểu',
    ],
    'tôi, tui, em, mình',
  ),
  // "cán bộ gì mà …"
  sequence('insult', 0.55, 2, [
    'y tá gì, bác sĩ gì, thầy gì, cô giáo gì, giáo viên gì, cán bộ gì, nhà báo gì, luật sư gì, giám đốc gì, hiệu trưởng gì, chủ tịch gì, đàn ông gì, đàn bà gì, con gái gì, con người gì, mẹ gì, cha gì, chồng gì, vợ gì, con cái gì, người ngợm gì, thứ gì, đạo gì, thầy chùa gì, ca sĩ gì, hoa hậu gì, diễn viên gì, trọng tài gì, cầu thủ gì, huấn luyện viên gì, chuyên gia gì, tiến sĩ gì, trí thức gì',
    'mà, mặt, như, toàn, mất, dốt, ngu, vô, ăn, chỉ, thứ, kiểu',
  ]),
];
