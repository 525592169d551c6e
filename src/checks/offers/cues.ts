// How an offer talks, whatever is sold: whom it calls, how it sells, what it promises; and who asks, warns or complains instead.

export const formsOf = (text: string): string[] =>
  text
    .split(/[,\n]/)
    .map((form) => form.trim())
    .filter((form) => form !== '');

/** Each verb before each person, also with "cho" or "tin" between. */
function withPersons(verbs: string, between: string, persons: string): string[] {
  const betweens = ['', ...formsOf(between)];
  return formsOf(verbs).flatMap((verb) =>
    betweens.flatMap((middle) =>
      formsOf(persons).map((person) => [verb, middle, person].filter((part) => part !== '').join(' ')),
    ),
  );
}

const ME =
  'em, e, mình, mk, tui, tôi, t, chị, anh, shop, bên em, bên mình, tụi em, thầy, cô, ad, admin, cụ, bà';

/** "ib", "để lại số", "xem trang cá nhân", "nhắn em": what the reader is to do. */
/** Their bare spelling says too much else: "qua anh" is "quá, anh" and "quả anh". */
export const CALLS_TO = withPersons(
  'nhắn, nt, hỏi, alo, chat, kb, add, nhắn tin, liên hệ, lh, kiếm, tìm, gửi cho, inbox',
  'cho, với, qua',
  ME,
);

export const CALLS = [
  ...formsOf(`nhắn một tiếng, nhắn 1 tiếng, nhắn địa chỉ, nhắn giờ, nhắn năm sinh, nhắn tuổi, nhắn thu nhập, nhắn để, nhắn lấy, nhan tin chot, để tên, để lại tên, để lại tuổi, để lại địa chỉ, để lại năm sinh, để lại ngày, cứ nói, hỏi mới nói, gửi hình nhà, gửi ảnh nhà, chụp hình gửi, chụp gửi, gửi ý tưởng, bình luận kích thước, bình luận size, bình luận số, bình luận tuổi, bình luận năm, bình luận chữ, muốn coi thì, muốn vô thì, muốn chơi thì, muốn mua thì, muốn biết thì, cần cứ, cứ gọi, cứ ghé, mời ghé, ghé lấy, ghé uống, qua đăng ký, đăng ký giùm, nói nhỏ thôi, vô xem, vào xem thử, vào xem miễn phí, ai xin, xin full, xin link, xin giá, inbox giá, ib giá, cho giá, hỏi giá, rep ngay, trả lời ngay, chốt nhanh, chốt liền, chốt luôn, gom liền, vào lẹ, làm lẹ, tranh thủ, ib, inb, inbox, ibox, inboxx, check ib, check inbox, cmt số, để lại số, để lại sđt, để lại số điện thoại, để số, để sđt, cho em xin số, để lại chấm, để lại dấu chấm, chấm em, chấm mình, thả chấm, thì chấm, cứ chấm, chấm nhẹ, chấm một cái, chấm phát, chấm 1 cái, ai cần chấm, ai quan tâm chấm, chấm mk, để lại chữ, để lại từ, trả lời có, thì rep, rep mình, rep em, rep 1, gõ 1, cmt 1, bình luận 1, comment 1
    trang cá nhân, vô trang, vào trang, xem trang, coi trang, qua trang, ghé trang, trang của em, trang em, trang mình, trang nhà, qua nhà mình, tường nhà, tường em, tường mình, bấm vào tên, bấm tên, bấm vô tên, bấm vào ảnh, bấm avatar, bấm ảnh đại diện, bấm vào avatar, xem bio, link ở bio, link bio, link dưới cmt, link dưới, link trong, link cmt, link bình luận, xem link, tìm tên, gõ tên, search tên, tìm google, tra google, lên google gõ, gõ google, xem ảnh bìa, ảnh bìa, trên tường, ở tường, bình luận đầu, bình luận ghim
 nhắn riêng, nhắn ngay, nhắn liền, nhắn chữ, nhắn số, nhắn tên, nhắn vô, cứ nhắn, thì nhắn, nhắn nghen, nhắn nha, nhắn nhé, nhắn nhen, hãy nhắn, nt, nhan rieng, nhan em, nhan minh, nhan tui, nhan tin em, hoi em, hoi minh, lien he em, liên hệ, liên hệ ngay, lh, alo, a lô em, kb, add, hỏi nhỏ, cứ hỏi, thì hỏi, hỏi ngay, gửi mail, đăng ký ngay, đăng ký sớm, đăng ký giữ, bấm vào đây, bấm đây, nhanh tay, vô nhóm, vào nhóm, vô group, vào group, vào room, kéo vô nhóm, kéo vào nhóm, add nhóm, tham gia nhóm, vô hội, vào hội, qua hộp thư, qua tin nhắn, gọi ngay, đặt ngay, đặt sớm, giữ chỗ ngay, báo em, báo mình, báo tui, ghi năm sinh, ghi số, kiếm em, kiếm tui, tìm em, tìm tui, ghé em, ghé quán em, ghé tiệm, ghé shop, mại dô, mua đi, vào ngay, vô liền, vào liền, tải ngay, cần thì, muốn thì, thích thì`),
];

/** "ai cần", "bác nào": to whom it calls. */
export const AUDIENCE = [
  ...formsOf(
    `ai xin, ai còn giữ, ai gan, ai ế, ai chung, ai góp, ai thử, ai nghi, ai vướng, ai hợp, ai rước, ai thương, ai thiếu, ai đang kẹt, ai đang cần, ai đang muốn, ai khó, ai gặp, ai lỡ, ai mất, ai trên, ai dưới, ai dùng, ai xài, cần ai, dành cho ai, dành cho anh, dành cho chị, anh em nào, các mom, mấy mom, ông nào, bác tài nào, sv nào, sinh viên nào, công nhân nào, hội nào, đứa nào cần, vợ chồng nào, hộ nào, gia đình nào, cơ quan nào, chủ quán nào, chủ shop, chủ xe nào, ai cần, ai mún, ai muon, ai quan tâm, ai có nhu cầu, có nhu cầu, ai đặt, ai thích, ai xem, ai coi, ai chơi, ai theo, ai vào, ai vay, ai kẹt, ai bí, ai bị, ai chưa, ai tò mò, ai rảnh, ai hữu duyên, ai khổ, ai tin thì, ai thật sự, ai nghiêm túc, ai có tiền, ai ham, ai ngại, ai giống, ai cũng làm được, ai có đất, ai có sổ, ai làm dc, ai ăn thì, muốn biết, muốn mua, muốn coi, muốn thử, muốn giống, muốn chơi, muốn vô, muốn vay, muốn lấy, muốn link, cần mua, cần bán, cần thuê, cần vốn`,
  ),
  ...[
    'anh',
    'a',
    'chị',
    'c',
    'bác',
    'chú',
    'bạn',
    'em',
    'anh em',
    'ae',
    'chị em',
    'shop',
    'bên',
    'cô bác',
    'bà con',
    'mấy anh',
    'mấy chị',
    'anh chị',
    'ac',
    'phụ huynh',
    'cụ',
    'quán',
    'cơ sở',
  ].map((who) => `${who} nào`),
];

/** "bên em", "tụi em nhận", "còn 3 suất": who speaks has something to sell. */
export const SELLERS_DO = withPersons(
  ME,
  '',
  'gửi cho, gởi cho, chỉ cho, chỉ chỗ, chỉ cách, chỉ nhà, bày cho, bày cách, hướng dẫn, giới thiệu, tư vấn, hỗ trợ, làm giùm, làm dùm, làm giúp, làm hộ, làm cho, lo cho, đặt giùm, đặt hộ, lấy hộ, lấy giùm, lấy cho, mua hộ, đăng ký cho, đăng ký giùm, kéo vào, kéo vô, cho vào, duyệt vào, dẫn đi, dẫn vào, chuyển link, chuyển thông tin, chuyển ảnh, cho gặp, cho số, cho link, cho mượn, cho nick, xin suất, chia cho, kích hoạt, kích, để giá, để rẻ, để lại, bán cho, giao, ship, soi, xem cho, coi cho, coi giùm, xem giúp, tính giá, gửi link, gửi mã, gửi file, gửi ảnh, nạp hộ, nạp giùm, cài cho, cài giúp, cài, chép, thu, nói cho, kèm, nhận, gom, mách',
);

export const SELLERS = [
  ...formsOf(`anh lo, chị lo, có chỗ làm, có chỗ bán, có chỗ lấy, có chia lại, chia lại, để lại cho, gửi lại cho, nhường lại, mua bán, anh em tui làm, đội tụi em, đội tụi tui, tụi em có, tụi tui có, em có mấy, em có vài, em có đủ, có hết, đủ hết, còn vài, còn mấy, còn vài chiếc, còn vài suất, làm chủ thảo, tui làm chủ, em ship, em giao, mẹ em làm, ba em làm, nhà em có, nhà tui có, nhà mình có, mình làm trong, em làm trong, mình nhân viên, em là nhân viên, tôi quen, tui quen, quen trong giới, quen người trong, biết chỗ, biết ông làm, biết thầy, có người làm, có anh làm, có chị làm, tìm nữ, tìm nam, cần nữ, cần nam, cần bạn nữ, cần bạn nam, cần em, tìm em nào, cần người, tìm người, thiếu người, nhận khách, nhận đơn, nhận ship, nhận thi công, nhận sửa, nhận dạy, nhận giữ, nhận chở, nhận gia công, nhận mua, nhận bán, cho thuê, sang gấp, khách quen, khách nào cũng, bên em, bên e, bên mình, bên tui, bên tôi, shop em, shop e, shop mình, nhà em bán, nhà em còn, nhà mình bán, nhà mình còn, xưởng em, tiệm em, quán em, cửa hàng em, cty em, công ty chúng tôi, chúng tôi nhận, khách em, khách của em, khách của tôi, em chuyên, mình chuyên, tui chuyên, chuyên nhận, chuyên cung cấp, chuyên bán, nhận làm, nhận đặt, nhận tất cả, em nhận, mình nhận, tui nhận, tụi em nhận, nhận thêm, cần tuyển, cần thêm, đang tuyển
    em đang có, tôi đang có, mình đang có, tui có gói, tui có mối, có mối, có kho, có sẵn, còn suất, còn slot, còn mấy suất, còn vài suất, còn ít, suất cuối, slot cuối, em còn, đang giữ, em giữ, cần bán, cần sang, sang lại, bán lại, để lại giá, để giá, có người lo, em lo, tui lo, tôi lo, em lo hết, mình lo, em bao, có chân trong, người nhà trong, người nhà làm, có người nhà, mối quen, có nhóm kín, nhóm kín, nhóm mình, nhóm em, room em, đội bên, đội em, thầy em, thầy mình, thầy bên, cô em, chú em làm, em bán, mình bán, nhà em làm, má em làm, mẹ em làm, em mới về, mới khui, mới nhập, mới ra lò, hàng về, giao cho, đại lý, phân phối`),
];

/** "cam kết", "khỏi thế chấp", "trong ngày": what is promised. */
export const PROMISES = formsOf(
  `làm xong mới thu, xong mới thu, thu sau, trả sau, trả sau khi, không thu trước, không lấy trước, không cần cọc trước, không đúng không lấy, sai hoàn tiền, lỗi đổi, lỗi 1 đổi 1, trọn đời, bao sang tên, không ràng buộc, không rủi ro, rút bất cứ lúc nào, rút gốc, có hợp đồng, có giấy phép, có hình, có clip, có phiếu, số lượng lớn, sll, phí rẻ, phí thấp, phí chỉ, giá tốt hơn, tốt hơn sàn, trúng chia đều, chia đều, cao hơn nhà khác, ăn 9 ngày, chưa sai, chưa trượt, chưa trật, chưa rớt, sáng làm tối, 1 đêm, 3 ngày, 7 ngày, 20 ngày, sau 7 ngày, sau 3 ngày, trong 6h, trong 24h, trong 1 ngày, trong 1 tiếng, nhanh trong ngày, có liền tay, làm 2 ngày, làm 1 tiếng, ngay hôm nay, mua liền tay, gói kín, vợ không biết, chồng không biết, lấy sỉ rẻ, giảm thêm, giảm 10, giảm 20, giảm 30, giảm 50, sv giảm, tặng 1, tặng 2, tặng 5, tặng 50, tặng 100, cam kết, bảo đảm, đảm bảo, uy tín, uy tin, bao đậu, bao uy tín, bao check, bao tra, bao ship, bao rẻ, bao đổi, bao hoàn, bao duyệt, hoàn tiền, hoàn lại tiền, hoàn phí, không lừa, k scam, ko scam, không scam, không cần cọc, không mất phí, không thu phí, không lấy phí, không tính tiền, không mất tiền, không mất đồng nào, không tốn, miễn phí, free, chơi thử, dùng thử, xem thử, thử miễn phí, tư vấn miễn phí, tư vấn tận tình, tư vấn kín đáo, kín đáo, bảo mật, kín thông tin, giá tốt, giá mềm, giá gốc, giá xưởng, giá sỉ, giá học trò, giá sinh viên, giá hữu nghị, giá yêu thương, giá bỏ mối, giá tùy tâm, giá thương lượng, giá nói chuyện, rẻ nhất, rẻ mà, siêu rẻ, rẻ bèo, giảm giá, khuyến mãi, ưu đãi, chiết khấu, trợ giá, tặng kèm, tặng thêm, tặng ngay, quà tặng, mua 2, bảo hành, trả góp, góp mỗi, trả trước 0, không cần trả trước, lấy liền, có liền, làm nhanh, nhanh gọn, thủ tục gọn, thủ tục nhanh, xong trong ngày, trong ngày, trong 3 phút, trong 5 phút, 5 phút, 10 phút, 15 phút, 24/24, 24/7, chiều lấy, có ngay, nhận ngay, nhận liền, tiền về, rút liền, lãi thấp, lãi nhẹ, lãi chỉ, lợi nhuận, hoa hồng, kiếm được, kiếm ngày, trả tuần, trả ngày, không áp lực, hiệu quả, hiệu quả ngay, hết hẳn, hết luôn, dứt điểm, khỏi hẳn, không tái lại, không tác dụng phụ, thấy khác, chuẩn 100, 100%, như thật, y như thật, giống thật, hàng thật, hàng chuẩn, chính hãng, không cần giấy tờ, không cần thế chấp, không hỏi lý do, không hỏi giấy tờ, không cần chứng minh, khỏi giấy tờ, khỏi ra, khỏi đi, khỏi lo, khỏi xếp hàng, khỏi thi, khỏi nấu, xong mới lấy tiền, xong mới trả, mới lấy tiền, mới lấy phí, không được không lấy tiền, thua không, thua hoàn, thắng mới, số lượng có hạn, có hạn, hết là hết, hốt lẹ, lẹ tay, nhanh tay, kẻo hết, kẻo lỡ, đừng tiếc, đừng bỏ lỡ, duy nhất hôm nay, chỉ hôm nay, hôm nay nữa thôi, trước khi quá muộn, đổi đời, cùng giàu, giàu nhanh, sắp lên, sắp bay, giá sắp, tăng gấp đôi, lời gấp, lời chắc, thắng lớn, trúng lớn, ăn chắc, ăn đều, nhận đều, trúng đều, ngon bổ rẻ, một lần dùng mãi, dùng mãi, sửa tới khi ưng, giấy công bố, hữu hiệu, có hóa đơn, đền gấp`,
);

/** Asks, warns, complains or reports. */
export const HONEST = formsOf(
  `lừa, bị lừa, dính, bị dính, dính rồi, dính r, mất luôn, mất tổng, mất 1, bay sạch, bay hết, biến mất, trốn biệt, trốn mất, khóa máy, chuyển khoản rồi, lôi ra, tờ rơi, dán kín, dán đầy, dán khắp, rao bán trên, suýt, suýt nữa, tin tưởng quá, dại, dại dột, kiện, tập thể, nộp đơn, nợ ngập, siết nhà, chuộc về, chuộc, xin giãn, tín dụng đen, ngân hàng nhà nước, tôi phải, tui phải, em phải, mình phải, phường tôi, xã tôi, khu tôi, xóm tôi, làng tôi, hội phụ nữ, phụ huynh lớp, mong ngân hàng, mong nhà nước, mong báo, sao không ai, ai quản, quản lý kiểu,  lừa đảo, lừa tiền, chiêu lừa, trò lừa, kẻ lừa, bọn lừa, cảnh giác, cảnh báo, đừng tin, chớ tin, đừng dại, đừng chơi, đừng bấm, đừng chuyển, đừng đưa, đừng nghe, đừng vay, đừng cài, coi chừng, cẩn thận, khởi tố, bị bắt, bắt giữ, tạm giữ, tạm giam, triệt phá, đường dây, xét xử, ra tòa, tòa án, tù, báo công an, trình báo, công an xã, công an phường, tố cáo, tố giác, nạn nhân, mất trắng, mất sạch, sập bẫy, dính bẫy, chặn số, chặn hết, gỡ bài, quảng cáo rác, tin rác, cuộc gọi rác, làm phiền, nhận được tin nhắn, nhận tin nhắn, gọi tới xưng, tự xưng, xưng là, giả danh, giả mạo, mạo danh, thứ giả, cho hỏi, cho em hỏi, cho mình hỏi, xin hỏi, có ai biết, có nên, được không ạ, không ạ, phải không ạ, thế nào ạ, ở đâu ạ, bao nhiêu ạ, có đúng không, thật không, có thật không, ai rành, nhờ  mong  mong cơ quan, đề nghị, kiến nghị, mong quản lý, quản lý thị trường, thanh tra, cơ quan chức năng, hồi đó tôi, con tôi, cháu tôi, cảm ơn báo, cảm ơn tòa soạn, nghề này, tội nghiệp, thương quá, hú hồn, may mà, may quá, nghi ngờ, đa nghi, trò này, bọn này, tụi nó, chúng nó, bọn chúng, ai ngờ, tiền mất tật mang`,
);
