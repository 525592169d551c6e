import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectJson, openApp, type TestApp } from '../support/app.ts';
import { readProblem, summarize } from './problems.ts';

let app: TestApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

const POLICY = '/v1/admin/sites/demo/policy';
const asAdmin = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
  app.ask(method, path, { body, headers, token: app.adminToken });
const put = (policy: unknown, headers: Record<string, string> = {}) =>
  asAdmin('PUT', POLICY, policy, headers);

describe('a policy is refused with the place of what is wrong', () => {
  it.each([
    [{ mode: 'off' }, '/mode mode.invalid'],
    [{ labels: { abuse: { hold: 2, reject: null } } }, '/labels/abuse/hold labels.abuse.hold.invalid'],
    [{ labels: { abuse: { hold: 0.5 } } }, '/labels/abuse/reject labels.abuse.reject.missing'],
    [{ labels: { spam: { hold: 0.9, reject: 0.5 } } }, '/labels/spam/reject labels.spam.reject.invalid'],
    [{ labels: { rude: { hold: 1, reject: null } } }, '/labels/rude unknown'],
    [{ blocked: { words: ['a', ''] } }, '/blocked/words/1'],
    [{ blocked: { words: [{ form: 'a', colour: 'red' }] } }, '/blocked/words/0/colour unknown'],
    [{ blocked: { words: [{ form: 'a\u0000b' }] } }, '/blocked/words/0/form control'],
    [{ blocked: { words: ['a\ud83d'] } }, '/blocked/words/0'],
    [{ blocked: { words: [{ form: 'a', reason: '\u0000' }] } }, '/blocked/words/0/reason control'],
    [{ blocked: { domains: ['not a domain'] } }, '/blocked/domains/0 blocked.domains.invalid'],
    [{ blocked: { phones: ['0912345678', '12345'] } }, '/blocked/phones/1 phone.invalid'],
    [{ allowed: { phones: ['12345'] } }, '/allowed/phones/0 phone.invalid'],
    [{ allowed: { words: [] } }, '/allowed/words unknown'],
    [{ languages: ['fr'] }, '/languages/0'],
    [{ languages: [] }, '/languages'],
    [{ __proto: {} }, '/__proto unknown'],
    [{ checks: { links: 'maybe' } }, '/checks/links checks.links.invalid'],
    [{ checks: { links: 'off', 'lin/ks': 'off' } }, '/checks/lin~1ks check.unknown'],
    [{ blocked: { words: ['a', '* **'] } }, '/blocked/words/1 word.star'],
    [{ blocked: { words: Array(65).fill('lừa') } }, '/blocked/words/64 word.variants'],
    [{ blocked: { words: Array(10_001).fill('a'.repeat(200)) } }, '/blocked/words words.long'],
    [{ blocked: { phones: Array(50_001).fill('0912345678') } }, '/blocked/phones list.long'],
  ])('%j', async (policy, error) => {
    expect(await summarize(await put(policy))).toContain(`422 invalid ${error}`);
  });
});

describe('a policy', () => {
  it('that names no check is told which there are', async () => {
    const answer = await put({ checks: { 'black-magic': 'off' } }, { 'Accept-Language': 'en' });
    const { errors } = await readProblem(answer);
    expect(errors?.[0]?.detail).toMatch(
      /^No check black-magic\. There are: honeypot, .*floods, remote-check\.$/,
    );
  });
  it('that is too large for its route is told how large it may be', async () => {
    const answer = await put(JSON.stringify({ mode: 'pre', filler: 'x'.repeat(25 * 1024 * 1024) }));
    expect(await readProblem(answer)).toMatchObject({
      status: 413,
      code: 'size',
      maxBytes: 24 * 1024 * 1024,
    });
  });
  it('with fifty thousand entries in each list is kept, given back, and may be put again', async () => {
    const list = <Item>(make: (n: number) => Item) => Array.from({ length: 50_000 }, (_, n) => make(n));
    const phones = list((n) => String(n).padStart(43, 'x'));
    const blocked = { words: list((n) => `từ cấm ${n}`), phones, domains: list((n) => `xau-${n}.example`) };
    const allowed = { phones, domains: list((n) => `*.tot-${n}.example`) };
    const read = async (answer: Response) =>
      (await expectJson<{ policy: { blocked: object; checks: object } }>(200, answer)).policy;
    const first = await read(await put({ blocked, allowed, checks: { waves: 'hold' } }));
    expect(first.checks).toMatchObject({ waves: 'hold', links: 'on' });
    const again = await read(await put(await read(await asAdmin('GET', POLICY))));
    expect(again).toEqual(first);
    expect(again.blocked).toMatchObject({ domains: blocked.domains });
  });

  it('put on a stale version is refused with the current one', async () => {
    const { version } = await expectJson<{ version: number }>(200, await asAdmin('GET', POLICY));
    const saved = await put({}, { 'If-Match': `"${version}"` });
    expect(saved.headers.get('ETag')).toBe(`"${version + 1}"`);
    const problem = await readProblem(await put({ mode: 'auto' }, { 'If-Match': `"${version}"` }));
    expect(problem).toMatchObject({ status: 409, code: 'version', current: version + 1 });
    expect(await expectJson(200, await asAdmin('GET', POLICY))).toMatchObject({
      version: version + 1,
      policy: { mode: 'pre' },
    });
  });
  it.each(['yes', '"x"', '"-1"', '"1", "2"'])('is refused under If-Match: %s', async (header) => {
    expect(await summarize(await put({}, { 'If-Match': header }))).toBe('422 invalid  if-match.invalid');
  });
});

describe('a trial of the checks', () => {
  const check = (body: Record<string, unknown>) =>
    asAdmin('POST', '/v1/moderation/check', { site: 'demo', comments: [{ content: 'a' }], ...body });
  it.each([
    [{ comments: Array(101).fill({}) }, '422 invalid /comments comments.invalid'],
    [{ comments: [{ content: 7 }] }, '422 invalid /comments/0/content comments.content.invalid'],
    [{ comments: [{ body: 'a' }] }, '422 invalid /comments/0/body unknown'],
    [
      { comments: [{ content: 'a'.repeat(20_001) }] },
      '422 invalid /comments/0/content comments.content.invalid',
    ],
    [{ policyVersion: 999 }, '422 invalid /policyVersion policyVersion.unknown'],
    [{ policyVersion: 0 }, '422 invalid /policyVersion policyVersion.invalid'],
    [{ policyVersion: 2 ** 31 }, '422 invalid /policyVersion policyVersion.invalid'],
    [{ policyVersion: 1.5 }, '422 invalid /policyVersion policyVersion.invalid'],
    [{ site: 'nowhere' }, '404 site'],
    [{ site: undefined }, '422 invalid /site site.missing'],
  ])('is refused: %j', async (body, summary) => {
    expect(await summarize(await check(body))).toBe(summary);
  });
  it('takes a hundred texts, and the policy of the version named', async () => {
    const words = ['quatmo'];
    const { version } = await expectJson<{ version: number }>(200, await put({ blocked: { words } }));
    const comments = Array(100).fill({ content: 'quatmo' });
    const by = async (policyVersion?: number) =>
      expectJson<{ items: { verdict: { policyVersion: number; outcome: string } }[] }>(
        200,
        await check({ comments, policyVersion }),
      );
    const now = await by();
    expect(now.items).toHaveLength(100);
    expect(now.items[99]?.verdict).toMatchObject({ policyVersion: version, outcome: 'hold' });
    expect((await by(1)).items[0]).toMatchObject({ verdict: { policyVersion: 1 }, signals: [] });
  });
});
