// A reader with a real browser and without JavaScript: everything a page promises must work by links and forms alone.
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { asModerator, type ReviewItem, readJson } from '../support/client.ts';
import { type Service, startService } from '../support/service.ts';
import { until } from '../support/until.ts';
import { CHROMIUM } from './chromium.ts';

const NARROW = { width: 360, height: 740 };
const CONTENT = 'Dời giờ họp sang chủ nhật là đúng.\nCả nhà tôi sẽ đi.';
const LONG_WORD = 'a'.repeat(180);

let service: Service;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [service, browser] = await Promise.all([startService(), chromium.launch(CHROMIUM)]);
});

afterAll(async () => {
  await browser?.close();
  await service?.stop();
});

beforeEach(async () => {
  context = await browser.newContext({ javaScriptEnabled: false, viewport: NARROW, locale: 'vi-VN' });
  page = await context.newPage();
});

afterEach(() => context.close());

const demo = () => `${service.url}/demo`;
const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const comments = (text: string) => page.locator('#comments article').filter({ hasText: text });
const isFocused = (id: string) => page.locator(`#${id}:focus`).count();

async function fillForm(title: string): Promise<void> {
  await field('Họ tên:').fill('Lý Thu Hà');
  await field('Tiêu đề:').fill(title);
  await field('Nội dung:').fill(CONTENT);
  await page.getByRole('checkbox').check();
}

/** By how many pixels the page is wider than the screen. */
function overhang(): Promise<number> {
  // As text: the tests' types know no document.
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

async function approve(title: string): Promise<void> {
  const moderator = asModerator(service.url, service.adminToken);
  const held = await until(`${title} is held`, async () => {
    const answer = await moderator.call('GET', '/v1/moderation/comments?status=held&site=demo');
    return (await readJson<{ items: ReviewItem[] }>(answer)).items.find((item) => item.title === title);
  });
  expect((await moderator.decide(held.id, { outcome: 'approve' })).status).toBe(201);
}

it('lets a reader send, follow and withdraw a comment', async () => {
  const title = 'Họp cuối tuần';
  await page.goto(demo());

  await field('Nội dung:').fill(CONTENT);
  await button('Gửi bình luận').click();
  await page.getByText('Có 4 mục cần sửa:').waitFor();
  expect(await isFocused('errors')).toBe(1);
  expect(await field('Nội dung:').inputValue()).toBe(CONTENT);
  await page.getByRole('link', { name: 'Bạn chưa nhập họ tên.' }).click();
  expect(await isFocused('name')).toBe(1);

  await fillForm(title);
  await button('Lấy lại mã bảo mật').click();
  await page.getByText('Đã có mã mới.').waitFor();
  expect(await isFocused('captcha')).toBe(1);
  expect(await field('Nội dung:').inputValue()).toBe(CONTENT);
  await field('Mã xác nhận:').fill('bench');
  await field('Mã xác nhận:').press('Enter');

  const receipt = page.locator('#receipt');
  await receipt.getByText('Đang chờ duyệt').waitFor();
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/demo#receipt');
  expect(await receipt.getByText('Cả nhà tôi sẽ đi.').count()).toBe(1);
  expect(await context.cookies()).toMatchObject([{ httpOnly: true, sameSite: 'Lax', path: '/demo' }]);
  const code = await receipt.locator('code').textContent();
  expect(code).toHaveLength(48);
  expect(await comments(title).count()).toBe(0);

  await approve(title);
  await until('the comment is shown and counted', async () => {
    await page.goto(demo());
    return (await comments(title).count()) === 1 && (await page.getByText('1 bình luận').count()) === 1;
  });

  await context.clearCookies();
  await page.goto(demo());
  expect(await receipt.count()).toBe(0);
  await field('Mã theo dõi').fill(code ?? '');
  await button('Xem kết quả').click();
  await receipt.getByText('Đã đăng').waitFor();

  await receipt.getByText('Rút bình luận', { exact: true }).click();
  await button('Rút').click();
  await receipt.getByText('Bạn đã rút bình luận này.').waitFor();
  await until('the comment is gone', async () => {
    await page.goto(demo());
    return (await comments(title).count()) === 0 && (await page.getByText('Chưa có bình luận').count()) === 1;
  });
});

it('fits a narrow screen, whatever people write', async () => {
  await page.goto(demo());
  await fillForm(LONG_WORD);
  await field('Họ tên:').fill(LONG_WORD.slice(0, 80));
  await button('Gửi bình luận').click();
  await page.getByText('Có 1 mục cần sửa:').waitFor();
  expect(await overhang()).toBe(0);

  await field('Mã xác nhận:').fill('bench');
  await button('Gửi bình luận').click();
  await page.locator('#receipt').waitFor();
  expect(await overhang()).toBe(0);

  await approve(LONG_WORD);
  await until('the comment is shown', async () => {
    await page.goto(demo());
    return (await comments(LONG_WORD).count()) === 1;
  });
  for (const width of [NARROW.width, 320]) {
    await page.setViewportSize({ ...NARROW, width });
    expect(await overhang()).toBe(0);
  }
});
