// Everything that people read, in Vietnamese and English, by its stable code. One catalogue for pages, API and widget.
// {…} is filled in; Vietnamese has no plural forms, English ones stand after a bar: "1 comment|{n} comments".

export type Language = 'vi' | 'en';

const CATALOGUE = {
  'form.heading': ['Viết bình luận', 'Write a comment'],
  'form.name': ['Họ tên:', 'Full name:'],
  'form.phone': ['Số điện thoại:', 'Phone:'],
  'form.title': ['Tiêu đề:', 'Title:'],
  'form.content': ['Nội dung:', 'Comment:'],
  'form.captcha': ['Mã xác nhận:', 'Code:'],
  'form.newCode': ['Lấy lại mã bảo mật', 'Get a new code'],
  'form.required': ['Các mục có dấu (*) và mã xác nhận là bắt buộc.', '(*) and the code are required.'],
  'form.name.hint': ['Hiển thị cùng bình luận.', 'Shown publicly.'],
  'form.phone.hint': [
    'Không bắt buộc, không bao giờ hiển thị; {desk} chỉ dùng khi cần xác minh.',
    'Optional, never shown; only to verify.',
  ],
  'form.content.hint': [
    'Nên viết tiếng Việt có dấu. Bình luận được duyệt trước khi đăng.',
    'Reviewed before it appears.',
  ],
  'form.consent': [
    'Tôi đồng ý để {controller} dùng họ tên, số điện thoại của tôi để duyệt và đăng bình luận.',
    'I agree that {controller} uses my name and phone to review and publish this.',
  ],
  'form.consent.link': ['Cách lưu và xóa dữ liệu', 'How data is kept'],
  'form.send': ['Gửi bình luận', 'Send comment'],
  'form.honeypot': ['Để trống ô này', 'Leave this empty'],
  'form.desk': ['Tòa soạn', 'the newsroom'],

  'error.summary': ['Có {n} mục cần sửa:', '1 field to correct:|{n} fields to correct:'],
  'error.name.missing': ['Bạn chưa nhập họ tên.', 'Enter your name.'],
  'error.title.missing': ['Bạn chưa nhập tiêu đề.', 'Enter a title.'],
  'error.content.missing': ['Bạn chưa nhập nội dung.', 'Enter your comment.'],
  'error.captcha.missing': ['Bạn chưa nhập mã xác nhận.', 'Enter the code.'],
  'error.name.long': ['Họ tên dài quá {max} ký tự, thừa {n}.', '{n} over {max}.'],
  'error.title.long': ['Tiêu đề dài quá {max} ký tự, thừa {n}.', '{n} over {max}.'],
  'error.content.long': ['Nội dung dài quá {max} ký tự, thừa {n}.', '{n} over {max}.'],
  'error.phone.invalid': [
    'Số điện thoại chưa đúng. Bạn kiểm tra lại hoặc để trống.',
    'Check the number or leave it empty.',
  ],
  'error.consent.missing': ['Mời bạn đánh dấu ô đồng ý để gửi.', 'Tick the box to send.'],
  'error.captcha.wrong': [
    'Mã xác nhận chưa đúng. Đây là mã mới, mời bạn nhập lại.',
    "Code didn't match. Here is a new one.",
  ],
  'error.captcha.expired': [
    'Mã xác nhận đã hết hạn. Đây là mã mới; nội dung vẫn còn.',
    'Code expired. Here is a new one; your text is kept.',
  ],
  'error.rate': [
    'Có nhiều bình luận gửi từ mạng này. Mời thử lại sau {time}; nội dung vẫn còn.',
    'Many comments from this network. Retry in {time}.',
  ],
  'error.down': [
    'Chưa gửi được. Nội dung vẫn còn; mời thử lại sau ít phút.',
    'Not sent. Your text is kept; retry soon.',
  ],
  'error.page.closed': ['Bài vừa đóng bình luận; bình luận của bạn chưa được gửi.', 'Just closed. Not sent.'],
  'error.idempotency': [
    'Biểu mẫu này đã gửi một bình luận. Muốn gửi thêm, mời nhập mã rồi gửi lại.',
    'This form has sent a comment already. To send another, enter the code and send again.',
  ],
  'error.control': ['Có ký tự không dùng được.', 'Unusable characters.'],
  'error.unknown': ['Không có mục {name}.', 'No field {name}.'],
  'error.page.site': ['Bài này không thuộc trang.', "That page is not this site's."],
  'error.parent.unknown': ['Bình luận được trả lời không còn.', 'The comment replied to is gone.'],
  'error.reason.unknown': ['Lý do không có trong danh sách.', 'Not a reason of this site.'],
  'error.reason.missing': ['Cần chọn lý do.', 'A reason is needed.'],
  'error.note.missing': ['Lý do này cần ghi chú.', 'This reason needs a note.'],
  'error.reference.missing': ['Cần ghi điều luật hoặc số văn bản.', 'A legal reference is needed.'],
  'error.check.unknown': [
    'Không có bước kiểm tra {name}. Có các bước: {names}.',
    'No check {name}. There are: {names}.',
  ],
  'error.list.long': ['Một danh sách có nhiều nhất {max} mục.', 'A list holds {max} entries at most.'],
  'error.word.star': ['Mục chỉ có dấu * sẽ khớp với mọi bài.', 'Nothing but * would match every text.'],
  'error.word.variants': [
    'Hơn {max} mục chỉ khác nhau ở dấu và chữ hoa.',
    'More than {max} entries differ only in marks and capitals.',
  ],
  'error.words.long': ['Các từ có nhiều nhất {max} ký tự.', 'All words together: {max} characters at most.'],
  'error.receipt.unknown': ['Mã theo dõi chưa đúng. Bạn kiểm tra lại.', 'Check the tracking code.'],
  'error.site': ['Không có trang này.', 'No such site.'],
  'error.missing': ['Thiếu mục này.', 'This is needed.'],
  'error.invalid': ['Giá trị này chưa đúng.', 'This value is not valid.'],

  'status.sent': [
    'Đã nhận bình luận. Chỉ mình bạn thấy cho đến khi được duyệt.',
    'Received. Only you see it until approved.',
  ],
  'status.pending': ['Đang chờ duyệt', 'Awaiting review'],
  'status.code': ['Mã theo dõi: {code}', 'Tracking code: {code}'],
  'status.code.hint': ['Hãy lưu để xem kết quả hoặc rút bình luận.', 'Keep it.'],
  'status.approved': ['Đã đăng', 'Published'],
  'status.rejected': ['Không được đăng. Lý do: {reason}', 'Not published. Reason: {reason}'],
  'status.removed': ['Đã gỡ. Lý do: {reason}', 'Removed. Reason: {reason}'],
  'status.automatic': ['Quyết định do hệ thống tự động đưa ra.', 'Decided automatically.'],
  'status.withdrawn': ['Bạn đã rút bình luận này.', 'You withdrew this.'],
  'status.erased': ['Dữ liệu đã được xóa.', 'Data erased.'],
  'status.withdraw': ['Rút bình luận', 'Withdraw'],
  'status.withdraw.confirm': ['Rút bình luận này? Không thể khôi phục.', 'Withdraw it? No undo.'],
  'status.yes': ['Rút', 'Withdraw'],
  'status.heading': ['Bình luận của bạn', 'Your comment'],
  'status.lookup': ['Xem kết quả bằng mã theo dõi', 'See the result by tracking code'],
  'status.lookup.code': ['Mã theo dõi', 'Tracking code'],
  'status.lookup.show': ['Xem kết quả', 'Show'],

  'list.heading': ['Ý kiến bạn đọc', "Readers' comments"],
  'list.count.none': ['Chưa có {term}', 'No comments yet'],
  'list.count': ['{n} {term}', '1 comment|{n} comments'],
  'list.sort': ['Sắp xếp:', 'Sort:'],
  'list.sort.newest': ['Mới nhất', 'Newest'],
  'list.sort.oldest': ['Cũ nhất', 'Oldest'],
  'list.more': ['Xem thêm bình luận', 'Show more'],
  'list.reply': ['Trả lời', 'Reply'],
  'list.reply.to': ['Trả lời {name}', 'Reply to {name}'],
  'list.replies': ['{n} trả lời', '1 reply|{n} replies'],
  'list.reply.cancel': ['Viết bình luận mới thay vì trả lời', 'Write a new comment instead'],
  'list.all': ['Tất cả bình luận', 'All comments'],
  'list.gone': ['Bình luận này không còn hiển thị.', 'No longer shown.'],
  'list.down': ['Chưa tải được bình luận.', "Couldn't load."],
  'list.retry': ['Thử lại', 'Retry'],
  'list.page.closed': ['Bài này đã đóng bình luận.', 'Closed.'],

  'captcha.alt': [
    'Hình có mã gồm {n} ký tự. Nếu không đọc được, hãy nghe mã hoặc gửi không cần mã.',
    'Picture of {n} characters. Or listen, or send without.',
  ],
  'captcha.listen': ['Nghe mã', 'Listen'],
  'captcha.listen.hint': ['Nhập {n} chữ số bạn nghe được.', 'Type the {n} digits.'],
  'captcha.none': ['Gửi không cần mã', 'No code'],
  'captcha.none.page': ['Bình luận do người duyệt.', 'A person reviews it.'],
  'captcha.down': [
    'Chưa tạo được hình. Mời lấy lại mã sau ít phút.',
    'No picture right now. Get a new code in a minute.',
  ],
  'captcha.fresh': ['Đã có mã mới.', 'New code.'],

  'page.title': ['Bình luận · {site}', 'Comments · {site}'],
  'page.skip': ['Đến phần viết bình luận', 'Skip to the form'],
  'page.back': ['Về bài viết', 'Back to the article'],
  'page.demo': [
    'Trang minh họa của Duyệt: địa danh, nhân vật và sự việc đều là hư cấu.',
    'A demonstration of Duyệt: the ward, its people and the events are invented.',
  ],
  'page.error.title': ['Không mở được trang', 'This page can’t be opened'],
  'time.seconds': ['{n} giây', '1 second|{n} seconds'],
  'time.minutes': ['{n} phút', '1 minute|{n} minutes'],

  'reason.off-topic': ['Chưa liên quan đến bài.', 'Off topic.'],
  'reason.insult': ['Có lời lẽ thô tục hoặc xúc phạm.', 'Insulting.'],
  'reason.threat': ['Có nội dung đe dọa, kích động bạo lực.', 'Threat or incitement.'],
  'reason.hate': ['Kỳ thị hoặc gây chia rẽ.', 'Attacks a group.'],
  'reason.personal-data': ['Để lộ thông tin riêng tư. Mời bạn bỏ đi và gửi lại.', 'Exposes private data.'],
  'reason.spam': ['Mang tính quảng cáo.', 'Advertising.'],
  'reason.impersonation': ['Tên dễ nhầm với người hoặc cơ quan khác.', 'Misleading name.'],
  'reason.unverified': ['Chưa kiểm chứng được. Có chứng cứ, mời gửi {contact}.', "We can't verify this."],
  'reason.for-authority': [
    'Cần cơ quan có thẩm quyền giải quyết. Khẩn cấp: 113.',
    'For the authorities. Emergency: 113.',
  ],
  'reason.case': ['Có thể ảnh hưởng vụ án hoặc trẻ em.', 'May harm a case or child.'],
  'reason.unlawful': ['Trái pháp luật: {basis}.', 'Unlawful: {basis}.'],
  'reason.order': ['Theo yêu cầu của cơ quan chức năng: {ref}.', 'By order: {ref}.'],
  'reason.other': ['Chưa phù hợp để đăng.', 'Not suitable here.'],
  'reason.duplicate': ['Đã được gửi trước đó.', 'Already sent.'],
  'reason.unreadable': ['Khó đọc. Mời viết có dấu và gửi lại.', 'Hard to read.'],

  'desk.off-topic': ['Lạc đề', 'Off topic'],
  'desk.insult': ['Xúc phạm', 'Insult'],
  'desk.threat': ['Đe dọa; báo trưởng ca', 'Threat; tell the shift’s head'],
  'desk.hate': ['Vùng miền, dân tộc, tôn giáo, giới', 'Region, ethnicity, religion, gender'],
  'desk.personal-data': ['Lộ dữ liệu cá nhân', 'Exposes personal data'],
  'desk.spam': ['Quảng cáo, lừa đảo', 'Advertising, scam'],
  'desk.impersonation': ['Mạo danh', 'Impersonation'],
  'desk.unverified': ['Chưa kiểm chứng', 'Unverified'],
  'desk.for-authority': ['Đơn thư, tố giác', 'Petition, denunciation'],
  'desk.case': ['Vụ án, trẻ em', 'Court case, child'],
  'desk.unlawful': ['Ghi điều luật', 'Name the law'],
  'desk.order': ['Ghi số văn bản, hạn', 'Number of the order, deadline'],
  'desk.other': ['Lý do khác', 'Another reason'],
  'desk.duplicate': ['Trùng', 'Duplicate'],
  'desk.unreadable': ['Không dấu, viết tắt', 'Without marks, abbreviated'],

  'problem.invalid': ['Một số mục chưa đúng.', 'Some fields are wrong.'],
  'problem.json': ['Không đọc được dữ liệu gửi lên.', 'Not valid JSON.'],
  'problem.size': ['Dữ liệu quá lớn.', 'Too large.'],
  'problem.content-type': ['Chỉ nhận {type}.', 'Send {type}.'],
  'problem.method': ['Địa chỉ này không nhận {method}.', '{method} is not possible here.'],
  'problem.not-found': ['Không tìm thấy.', 'Not found.'],
  'problem.site': ['Không có trang này.', 'No such site.'],
  'problem.token': ['Cần mã truy cập hợp lệ.', 'A valid token is needed.'],
  'problem.right': ['Cần quyền {right}.', 'This needs the right {right}.'],
  'problem.origin': ['Địa chỉ này không được nhúng bình luận.', 'This origin may not embed the site.'],
  'problem.version': ['Bình luận này vừa được xử lý.', 'It has just been changed.'],
  'problem.move': ['Không thể chuyển từ {from} sang {to}.', 'No move from {from} to {to}.'],
  'problem.idempotency': ['Mã gửi lại đã dùng cho nội dung khác.', 'That key belongs to another body.'],
  'problem.taken': ['Mã này đã có.', 'Already taken.'],
  'problem.captcha.wrong': [
    'Mã xác nhận chưa đúng. Đây là mã mới, mời bạn nhập lại.',
    "Code didn't match. Here is a new one.",
  ],
  'problem.captcha.expired': [
    'Mã xác nhận đã hết hạn. Đây là mã mới; nội dung vẫn còn.',
    'Code expired. Here is a new one; your text is kept.',
  ],
  'problem.page.closed': ['Bài này đã đóng bình luận.', 'Closed.'],
  'problem.rate': [
    'Có nhiều yêu cầu gửi từ mạng này. Mời thử lại sau {time}.',
    'Many requests from this network. Retry in {time}.',
  ],
  'problem.down': ['Chưa xử lý được. Mời thử lại sau ít phút.', 'Not possible right now; retry soon.'],
  'problem.internal': ['Máy chủ gặp lỗi. Lỗi đã được ghi lại.', 'Internal error. It has been recorded.'],
} as const satisfies Record<string, readonly [vi: string, en: string]>;

export type WordingKey = keyof typeof CATALOGUE;
export const WORDING_KEYS: readonly string[] = Object.keys(CATALOGUE);

export function isWordingKey(key: string): key is WordingKey {
  return Object.hasOwn(CATALOGUE, key);
}

export function say(
  language: Language,
  key: WordingKey,
  params: Readonly<Record<string, string | number>> = {},
): string {
  const text = CATALOGUE[key][language === 'vi' ? 0 : 1];
  const [one = text, many = text] = text.split('|');
  const chosen = params.n === 1 ? one : many;
  return chosen.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = params[name];
    return value === undefined
      ? gap
      : typeof value === 'number'
        ? value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-US')
        : value;
  });
}

/** A waiting time as people say it. */
export function sayDuration(language: Language, seconds: number): string {
  return seconds < 90
    ? say(language, 'time.seconds', { n: seconds })
    : say(language, 'time.minutes', { n: Math.ceil(seconds / 60) });
}

/** What the author reads; `contact` is where proof may be sent, `reference` the law or order that the desk named. */
export function sayReason(
  language: Language,
  code: string,
  { contact, reference }: { contact: string; reference: string | null },
): string {
  const key = `reason.${code}`;
  const text = say(language, isWordingKey(key) ? key : 'reason.other', {
    contact,
    ...(reference !== null && { basis: reference, ref: reference }),
  });
  // Without a reference the sentence ends before it.
  return text.replace(/:?\s*\{\w+\}/g, '');
}
