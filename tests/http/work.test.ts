import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectJson, openApp, type TestApp } from '../support/app.ts';
import type { ReviewItem } from '../support/client.ts';
import { type Asked, findNonce, solve } from '../support/solve.ts';
import { until } from '../support/until.ts';
import { readProblem } from './problems.ts';

let app: TestApp;
let workers: ReturnType<TestApp['service']['startWork']>;
beforeAll(async () => {
  app = await openApp({ variables: { CAPTCHA_FIXED_ANSWER: '' } });
  const path = '/v1/admin/sites/demo/policy';
  const headers = { 'If-Match': '*' };
  const body = { mode: 'auto' };
  await expectJson(200, await app.ask('PUT', path, { token: app.adminToken, headers, body }));
  workers = app.service.startWork();
});
afterAll(async () => {
  await workers.stop();
  await app.close();
});

const ask = async (query = '') =>
  expectJson<Asked>(200, await app.ask('GET', `/v1/captcha?site=demo${query}`));
const send = (captcha: object) => app.post({ captcha });
const refusal = async (captcha: object) => (await readProblem(await send(captcha))).code;

async function verdictOn(captcha: object): Promise<ReviewItem> {
  const { id } = await expectJson<{ id: string }>(202, await send(captcha));
  return until('it is checked', async () => {
    const answer = await app.ask('GET', `/v1/moderation/comments/${id}`, { token: app.adminToken });
    const comment = await expectJson<ReviewItem>(200, answer);
    return comment.status !== 'pending' && comment;
  });
}

const signalsOf = ({ signals }: ReviewItem) =>
  signals
    .filter(({ check }) => check === 'captcha')
    .map(({ label, kind, evidence }) => [label, kind, evidence]);

describe('a challenge', () => {
  it('asks for sixteen bits at rest, and for eight times as much work without a picture', async () => {
    expect(await ask()).toMatchObject({ svg: expect.any(String), work: { bits: 16 } });
    expect(await ask('&picture=none')).toMatchObject({ svg: null, soundUrl: null, work: { bits: 19 } });
  });
});

describe('work', () => {
  it('that was done lets mode auto publish', async () => {
    const comment = await verdictOn(solve(await ask()));
    expect([comment.status, signalsOf(comment)]).toEqual(['approved', []]);
  });
  it.each([null, undefined, ' '])('that was not done (%j) holds, and says why', async (work) => {
    const comment = await verdictOn({ ...solve(await ask()), work });
    expect(comment.status).toBe('held');
    expect(signalsOf(comment)).toEqual([['unavailable', 'work', [{ fact: 'work', value: 'none' }]]]);
  });
  it('that is wrong, or another challenge’s, is a wrong answer and spends the challenge', async () => {
    const challenge = await ask();
    const right = solve(challenge);
    expect(await refusal({ ...right, work: findNonce(challenge.work, false) })).toBe('captcha.wrong');
    expect(await refusal(right)).toBe('captcha.wrong');
    const other = await ask();
    expect(await refusal({ ...solve(other), work: right.work })).toBe('captcha.wrong');
  });
  it('does not stand for a wrong code', async () => {
    expect(await refusal({ ...solve(await ask()), answer: 'other' })).toBe('captcha.wrong');
  });
});

describe('without a picture', () => {
  it('a comment needs no answer, and is held for a person who sees why, after the others', async () => {
    const comment = await verdictOn(solve(await ask('&picture=none')));
    expect(comment.status).toBe('held');
    expect(signalsOf(comment)).toEqual([['unavailable', 'captcha', [{ fact: 'captcha', value: 'none' }]]]);
    const { urgency, submittedAt } = comment as unknown as {
      urgency: { dueAt: string };
      submittedAt: string;
    };
    expect(Date.parse(urgency.dueAt) - Date.parse(submittedAt)).toBe(3 * 60 * 60 * 1000);
  });
  it('its work is spent with it', async () => {
    const captcha = solve(await ask('&picture=none'));
    expect((await send(captcha)).status).toBe(202);
    expect(await refusal(captcha)).toBe('captcha.wrong');
  });
  it('a refusal brings one of its kind again', async () => {
    const challenge = await ask('&picture=none');
    const problem = await readProblem(
      await send({ ...solve(challenge), work: findNonce(challenge.work, false) }),
    );
    expect(problem.captcha).toMatchObject({
      svg: null,
      soundUrl: null,
      id: expect.stringMatching(/^none\./),
    });
  });
  it('a challenge can’t be turned into one of the other kind', async () => {
    const none = await ask('&picture=none');
    const bare = { ...none, id: none.id.replace('none.', '') };
    expect(await refusal({ id: bare.id, answer: 'x', work: findNonce(none.work) })).toBe('captcha.wrong');
    const picture = await ask();
    const marked = { id: `none.${picture.id}`, answer: '', work: findNonce(picture.work) };
    expect(await refusal(marked)).toBe('captcha.wrong');
  });
});
