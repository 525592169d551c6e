// The frame that does a challenge's work, in a real news page of another origin with a strict policy.
import { createServer, type Server } from 'node:http';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asModerator, postComment } from '../support/client.ts';
import { type Service, startService } from '../support/service.ts';
import type { Asked } from '../support/solve.ts';
import { freePort } from '../support/stores.ts';
import { until } from '../support/until.ts';
import { CHROMIUM } from './chromium.ts';

interface Message {
  is: string;
  id?: string;
  nonce?: string;
  expected?: number;
}

let service: Service;
let browser: Browser;
let site: { origin: string; server: Server };
let stranger: { origin: string; server: Server };

/** A page that frames the service as a news page would, and keeps what it is told. */
const SCRIPT = `
  window.messages = [];
  addEventListener('message', (event) => {
    if (event.source === document.querySelector('iframe').contentWindow) messages.push(event.data);
  });
  window.tell = (message) =>
    document.querySelector('iframe').contentWindow.postMessage({ duyet: 'work', ...message }, '*');`;

const OTHER_SCRIPT = `
  parent.frames[0].postMessage({ duyet: 'work', do: 'start', id: 'foreign', salt: 'a', bits: 1 }, '*');`;

async function serveSite(frame: () => string): Promise<{ origin: string; server: Server }> {
  const port = await freePort();
  const server = createServer((request, response) => {
    const script = { '/site.js': SCRIPT, '/other.js': OTHER_SCRIPT }[request.url ?? ''];
    if (script) return response.setHeader('Content-Type', 'text/javascript').end(script);
    response.setHeader('Content-Type', 'text/html');
    response.setHeader('Content-Security-Policy', `default-src 'self' ${service.url}`);
    if (request.url === '/other') return response.end('<!doctype html><script src="/other.js"></script>');
    return response.end(
      `<!doctype html><script src="/site.js"></script><iframe hidden src="${frame()}"></iframe>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${port}`, server };
}

beforeAll(async () => {
  [service, browser] = await Promise.all([
    startService({ env: { CAPTCHA_FIXED_ANSWER: '' } }),
    chromium.launch(CHROMIUM),
  ]);
  const frame = () => `${service.url}/captcha/work?site=demo`;
  [site, stranger] = [await serveSite(frame), await serveSite(frame)];
  const admin = asModerator(service.url, service.adminToken);
  const answer = await admin.call('PATCH', '/v1/admin/sites/demo', { origins: [site.origin] });
  expect(answer.status).toBe(200);
});
afterAll(async () => {
  await browser?.close();
  site?.server.close();
  stranger?.server.close();
  await service?.stop();
});

async function open(origin: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(origin);
  return page;
}

/** Asked again and again from here: waiting in the page would need eval, which its policy forbids. */
const waitFor = (page: Page, is: string, id?: string): Promise<Message> =>
  until(`the frame says ${is}`, async () => {
    const messages = await page.evaluate<Message[]>('messages');
    return messages.find((message) => message.is === is && message.id === id) ?? false;
  });
const tell = (page: Page, message: object) => page.evaluate(`tell(${JSON.stringify(message)})`);
const ask = async (): Promise<Asked> =>
  (await fetch(`${service.url}/v1/captcha?site=demo&picture=none`)).json() as Promise<Asked>;

describe('in a news page', () => {
  it('the frame says that it listens, works, and its nonce is taken', async () => {
    const page = await open(site.origin);
    await waitFor(page, 'ready');
    const { id, work } = await ask();
    await tell(page, { do: 'start', id, ...work });
    const { nonce = '' } = await waitFor(page, 'done', id);
    const captcha = { id, answer: '', work: nonce };
    expect((await postComment(service.url, { captcha })).status).toBe(202);
    await page.close();
  });
  it('a new challenge takes the place of the one before, and work can be stopped', async () => {
    const page = await open(site.origin);
    await waitFor(page, 'ready');
    await tell(page, { do: 'start', id: 'long', salt: 'a', bits: 32 });
    expect(await waitFor(page, 'progress', 'long')).toMatchObject({ expected: 2 ** 32 });
    await tell(page, { do: 'start', id: 'short', salt: 'b', bits: 8 });
    await waitFor(page, 'done', 'short');
    const reports = () => page.evaluate<number>("messages.filter(({ id }) => id === 'long').length");
    const before = await reports();
    await tell(page, { do: 'start', id: 'next', salt: 'c', bits: 18 });
    await waitFor(page, 'done', 'next');
    expect(await reports()).toBe(before);
    await tell(page, { do: 'start', id: 'stopped', salt: 'd', bits: 32 });
    await waitFor(page, 'progress', 'stopped');
    await tell(page, { do: 'stop' });
    await tell(page, { do: 'start', id: 'bad', salt: 1, bits: 8 });
    expect(await waitFor(page, 'failed', 'bad')).toEqual({ duyet: 'work', is: 'failed', id: 'bad' });
    await page.close();
  });
  it('a salt that can’t be worked on is said to have failed', async () => {
    const page = await open(site.origin);
    await waitFor(page, 'ready');
    await tell(page, { do: 'start', id: 'odd', salt: 'ă', bits: 8 });
    await waitFor(page, 'failed', 'odd');
    await page.close();
  });
});

it('a page of another origin can’t frame it', async () => {
  const page = await browser.newPage();
  const refused = page.waitForEvent('console', (line) => /frame-ancestors/.test(line.text()));
  await page.goto(stranger.origin);
  await refused;
  expect(await page.evaluate<Message[]>('messages')).toEqual([]);
  await page.close();
});

describe('the frame hears', () => {
  it('its parent alone, not another frame of the same page', async () => {
    const page = await open(site.origin);
    await waitFor(page, 'ready');
    await page.evaluate(`new Promise((resolve) => {
      const other = document.createElement('iframe');
      other.src = '/other';
      other.onload = resolve;
      document.body.append(other);
    })`);
    await tell(page, { do: 'start', id: 'own', salt: 'a', bits: 16 });
    await waitFor(page, 'done', 'own');
    expect(await page.evaluate<Message[]>("messages.filter(({ id }) => id === 'foreign')")).toEqual([]);
    await page.close();
  });
  it('no parent of another origin, were its own policy not obeyed', async () => {
    const page = await browser.newPage();
    await page.route('**/captcha/work*', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { 'Content-Type': 'text/html' } });
    });
    await page.goto(stranger.origin);
    await waitFor(page, 'ready');
    await tell(page, { do: 'start', id: 'theirs', salt: 'a', bits: 1 });
    await tell(page, { do: 'start', id: 'theirs', salt: 1, bits: 1 });
    // As long as an answer takes and longer: another page's frame has done its work meanwhile.
    const own = await open(site.origin);
    await waitFor(own, 'ready');
    await tell(own, { do: 'start', id: 'own', salt: 'a', bits: 16 });
    await waitFor(own, 'done', 'own');
    expect(await page.evaluate<Message[]>("messages.filter(({ is }) => is !== 'ready')")).toEqual([]);
    await Promise.all([page.close(), own.close()]);
  });
});
