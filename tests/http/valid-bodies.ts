// Bodies that pass and leave no part out.
import type { TestApp } from '../support/app.ts';
import { PAGE_KEY } from './marked-comments.ts';

export const fullForm = (app: TestApp) =>
  app.form({
    page: { url: `https://demo.example${PAGE_KEY}?utm_source=x&b=1`, title: 'Một' },
    phone: '0912345678',
    parentId: null,
    receipts: ['x'.repeat(48)],
    website: '',
  });

export const settings = () => ({
  name: 'Đổi',
  origins: ['https://changed.example'],
  language: 'vi',
  region: 'VN',
  term: 'ý kiến',
  replies: true,
  rulesUrl: 'https://changed.example/rules',
  consentNotice: { version: '2', text: 'Thông báo', url: 'https://changed.example/notice' },
});

export const policy = () => ({
  mode: 'auto',
  labels: { spam: { hold: 0.4, reject: 0.9 }, noise: { hold: null, reject: null } },
  blocked: {
    words: ['xấu', { form: 'rất xấu', marks: true, case: false, reason: 'insult' }],
    phones: ['0912345678'],
    domains: ['*.evil.example'],
  },
  allowed: { phones: ['0987654321'], domains: ['*.gov.vn'] },
});
