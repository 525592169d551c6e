// The captcha on a reader's page without JavaScript: by keyboard alone, and as assistive technology is told of it.
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { asModerator, type ReviewItem, readJson } from '../support/client.ts';
import { type Service, startService } from '../support/service.ts';
import { until } from '../support/until.ts';
import { CHROMIUM } from './chromium.ts';

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
  context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  page = await context.newPage();
});
afterEach(() => context.close());

const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const focused = (name: string) =>
  until(`${name} has the focus`, async () => {
    const texts = await page.locator(':focus').allTextContents();
    return texts[0]?.trim() === name;
  });

async function typeForm(): Promise<void> {
  await field('Họ tên:').focus();
  for (const text of ['Lý Thu Hà', '', 'Họp cuối tuần', 'Dời giờ họp là đúng.']) {
    if (text) await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
}

it('is named, described and reached in order', async () => {
  await page.goto(`${service.url}/demo`);
  const form = await page
    .locator('form')
    .filter({ has: page.locator('#captcha') })
    .ariaSnapshot();
  const places = [
    /img "Hình có mã gồm 6 ký tự\. Nếu không đọc được, hãy nghe mã hoặc gửi không cần mã\."/,
    /button "Lấy lại mã bảo mật"/,
    /button "Gửi không cần mã"/,
    /link "Nghe mã"/,
    /Nhập 6 chữ số bạn nghe được\./,
    /textbox "Mã xác nhận:"/,
    /button "Gửi bình luận"/,
  ].map((part) => form.search(part));
  expect(places).not.toContain(-1);
  // A reply's hidden default button of the same name stands before all.
  expect(places.slice(0, -1)).toEqual(places.slice(0, -1).sort((a, b) => a - b));
  const player = page.getByLabel('Nghe mã', { exact: true }).and(page.locator('audio'));
  expect(await player.getAttribute('preload')).toBe('none');
});

it('loads no sound before it is asked to, and then one that plays', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${service.url}/demo`, { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.includes('/sound'))).toEqual([]);
  const url = await page.getByRole('link', { name: 'Nghe mã' }).getAttribute('href');
  const sound = await context.request.get(`${service.url}${url}`);
  expect([sound.status(), sound.headers()['content-type']]).toEqual([200, 'audio/wav']);

  // With scripts allowed, only to ask the browser how long the sound is that it has understood.
  const scripted = await browser.newPage();
  await scripted.goto(`${service.url}/demo`);
  const seconds = await scripted.evaluate<number>(`new Promise((resolve, reject) => {
    const audio = document.querySelector('audio');
    audio.onloadedmetadata = () => resolve(audio.duration);
    audio.onerror = () => reject(new Error(audio.error.message));
    audio.load();
    audio.preload = 'metadata';
  })`);
  expect(seconds).toBeGreaterThan(2);
  expect(seconds).toBeLessThanOrEqual(10);
  await scripted.close();
});

it('lets a reader send without a code by keyboard alone, and a person sees why it waits', async () => {
  await page.goto(`${service.url}/demo`);
  await typeForm();
  await focused('Lấy lại mã bảo mật');
  await page.keyboard.press('Tab');
  await focused('Gửi không cần mã');
  await page.keyboard.press('Enter');
  await page.getByText('Bình luận do người duyệt.').waitFor();
  expect(await page.locator('#captcha:focus').count()).toBe(1);
  expect(await page.getByRole('region', { name: 'Gửi không cần mã' }).count()).toBe(1);
  expect(await field('Nội dung:').inputValue()).toBe('Dời giờ họp là đúng.');
  await page.keyboard.press('Tab');
  await focused('Lấy lại mã bảo mật');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await focused('Gửi bình luận');
  await page.keyboard.press('Enter');
  await page.locator('#receipt').getByText('Đang chờ duyệt').waitFor();

  const moderator = asModerator(service.url, service.adminToken);
  const held = await until('it is held', async () => {
    const answer = await moderator.call(
      'GET',
      '/v1/moderation/comments?status=held&site=demo&label=unavailable',
    );
    return (await readJson<{ items: ReviewItem[] }>(answer)).items[0];
  });
  expect(held.signals).toMatchObject([{ check: 'captcha', evidence: [{ fact: 'captcha', value: 'none' }] }]);
});
