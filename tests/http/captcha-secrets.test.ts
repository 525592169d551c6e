// No answer, and nothing that an answer can be computed from, leaves the service.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type TestApp } from '../support/app.ts';
import { type Asked, codesOf } from '../support/solve.ts';
import { readProblem } from './problems.ts';
import { createRecorder } from './recorder.ts';

const recorder = createRecorder();
let app: TestApp;
beforeAll(async () => {
  const variables = { CAPTCHA_FIXED_ANSWER: '', RATE_LIMITS: 'on', LOG_LEVEL: 'debug' };
  app = await openApp({ variables, logger: recorder.logger });
});
afterAll(() => app.close());

/** Headers and body, without the picture, which shows the answer to who can read it. */
async function wordsOf(answer: Response): Promise<string> {
  const headers = [...answer.headers].map((header) => header.join(': ')).join('\n');
  const body = Buffer.from(await answer.arrayBuffer()).toString('latin1');
  return `${headers}\n${body.replace(/<svg[\s\S]*?<\/svg>/g, '')}`;
}

/** A code as it is, or so hashed that a look at all of them would find it. */
function tracesOf(code: string): string[] {
  const digests = ['md5', 'sha1', 'sha256', 'sha512'].flatMap((name) =>
    (['hex', 'base64', 'base64url'] as const).map((encoding) =>
      createHash(name).update(code).digest(encoding).slice(0, 16),
    ),
  );
  return [code, Buffer.from(code).toString('base64url'), Buffer.from(code).toString('hex'), ...digests];
}

/** As a whole word: six digits also stand in the middle of a request's id. */
function holds(all: string, trace: string): boolean {
  return new RegExp(`(?<![\\w-])${trace.replaceAll('+', '\\+')}`).test(all);
}

describe('a challenge', () => {
  it('leaves no trace of its answers in any answer, header or log line', async () => {
    const said: string[] = [];
    const codes: { text: string; digits: string }[] = [];
    const keep = async (answer: Response) => {
      const { id } = (await answer.clone().json()) as Asked;
      codes.push(codesOf(id));
      said.push(await wordsOf(answer));
      return id;
    };
    for (let n = 0; n < 10; n += 1) {
      const id = await keep(await app.ask('GET', '/v1/captcha?site=demo'));
      said.push(await wordsOf(await app.ask('GET', `/v1/captcha/${id}/sound?site=demo`)));
      const refused = await app.post({ captcha: { id, answer: 'other', work: null } });
      codes.push(codesOf(((await readProblem(refused.clone())).captcha as Asked).id));
      said.push(await wordsOf(refused));
      codes.push(codesOf(await keep(await app.ask('GET', '/v1/captcha?site=demo&picture=none'))));
    }
    const all = `${said.join('\n')}\n${recorder.lines().join('\n')}`;
    const found = codes.flatMap(({ text, digits }) =>
      [...tracesOf(text), ...tracesOf(digits)].filter((trace) => holds(all, trace)),
    );
    expect(codes.length).toBeGreaterThan(30);
    expect(found).toEqual([]);
  });
});
