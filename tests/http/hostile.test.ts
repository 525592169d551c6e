import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isErrorCode } from '../../src/http/problem.ts';
import { openApp, type TestApp } from '../support/app.ts';
import { changeOneThing, type Sent, send } from './hostile-requests.ts';
import { anyRequest } from './junk.ts';
import { makeMarked } from './marked-comments.ts';
import { createRandom } from './random.ts';
import { createRecorder } from './recorder.ts';
import { listRoutes } from './routes.ts';
import { sweep } from './sweep.ts';
import { prepare, type Taken, validRequests } from './valid-requests.ts';

/** Another one explores; this one guards. SEED=… repeats what a failure printed. */
const SEED = Number(process.env.SEED ?? 20_260_309);
const REQUESTS = Number(process.env.REQUESTS ?? 1_000);
const SLOW_MS = 10_000;

type Maker = () => Promise<Taken>;

const recorder = createRecorder();
let app: TestApp;
let valid: ReturnType<typeof validRequests>;
let tokens: string[];
beforeAll(async () => {
  // The socket's other end is a trusted proxy, so that what X-Forwarded-For says is read as well.
  app = await openApp({ variables: { TRUSTED_PROXIES: '127.0.0.1' }, logger: recorder.logger });
  await prepare(app);
  for (let n = 0; n < 7; n += 1) await makeMarked(app, 'approved');
  valid = validRequests(app);
  const some = await Promise.all(
    ['auditor', 'moderator', 'admin'].map((role) => app.addModerator(role, ['other'])),
  );
  tokens = [...some.map(({ token }) => token), app.adminToken, 'unknown', '', 'a b'];
});
afterAll(() => app.close());

const ask = ({ method, path, asked }: Sent): Promise<Response> => {
  const { body, ...rest } = asked;
  const isBodiless = method === 'GET' || method === 'HEAD';
  return app.ask(method, path, {
    address: '127.0.0.1',
    ...rest,
    ...(!isBodiless && body !== undefined && { body }),
  });
};

const OURS = /\n\s+at |node_modules|file:\/\/|\.tsx?:\d|\/work\/|\/tmp\/|\/usr\/|\/home\//;
const INTERNAL =
  /Error\b|SQLSTATE|duyet\.|\b(select|SELECT)\b.*\b(from|FROM)\b|insert into|syntax error|undefined is not|Cannot read/;

/** What is wrong with an answer; null where nothing is. */
async function faultOf({ method, path }: Sent, answer: Response): Promise<string | null> {
  const text = await answer.text();
  if (answer.status >= 500) return `it is a ${answer.status}`;
  if (!path.startsWith('/docs/') && OURS.test(text)) return `it shows our inside: ${OURS.exec(text)}`;
  if (answer.status < 400) return null;
  if (INTERNAL.test(text)) return `it shows an inner message: ${INTERNAL.exec(text)}`;
  const type = answer.headers.get('Content-Type') ?? '';
  if (/^\/(p|demo)(?![^/?])/.test(path) && type.startsWith('text/html')) return null;
  if (!type.startsWith('application/problem+json')) return `it is no problem but ${type}`;
  if (method === 'HEAD') return null;
  const problem = JSON.parse(text) as Record<string, unknown>;
  if (!isErrorCode(String(problem.code))) return `its code is ${problem.code}`;
  if (problem.status !== answer.status || problem.instance !== answer.headers.get('X-Request-Id'))
    return 'its status or instance is another';
  if ((problem.code === 'invalid') !== Array.isArray(problem.errors))
    return 'it has errors, or has none, against its code';
  return null;
}

async function survive(requests: number, make: (n: number) => Promise<Sent>): Promise<Map<number, number>> {
  const statuses = new Map<number, number>();
  for (let n = 0; n < requests; n += 1) {
    const sent = await make(n);
    const startedMs = performance.now();
    const answer = await ask(sent);
    const tookMs = performance.now() - startedMs;
    const fault = tookMs > SLOW_MS ? `it took ${tookMs} ms` : await faultOf(sent, answer);
    if (fault !== null)
      throw new Error(
        `SEED=${SEED}, request ${n}: ${fault}\n${inspect(sent, { depth: 9, maxStringLength: 600 })}\n${recorder.lines().at(-2)}`,
      );
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
  }
  return statuses;
}

describe('the valid requests', () => {
  it('are there for every route, and pass', async () => {
    expect(Object.keys(valid).sort()).toEqual(
      listRoutes(app)
        .map(({ name }) => name)
        .sort(),
    );
    for (const [name, make] of Object.entries(valid)) {
      const { status } = await ask(send(await make()));
      expect.soft([name, status < 400]).toEqual([name, true]);
    }
  });
});

describe('no answer is a 5xx or shows the inside of the service', { timeout: 300_000 }, () => {
  it('to requests of which each part in turn is what stores and parsers trip over', async () => {
    const makers = Object.values(valid);
    const takens = await Promise.all(makers.map((make) => make()));
    const changes = takens.flatMap((taken, n) =>
      sweep(taken).map((change) => ({ change, make: makers[n] as Maker })),
    );
    expect(changes.length).toBeGreaterThan(1_000);
    await survive(changes.length, async (n) => {
      const { change, make } = changes[n] as (typeof changes)[number];
      return change(await make());
    });
  });
  it(`to requests with one thing changed by chance (SEED=${SEED})`, async () => {
    const random = createRandom(SEED);
    const makers = Object.values(valid);
    const statuses = await survive(REQUESTS, async (n) =>
      changeOneThing(await (makers[n % makers.length] as Maker)(), random, tokens),
    );
    for (const status of [200, 401, 403, 404, 405, 413, 415, 422])
      expect([status, statuses.get(status)]).not.toEqual([status, undefined]);
  });
  it(`to junk (SEED=${SEED})`, async () => {
    const random = createRandom(SEED + 1);
    const paths = listRoutes(app).map(({ path }) => path);
    await survive(REQUESTS, async () => anyRequest(random, paths, tokens));
  });
  it('and the service is what it was', async () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>).a).toBeUndefined();
    for (const make of Object.values(valid)) expect((await ask(send(await make()))).status).toBeLessThan(400);
  });
});
