// Whatever is wrong with a captcha, its refusal takes as long: three hundred pairs a kind, each beside a plain wrong answer.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openApp, type TestApp } from '../support/app.ts';
import { type Asked, codesOf, findNonce } from '../support/solve.ts';

const PAIRS = 300;
/** Half of what an attacker's guess would need to stand out: 2 ms in one branch are found, the noise of a test is not. */
const MAX_MS = 1;

interface Sent {
  id: string;
  answer: string;
  work: string | null;
}

let app: TestApp;
beforeAll(async () => {
  app = await openApp({ variables: { CAPTCHA_FIXED_ANSWER: '' } });
});
afterAll(() => app.close());

/** Without a socket and at rest, every challenge asks for sixteen bits; solving all would take minutes. */
async function fresh(site = 'demo'): Promise<{ challenge: Asked; right: Sent }> {
  const challenge = (await (await app.ask('GET', `/v1/captcha?site=${site}`)).json()) as Asked;
  return { challenge, right: { id: challenge.id, answer: codesOf(challenge.id, site).text, work: null } };
}

const send = async (captcha: Sent) => app.ask('POST', '/v1/comments', { body: await app.form({ captcha }) });
const tamper = (id: string) => `${id.slice(0, -8)}${id.at(-8) === 'A' ? 'B' : 'A'}${id.slice(-7)}`;

const KINDS: Record<string, () => Promise<Sent>> = {
  tampered: async () => {
    const { right } = await fresh();
    return { ...right, id: tamper(right.id) };
  },
  "another site's": async () => (await fresh('other')).right,
  'spent by a comment': async () => {
    const { right } = await fresh();
    await send(right);
    return right;
  },
  'tried before': async () => {
    const { right } = await fresh();
    await send({ ...right, answer: 'other' });
    return right;
  },
  'tried before, and wrong again': async () => {
    const { right } = await fresh();
    await send({ ...right, answer: 'other' });
    return { ...right, answer: 'again' };
  },
  'wrong work': async () => {
    const { challenge, right } = await fresh();
    return { ...right, work: findNonce(challenge.work, false) };
  },
};
const wrong = async () => ({ ...(await fresh()).right, answer: 'other' });

async function timeOf(captcha: Sent, plantedMs = 0): Promise<number> {
  const body = await app.form({ captcha });
  const startedMs = performance.now();
  // As a slower branch would: the processor is busy.
  while (performance.now() - startedMs < plantedMs);
  const answer = await app.ask('POST', '/v1/comments', { body });
  const tookMs = performance.now() - startedMs;
  expect(answer.status).toBe(422);
  return tookMs;
}

/** The median of how much longer each took than the wrong answer beside it; which of the two is first changes each time. */
async function compare(make: () => Promise<Sent>, plantedMs = 0): Promise<number> {
  const differences: number[] = [];
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const [captcha, plain] = [await make(), await wrong()];
    const times = { captcha: 0, plain: 0 };
    for (const turn of pair % 2 ? (['captcha', 'plain'] as const) : (['plain', 'captcha'] as const))
      times[turn] = await (turn === 'captcha' ? timeOf(captcha, plantedMs) : timeOf(plain));
    differences.push(times.captcha - times.plain);
  }
  return differences.sort((a, b) => a - b)[PAIRS / 2] ?? Number.NaN;
}

it.each(Object.keys(KINDS))('a captcha that is %s is refused in the time of a wrong one', async (kind) => {
  const difference = await compare(KINDS[kind] as () => Promise<Sent>);
  expect(Math.abs(difference)).toBeLessThan(MAX_MS);
});

it('two milliseconds more would be found', async () => {
  expect(await compare(wrong, 2)).toBeGreaterThan(MAX_MS);
});
