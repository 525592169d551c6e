// Threats, contempt and hate that need no swear word: who, what and whom in Vietnamese.
import { type Sequence, sequence } from './sequence.ts';

const SELF =
  'tao, tau, t, tụi tao, bọn tao, bố mày, bố, anh em tao, người của tao, ông đây, tụi tui, dân xóm này';
const YOU =
  'mày, m, mi, nhà mày, chúng mày, tụi mày, bọn mày, tụi bây, tụi bay, mày thôi, cả nhà, cả lò, cha nó, mẹ nó, chúng nó, tụi nó, thằng này, thằng nào, đứa nào, con này, nó';
const HARM =
  'giết, chém, đập, đốt, đánh, xử, thịt, vả, đấm, bắn, đâm, tát, bẻ, chặt, cắt, cắt tiết, xiên, lột da, đạp, bóp cổ, cho ăn đòn, tẩn, đục, móc mắt, vặn cổ, xé xác, đánh chết, tưới xăng, chôn, tạt, chọc tiết, lụi, phang, cào';
const GROUPS =
  'dân hải phòng, bắc kỳ, nam kỳ, dân bắc, bọn bắc, bọn nam, dân nam, người bắc, miền bắc, miền nam, miền trung, bọn miền, tụi bắc, dân miền, người miền, dân nghệ, thằng nghệ, nghệ an, hà tĩnh, thanh hóa, sài gòn, miền tây, dân tây, gái miền tây, dân tỉnh, tỉnh lẻ, nhà quê, dân quê, dân tộc, dân tộc thiểu số, người mèo, ng mèo, thằng mèo, bọn mèo, người thượng, khmer, khơ me, miên, thằng miên, người chăm, người hoa, người tàu, bọn tàu, trung quốc, hàn quốc, bọn hàn, ấn độ, da đen, châu phi, bọn đen, tây đen, bọn tây, tây ba lô, mỹ đen, việt kiều, xuất khẩu lao động, công giáo, bọn đạo, tụi đạo, đạo lạ, hồi giáo, phật giáo, thiên chúa, tin lành, sư sãi, mấy ông sư, nhà chùa, đồng tính, gay, les, lesbian, chuyển giới, ái nam ái nữ, lgbt, bê đê, pê đê, đàn bà, phụ nữ, gái ế, gái bán hoa, mấy bà, khuyết tật, tàn tật, tự kỷ, tâm thần, down, bại não, thằng cụt, người mù, câm điếc, si đa, hiv, ăn xin, ăn mày, vô gia cư, người nghèo, bọn nghèo, dân nghèo, công nhân, ở trọ, dân trọ, ve chai, dân nhập cư, nhập cư, người già, bọn già';
const PREDICATES =
  'ghê tởm, tởm, kinh tởm, bệnh hoạn, gớm, dơ, bẩn, hôi, hèn, ngu, ngu dốt, lười, lười biếng, keo kiệt, bủn xỉn, trộm cắp, ăn cắp, giả tạo, xảo trá, gian trá, man rợ, mọi rợ, mọi, hạ đẳng, thấp kém, thượng đẳng, vô học, ít học, mất gốc, phế vật, rác, cặn bã, ký sinh, ăn bám, sâu bọ, gián, chuột, giòi, súc vật, thú vật, khỉ, không phải người, không phải con người, đẻ như, đẻ nhiều, cút, cút về, đuổi, đuổi hết, đuổi về, tống cổ, cấm hết, cấm mẹ, nhốt, nhốt hết, nhốt lại, hốt hết, giết hết, giết sạch, bắn hết, thiêu, triệt sản, chết hết, chết đi, rặt một lũ, toàn một lũ, một lũ, toàn lũ, lũ cuồng, đồ điên, cái gien, gien, trong máu, bản chất, giống đó, dòng giống, ô nhục, nhục quốc thể, tai họa, mầm tai nạn, làm bẩn, ô uế, quái thai, dị hợm, lệch lạc, trái tự nhiên, lẳng lơ, chỉ biết, chỉ được cái, chỉ giỏi, đừng có cho, khỏi thuê, nghèo vẫn hoàn nghèo, làm thuê suốt đời, con lai';
const UNLESS =
  'không phải là, không phải, tụi em, bão lũ, mưa lũ, mùa lũ, đừng, bị, mình là, tôi là, em là, tui là, kỳ thị, phân biệt, bảo vệ, bình đẳng, tôn trọng, hỗ trợ, giúp, giúp đỡ, quyền, thương, quét rác, gom rác, nhặt rác, thu gom, đổ rác, dọn rác, cháu tôi, con tôi, nhà tôi';

export const VIETNAMESE_SEQUENCES: readonly Sequence[] = [
  sequence('threat', 0.85, 3, [SELF, HARM, YOU]),
  sequence('threat', 0.8, 2, [
    SELF,
    'cho, bắt, kêu người',
    YOU,
    'chết, biết tay, ăn đòn, no đòn, bò về, vào viện, đi viện, nằm viện, lên bàn thờ, xuống lỗ, ăn đất, tàn phế, sáng mắt',
  ]),
  sequence('threat', 0.7, 5, ['gặp, thấy, mà gặp, bắt được, tóm được', SELF, HARM]),
  sequence('threat', 0.7, 3, [
    'gặp, gặp ở đâu, gặp đâu, bắt được, bắt dc, bắt đc, ló mặt, bước ra',
    'đánh, đập, chém, đập chết, đánh chết, chết với tao, giết, dập',
  ]),
  sequence('threat', 0.7, 6, ['còn, nữa, đừng có', 'thì tao, là tao, t là, tao thì', HARM]),
  sequence('threat', 0.7, 6, [
    'tao, t, tau, anh em tao',
    'đợi, chờ, rình, canh, tới nhà, đến nhà, ghé nhà, tìm tới, tìm đến, lên tận, xuống tận',
    'mày, m, cổng, nhà, tối, đêm',
  ]),
  sequence('threat', 0.65, 4, [
    'biết, biết rõ, nắm, thuộc',
    'nhà, địa chỉ, trường, chỗ làm, số nhà, mặt',
    'mày, m, mi, con mày, vợ mày, vợ con mày, mấy người',
  ]),
  sequence('threat', 0.65, 5, [
    'con mày, vợ mày, con gái mày, con m, vợ con mày, cả nhà mày, nhà mày',
    'học, trường, đi học, coi chừng, cẩn thận, cháy, tan, bay, xong',
  ]),
  sequence('threat', 0.6, 5, ['đừng trách', 'tao, tụi, bọn, sao, ác, t, anh em, tui, dân']),
  sequence('threat', 0.5, 1, [
    'chuẩn bị, sắm, mua, mua sẵn',
    'hòm, quan tài, áo quan, bảo hiểm nhân thọ, nhang, đám tang, cáo phó',
  ]),
  sequence('insult', 0.65, 1, [
    'loại, hạng, thứ, cái loại, cái thứ, cái hạng, cái giống, cái ngữ, cỡ',
    'mày, như mày, người như mày, như m, chúng mày, tụi bây, như nó, như cô, như ông, như bà, như anh, như chị, chó, súc, đàn bà, phụ nữ, vô, mất, hèn, ăn, ngu',
  ]),
  sequence('insult', 0.55, 2, [
    'nhìn, coi, nhìn cái, trông',
    'mặt, bản mặt, cái mặt, tướng, cái tướng',
    'là biết, muốn, thấy, ghét, đần, ngu, gian, nhục, tởm, như',
  ]),
  sequence('insult', 0.55, 2, [
    'cha mẹ, ba má, bố mẹ, mẹ mày, cha mẹ mày, mẹ nó',
    'đẻ, sinh, không dạy, không biết dạy, dạy',
    'ra, mày, nó, tụi, rơi',
  ]),
  sequence('insult', 0.55, 3, [
    'mày, m, mi, chúng mày, thằng này, con này, tụi bây',
    'ngu, chó, óc, não, điên, hèn, dốt, mù, đần, khùng, bẩn, rác, nhục, láo, mất dạy, vô học, sủa, im, câm, biết cái, có học, chết đi, xứng, tuổi gì, biết đéo',
  ]),
  sequence('insult', 0.6, 3, [
    'chết đi, chết quách, chết mẹ, đi chết, chết luôn, biến khỏi',
    'cho, đi, mày, m, nó, cho rồi, rảnh',
  ]),
  sequence('insult', 0.5, 2, [
    'mặt',
    'như',
    'chó, lợn, lồn, cứt, khỉ, đâm lê, đít, bò, ngu, trâu, mâm, thớt, mo, cái mâm, cái thớt, cái đít, con chó, con lợn, con khỉ, con heo',
  ]),
  sequence('insult', 0.5, 2, ['ngu, dốt, láo, hèn', 'như, hơn', 'chó, bò, lợn, trâu, heo, cứu, con, gì']),
  sequence('insult', 0.5, 3, [
    'tụi, bọn, lũ, đám, quân, phường',
    'ăn cướp, ăn hại, ăn tạp, hút máu, ăn bẩn, hèn, mất dạy, khốn, mặt dày, cuồng, điên, ngu, ngu dốt, vô học, rảnh háng, bất tài, ăn trên, lưu manh, vô ơn, chó, súc, thất học, trẻ trâu, mê muội, mù',
  ]),
  sequence(
    'sexual',
    0.65,
    3,
    [
      'anh, a, ông, tao, cho anh, chú',
      'sờ, bóp, nắn, thử, ngủ với, ngủ cùng, chơi, vắt, hôn, nựng, bú, liếm, sướng, nứng, lên giường, ôm, hầu, phục vụ',
      'em, e, cưng, cô, không, tối, đêm, được',
    ],
    'xe ôm, thử thì, muốn thử',
  ),
  sequence('sexual', 0.65, 5, [
    'mông, vú, ngực, đùi, bưởi, vòng một, vòng 1, vòng ba, vòng 3, cặp',
    'to, căng, ngon, bóp, ngắm, nhìn, múp, bự, nứng, sờ, thèm, chắc, nảy, mẩy',
  ]),
  sequence('sexual', 0.6, 4, [
    'em, em này, cô, con này, mẹ này',
    'bao nhiêu, nhiêu, giá',
    'đêm, một đêm, tiếng, shot, bao đêm, lần',
  ]),
  sequence('hate', 0.65, 4, [GROUPS, PREDICATES], UNLESS),
  sequence(
    'hate',
    0.6,
    2,
    [
      'bọn, lũ, tụi, đám, đồ, thứ, mấy thằng, mấy con, thằng, đuổi, cấm, ghét, tởm, diệt, cút',
      GROUPS,
      'toàn, chỉ, suốt, là, đúng là, thì, về, qua, đi, hết, ra, này, đó, thấy, lo, đéo, ở',
    ],
    UNLESS,
  ),
];
