// Words that tell what a contact is given for, Vietnamese lines first. Several syllables with marks also match their bare
// spelling; one syllable, or a form without marks, only as it stands here: bare "ban" may be "bạn", and "thay" is no "thầy".

const listOf = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((form) => form.trim())
    .filter((form) => form !== '');

/** What is sold or promised: selling as such, then trade by trade. */
export const OFFERS = listOf(`
giá rẻ, giá sỉ, giá gốc, giá mềm, giá tốt, giá chỉ, giá hữu nghị, giá sinh viên, rẻ bèo, đồng giá, báo giá liền, bảng giá dịch vụ
giảm giá, giảm ngay, giảm thêm, khuyến mãi, ưu đãi, chiết khấu, đặt hàng, đặt mua, đặt ngay, đặt làm, đặt chỗ, đặt cọc, giữ chỗ, giữ suất
cọc trước, chốt đơn, giao hàng, giao tận, ship, freeship, cod, order, combo, voucher, tặng kèm, thanh lý, xả kho, bán, cần bán
bán gấp, bán sỉ, bán lẻ, rao bán, chính hãng, hàng mới về, bảo hành, hoàn tiền, dùng thử, trọn gói, trả góp, trả trước, tư vấn miễn phí
cam kết, bao đậu, bao trúng, uy tín, inbox, ib, lh, kb zalo, kb fb, kết bạn zalo, tuyển sỉ, làm đại lý, tuyển đại lý, shop em, bên em, khách quen
vay tiền, vay nhanh, vay nóng, vay vốn, cho vay, hỗ trợ vay, gói vay, tín chấp, thế chấp, giải ngân, cầm đồ, cầm sổ, cầm xe, đáo hạn
rút tiền thẻ, nợ xấu, xóa nợ, mua nợ, hạn mức, lãi suất, cấp vốn, lô đề, con đề, soi cầu, song thủ, bạch thủ, chốt số, cho số, xổ số, vietlott, lô gan
kèo, nhà cái, cá cược, cá độ, đặt cược, tài xỉu, nổ hũ, bắn cá, đổi thưởng, game bài, nạp rút, nạp tiền, vào tiền, casino, sòng, hoàn thua
việc nhẹ, làm thêm, kiếm thêm, kiếm tiền, làm online, lương cao, hoa hồng, cộng tác viên, ctv, tuyển gấp, tuyển nữ, tuyển nam, tuyển nhân viên
tuyển dụng, làm tại nhà, không cần kinh nghiệm, không cần bằng cấp, nhiệm vụ, xuất khẩu lao động, thù lao, mỗi lượt, mẫu ảnh
làm bằng, làm giúp bằng, phôi, hồ sơ gốc, không cần thi, chứng chỉ, dấu đỏ, khắc dấu, cà vẹt, cavet, phù hiệu, làm lại giấy, hóa đơn vat, tiền giả
sim số, sim đẹp, số đẹp, sim phong thủy, tứ quý, lộc phát, sim, nạp thẻ, yếu sinh lý, sinh lý, xuất tinh, cương dương, bổ thận, quý ông, phái mạnh
tăng size, viên uống, thuốc gia truyền, nhà thuốc, đặc trị, liệu trình, trị dứt, trị mụn, trị nám, giảm cân, giảm mỡ, tan mỡ, trắng da, kem trị
kem dưỡng, serum, collagen, spa, thẩm mỹ, nâng mũi, bọc răng, phun xăm, nối mi, rạn da, thảo dược, thảo mộc, thực phẩm chức năng, bỏ kim luôn
tăng like, tăng follow, tăng view, tăng sub, tăng tim, bình luận dạo, buff, seo top, lên top, top 1, backlink, nick cổ, page cổ, chạy ads, nút bạc
coin, tiền ảo, tiền mã hóa, tiền số, usdt, btc, nft, forex, sàn, đầu tư, lợi nhuận, nhân đôi, x10, x100, airdrop, tín hiệu, kéo lệnh, ký quỹ
gái gọi, gái xinh, massage, tay vịn, hẹn hò, check hàng, thuê người yêu, sugar, sgbb, sgdd, tiếp khách, chiều chuộng, qua đêm, phòng vip, rót rượu
bán đất, bán nhà, đất nền, thổ cư, sổ hồng, sổ đỏ, căn hộ, chung cư mini, mặt tiền, phân lô, suất ngoại giao, cho thuê, phòng trọ, chuyển nhượng
xem phim, coi phim, phim lậu, phim hay, vietsub, full hd, bản đẹp, iptv, crack, bản quyền, bóng đá trực tiếp, không quảng cáo, tải app, apk, acc, vpn
thám tử, theo dõi chồng, theo dõi vợ, nghe lén, định vị, đòi nợ, thu hồi nợ, thu hồi công nợ, lấy lại tiền, lấy lại được, vệ sĩ, luật sư mạng
xem bói, bói, gieo quẻ, quẻ, xem đất, đặt mồ, động mồ, động mộ, thuốc long bàn, thầy phong thủy, tử vi, bùa, thầy bói, nhờ thầy, giải hạn, giải căn, soi căn, phong thủy, hợp mệnh, tarot, nhân tướng, thần số, duyên âm, cầu tài, đổi vận
trúng thưởng, nhận quà, nhận thưởng, nhận tiền, tặng quà, bình chọn, bầu chọn, hoàn thuế, hoàn học phí, sắp bị khóa, cập nhật sinh trắc, nhập mã
nhập thẻ, nhập mật khẩu, nhập tài khoản, quét mã, quét qr, mã otp, cài app, cài ứng dụng, quyên góp, phí hải quan, nâng hạn mức, được bớt, giữ chỗ
buy, sell, selling, for sale, price, prices, cheap, discount, free ship, shipping, ship today, order, order now, warranty, money back, catalogue
grand opening, voucher, promo, promotion, pay when, cash on delivery, wholesale, reseller, book now, book table, package, we offer, our company
our team, our agency, our shop, our service, our spray, our tablets, hotline, sign up, join us, join now, subscribe, follow me, free test
loans, loan offer, term loan, house loan, lend, lender, borrow, cash up to, interest rate, mortgage, collateral, debt, invest, invested, profit
crypto, bitcoin, trading, forex, signals, airdrop, token, usdt, presale, withdraw, withdrawal, payout, bet, betting, odds, casino, jackpot, bonus
lottery, bingo, sure numbers, gift code, salary, hiring, recruit, vacancy, commission, part time, work from home, no experience, no degree, per session
diploma, certificate, without exam, no test, fake papers, new same as real, invoices, followers, backlinks, dofollow, guest post, watch hours, blue tick
escort, hostess, hostesses, handsome, sweet company, meet tonight, discreet, private villa, pills, tablets, capsule, serum, collagen, ginseng, acne
whitening, weight loss, belly fat, stay strong, size matter, diabetes, healer, dermatologist, full movie, full hd, live stream, engsub, iptv, leaked
claim, winner, you won, congratulations, free gift, verify your, confirm your, account will be, your parcel, bank card, prepare otp, vote for
`);

/** Somebody warns of a contact, asks whether it is real, or tells who used it. */
export const WARNINGS = listOf(`
đừng bấm, đừng nhấn, đừng chuyển khoản, đừng chuyển tiền, đừng chuyển cọc, đừng tin, đừng nghe máy, đừng gửi tiền, đừng mua, đừng dại, đừng điền, đừng nạp, chớ bấm
không nên bấm, số lừa đảo, trang lừa đảo, web lừa đảo, trò lừa, chiêu lừa, là lừa đảo, là giả, là trang giả, là số giả, mạo danh, giả danh, giả giọng, tự nhận là
xưng là, xưng bên, mình xưng, tự xưng, dọa cắt, dọa khóa, suýt bị lừa, suýt mất, mất cọc, chuyển cọc rồi, gọi lừa, gọi hoài, gọi quấy rối, gọi đòi, gọi bảo tôi, chắc bị lừa, biết lừa, nó bắt nhập, sợ quá
có uy tín không, uy tín không ạ, có thật không, có phải lừa, lừa không, thật hay giả, cảnh giác, tin nhắn lạ, link lạ, chặn số, chặn giùm, chặn giúp, báo công an
phishing, a scam, is scam, exit scam, scam sms, scammer, scammers, fraud, fraudster, do not open, do not click, did not click, don't click, don't join, don't open
don't trust, don't send, don't answer, do not answer, real or fake, is fake, are fake, fake of course, is not government, is it real, is this real, fair real, is legit, he is not, she is not, says he is, says she is, a real website
a real site, not sure if, pretending to be, pretended to be, impersonating, beware, watch out, liar, liars, a trap, betting trap, extortion, block it, block this number
delete and block, number to block, to avoid, keeps calling, got sms, was printed at home, stole, stolen from, cheated me, threaten, saying they owe, they want my, asked for my
never phones, never calls, photo of same seat
`);

/** Why readers honestly leave a number or an address: lost and found, witnesses, gifts, reunions, letters to the newsroom. */
export const HELP = listOf(`
nhặt được, lượm được, ai rớt, rớt bóp, rớt ví, rớt thẻ, rơi ví, làm rơi, đánh rơi, bỏ quên, để quên, đi lạc, bị lạc, lạc mất, lạc mèo, lạc chó, lạc bé, lạc từ, mất tích
mất giấy tờ, mất balo, tìm chủ, ai là chủ, tìm người nhà, tìm người thân, tìm thân nhân, tìm bạn cũ, tìm người chứng kiến, chứng kiến vụ, nhân chứng, hậu tạ, ai thấy, ai gặp
ai mất, ai nhặt được, người nhà liên hệ, không lấy tiền công, để cảm ơn, camera quay, camera hành trình, đoạn ghi, hiến máu, cần máu, máu hiếm, ai khó khăn em cho, cho chứ không bán
muốn tặng, không bán hàng gì, không nhận tiền, không thu tiền, lớp học tình thương, trợ giúp pháp lý, ngân hàng sữa, họp mặt, hội khóa, cựu học sinh, tìm đồng đội
thanh niên xung phong, nhờ phóng viên, phóng viên liên lạc, nhờ tòa soạn, muốn góp ý, góp ý đồ án, đính chính, cải chính, người trong ảnh, người trong bài, muốn gửi tòa soạn
tòa soạn có, báo trạm, trực ban, phòng chống thiên tai, bộ phận một cửa, tiếp công dân, cảnh sát khu vực, bảo vệ trẻ em, tuyệt vọng, muốn phản ánh
lost my, lost cat, lost dog, lost wallet, lost phone, lost bag, found a, found an, found child, dog found, cat found, found keys, missing since, missing child, ran off, ran away
missing grandpa, missing grandma, missing person, last seen, reward is, owner please, owner call, witness needed, anyone who saw, contact the family, dashcam, searching for my
search for my, birth mother, blood needed, blood bank, red cross, donor day, donors for, giveaway, giving away, give away, old coats, old clothes, don't want money, no selling
flood rescue, free tutoring, all ages welcome, needs volunteers, for patients, reunion, classmates, orphanage, choir, my thesis, youth union, consular, consulate, to reporter
to the editor, the reporter, misprinted, i wrote the letter, prefer not to be named
`);

/** Of these it takes two: offers borrow them. */
export const HINTS = listOf(`
xin lại, nhận lại, trả lại, thất lạc, bạn cũ, không lấy gì, không lấy tiền, không bán, tặng người, em cho, tôi cho, cho không, miễn phí hoàn toàn, tình nguyện, thiện nguyện
cứu trợ, cứu hộ, vùng lũ, vùng bão, sách cũ, đồ cũ, quần áo ấm, đồng bào, khó khăn, khám miễn phí, khám mắt, sữa mẹ, sữa bột, suất cơm, đồng đội, còn sống, tòa soạn, hộp thư
gửi nhà trường, trường mình, giáo viên, nhặt, lạc, rớt, rơi, máu, chó, mèo, xe đạp, ví, cháu, bé trai, bé gái, bà cụ, ông cụ, cụ ông, cụ bà, tai nạn, nạn nhân, hiện trường
gia đình xin, giúp con, giúp giùm, gọi giúp, ai giúp, xin báo, xin gọi, xin hỏi, cho hỏi, trạm y tế, trạm xá, cấp cứu, nhi đồng, bác sĩ nào, trưởng thôn, phó thôn, tổ trưởng
đang giữ, đi lẫn, chùa, sư cô, nhà thờ, bếp cơm, liệt sĩ, thương binh, cựu chiến binh, va chạm, mưa đá, tốc mái, ngập, lũ, bão, cháy nhà, thiếu nhi, xóa mù, trẻ em
nhà báo, phóng viên, trong ảnh, giấy tờ gốc, chứng cứ, hồ sơ gốc của, văn phòng, đăng ký đất đai, tòa án, con trai tôi, con gái tôi, mẹ tôi, ba tôi, bố tôi, ông tôi, bà tôi
đoàn xã, công an phường, ubnd, nhà văn hóa, danh sách hỗ trợ, liên lạc, thẻ sinh viên, hướng dẫn tận tình, bị lừa, không ai nghe máy, vừa gọi, gỡ giúp
lost, found, missing, owner, reward, witness, accident, dog, cat, puppy, collar, keys, child, volunteer, volunteers, coats, clothes, to share, no fee, no money, no payment
no cost, no gifts, grandpa, my grandfather, my grandmother, adopted, parish, museum, library, communal house, exhibition, petition, charity, sorry, apology, we meet, embassy
grandma, my father, my mother, my son, my daughter, bicycle, bike, temple, pagoda, church, warm meals, kitten, the vet, textbooks, pupil, pupils, soldier, veteran, saved my
in the photo, the police, passengers, on that bus, evidence, journalist, flood, storm, bridge, lane, newsroom, editor, documents, old photographs, clean up, seeds, drone pictures, spare, rescue, shelter, wheelchair, called my, the family
`);

/** Where something can be read up. */
export const SOURCES = listOf(`
nguồn, bài gốc, ảnh gốc, bài nghiên cứu, nghiên cứu gốc, bản án, văn bản, nghị định, thông tư, báo cáo đầy đủ, bản đầy đủ, bản số hóa, thư viện tỉnh, luật số, số liệu, sơ đồ mới, bản đồ ngập, hồ sơ quy hoạch, lịch tiêm, lịch thu gom
lịch khám, lịch chợ, bảng tin, giá viện phí, công khai ở, công khai tại, thư mời họp, bản mềm, tra điểm thi, tra điểm ở, mục thông báo, đăng chuyện này, link bài cũ
source, the full report, full report is, the study, original study, original article, the minutes, slides at, slides are, i made a map, i'm the photographer, schools may print
facts and times, full text, the decree, data is, report potholes
`);
