// Which page the demonstration's article is.

export const DEMO_ARTICLE = {
  key: '/tin/binh-dang-gioi',
  headline: 'Sông Trăng muốn có thêm nữ tổ trưởng dân phố',
} as const;
