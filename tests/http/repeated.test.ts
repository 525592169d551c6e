import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { expectJson, openApp, type TestApp } from '../support/app.ts';
import type { Accepted } from '../support/client.ts';
import { readProblem, summarize } from './problems.ts';

let app: TestApp;
let host = 0;
let address: string;
beforeAll(async () => {
  app = await openApp({ variables: { RATE_LIMITS: 'on', TRUSTED_PROXIES: '10.0.0.1' } });
});
beforeEach(() => {
  host += 1;
  address = `192.0.2.${host}`;
});
afterAll(() => app.close());

const SUBMISSIONS = 60;
const exhaust = async (submissions = SUBMISSIONS) => {
  // What is refused after the limit was counted, counts: no comment is needed.
  const body = await app.form({ captcha: { id: 'x', answer: 'x' } });
  for (let n = 0; n < submissions; n += 1) {
    const answer = await app.ask('POST', '/v1/comments', { body, address });
    expect(answer.status).toBe(422);
  }
};

describe('a submission', () => {
  it('is refused as the 61st of a minute from one address, with the time to wait', async () => {
    await exhaust();
    const answer = await app.post({}, { address, headers: { 'Accept-Language': 'en' } });
    const seconds = Number(answer.headers.get('Retry-After'));
    expect(seconds).toBeGreaterThanOrEqual(1);
    expect(seconds).toBeLessThanOrEqual(60);
    expect((await readProblem(answer)).title).toMatch(
      /^Many requests from this network. Retry in \d+ seconds?\.$/,
    );
    expect((await app.post({}, { address: '192.0.2.250' })).status).toBe(202);
  });
  it('is counted by the /64 of an IPv6 address', async () => {
    address = '2001:db8:1:2::1';
    await exhaust();
    expect(await summarize(await app.post({}, { address: '2001:db8:1:2:ffff::9' }))).toBe('429 rate');
    expect((await app.post({}, { address: '2001:db8:1:3::1' })).status).toBe(202);
  });
  it('is counted by what a trusted proxy says, and by nobody else', async () => {
    await exhaust();
    const headers = { 'X-Forwarded-For': `198.51.100.1, ${address}` };
    expect(await summarize(await app.post({}, { address: '10.0.0.1', headers }))).toBe('429 rate');
    expect((await app.post({}, { address: '10.0.0.2', headers })).status).toBe(202);
  });
});

describe('challenges and lists', () => {
  it.each([
    ['/v1/captcha?site=demo', 60],
    ['/v1/comments?site=demo&page=/a', 300],
  ])('are limited by address: %s', async (path, limit) => {
    for (let n = 0; n < limit; n += 1) expect((await app.ask('GET', path, { address })).status).toBe(200);
    expect(await summarize(await app.ask('GET', path, { address }))).toBe('429 rate');
    expect((await app.ask('GET', path, { address: '192.0.2.251' })).status).toBe(200);
  });
});

describe('a token', () => {
  it('may be guessed thirty times a minute, and a right one still works', async () => {
    const guess = () => app.ask('GET', '/v1/moderation/reasons', { token: 'guessed', address });
    for (let n = 0; n < 30; n += 1) expect(await summarize(await guess())).toBe('401 token');
    expect(await summarize(await guess())).toBe('429 rate');
    const right = await app.ask('GET', '/v1/moderation/reasons', { token: app.adminToken, address });
    expect(right.status).toBe(200);
  });
});

describe('a repeated Idempotency-Key', () => {
  let key: string;
  let first: Accepted;
  const again = async (changes: Record<string, unknown> = {}) =>
    app.post(
      { captcha: { id: 'spent', answer: 'x' }, ...changes },
      { address, headers: { 'Idempotency-Key': key } },
    );
  beforeEach(async () => {
    key = `key-${host}`;
    first = await app.submit({}, { address, headers: { 'Idempotency-Key': key } });
  });

  it('gets the first answer, though the captcha is now wrong', async () => {
    const answer = await again();
    expect(answer.headers.get('Idempotent-Replayed')).toBe('true');
    expect(await expectJson(202, answer)).toEqual(first);
  });
  it('gets the first answer, though the rate limit is reached', async () => {
    await exhaust(SUBMISSIONS - 1);
    expect(await summarize(await app.post({}, { address }))).toBe('429 rate');
    expect(await expectJson(202, await again())).toEqual(first);
  });
  it('gets the first answer for the same body in another spelling', async () => {
    const changes = { page: { key: '/tin/mot/?utm_source=x', title: 'Một' }, phone: '', parentId: null };
    expect(await expectJson(202, await again(changes))).toEqual(first);
  });
  it.each([
    ['content', { content: 'Khác hẳn.' }],
    ['name', { name: 'B' }],
    ['phone', { phone: '0912345678' }],
    ['page', { page: { key: '/tin/hai' } }],
  ])('is refused with another %s', async (_, changes) => {
    expect(await summarize(await again(changes))).toBe('409 idempotency');
  });
  it('is another one on another site', async () => {
    const answer = await app.post({ site: 'other' }, { address, headers: { 'Idempotency-Key': key } });
    expect(answer.headers.get('Idempotent-Replayed')).toBeNull();
    expect((await expectJson<Accepted>(202, answer)).id).not.toBe(first.id);
  });
  it('may have 200 characters and no more', async () => {
    const post = async (length: number) =>
      summarize(await app.post({}, { address, headers: { 'Idempotency-Key': 'k'.repeat(length) } }));
    expect(await post(200)).toBe('202 accepted');
    expect(await post(201)).toMatch(/^422 invalid \/idempotency-key /);
  });
});
