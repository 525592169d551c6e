import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCaptcha } from '../../src/captcha/challenge.ts';
import { createKeyring } from '../../src/secrets/keyring.ts';
import { openApp, type TestApp } from '../support/app.ts';
import { SECRET_KEY } from '../support/service.ts';
import { type Problem, readProblem } from './problems.ts';

const MINUTE_MS = 60_000;

let app: TestApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

interface Fresh {
  id: string;
  svg: string;
  soundUrl: string | null;
  work: { bits: number; salt: string };
  expiresAt: string;
}

const refuse = async (captcha: { id: string; answer: string }) => readProblem(await app.post({ captcha }));
const freshOf = (problem: Problem) => problem.captcha as Fresh;

/** All that a client sees, without what is new in every answer. */
function shapeOf(problem: Problem): unknown {
  const { id, svg, soundUrl, work, expiresAt } = freshOf(problem);
  expect(soundUrl).toBe(`/v1/captcha/${id}/sound`);
  expect(id).toMatch(/^[\w-]{60,}$/);
  expect(svg).toMatch(/^<svg [\s\S]*<\/svg>$/);
  expect(id).toContain(work.salt);
  expect(work.bits).toBeGreaterThanOrEqual(16);
  expect(Date.parse(expiresAt)).toBeGreaterThan(Date.now() + 19 * MINUTE_MS);
  return {
    ...problem,
    instance: null,
    captcha: { ...freshOf(problem), id: id.length, svg: null, soundUrl: null, work: null, expiresAt: null },
  };
}

async function spend(): Promise<{ id: string; answer: string }> {
  const captcha = await app.challenge();
  await app.submit({ captcha });
  return captcha;
}

/** A challenge of the service's own making, by another clock or with another key. */
async function sealed(settings: { agoMs?: number; key?: string }): Promise<{ id: string; answer: string }> {
  const keyring = createKeyring([settings.key ?? SECRET_KEY]);
  const now = () => Date.now() - (settings.agoMs ?? 0);
  const captcha = createCaptcha({ keyring, now, fixedAnswer: 'bench', renderSound: null });
  return {
    id: (await captcha.create('demo', { kind: 'picture', bits: 16 })).id,
    answer: 'bench',
  };
}

const tamper = (id: string) => id.slice(0, -1) + (id.endsWith('A') ? 'B' : 'A');

const WRONG: Record<string, () => Promise<{ id: string; answer: string }>> = {
  'a wrong answer': async () => ({ ...(await app.challenge()), answer: 'other' }),
  'a spent challenge': spend,
  'a spent challenge with a wrong answer': async () => ({ ...(await spend()), answer: 'other' }),
  "another site's challenge": () => app.challenge('other'),
  'a tampered challenge': async () => ({ id: tamper((await app.challenge()).id), answer: 'bench' }),
  'an invented challenge': async () => ({ id: 'x'.repeat(100), answer: 'bench' }),
  'no challenge': async () => ({ id: '', answer: 'bench' }),
  "another service's challenge": () => sealed({ key: 'k'.repeat(32) }),
};

describe('a wrong captcha', () => {
  it.each(Object.keys(WRONG))('reads the same and brings a fresh one that works: %s', async (kind) => {
    const plain = shapeOf(await refuse({ ...(await app.challenge()), answer: 'nothing like it' }));
    const problem = await refuse(await (WRONG[kind] as () => Promise<{ id: string; answer: string }>)());
    expect(shapeOf(problem)).toEqual(plain);
    expect(problem).toMatchObject({ status: 422, code: 'captcha.wrong' });
    const captcha = { id: freshOf(problem).id, answer: 'bench' };
    expect((await app.post({ captcha })).status).toBe(202);
  });
  it('is spent by its first answer, so that the right one comes too late', async () => {
    const captcha = await app.challenge();
    expect((await refuse({ ...captcha, answer: 'other' })).code).toBe('captcha.wrong');
    expect((await refuse(captcha)).code).toBe('captcha.wrong');
  });
});

describe('an expired captcha', () => {
  it('says so and brings a fresh one that works, whatever its answer was', async () => {
    for (const answer of ['bench', 'other']) {
      const problem = await refuse({ ...(await sealed({ agoMs: 20 * MINUTE_MS })), answer });
      expect(problem).toMatchObject({ status: 422, code: 'captcha.expired' });
      expect(shapeOf(problem)).toBeTruthy();
      const captcha = { id: freshOf(problem).id, answer: 'bench' };
      expect((await app.post({ captcha })).status).toBe(202);
    }
  });
  it('is one of twenty minutes, and not sooner', async () => {
    expect((await app.post({ captcha: await sealed({ agoMs: 19 * MINUTE_MS }) })).status).toBe(202);
  });
});

describe('a right captcha', () => {
  it.each(['BENCH', ' ben ch ', 'ｂｅｎｃｈ'])('may be typed as %j', async (answer) => {
    expect((await app.post({ captcha: { ...(await app.challenge()), answer } })).status).toBe(202);
  });
  it('is not spent by what is wrong elsewhere in the form', async () => {
    const captcha = await app.challenge();
    expect((await app.post({ captcha, phone: '12' })).status).toBe(422);
    expect((await app.post({ captcha })).status).toBe(202);
  });
});
