// Vietnamese insults, and what was counted in labelled comments.
import { type Entry, list, row } from './entry.ts';

export const VIETNAMESE_INSULTS: readonly Entry[] = [
  // Contempt of one person.
  ...row(
    'insult',
    0.8,
    'óc lợn, óc heo, óc bò, óc cứt, óc vật, óc đất, óc lon, óc lồn, óc bã đậu, óc trâu, óc tôm, não tôm, não phẳng, não lợn, não ngắn, não úng, não tàn, não có vấn đề, lũ óc, bọn óc, đầu tôm, đầu óc có vấn đề, ko có não, k có não, không não, thiểu năng, thiếu não, đần độn, ngu dốt, ngu si, ngu xuẩn, ngu ngốc, ngu học, ngu vl, ngu vcl, ngu vãi, ngu như, ngu nhất, ngu bền vững, ngu gì mà ngu, ngu lol, ngu lon, ngu l, ngu nhu, ngu qua, occho, ocho',
    { notLeft: list('hạt quả dầu ăn gỗ sữa buồn đi mất'), notRight: list('quả hạt dầu gỗ rang mắc hay giá') },
  ),
  ...row(
    'insult',
    0.8,
    'óc chó, não bò, não chó, não cá vàng, đầu đất, đầu bò, không có não, đần thối, ngu đần, ngu quá, ngu thế, ngu hết',
    {
      notLeft: list('hạt quả dầu gỗ sữa ăn buồn đi mất'),
      notRight: list('quả hạt dầu gỗ rang mắc hay giá ở'),
      needsMarks: true,
    },
  ),
  ...row(
    'insult',
    0.7,
    'mất dạy, vô học, vô văn hóa, mất nết, mất nhân tính, vô liêm sỉ, không biết xấu hổ, không biết nhục, không biết ngượng, ko biết nhục, mặt dày, mặt dầy, mặt lol, mặt lợn, mặt người dạ thú, mặt thớt, trơ trẽn, trơ tráo, hèn hạ, bỉ ổi, khốn nạn, khốn kiếp, đốn mạt, thấp hèn, súc vật, súc sinh, cầm thú, cặn bã, rác rưởi, phế vật, vô tích sự, vô ơn bạc nghĩa, ăn cháo đá bát, trà xanh rẻ rách, rẻ rách, giẻ rách, lưu manh, ba trợn, du thủ du thực, trẻ trâu, trẩu tre, sửu nhi, đầu đường xó chợ, hàng tôm hàng cá, chợ búa, hãm lol, hãm lồn, hãm l, xàm lol, xàm lồn, xàm l, xàm chó, xàm lon, mất gốc, lai căng, già mồm, lắm mồm, câm mồm, câm mẹ mồm, câm họng, câm cái mồm, im mồm, im mẹ mồm, ngậm mồm, ngậm mỏ, câm mỏ, bớt sủa, sủa bậy, sủa tiếp, sủa đi, sủa như, còn sủa, sủa hăng, chó sủa thuê, nín mẹ, khôn như mày, lao toét, già dịch, già mất nết, già mà không nên nết, già dê, mặc dịch, ăn không ngồi rồi, ăn tục nói phét, ăn no rửng mỡ, cái đầu mày, cái thứ mày, cái loại mày, loại mày, loại như mày, thứ như mày, hạng mày, hạng người như, loại người như, cái thứ ăn, cái giống ăn, loại đàn bà, hạng đàn bà, láo toét, láo lếu, láo chó, lếu láo, hỗn láo, mất dạy thế, lươn lẹo, đạo đức giả, giả tạo, hám fame, hám danh, đào mỏ, hết thuốc chữa, ung thư xã hội, sâu bọ, đỉa đói, quỷ đói, quân khốn, quân mất dạy, quân ăn cướp, quân bán nước, phường ăn cướp, bọn ăn cướp, lũ ăn cướp, lũ khốn, bọn khốn, lũ hèn, bọn hèn, lũ điên, cái lũ, mặt bự, mặt l, mặt lon, mặt loz, cai lon, nhu lon, xam lon, vai lon, ngu lon, nhin tom, nhìn tởm, tởm lợm, tởm vl, tởm vãi, bệnh hoạn, biến thái, nhìn phát ói, hết khôn, bị hâm, hâm nặng, chập mạch, điên khùng, thần kinh à, bị điên à, bị điên hả, khùng hả, khùng à, mát dây, đồ hâm, tâm thần à, trại tâm thần, mù hết rồi à, mắt mù, bị ngu, dùng não đi, có óc không, dốt nát, dốt đặc, dốt mà, đồ dốt, ngu mà lì, thất học, vô học từ',
  ),
  ...row(
    'insult',
    0.7,
    'vô giáo dục, mặt mo, mặt chó, dơ dáy, đê tiện, mạt hạng, vô dụng, tiện nhân, sủa gì, ngồi sủa, cứ sủa, dê già, cái mặt mày, cái mả, thứ đàn bà, loại phụ nữ, hèn nhát, hám tiền, sâu mọt, lũ ăn hại',
    { needsMarks: true },
  ),
  ...row('insult', 0.4, 'ăn bám, ít học', { needsMarks: true }),
  ...row(
    'insult',
    0.6,
    'chó chết, chó ghẻ, chó dại cắn càn, đồ con chó, như con chó, chó gặm, chửi như chó, lũ chó, bọn chó, bầy chó, đàn chó má, thằng chó, thang cho, do cho de, ngu nhu cho, nhu con cho, thang cho de, lu cho',
    {
      notLeft: list('nuôi thịt dắt giống thả bị cắn'),
      notRight: list(
        'nhà cưng thả phốc corgi poodle cảnh lắm mèo ăn vay mượn thuê tui tôi em anh chị con bé mình bà ông',
      ),
    },
  ),
  ...row('insult', 0.6, 'chó má, chó đẻ, chó đé, chó điên, chó săn, đồ chó, mấy chó, mặt chó', {
    notLeft: list('nuôi thịt dắt giống thả bị cắn'),
    notRight: list(
      'nhà cưng thả phốc corgi poodle cảnh lắm mèo ăn vay mượn thuê tui tôi em anh chị con bé mình bà ông',
    ),
    needsMarks: true,
  }),
  ...row('insult', 0.4, 'làm chó', {
    notLeft: list('nuôi thịt dắt giống thả bị cắn'),
    notRight: list(
      'nhà cưng thả phốc corgi poodle cảnh lắm mèo ăn vay mượn thuê tui tôi em anh chị con bé mình bà ông',
    ),
    needsMarks: true,
  }),
  ...row(
    'insult',
    0.65,
    'thằng ngu, con ngu, đồ ngu, lũ ngu, bọn ngu, thứ ngu, quân ngu, mấy thằng ngu, toàn ngu, thằng điên, con điên, đồ điên, đồ dở hơi, thằng mặt, thằng đần, đồ hèn, thằng khốn, con khốn, thằng nghiện, thằng oắt, thằng ranh, ranh con, oắt con, con ranh, con nhãi, nhãi ranh, nhãi con, thằng già dê, con mụ già, con mụ, con mụ này, mụ già, mụ này, lão già, thằng cha này, thằng ôn, thằng mất, đồ phản, đồ cái, đồ hãm, đồ thần kinh, đồ súc, đồ khốn nạn, đồ lợn, đồ heo, thằng lợn, con lợn này, như con lợn, như lợn, như con heo nái, như bò rống, thằng bò, thang ngu, do ngu, lu ngu, thang dien, do dien, thang khon, do khon nan, do mat day, thang mat day, con mat day, do an hai, do oc',
    { notRight: list('chơi ăn uống dùng trang nướng hải nghề nấu chay ngon cổ nhà cưới xôi') },
  ),
  ...row(
    'insult',
    0.65,
    'thằng dở, con mặt, thằng hèn, thằng già, đồ mất, đồ vô, đồ rác, đồ bẩn, đồ dơ, đồ tồi, đồ đểu, đồ con, đồ thối, đồ quỷ, đồ ôn, đồ khỉ, như bò',
    {
      notRight: list('chơi ăn uống dùng trang nướng hải nghề nấu chay ngon cổ nhà cưới xôi'),
      needsMarks: true,
    },
  ),
  ...row('insult', 0.65, 'đồ ăn hại, đồ ăn cướp, đồ ăn bám, đồ ăn mày, con khùng, đồ khùng, con chó này', {
    needsMarks: true,
  }),
  ...row('insult', 0.7, 'điên à, mà sủa, dốt như, đám ngu', { needsMarks: true }),
  ...row('insult', 0.6, 'như chó', { needsMarks: true, notRight: list('nhà cưng con mèo') }),
  ...row('insult', 0.7, 'ký sinh trùng', {
    needsMarks: true,
    notRight: list('máu sán đường gây'),
    notLeft: list('bệnh thuốc nhiễm ra'),
  }),
  ...row('profanity', 0.9, 'đầu buồi', { needsMarks: true }),
  ...row('hate', 0.6, 'bóng dơ', { needsMarks: true }),
  ...row('insult', 0.8, 'ngu thì, ngu mà, ngu còn, ngu lâu, ngu thật, giòi bọ, dòi bọ', {
    needsMarks: true,
    notLeft: list('có đâu chẳng không mình tui tôi là'),
  }),
  // Disgust at a deed or a dish is no insult; at somebody it is.
  ...row('insult', 0.4, 'buồn nôn, mắc ói, phát ói, ghê tởm, kinh tởm', { needsMarks: true, isFixed: true }),
  ...row('insult', 0.7, 'buồn nôn, mắc ói, phát ói, ghê tởm, kinh tởm', {
    needsMarks: true,
    left: list('mày thằng lũ bọn đồ loại mặt mụ lão thứ nhìn'),
    right: list('mày nó chúng thật'),
    notLeft: list('ảnh hình vết cảnh'),
  }),
  ...row('profanity', 0.6, 'bố mày, cha mày', { needsMarks: true }),
  ...row('profanity', 0.45, 'má mày', { needsMarks: true, isFixed: true }),
  // Of swearing, and not of somebody's mother who goes somewhere.
  ...row('profanity', 0.6, 'mẹ đi, mẹ luôn, mẹ chúng, mẹ thằng', {
    needsMarks: true,
    left: list(
      'cút dẹp bỏ kệ nghỉ xóa im câm tắt vứt đốt đập xé cấm biến chết về nín giết cha kiếp tổ đéo sư đm',
    ),
  }),
  ...row(
    'insult',
    0.45,
    'ngu, đần, láo, mất nết, khùng, hãm, hèn, dốt, điêu, điêu ngoa, đểu, bẩn thỉu, tởm, ngáo, trơ, nhục mặt, tham lam, lì lợm, câm, thối tha, thối nát, lừa lọc',
    {
      needsMarks: true,
      only: 'marked',
      left: list('mày thằng con đồ lũ bọn tụi thứ loại quân đám mấy nó m chúng cái toàn hạng ông bà'),
      right: list('mày thế vậy vl vcl vãi à hả nó tụi lũ lắm quá cm vkl'),
    },
  ),
  // Counted in labelled comments: at least nine uses in ten are toxic.
  ...row(
    'profanity',
    0.6,
    'mẹ gì, im mẹ, mẹ mồm, mẹ m, mẹ cái, mẹ lũ, mẹ hết, mẹ bọn, mẹ nhà mày, chết cụ, dẹp mẹ, hết mẹ, cụ mày, cha chúng, lỗ đít, chet me, đậu xanh rau, xạo lol, con me may, me gi may, dit bo',
  ),
  ...row(
    'profanity',
    0.6,
    'con mẹ, mẹ tụi, mẹ mấy, cức, mịa, đb, qq, xl, clg, lozz, lòn, đái vào, ỉa vào, cái lỗ',
    { needsMarks: true },
  ),
  ...row(
    'insult',
    0.6,
    'mở mồm, vô mồm, cái mồm, mồm ra, cái bọn, toàn bọn, lũ này, những thằng, như thằng, thằng ad, chó hùa, chó ad, lũ súc, bị khùng, thằng ăn, thứ mặt, thua con, dâm loạn, chết bớt, vào sủa, nói láo, nhồi sọ, câm mẹ, không bằng con, như con chó, bọn mày, lũ mày, giống chó, thằng hề, rác phẩm',
    { needsMarks: true },
  ),
  ...row(
    'insult',
    0.55,
    'mo mom, vo mom, cam mom, cam me, nhoi so, thang ad, lu suc vat, cho hua, vao sua, nhu thang, chet bot',
    { only: 'bare' },
  ),
  ...row(
    'insult',
    0.5,
    'xàm, xạo, trẩu, nhảm nhí, ảo tưởng, thúi, thần kinh, ăn vạ, tay sai, giẻ rách, bị mù, cái thằng, thằng cha, bày đặt',
    {
      needsMarks: true,
      left: list('mày thằng con đồ lũ bọn tụi thứ quân đám nó toàn vl mấy'),
      right: list('mày vl vcl à hả nó lol lồn vãi thằng bọn'),
    },
  ),
  ...row('hate', 0.6, 'thằng gay, gay lọ, con bóng, thang gay'),
  ...row('political', 0.3, 'trung cộng, csvn, búa liềm, độc tài, việt cộng, loạn viên', { isFixed: true }),
  // Warnings call swindlers so, and farmers their animals: of a person only beside one.
  ...row('insult', 0.4, 'thằng lừa đảo, con lừa đảo, lũ lừa đảo, bọn lừa đảo, phường lừa đảo', {
    needsMarks: true,
    isFixed: true,
  }),
  ...row('insult', 0.55, 'con bò, con khỉ, là chó', {
    needsMarks: true,
    left: list('mày nó như đồ lũ bọn mấy thằng ngu đúng'),
    notLeft: list('nuôi thịt mua bán'),
  }),
];
