// The pictures in docs/pictures: the built service on a throwaway folder, its demo page seen by a real browser.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { say } from './run.mjs';
import { root } from './sources.mjs';

const folder = join(root, 'docs/pictures');
const adminToken = 'admin-token-for-the-pictures';
const answer = 'bench';
const page = { key: '/tin/binh-dang-gioi' };
/** A phone's pixels are twice as fine. */
const screens = [
  { viewport: { width: 1280, height: 1000 }, deviceScaleFactor: 1 },
  { viewport: { width: 360, height: 780 }, deviceScaleFactor: 2 },
];
const schemes = ['light', 'dark'];
const startMs = 60_000;
const challenges = 20;

const first = {
  name: 'Nguyễn Thu Hằng',
  title: 'Giữ trẻ đến 20 giờ là đúng',
  content:
    'Tôi làm ca chiều ở xưởng may, tan ca 7 giờ tối mới về đến nhà. Có chỗ gửi con đến 20 giờ thì vợ chồng tôi đỡ phải nhờ hàng xóm.',
};
const second = {
  name: 'Trần Quốc Bảo',
  title: 'Dời giờ họp sang cuối tuần',
  content:
    'Tổ tôi đã thử họp sáng chủ nhật, người đến dự đông gấp đôi.\nMong phường làm thật, và báo lại kết quả sau một năm.',
};
const reply = {
  name: 'Lê Minh',
  content: 'Tổ 31 cũng vậy, từ ngày đổi giờ các chị đi họp đầy đủ hơn hẳn.',
};

try {
  await takePictures();
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}

async function takePictures() {
  const executablePath = '/usr/bin/chromium';
  if (!existsSync(executablePath)) throw new Error(`${executablePath} is needed: apt-get install chromium`);
  mkdirSync(folder, { recursive: true });
  const service = await startService();
  // Chromium's sandbox refuses to run as root; elsewhere it stays.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args });
  try {
    await writeComments(service.url);
    for (const screen of screens)
      for (const colorScheme of schemes) await look(browser, service.url, screen, colorScheme);
    for (const colorScheme of schemes) await lookAtChallenges(browser, service.url, colorScheme);
  } finally {
    await browser.close();
    await service.stop();
  }
}

async function startService() {
  const dataDir = mkdtempSync(join(tmpdir(), 'duyet-pictures-'));
  const settings = { ADMIN_TOKEN: adminToken, CAPTCHA_FIXED_ANSWER: answer, RATE_LIMITS: 'off' };
  const child = spawn(process.execPath, [join(root, 'dist/src/cli/duyet.js'), 'start'], {
    env: { PATH: process.env.PATH, PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'warn', ...settings },
    stdio: ['ignore', 'pipe', 2],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  async function stop() {
    child.kill('SIGTERM');
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  }
  const url = await firstAddress(child, ended);
  if (url) return { url, stop };
  await stop();
  throw new Error('the service did not start; what it said is above');
}

/** The address that the service prints once it is ready; undefined where it ends or takes too long. */
async function firstAddress(child, ended) {
  let printed = '';
  const told = new Promise((resolve) => {
    child.stdout.on('data', (chunk) => {
      printed += chunk;
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(printed) ?? [];
      if (url) resolve(url);
    });
  });
  const tooLate = new Promise((resolve) => setTimeout(resolve, startMs).unref());
  return Promise.race([told, ended.then(() => undefined), tooLate]);
}

/** Two comments that a moderator has approved, and an approved reply to the second. */
async function writeComments(url) {
  await approve(url, await submit(url, first));
  const parentId = await submit(url, second);
  await approve(url, parentId);
  await approve(url, await submit(url, { ...reply, parentId }));
}

async function submit(url, texts) {
  const { id } = await call(`${url}/v1/captcha?site=demo`);
  const body = { site: 'demo', page, consent: { notice: '1' }, captcha: { id, answer }, ...texts };
  return (await call(`${url}/v1/comments`, body)).id;
}

async function approve(url, id) {
  await call(`${url}/v1/moderation/comments/${id}/decisions`, { outcome: 'approve' });
}

async function call(address, body) {
  const response = await fetch(address, {
    headers: { Authorization: `Bearer ${adminToken}`, ...(body && { 'Content-Type': 'application/json' }) },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${address}: ${response.status} ${await response.text()}`);
  return response.json();
}

/** What a reader sees: the comments, the form after an attempt with errors, and their own comment after sending it. */
async function look(browser, url, screen, colorScheme) {
  const context = await browser.newContext({ ...screen, colorScheme, locale: 'vi-VN' });
  const tab = await context.newPage();
  const { width } = screen.viewport;
  const take = (what) => tab.screenshot({ path: join(folder, `${what}-${width}-${colorScheme}.png`) });
  const field = (name) => tab.locator(`#${name}`);
  const send = () => tab.locator('#form button[value=send]').last().click();
  await tab.goto(`${url}/demo#comments`);
  await take('demo');

  await field('phone').fill('0912');
  await field('content').fill(first.content);
  await send();
  await field('errors').waitFor();
  await take('errors');

  await field('name').fill('Phạm Thị Lan');
  await field('phone').fill('0912 345 678');
  await field('title').fill('Nên có thêm điểm giữ trẻ');
  await field('captcha').fill(answer);
  await field('consent').check();
  await send();
  await field('receipt').waitFor();
  await take('sent');
  await context.close();
}

/** As they stand on our pages, in four columns. */
async function lookAtChallenges(browser, url, colorScheme) {
  const svgs = [];
  for (let n = 0; n < challenges; n++) svgs.push((await call(`${url}/v1/captcha?site=demo`)).svg);
  const context = await browser.newContext({ viewport: { width: 1188, height: 492 }, colorScheme });
  const tab = await context.newPage();
  await tab.goto(`${url}/demo`);
  await tab.evaluate((shown) => {
    document.body.innerHTML = shown.map((svg) => `<span class="picture">${svg}</span>`).join('');
    Object.assign(document.body.style, {
      display: 'grid',
      gridTemplateColumns: 'repeat(4, max-content)',
      gap: '10px',
      padding: '10px',
      margin: '0',
      maxWidth: 'none',
    });
  }, svgs);
  await tab.screenshot({ path: join(folder, `captcha-${colorScheme}.png`) });
  await context.close();
}
