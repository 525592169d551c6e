import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createCaptcha } from '../../src/captcha/challenge.ts';
import { createKeyring } from '../../src/secrets/keyring.ts';
import { expectJson, openApp, type TestApp } from '../support/app.ts';
import { SECRET_KEY } from '../support/service.ts';
import { type Asked, codesOf, solve } from '../support/solve.ts';
import { readProblem, summarize } from './problems.ts';

let app: TestApp;
let host = 0;
let address: string;
beforeAll(async () => {
  app = await openApp({ variables: { CAPTCHA_FIXED_ANSWER: '', RATE_LIMITS: 'on' } });
});
beforeEach(() => {
  host += 1;
  address = `192.0.2.${host}`;
});
afterAll(() => app.close());

const ask = async (query = '') =>
  expectJson<Asked>(200, await app.ask('GET', `/v1/captcha?site=demo${query}`, { address }));
const hear = (url: string | null, query = 'site=demo', headers = {}) =>
  app.ask('GET', `${url}?${query}`, { address, headers });
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());
const send = (captcha: object) => app.post({ captcha }, { address });

async function expired(): Promise<string> {
  const keyring = createKeyring([SECRET_KEY]);
  const now = () => Date.now() - 20 * 60_000;
  const captcha = createCaptcha({ keyring, now, fixedAnswer: null, renderSound: null });
  return (await captcha.create('demo', { kind: 'picture', bits: 16 })).id;
}

describe('the sound of a challenge', () => {
  it('is a WAV, the same each time, kept by no cache', async () => {
    const { soundUrl } = await ask();
    const answer = await hear(soundUrl);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Type')).toBe('audio/wav');
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    const wav = await bytesOf(answer);
    expect([wav.toString('latin1', 0, 4), wav.toString('latin1', 8, 12)]).toEqual(['RIFF', 'WAVE']);
    expect(wav.length).toBeLessThanOrEqual(100_000);
    expect((await bytesOf(await hear(soundUrl))).equals(wav)).toBe(true);
  });
  it('speaks the language asked for, else the site’s', async () => {
    const { soundUrl } = await ask();
    const [own, vi, en] = await Promise.all(
      ['', '&lang=vi', '&lang=en'].map(async (lang) => bytesOf(await hear(soundUrl, `site=demo${lang}`))),
    );
    expect([own?.equals(vi ?? Buffer.of()), own?.equals(en ?? Buffer.of())]).toEqual([true, false]);
    expect((await hear(soundUrl, 'site=demo&lang=fr')).status).toBe(422);
  });
  it('can be asked for in parts, as Safari does', async () => {
    const { soundUrl } = await ask();
    const wav = await bytesOf(await hear(soundUrl));
    const part = async (range: string) => {
      const answer = await hear(soundUrl, 'site=demo', { Range: range });
      return [answer.status, answer.headers.get('Content-Range'), await bytesOf(answer)] as const;
    };
    const size = wav.length;
    expect(await part('bytes=0-1')).toEqual([206, `bytes 0-1/${size}`, wav.subarray(0, 2)]);
    expect(await part('bytes=10-')).toEqual([206, `bytes 10-${size - 1}/${size}`, wav.subarray(10)]);
    expect(await part('bytes=-4')).toEqual([206, `bytes ${size - 4}-${size - 1}/${size}`, wav.subarray(-4)]);
    for (const odd of ['bytes=-', 'bytes=0-1,3-4', `bytes=${size}-`, 'bytes=5-2', 'lines=1-2'])
      expect((await part(odd)).slice(0, 2)).toEqual([200, null]);
  });
  it('is answered by its own code, which a picture’s answer spends, and the other way round', async () => {
    for (const first of ['text', 'digits'] as const) {
      const challenge = await ask();
      const codes = codesOf(challenge.id);
      const captcha = { ...solve(challenge), answer: codes[first] };
      expect(codes.digits).toMatch(/^\d{6}$/);
      expect((await send(captcha)).status).toBe(202);
      for (const answer of [codes.text, codes.digits])
        expect(await summarize(await send({ ...captcha, answer }))).toBe('422 captcha.wrong');
    }
  });
  it('is refused as a submission would be where the challenge is no good', async () => {
    const { id } = await ask();
    const last = id.endsWith('A') ? 'B' : 'A';
    const none = await ask('&picture=none');
    const wrong = {
      tampered: [`${id.slice(0, -2)}${last}${last}`, 'demo'],
      'of another site': [id, 'other'],
      invented: ['x'.repeat(100), 'demo'],
      'without a code': [none.id, 'demo'],
      'without a code, without its mark': [none.id.replace('none.', ''), 'demo'],
    };
    for (const [what, [refused, site]] of Object.entries(wrong)) {
      const problem = await readProblem(await hear(`/v1/captcha/${refused}/sound`, `site=${site}`));
      expect.soft([what, problem.status, problem.code]).toEqual([what, 422, 'captcha.wrong']);
      expect
        .soft(problem.captcha)
        .toMatchObject({ id: expect.any(String), work: { bits: expect.any(Number) } });
    }
    const problem = await readProblem(await hear(`/v1/captcha/${await expired()}/sound`));
    expect([problem.status, problem.code]).toEqual([422, 'captcha.expired']);
  });
  it('can be asked for sixty times a minute, and refusals bring no more challenges than that', async () => {
    const { soundUrl } = await ask();
    for (let n = 0; n < 60; n += 1) expect((await hear(soundUrl, 'site=demo')).status).toBe(200);
    expect(await summarize(await hear(soundUrl))).toBe('429 rate');
  });
});

describe('two challenges with one answer', () => {
  it('have nothing in common: id, salt, picture, name, seed of the sound', async () => {
    const keyring = createKeyring([SECRET_KEY]);
    const seeds: string[] = [];
    const captcha = createCaptcha({
      keyring,
      now: () => 0,
      fixedAnswer: 'same',
      renderSound({ seed }) {
        seeds.push(Buffer.from(seed).toString('hex'));
        return seed;
      },
    });
    const [one, two] = [
      await captcha.create('demo', { kind: 'picture', bits: 16 }),
      await captcha.create('demo', { kind: 'picture', bits: 16 }),
    ];
    for (const { id } of [one, two]) captcha.speak('demo', id, 'vi');
    const [first = '', second = ''] = seeds;
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    const pairs = [
      [one.id.slice(4), two.id.slice(4)],
      [one.work.salt, two.work.salt],
      [first, second],
    ] as const;
    for (const [left, right] of pairs) {
      for (let at = 0; at + 6 <= left.length; at += 1) expect(right).not.toContain(left.slice(at, at + 6));
    }
    expect(one.svg).not.toBe(two.svg);
  });
});
