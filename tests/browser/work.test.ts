// The frame that does a challenge's work, in a real news page of another origin with a strict policy.
import type { Server } from 'node:http';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asModerator, postComment } from '../support/client.ts';
import { type Service, startService } from '../support/service.ts';
import type { Asked } from '../support/solve.ts';
import { CHROMIUM } from './chromium.ts';
import { type Message, serveSite, tell, waitFor } from './news-page.ts';

let service: Service;
let browser: Browser;
let site: { origin: string; server: Server };
let stranger: { origin: string; server: Server };

beforeAll(async () => {
  [service, browser] = await Promise.all([
    startService({ env: { CAPTCHA_FIXED_ANSWER: '' } }),
    chromium.launch(CHROMIUM),
  ]);
  [site, stranger] = [await serveSite(service.url), await serveSite(service.url)];
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
