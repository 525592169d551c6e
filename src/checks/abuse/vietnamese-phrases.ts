// Phrases of a threat in few words, and of what is said to people that one looks down on.
import { type Entry, list, row } from './entry.ts';

export const VIETNAMESE_PHRASES: readonly Entry[] = [
  ...row(
    'threat',
    0.75,
    'coi chừng tao, liệu hồn, tao giết, giết mày, biết tay tao, cho mày biết tay, mày liệu hồn, liệu cái thần hồn, biết nhà mày, biết tay tao, chết với tao, chết mẹ mày, giết chết mày, cho mày chết, tao chém, tao đốt, tao đập, tao thịt, t đập, t chém, tao bao, ra đường cẩn thận, ra đường coi chừng, đi đường cẩn thận, cẩn thận cái mạng, cẩn thận cái mồm, giữ cái mạng, giữ lấy cái mạng, mạng đổi mạng, một mạng đổi, nợ máu, trả bằng máu, thanh toán mày, cho mày bò, gặp tao, đừng để tao gặp, đừng để tao, nhà bay mùi xăng, can xăng, tưới xăng, tạt axit, tạt acid, đầu cầu nói chuyện, tao rành, tau đốt, đốt cả nhà, đánh chết mẹ, đập chết mẹ, chem chet, sống yên, đừng hòng sống, hết đường sống, không yên đâu, không toàn thây, mất xác, nhớ mặt mày',
  ),
  ...row(
    'threat',
    0.75,
    'tao nhớ mặt, t nhớ mặt, nhớ mặt tao, nhớ cái mặt, mày chết, mày xong, tao xử, chém chết',
    { needsMarks: true },
  ),
  ...row('threat', 0.4, 'đốt nhà, đập chết', { needsMarks: true }),
  ...row(
    'insult',
    0.65,
    'hãm tài, hãm địa, thứ mất, thứ vô, thứ ăn, thứ người, cái ngữ, mặt câng câng, mặt trơ, chó không thèm, chó nó còn chê, con vật còn, không bằng con chó, không bằng con, thua con chó, thua súc vật, không xứng làm người, có còn là người, đi chết đi, chết quách, chôn sớm, chật đất, về chăn trâu, về chăn vịt, mà chăn bò, mà chăn trâu, mà chăn vịt, tốn cơm, tốn gạo, phí cơm, nhục như, nhục nhã, nhục không, biết nhục, mạt ba đời, về chăn bò, về bú sữa mẹ, về bú mẹ, về học lại, biết chữ không, biết đọc không, võ mồm, anh hùng bàn phím, đạp máy may, nghèo hèn, ngứa đòn, ngứa mắt, thối mồm, mồm thối, miệng thối, mả cha nó, ăn tàn phá hại, quan tham, lũ quan, đội lốt',
  ),
  ...row(
    'insult',
    0.65,
    'chó còn, không phải con người, sống chật đất, đồ thứ, ế chổng, bần cùng, ngứa mồm, tham ăn, phá hoại, ăn dày, hút máu, quân ăn, ăn ngập mồm',
    { needsMarks: true },
  ),
  ...row('threat', 0.7, 'cho một trận, đền mạng', {
    needsMarks: true,
    left: list('tao mày t đập đánh bắt nó'),
    notLeft: list('mắng chửi la rầy khóc cười'),
  }),
  ...row('insult', 0.4, 'ăn chặn', { needsMarks: true, isFixed: true }),
  ...row('insult', 0.4, 'thứ gì đâu, chết đi cho', { needsMarks: true }),
  ...row('insult', 0.65, 'sống dai, chết sớm', {
    needsMarks: true,
    left: list('mày lão mụ thằng chúng mong cầu nó'),
    right: list('mày đi'),
  }),
  ...row('insult', 0.65, 'cái thứ', { notRight: list('giấy hai ba bảy tôi mình') }),
  ...row('insult', 0.45, 'nói như đúng rồi, nói như thật, bộ mặt thật'),
];
