import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Accepted, asModerator, postComment, readJson, submit } from '../support/client.ts';
import { productionVariables, run, type Service, startService, TEST_SWITCHES } from '../support/service.ts';
import { stop } from '../support/stores.ts';
import { until } from '../support/until.ts';

interface List {
  items: { id: string; name: string; title: string; content: string }[];
  count: number;
}

const COLUMNS = [
  {
    column: 'embedded',
    async start() {
      const service = await startService();
      return { service, stop: () => service.stop() };
    },
  },
  {
    column: 'production',
    async start() {
      const env = await productionVariables(`${inject('redisUrl')}/12`);
      // The order does not matter: the worker is here before there is anything to answer readers.
      const worker = run(['worker'], { ...TEST_SWITCHES, ...env });
      const service = await startService({ env: { ...env, ROLE: 'api' } });
      await asModerator(service.url).createSite({
        id: 'demo',
        name: 'Báo',
        consentNotice: { version: '1', text: 'Đồng ý' },
      });
      return {
        service,
        async stop() {
          await stop(worker.child, 'SIGTERM');
          await service.stop();
        },
      };
    },
  },
];

describe.each(COLUMNS)('a comment and its desk on the $column stores', ({ start }) => {
  let started: { service: Service; stop(): Promise<void> };
  let url: string;
  beforeAll(async () => {
    started = await start();
    url = started.service.url;
  });
  afterAll(() => started.stop());

  const page = { key: '/tin/duong-sa', title: 'Đường sá' };
  const list = async () => readJson<List>(await fetch(`${url}/v1/comments?site=demo&page=${page.key}`));
  const counts = async () =>
    readJson<{ items: object[] }>(
      await fetch(`${url}/v1/comments/counts?site=demo&page=${page.key}&page=/x`),
    );
  const own = async ({ receipt }: Accepted) => {
    const answer = await fetch(`${url}/v1/receipts`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ receipts: [receipt, 'not a receipt'] }),
    });
    return (
      await readJson<{ items: { status: string; reason: { code: string } | null; canResend: boolean }[] }>(
        answer,
      )
    ).items;
  };

  it('goes from the reader to the page by a moderator, and the log says who and when', async () => {
    const accepted = await submit(url, {
      page,
      phone: '0912345678',
      content: 'Ổ gà đầy đường, mong sửa sớm.',
    });
    expect(accepted).toMatchObject({ status: 'pending', page: { key: page.key } });
    const desk = asModerator(url);
    const held = await desk.waitForVerdict(accepted.id);
    expect(held).toMatchObject({
      status: 'held',
      version: 2,
      phone: '••• ••• 678',
      verdict: { outcome: 'hold', policyVersion: 1 },
    });
    expect(await list()).toMatchObject({ items: [], count: 0 });
    expect(await own(accepted)).toMatchObject([{ status: 'pending', reason: null }]);

    const made = await readJson<{ id: string; token: string }>(
      await desk.call('POST', '/v1/admin/moderators', { name: 'An', role: 'moderator', sites: ['demo'] }),
    );
    const before = Date.now();
    const answer = await asModerator(url, made.token).decide(accepted.id, { outcome: 'approve', version: 2 });
    expect(answer.status).toBe(201);
    expect(await readJson(answer)).toMatchObject({
      comment: { status: 'approved', version: 3 },
      decision: { outcome: 'approve', by: made.id, before: 'held' },
    });

    const shown = await until('it is on the page', async () => {
      const now = await list();
      return now.count === 1 && now;
    });
    expect(shown.items).toMatchObject([{ id: accepted.id, content: 'Ổ gà đầy đường, mong sửa sớm.' }]);
    expect((await counts()).items).toEqual([
      { page: page.key, count: 1 },
      { page: '/x', count: 0 },
    ]);
    expect(await own(accepted)).toMatchObject([{ status: 'approved' }]);

    const { history } = await desk.show(accepted.id);
    expect(history.decisions.map(({ outcome, by }) => [outcome, by])).toEqual([
      ['hold', 'policy'],
      ['approve', made.id],
    ]);
    expect(history.events.map(({ type, by }) => [type, by])).toEqual([
      ['comment.submitted', 'reader'],
      ['comment.checked', 'policy'],
      ['comment.decided', made.id],
    ]);
    expect(Date.parse(history.decisions[1]?.at ?? '')).toBeGreaterThanOrEqual(before - 1_000);

    const withdrawn = await fetch(`${url}/v1/receipts/withdraw`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ receipt: accepted.receipt }),
    });
    expect(await readJson(withdrawn)).toMatchObject({ id: accepted.id, status: 'withdrawn' });
    await until('it is gone from the page', async () => {
      const now = await list();
      return now.count === 0 && now.items.length === 0;
    });
    expect((await desk.decide(accepted.id, { outcome: 'approve' })).status).toBe(409);
  });

  it('tells the author why a comment was refused, and lets them send it again', async () => {
    const accepted = await submit(url, { page, content: 'Cái này không liên quan gì cả.' });
    const desk = asModerator(url);
    await desk.waitForVerdict(accepted.id);
    expect((await desk.decide(accepted.id, { outcome: 'reject', reason: 'off-topic' })).status).toBe(201);
    expect(await own(accepted)).toMatchObject([
      {
        status: 'rejected',
        canResend: true,
        reason: { code: 'off-topic', text: { vi: 'Chưa liên quan đến bài.' } },
      },
    ]);
  });

  it('publishes by itself what has no flag where the policy says auto', async () => {
    const desk = asModerator(url);
    await desk.createSite({ id: 'mo', name: 'Báo mở' });
    expect(
      (await desk.call('PUT', '/v1/admin/sites/mo/policy', { mode: 'auto' }, { 'If-Match': '"1"' })).status,
    ).toBe(200);
    const slow = { id: await freshChallenge('mo'), answer: 'bench' };
    const clean = await submit(url, {
      site: 'mo',
      content: 'Bài viết rất hay, cảm ơn tòa soạn.',
      captcha: slow,
      consent: null,
    });
    const spam = await submit(url, {
      site: 'mo',
      content: 'Vay nhanh trong ngày, gọi 0987 654 321',
      consent: null,
    });
    expect((await desk.waitForVerdict(clean.id)).status).toBe('approved');
    const held = await desk.waitForVerdict(spam.id);
    expect(held.status).toBe('held');
    expect(held.signals.find(({ kind }) => kind === 'phone')?.evidence).toEqual([
      { field: 'content', start: 26, end: 38, text: '0987 654 321' },
    ]);
  });

  it('keeps two people from deciding one state', async () => {
    const accepted = await submit(url, { page, content: 'Hai người cùng bấm một lúc.' });
    const desk = asModerator(url);
    const { version } = await desk.waitForVerdict(accepted.id);
    const answers = await Promise.all([
      desk.decide(accepted.id, { outcome: 'approve', version }),
      desk.decide(accepted.id, { outcome: 'reject', reason: 'insult', version }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('sends a double click once', async () => {
    const captcha = { id: await freshChallenge('demo'), answer: 'bench' };
    const twice = () =>
      postComment(url, { page, captcha, content: 'Bấm hai lần' }, { 'Idempotency-Key': 'double-click' });
    const answers = await Promise.all([twice(), twice()]);
    expect(answers.map(({ status }) => status)).toEqual([202, 202]);
    const [first, second] = await Promise.all(answers.map((answer) => readJson<Accepted>(answer)));
    expect(second).toEqual(first);
  });

  async function freshChallenge(site: string): Promise<string> {
    return (await readJson<{ id: string }>(await fetch(`${url}/v1/captcha?site=${site}`))).id;
  }
});
