import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectJson, openApp, type TestApp } from '../support/app.ts';
import type { ReviewItem } from '../support/client.ts';
import { type Asked, solve } from '../support/solve.ts';
import { until } from '../support/until.ts';
import { summarize } from './problems.ts';

let app: TestApp;
let workers: ReturnType<TestApp['service']['startWork']>;
beforeAll(async () => {
  app = await openApp({ variables: { CAPTCHA_FIXED_ANSWER: '' } });
  workers = app.service.startWork();
});
afterAll(async () => {
  await workers.stop();
  await app.close();
});

async function setPolicy(trustedReaders: object | null): Promise<void> {
  // The test's comments are alike and quick.
  const checks = { duplicates: 'off', waves: 'off', floods: 'off', 'too-fast': 'off' };
  const body = { mode: 'auto', checks, trustedReaders };
  const asked = { token: app.adminToken, headers: { 'If-Match': '*' }, body };
  await expectJson(200, await app.ask('PUT', '/v1/admin/sites/demo/policy', asked));
  // As long as a policy is kept.
  app.clock.aheadMs += 2_000;
}

const show = async (id: string) =>
  expectJson<ReviewItem>(
    200,
    await app.ask('GET', `/v1/moderation/comments/${id}`, { token: app.adminToken }),
  );
const settled = (id: string) =>
  until('it is checked', async () => {
    const comment = await show(id);
    return comment.status !== 'pending' && comment;
  });

async function askTrusted(receipts: string[]): Promise<Asked> {
  return expectJson(200, await app.ask('POST', '/v1/captcha/trusted', { body: { site: 'demo', receipts } }));
}
const askPicture = async () => expectJson<Asked>(200, await app.ask('GET', '/v1/captcha?site=demo'));

/** Receipts of comments that were published. */
async function publish(count: number): Promise<string[]> {
  const receipts: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const content = `Ý kiến thứ ${n} của tôi về bài này là nên làm sớm.`;
    const { id, receipt } = await app.submit({ content, captcha: solve(await askPicture()) });
    expect((await settled(id)).status).toBe('approved');
    receipts.push(receipt);
  }
  return receipts;
}

async function send(challenge: Asked, receipts: string[], changes: object = {}): Promise<ReviewItem> {
  const captcha = { ...solve(challenge), ...changes };
  return settled((await app.submit({ captcha, receipts, content: 'Tôi vẫn nghĩ như lần trước.' })).id);
}

describe('a reader whose comments were approved', () => {
  it('needs a picture like anybody, unless the policy says otherwise', async () => {
    await setPolicy(null);
    const receipts = await publish(2);
    expect((await askTrusted(receipts)).svg).not.toBeNull();
    const none = await expectJson<Asked>(200, await app.ask('GET', '/v1/captcha?site=demo&picture=none'));
    expect((await send(none, receipts)).status).toBe('held');
  });
  it('needs work and no picture where the policy says so, and is not held', async () => {
    await setPolicy({ approved: 2, hours: 0 });
    const receipts = await publish(2);
    const challenge = await askTrusted(receipts);
    expect(challenge).toMatchObject({ svg: null, soundUrl: null, work: { bits: 16 } });
    const comment = await send(challenge, receipts);
    expect([comment.status, comment.signals.filter(({ check }) => check === 'captcha')]).toEqual([
      'approved',
      [],
    ]);
  });
  it('is held without the receipts, without the work, or with one receipt twice', async () => {
    await setPolicy({ approved: 2, hours: 0 });
    const [one = '', two = ''] = await publish(2);
    expect((await send(await askTrusted([one, two]), [])).status).toBe('held');
    expect((await send(await askTrusted([one, two]), [one, one])).status).toBe('held');
    const workless = await send(await askTrusted([one, two]), [one, two], { work: null });
    const kinds = workless.signals.filter(({ check }) => check === 'captcha').map(({ kind }) => kind);
    expect([workless.status, kinds]).toEqual(['held', ['captcha', 'work']]);
    expect((await askTrusted([one, one])).svg).not.toBeNull();
    const forged = `${two.slice(0, -2)}${two.endsWith('AA') ? 'BB' : 'AA'}`;
    expect((await askTrusted([one, forged])).svg).not.toBeNull();
  });
  it('is trusted no longer once one of the comments was taken back, also with a challenge in hand', async () => {
    await setPolicy({ approved: 2, hours: 0 });
    const receipts = await publish(2);
    const challenge = await askTrusted(receipts);
    await app.ask('POST', '/v1/receipts/withdraw', { body: { receipt: receipts[0] } });
    expect((await askTrusted(receipts)).svg).not.toBeNull();
    expect((await send(challenge, receipts)).status).toBe('held');
  });
  it('waits until the comments are as old as the policy wants', async () => {
    await setPolicy({ approved: 2, hours: 1 });
    const receipts = await publish(2);
    expect((await askTrusted(receipts)).svg).not.toBeNull();
    app.clock.aheadMs += 60 * 60_000;
    expect((await askTrusted(receipts)).svg).toBeNull();
  });
});

it('receipts of no shape at all, or too many, are refused', async () => {
  const ask = (body: object) => app.ask('POST', '/v1/captcha/trusted', { body });
  expect((await ask({ site: 'demo', receipts: ['', 'x'] })).status).toBe(200);
  expect(await summarize(await ask({ site: 'demo', receipts: Array(6).fill('x') }))).toMatch(/^422 invalid/);
  expect(await summarize(await ask({ site: 'nowhere', receipts: [] }))).toBe('404 site');
});
