// The site that an embedded service starts with, so that its first page works.
import type { Site } from './site.ts';

export const DEMO_SITE: Site = {
  id: 'demo',
  name: 'Báo Phường Sông Trăng',
  origins: [],
  language: 'vi',
  region: 'VN',
  term: 'bình luận',
  replies: true,
  rulesUrl: null,
  consentNotice: {
    version: '1',
    text: 'Họ tên được hiển thị cùng bình luận. Số điện thoại được mã hóa, không hiển thị, chỉ dùng khi cần xác minh. Bạn có thể rút bình luận bất cứ lúc nào bằng mã theo dõi.',
    url: null,
  },
};
