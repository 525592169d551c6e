// Hate in Vietnamese: a kind of people, by place, people, faith, work, age or body, and what is said of all of them.
import { type Sequence, sequence } from './sequence.ts';

const forms = (text: string) => text.split(',').map((form) => form.trim());
/** Each head before each name: "dân Nghệ", "mấy bà già". */
const each = (heads: string, names: string) =>
  forms(heads)
    .flatMap((head) => forms(names).map((name) => `${head} ${name}`))
    .join(', ');

const PLACES =
  'nghệ, nghệ an, nghệ tĩnh, hà tĩnh, thanh hóa, thanh, huế, quảng, quảng nam, quảng ngãi, quảng bình, bình định, phú yên, nam định, thái bình, hải phòng, hải dương, bắc giang, bắc ninh, hưng yên, hà nam, hà nội, sài gòn, cà mau, bạc liêu, kiên giang, trà vinh, sóc trăng, miền tây, miền trung, miền bắc, miền nam, miền núi, miền ngoài, miền biển, vùng cao, vùng biển, bắc, nam, trung, tây, bắc kỳ, bắc 75, bắc 54, tỉnh, tỉnh đó, tỉnh ấy, tỉnh này, tỉnh lẻ, mấy tỉnh, ba tỉnh, nhà quê, xóm đó, xóm đạo, vùng này, vùng đó, xứ đó, xứ này, quận đó, ngụ cư, ngoại tỉnh';
const PEOPLES =
  'mèo, mông, hmong, dao, thái, tày, nùng, mường, khmer, khơ me, miên, chăm, hoa, tàu, ba tàu, trung quốc, hàn, hàn quốc, nhật, ấn, ấn độ, chà và, cà ri, pakistan, phi, châu phi, da đen, đen, tây, tây ba lô, mỹ, nga, lào, thái lan, campuchia, cam, do thái, ả rập, trung đông, mũi khoằm, rohingya, thượng, dân tộc, thiểu số, dân tộc thiểu số, ê đê, gia rai, ba na, di gan, việt kiều, nhập cư, di cư, di dân, tị nạn, không quốc gia';
const FAITHS =
  'đạo, đạo hồi, hồi giáo, hồi, công giáo, thiên chúa, tin lành, phật tử, phật giáo, có đạo, theo đạo, theo tà đạo, tà đạo, ngoại đạo, vô thần, thầy chùa, sư, sư sãi, cha cố, ma sơ, thầy tu, trọc đầu';
const WORKS =
  'công nhân, xe ôm, xe ôm già, shipper, giao hàng, ve chai, giúp việc, ô sin, osin, bảo vệ, hàng rong, bán hàng rong, vé số, bán vé số, ăn xin, ăn mày, vô gia cư, bụi đời, nhặt rác, quét rác, lượm ve chai, làm nail, xuất khẩu lao động, thực tập sinh, tu nghiệp, kcn, khu công nghiệp, ở trọ, nghèo, nhà nghèo, hộ nghèo, nhà giàu, giàu, thương lái, cò đất, làm công, làm thuê, chân lấm, nông dân';
const BODIES =
  'lùn, mập, béo, câm, điếc, câm điếc, mù, què, cụt, tàn tật, tật nguyền, khuyết tật, tự kỷ, down, bại não, trầm cảm, tâm thần, si đa, hiv, nghiện, già, người già, ông già, bà già, bô lão, hưu trí, 2k, gen z, trẻ trâu, ế, không biết đẻ, vô sinh, chửa hoang, không chồng, đơn thân';
const LOVES =
  'gay, đồng tính, bê đê, pê đê, bóng, les, chuyển giới, lgbt, lưỡng tính, ái nam ái nữ, con trai bôi son, đàn ông tô son, con trai tô son, đàn ông mặc váy';
const HEADS =
  'dân, người, bọn, tụi, lũ, đám, mấy thằng, mấy con, mấy đứa, mấy ông, mấy bà, mấy cô, mấy chú, mấy anh, mấy em, thằng, gái, trai, đàn bà, đàn ông, đồ, thứ, cái giống, giống, cái bọn, cái lũ, cái đám';
const PLACE_HEADS =
  'dân, người, bọn, tụi, lũ, đám, mấy thằng, mấy con, mấy đứa, mấy ông, mấy em, thằng, gái, trai, ông, bà';

const GROUPS = [
  each(PLACE_HEADS, PLACES),
  each(HEADS, PEOPLES),
  each(HEADS, FAITHS),
  each(
    'bọn, tụi, lũ, đám, mấy thằng, mấy con, mấy đứa, mấy ông, mấy bà, đồ, thứ, cái giống, dân, cái bọn',
    `${WORKS}, ${BODIES}`,
  ),
  each('bọn, tụi, lũ, đám, mấy thằng, mấy con, mấy đứa, mấy ông, người, đồ, thứ, cái giống, thằng', LOVES),
  'đàn bà, phụ nữ, con gái, gái ế, gái già, gái quê, gái bán hoa, cave, đàn bà lái xe, đàn bà cầm lái, đàn ông thời nay, công nhân, người vô gia cư, vô gia cư, ăn xin, ăn mày, người già, người nghèo, người tàn tật, tàn tật, khuyết tật, người khuyết tật, trẻ tự kỷ, bại não, lgbt, đồng tính, người đồng tính, chuyển giới, người chuyển giới, hồi giáo, do thái, cái giống đó, cái giống ấy, giống đó, cái xứ đó, cái đất ấy, cái đất đó, xứ đó, dân đó, bọn ấy, bọn đó, người dân tộc, dân tộc thiểu số, thầy chùa, sư sãi, nhà chùa, nhập cư, dân nhập cư, di dân, người tị nạn, tộc người, con công nhân, con cái công nhân, mấy ông già, mấy bà già, mấy cụ già, ông bà già, lũ già, bọn già, trẻ khuyết tật, những đứa trẻ như, những người như vậy, nhà giàu',
].join(', ');

/** What is said of all of a kind. */
const ALL_OF_THEM =
  'toàn lũ, toàn thứ, toàn phường, toàn quân, toàn đồ, toàn bọn, toàn kẻ, toàn trộm, toàn ăn, toàn nghiện, toàn lười, toàn lừa, toàn ngu, toàn dốt, toàn dân, toàn một, một lũ, rặt, rặt một, chỉ giỏi, chỉ biết ăn, chỉ biết đẻ, chỉ biết nhậu, chỉ biết tiền, chỉ biết xin, chỉ được cái, giỏi mỗi, giỏi cái miệng, chuyên trộm, chuyên lừa, chuyên ăn cắp, vốn lười, vốn dĩ ngu, bản tính, bản chất, trong máu, máu ăn cắp, cái gen, gen, từ trong trứng, muôn đời, ngàn năm vẫn, suốt kiếp, nghèo suốt, thằng nào cũng, con nào cũng, đứa nào cũng, cô nào chẳng, 10 đứa thì 9, mười đứa thì chín, mười thằng, 10 thằng, đúng là lũ, đúng chất, cái chất';
const BAD =
  'ở bẩn, bẩn lắm, dơ lắm, dơ bẩn, ngu lắm, ngu như, ngu dốt, ngu lâu, ngu si, như chuột, như gián, như kiến, như khỉ, là rác, đồ rác, gian lắm, hàng lỗi, tồn kho, vịt giời, vịt trời, tạp chủng, gia trưởng, vũ phu, hiếp dâm, né xa, leo lên đầu, ăn hại, kém văn minh, sĩ diện, sĩ diện hão, giả nai, thâm hiểm, thâm độc, keo, keo kiệt, keo như, ki bo, bủn xỉn, ham tiền, hám tiền, hám của, đào mỏ, nghiện ngập, nhậu nhẹt, cục súc, chanh chua, dơ dáy, ở dơ, ăn dơ, bẩn thỉu, hôi, hôi hám, hôi nách, hôi mùi, bốc mùi, chấy rận, rận, đẻ như, đẻ lắm, đẻ nhiều, đẻ cho lắm, sinh sôi, bầy đàn, sống bầy đàn, bùa ngải, khủng bố, chém giết, man rợ, man di, mọi rợ, rừng rú, thú tính, trộm, trộm cắp, trộm cướp, ăn cắp, ăn cướp, ăn trộm, cướp giật, giật đồ, lừa lọc, lừa đảo, gian xảo, gian dối, gian manh, xảo trá, tráo trở, hai mặt, phản trắc, lười, lười biếng, lười nhác, làm biếng, ngu dốt, dốt, dốt nát, thất học, ít học, vô học, kém văn minh, lạc hậu, thấp kém, hạ đẳng, hạ cấp, bệnh hoạn, lây bệnh, lây lan, lệch lạc, trái tự nhiên, trái đạo, biến thái, dị hợm, quái thai, quái dị, ghê tởm, kinh tởm, tởm, tà đạo, mê muội, lú lẫn, lụ khụ, vướng chân, vô dụng, ăn bám, bám váy, ký sinh, gánh nặng, tốn cơm, tốn đất, tốn lương, chật đất, phế phẩm, phế vật, rác rưởi, cặn bã, đồ thừa, phần dư, rệp, ruồi, ruồi nhặng, giòi, sâu, sâu bọ, khỉ, giống khỉ, vượn, súc vật, chó hoang, thú hoang, thảm họa, tai họa, rước họa, đào huyệt, không phải người, đâu phải người, không đáng sống, sống làm gì, không biết điều, vô ơn, đòi hỏi, sinh ra để, đẻ ra để, để bán, làm đĩ, làm gái, bán thân, đi khách, lẳng lơ, dâm đãng, lăng loàn';
const AWAY =
  'cút, cút về, cút hết, biến, biến đi, biến khỏi, biến sớm, về nước, về xứ, về rừng, về quê, lên rừng, leo cây, nhốt, nhốt hết, nhốt lại, xích, xích lại, rào lại, rào hết, cách ly hết, đuổi đi, đuổi hết, đuổi về, đuổi cổ, đuổi chưa hết, tống, tống cổ, tống hết, trục xuất, dẹp hết, dọn hết, dọn sạch, quét sạch, gom về, gom hết, hốt hết, cấm cửa, cấm hết, cấm tiệt, nên cấm, miễn tiếp, tránh xa, tránh như, cạch mặt, không cho thuê, không tuyển, không nhận, đừng nhận, đừng tuyển, đừng cho, đừng chơi, đừng lấy, đừng dây, gạch hồ sơ, loại hồ sơ, triệt sản, tuyệt chủng, diệt, diệt hết, tiêu diệt, xóa sổ, chết đi, chết hết, chết bớt, chết lẹ, bớt miệng ăn, đẩy ra biển, thả ra biển, đem ra đảo, đày ra đảo, đốt hết, thiêu, thiêu sống, chôn, chôn sống, tiêm một mũi, chích một mũi, chích cho, phun thuốc, đập hết, đập chết, bắn hết, bắn bỏ, giết hết, trại tập trung, khu tập trung, gắn chip, bấm tai, sốc điện';
const UNLESS =
  'không phải, đừng nói, đừng gọi, bị, mình là, tôi là, em là, tui là, kỳ thị, phân biệt, bảo vệ, bình đẳng, tôn trọng, hỗ trợ, giúp, giúp đỡ, thương, cháu tôi, con tôi, tội nghiệp, chúng tôi, chúng ta, như chúng tôi, xin đừng, định kiến, vơ đũa, công an, bắt giữ, khởi tố, tụi tui, dân mình, nhà tôi, nhà em, mình, bà con, quét rác, nhặt rác, gom rác, thu gom, phân loại, bảo vệ rừng, cảm ơn';

export const HATE_SEQUENCES: readonly Sequence[] = [
  sequence('hate', 0.65, 6, [GROUPS, `${ALL_OF_THEM}, ${BAD}, ${AWAY}`], UNLESS),
  // "tuyển vô làm gì, cái giống lười đó"
  sequence('hate', 0.6, 1, [
    'cái giống, cái thứ, cái hạng, cái dân, cái bọn, cái lũ, cái tụi, cái nòi, cái loài, giống loài, dòng giống, thứ người',
    'lười, nghèo, bệnh hoạn, bệnh đó, ở dơ, man di, đen, đen thui, rừng, ăn cắp, trộm cắp, đĩ, mê tín, đạo, tàn tật, tật nguyền, không biết đẻ, đẻ, lai, lai căng, bóng, bê đê, đó từ, đó trong, ấy từ, ấy trong, đó ngàn, đó đẻ, ấy đẻ',
  ]),
  // "ai đời cho lũ ấy làm cô giáo"
  sequence(
    'hate',
    0.6,
    4,
    [
      'nên cấm, phải cấm, cấm hết, cấm cửa, nên đuổi, đuổi hết, tống hết, tống cổ, nên nhốt, nhốt hết, nên triệt sản, triệt sản hết, nên gom, gom hết, đẩy ngược, đẩy hết, đốt hết, giết hết, bắn hết, chôn hết, miễn tiếp, không tiếp, không tuyển, đừng tuyển, đừng nhận, đừng lấy, tránh xa, tránh, diệt, cho về',
      GROUPS,
    ],
    UNLESS,
  ),
  // Said politely: people as things that multiply, cost and are got rid of.
  sequence(
    'hate',
    0.6,
    9,
    [
      'họ, những người, những kẻ, những người này, nhóm người, các nhóm, một số tộc người, tộc người, những đứa trẻ, trẻ khuyết tật, các cháu như, người già, các cụ, người vô gia cư, người nghèo, người tàn tật, người khuyết tật, công nhân, lao động nhập cư, người nhập cư, dân nhập cư, hàng rong, người bán hàng rong, người ăn xin, người lượm ve chai, bệnh nhân tâm thần, người điên, người nghiện, người bệnh, con nghiện, gái bán dâm, người đồng tính',
      'sinh sôi, sinh sản có kiểm soát, triệt sản, tận nguồn sinh sản, gắn chip, bấm tai, phần dư, phế phẩm, phế liệu, hàng lỗi, sản phẩm lỗi, đồ thừa, cá thể yếu, gen xấu, gen kém, nguồn gen, giống nòi, đào thải, chọn lọc tự nhiên, tự đào thải, loài ký sinh, như ký sinh, như chuột, như rệp, như ruồi, như gián, như kiến, như cỏ dại, như chậu cây, như thú, như gia súc, như chó hoang, chó hoang, đứa trẻ lên năm, trí tuệ, trình độ tiến hóa, khuất mắt, cho khuất, kín đáo có hàng rào, có hàng rào, làm mất mỹ quan, mất mỹ quan, cảnh quan, cực hình thẩm mỹ, khó nuốt, ra đi sớm, ra đi nhẹ nhàng, trợ tử, cho đi nhẹ, giá trị họ tạo ra, chi phí duy trì, lãng phí ngân sách, lãng phí nguồn lực, nuôi tốn, dọn dẹp, dọn họ, quét họ, giới nghiêm, khu tập trung, khu riêng, tiêm một mũi, thu hồi, tái chế, cách xử lý, biện pháp triệt để',
    ],
    UNLESS,
  ),
];
