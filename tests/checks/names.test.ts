import { describe, expect, it } from 'vitest';
import { contacts } from '../../src/checks/contacts.ts';
import { links } from '../../src/checks/links.ts';
import { policyOf, run } from './run.ts';

describe('an e-mail address', () => {
  it.each([
    'a.b+c@mail.example.vn',
    'A@B.COM',
    'an @ thu.example',
    'an [at] thu.example',
    'an(at)thu(dot)com',
    'an a còng gmail chấm com',
    'an a cong gmail',
    'john at gmail dot com',
    'an＠thu．com',
  ])('is seen: %s', (address) => {
    expect(run(contacts, `Gửi về ${address}, cảm ơn`)).toEqual([`email: ${address}`]);
  });

  it('is no link as well', () => {
    expect(run(links, 'Gửi về daily.vip@example.com nhé')).toEqual([]);
  });

  it.each(['Look at example.com', 'meet at home. Dot it', '@ nhà, @@@', 'a@b'])(
    'is not seen in %j',
    (text) => {
      expect(run(contacts, text)).toEqual([]);
    },
  );
});

describe('a name on a messenger', () => {
  it.each([
    ['tele @abc', '@abc'],
    ['Tele: abc_xyz', 'abc_xyz'],
    ['Telegram của em thuynga_vidu27', 'thuynga_vidu27'],
    ['TELEGRAM: BACSI_NAMKHOA', 'BACSI_NAMKHOA'],
    ['zalo shopgiay9', 'shopgiay9'],
    ['IG: @serum.korea', '@serum.korea'],
    ['Viber: shopgiayhn', 'shopgiayhn'],
    ['nhắn @shop_giay nhé', '@shop_giay'],
  ])('is seen: %s', (text, name) => {
    expect(run(contacts, `Mua ${text}`)).toEqual([`handle: ${name}`]);
  });

  it.each([
    '@minh_99 bạn nói đúng',
    '@Hoàng bạn nói đúng, @Lan cũng vậy',
    'tele bác ơi, zalo nhé, Zalo lớp 6A2, viber đi',
    'see page 14, line 5, on her face',
    'instagram 12tr, facebook 2012',
    'nguyen_van_a nói đúng',
  ])('is not seen in %j', (text) => {
    expect(run(contacts, text)).toEqual([]);
  });
});

describe('the name of a page or a group', () => {
  it.each([
    ['fb: Tiệm Táo Xanh', 'Tiệm Táo Xanh'],
    ['Tìm fb Tiệm Táo Xanh Cầm Máy là thấy', 'Tiệm Táo Xanh Cầm Máy'],
    ["vô nhóm facebook 'Heo Vườn Má Sáu', thứ năm", 'Heo Vườn Má Sáu'],
    ['nhóm “Có Đất Trước Tuổi 30” trên Facebook', 'Có Đất Trước Tuổi 30'],
    ['ở nhóm Zalo mang tên Thần Số Cùng Ngân Hà', 'Thần Số Cùng Ngân Hà'],
    ['face chị bán hàng nè mọi người: Cà Phê Phái Mạnh', 'Cà Phê Phái Mạnh'],
    ['xem hinh o fb Trai Cho Nha Bo', 'Trai Cho Nha Bo'],
    ["You find us on Zalo as 'Giay To 63 Tinh'", 'Giay To 63 Tinh'],
  ])('is seen: %s', (text, name) => {
    expect(run(contacts, text)).toEqual([`page-name: ${name}`]);
  });

  it.each([
    'Trên Facebook Việt Nam ai cũng biết',
    'Facebook Nguyễn Văn Tèo đăng tin sai',
    'Có người trên facebook viết: "đồ ăn cắp"',
    'LÊN FACEBOOK MÀ CHỬI NHAU HOÀI',
    'Zalo tên Điện Máy giả',
  ])('is not seen in %j', (text) => {
    expect(run(contacts, text)).toEqual([]);
  });
});

describe('of two ways in one', () => {
  it.each([
    'https://t.me/abc_123',
    'https://zalo.me/0912345678',
    'facebook.com/an.nguyen_1',
    '0912345678@thu.example',
    'zalo 0912 345 678',
    'tele @an@thu.example',
  ])('only one counts: %s', (text) => {
    expect([...run(links, text), ...run(contacts, text)]).toHaveLength(1);
  });

  it('an allowed phone is left out, and the other one stays', () => {
    const content = 'Gọi 0912 345 678 hoặc 0987 654 321';
    const phones = [{ place: { field: 'content', start: 4, end: 16 }, macs: ['old', 'allowed'] }];
    expect(run(contacts, content, policyOf({ allowed: { phones: ['allowed'] } }), { phones })).toEqual([
      'phone: 0987 654 321',
    ]);
    expect(run(contacts, content, policyOf({ allowed: { phones: ['another'] } }), { phones })).toEqual([
      'phone: 0912 345 678 | 0987 654 321',
    ]);
  });
});
