// Words that are abuse in one place and food, animals, marks left out or plain intensity in another.
import { type Entry, list, row } from './entry.ts';

const PERSON = list('thằng con đồ lũ bọn mày nó chúng tụi quân đám thứ loại mặt');
const HAYS = list(
  'hay đẹp hài ngon vui xinh cute đỉnh buồn cười thương nóng lạnh đông xịn tuyệt rẻ mắc đắt xa lâu',
);
const FOOD = list('thịt nuôi bún sữa chăn giống phở chuồng sườn đàn con đực quả hầm nướng xào');
const VERBS = list('hiểu biết có cần phải thèm ai tin chịu được dám ngửi thích care quan');

export const AMBIGUOUS_WORDS: readonly Entry[] = [
  // vl, vãi, vcl: intensifiers.
  ...row('profanity', 0.1, 'vl', { left: HAYS, isFixed: true }),
  ...row('profanity', 0.9, 'ngu vl, chó vl, láo vl, xàm vl, hãm vl, điên vl, dốt vl'),
  ...row('profanity', 0.3, 'vl', { notLeft: HAYS, isFixed: true }),
  ...row('profanity', 0.5, 'vcl, vkl', {
    notLeft: list('hay đẹp hài ngon xinh cute'),
    notRight: list('hay đẹp ngon'),
  }),
  ...row('profanity', 0.4, 'vcl, vkl', { left: list('hay đẹp hài ngon xinh cute'), isFixed: true }),
  ...row('profanity', 0.4, 'vcl, vkl', { left: list('mày thằng ngu chó láo xàm lũ bọn tởm') }),

  // ngu: an insult with its mark; bare it is sleep as well.
  ...row('insult', 0.8, 'ngu', {
    only: 'marked',
    notLeft: list('đi buồn mất giấc đang chưa phòng giả đừng bị đồ không ngôn mình tôi em tui cháu t e'),
    notRight: list('ngon dậy được sớm trưa ngơ ngôn gì'),
  }),
  ...row('insult', 0.8, 'ngu', {
    only: 'bare',
    left: list('thang lu bon may'),
    right: list('nhu vl vcl qua nhat hoc si xuan vai lol'),
    notLeft: list('di buon mat giac dang chua phong an cho minh toi tui em nguoi ba me duoc nam de'),
    notRight: list('ngon day duoc som trua dai trong tren duoi thi roi quen'),
  }),

  // chó and bare cho.
  ...row('insult', 0.7, 'chó', {
    needsMarks: true,
    left: list('thằng đồ lũ óc mặt bọn ngu quân loài thứ'),
    right: list('má chết đẻ ghẻ săn'),
    notLeft: list('nuôi thịt dắt giống thả bắt bán trộm đàn bầy bắn cứu cắn hạt quả dầu ăn gỗ sữa hơn'),
    notRight: list('nhà cưng mèo cảnh phốc'),
  }),
  ...row('insult', 0.3, 'thang cho', { notRight: list('vay muon an tien no em anh vao di con minh toi') }),

  // lon: a can, and what its missing mark leaves of lồn.
  ...row(
    'profanity',
    0.8,
    'cái lon, mặt lon, vãi lon, ngu lon, như lon, xàm lon, cái lol, mặt lol, ngu lol, như lol, xàm lol, con lol, lũ lol, cailon, óc lon, cái loz',
    { notRight: list('bia nước coca sữa sơn gạo hộp nhất hơn lên guigoz') },
  ),
  ...row('profanity', 0.8, 'lon', {
    only: 'bare',
    left: list('cai mat vai ngu nhu xam an me oc'),
    notLeft: list('to nguoi rat bia khong nuoc'),
    notRight: list('bia nuoc coca nhat hon len qua sua nhu lam'),
  }),
  ...row('profanity', 0.8, 'lon me', { only: 'bare' }),

  // cac, buoi, dit, deo: evasions in a comment that has marks; only pairs in one that has none.
  ...row('profanity', 0.8, 'cac', {
    only: 'marked',
    notRight: list('bạn anh em cháu cô bác nước chị ban ông bà loại chú'),
  }),
  ...row('profanity', 0.8, 'con cac, cai cac, nhu cac, dau cac', {
    notRight: list('ban anh em chau co bac nuoc chi ban ong ba loai chu nha'),
  }),
  ...row('profanity', 0.7, 'buoi', {
    only: 'marked',
    notRight: list('sáng chiều tối trưa sang chieu toi'),
    notLeft: list('mỗi một hai ba mấy cả qua'),
  }),
  ...row('profanity', 0.9, 'dau buoi, cai buoi, nhu buoi, con buoi', {
    notRight: list('sang chieu toi trua hop'),
  }),
  ...row('profanity', 0.7, 'dit'),
  ...row('profanity', 0.9, 'dit me, dit con, cai dit me, dit ma, dit nhau'),
  ...row('profanity', 0.6, 'deo', {
    only: 'marked',
    notRight: list('khẩu kính vòng đồng nhẫn tai balo ba cà khau kinh'),
  }),
  ...row('profanity', 0.6, 'deo', {
    only: 'bare',
    right: VERBS,
    notRight: list('khau trang kinh vong dong nhan tai balo ba ca'),
  }),
  ...row('profanity', 0.5, 'dell, del, đell, đel, dek, đếch, đách, đếk', {
    right: list('biết hiểu có thích care cần được phải tin thèm ai'),
    notRight: list('laptop máy xps'),
    notLeft: list('laptop máy hãng'),
  }),
  ...row('profanity', 0.5, 'éo', { needsMarks: true, right: VERBS }),

  // đéo is profanity, and abuse where it aims at somebody.
  ...row('profanity', 0.5, 'đéo, đell, đếch', { needsMarks: true }),
  ...row('insult', 0.8, 'đéo', {
    needsMarks: true,
    left: list('mày chúng thằng lũ bọn tụi'),
    right: list('mày chúng thằng lũ bọn tụi'),
  }),
  ...row('profanity', 0.2, 'đít, đù', { needsMarks: true, isFixed: true }),
  ...row('insult', 0.6, 'như đít khỉ, mặt đít, liếm đít, bú đít, bám đít, như đít'),

  // cl, cc, dm, ml.
  ...row('profanity', 0.8, 'cl', { notLeft: list('chất hàng giá fc') }),
  ...row('profanity', 0.8, 'cc', { notLeft: list('chung cư xe') }),
  ...row('profanity', 0.8, 'dm', {
    notRight: list('mình shop tôi em anh chị tui mk ad page'),
    notLeft: list('check gửi xem inbox ib qua'),
  }),
  ...row('insult', 0.7, 'oc cho', {
    only: 'bare',
    notLeft: list('hat qua dau an go sua ban mua'),
    notRight: list('qua hat dau go rang mac hay gia nen 300k'),
  }),
  ...row('profanity', 0.5, 'ml, sml, thml, tml', {
    left: list('thằng con lũ ngu mày như bọn cái đánh mặt'),
    right: list('mày chúng'),
  }),
  ...row('insult', 0.7, 'thml, tml'),
  ...row('profanity', 0.4, 'cmnr, cmn', { isFixed: true }),

  // cút, cu, chim, bú.
  ...row(
    'insult',
    0.75,
    'cút đi, cút xéo, cút mẹ, cút về, cút khỏi, cút sang, cút ngay, cút hết, cút ra, biến mẹ, xéo đi, cút cmm',
    { notLeft: list('chim trứng') },
  ),
  ...row('insult', 0.75, 'biến đi', { notLeft: list('chim trứng'), needsMarks: true }),
  ...row('sexual', 0.7, 'con cu, bú cu, bu cu, cu tao', {
    notRight: list('tí gáy tèo bé li ly gay'),
    notLeft: list('thằng bồ bà ba'),
  }),
  ...row('sexual', 0.6, 'bú', {
    needsMarks: true,
    notLeft: list('cho bé con mẹ trẻ'),
    notRight: list('sữa mẹ bình sua'),
    left: list('mày đi tao nó'),
  }),

  // phò, hãm, điên, rác, khốn, súc, óc.
  ...row('insult', 0.6, 'phò', {
    needsMarks: true,
    left: list('con loại đồ như lũ mấy'),
    notRight: list('tá mã trợ'),
  }),
  ...row('insult', 0.5, 'hãm', {
    needsMarks: true,
    notLeft: list('kìm giam phanh cưỡng'),
    notRight: list('hại phanh hiếp chậm lại'),
  }),
  ...row('insult', 0.6, 'điên', {
    needsMarks: true,
    left: list('thằng đồ lũ bọn'),
    notRight: list('cuồng đầu'),
  }),
  ...row('insult', 0.6, 'rác', {
    needsMarks: true,
    left: list('đồ loại thứ lũ bọn mày'),
    notLeft: list('đổ vứt gom phân thu xe bãi nhặt xả'),
    notRight: list('thải bừa sinh'),
  }),
  ...row('insult', 0.7, 'khốn', {
    needsMarks: true,
    right: list('nạn kiếp'),
    left: list('thằng đồ lũ bọn con quân'),
    notRight: list('khổ khó đốn cùng'),
  }),
  ...row('insult', 0.7, 'súc', {
    needsMarks: true,
    right: list('vật sinh'),
    notLeft: list('gia'),
    notRight: list('miệng họng'),
  }),
  ...row('insult', 0.7, 'óc', {
    needsMarks: true,
    right: list('chó lợn heo trâu bò đất đậu tôm cứt'),
    notLeft: list('đầu trí khối quả hạt dầu ăn gỗ sữa'),
    notRight: list('quả hạt dầu gỗ sữa 300k rang mắc hay giá'),
  }),

  // Animals as comparisons.
  ...row('insult', 0.6, 'lợn, bò, trâu, khỉ, heo, rắn, giun, dế, đỉa, sâu', {
    needsMarks: true,
    left: list('đồ lũ thằng bọn ngu'),
    notLeft: FOOD,
    notRight: list('đỏ thịt sữa rừng nái quay kho khỏe vàng'),
  }),
  ...row(
    'political',
    0.3,
    'cs, vc, dlv, phản động, đu càng, ba que, dư luận viên, vẹm, tư bản giãy chết, thế lực thù địch, lật đổ, đu dây',
    { isFixed: true },
  ),
  ...row('political', 0.3, 'bò đỏ, cộng nô', { isFixed: true, needsMarks: true }),
  ...row(
    'political',
    0.6,
    'lũ ba que, bọn ba que, mấy thằng ba que, đám ba que, lũ phản động, bọn phản động, thằng phản động, đồ phản động, bọn dlv, lũ dlv, đám dư luận viên, bán nước, cộng sản thối, lũ cs, bọn cs, bưng bô, bồi bút, ăn lương dlv, lũ bò, 3 que, ba sọc, ngoại bang, nằm vùng, quân bán nước, phản quốc, phan dong oi, bon ba que, lu phan dong, bo do ngu',
    { notLeft: list('bị tội bà cô chị quán') },
  ),
  ...row('political', 0.6, 'bò đỏ, chó săn', { notLeft: list('bị tội bà cô chị quán'), needsMarks: true }),

  // Slurs for groups that are plain names elsewhere.
  ...row('hate', 0.6, 'bắc kỳ, parky, bake, nam kỳ, trung kỳ, bac ky', {
    left: list('chó lũ bọn đồ thằng con tụi dân'),
    right: list('chó ăn rau muống ngu cút'),
    notRight: list('khởi nghĩa'),
  }),
  ...row('hate', 0.6, 'bê đê, pê đê, pede, bede, bđ, pđ, bóng, ô môi, xăng pha nhớt, bóng lộ', {
    needsMarks: true,
    left: list('con thằng lũ đồ bệnh bọn tụi đám thứ'),
    right: list('ghê tởm lộ bệnh hoạn cút'),
    notRight: list('đèn đá lậu chuyền bàn mát'),
  }),
  ...row(
    'hate',
    0.7,
    'khựa, tàu khựa, tàu cộng, thằng tàu, bọn tàu, lũ tàu, mọi rợ, man rợ, tui khua, bon khua, tau khua',
  ),
  ...row('hate', 0.7, 'chệt, trung cẩu', { needsMarks: true }),
  ...row('hate', 0.6, 'mọi', {
    needsMarks: true,
    left: list('bọn lũ thằng con đồ'),
    notRight: list('người thứ lúc nơi khi việc chuyện ngày năm cách ý'),
  }),
  ...row('insult', 0.3, 'thằng, lũ, bọn', { needsMarks: true, right: list('mày này kia'), left: PERSON }),
];
