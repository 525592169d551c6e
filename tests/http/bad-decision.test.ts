import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { expectJson, openApp, type TestApp } from '../support/app.ts';
import type { ReviewItem } from '../support/client.ts';
import { readProblem, summarize } from './problems.ts';

let app: TestApp;
let id: string;
beforeAll(async () => {
  app = await openApp();
});
beforeEach(async () => {
  id = (await app.submit()).id;
});
afterAll(() => app.close());

const decide = async (body: Record<string, unknown>) => summarize(await app.decide(id, body));
const DECIDED = '201 accepted';
const show = async () =>
  expectJson<ReviewItem>(
    200,
    await app.ask('GET', `/v1/moderation/comments/${id}`, { token: app.adminToken }),
  );

describe('a decision is refused', () => {
  it.each([
    ['without an outcome', {}, '/outcome outcome.invalid'],
    ['with an outcome that there is not', { outcome: 'publish' }, '/outcome outcome.invalid'],
    ['with an outcome of the author', { outcome: 'withdraw' }, '/outcome outcome.invalid'],
    ['to reject without a reason', { outcome: 'reject' }, '/reason reason.missing'],
    ['to remove without a reason', { outcome: 'remove', reason: null }, '/reason reason.missing'],
    ['with an unknown reason', { outcome: 'reject', reason: 'ugly' }, '/reason reason.unknown'],
    [
      'with a reason of the prototype',
      { outcome: 'reject', reason: 'constructor' },
      '/reason reason.unknown',
    ],
    ['with an unknown reason to approve', { outcome: 'approve', reason: 'ugly' }, '/reason reason.unknown'],
    ['without the note that "other" needs', { outcome: 'reject', reason: 'other' }, '/note note.missing'],
    ['with an empty note', { outcome: 'reject', reason: 'other', note: '' }, '/note note.missing'],
    ['without the law', { outcome: 'remove', reason: 'unlawful' }, '/reference reference.missing'],
    ['without the order', { outcome: 'remove', reason: 'order', note: 'x' }, '/reference reference.missing'],
    ['with another field', { outcome: 'approve', by: 'me' }, '/by unknown'],
    ['with a version that is none', { outcome: 'approve', version: 0 }, '/version version.invalid'],
    ['with a NUL in the note', { outcome: 'approve', note: 'a\u0000b' }, '/note control'],
    ['with half a character in the note', { outcome: 'approve', note: 'a\ud83d' }, '/note control'],
    ['with a NUL in the reference', { outcome: 'approve', reference: 'a\u0000b' }, '/reference control'],
    [
      'with a note of 2,001 characters',
      { outcome: 'approve', note: 'a'.repeat(2_001) },
      '/note note.invalid',
    ],
  ])('%s', async (_, body, errors) => {
    expect(await decide(body)).toBe(`422 invalid ${errors}`);
    expect(await show()).toMatchObject({ status: 'pending', version: 1, history: { decisions: [] } });
  });
});

describe('a decision', () => {
  it('on a stale version is refused with the current one', async () => {
    expect(await decide({ outcome: 'approve', version: 1 })).toBe(DECIDED);
    const problem = await readProblem(
      await app.decide(id, { outcome: 'reject', reason: 'spam', version: 1 }),
    );
    expect(problem).toMatchObject({
      status: 409,
      code: 'version',
      current: { status: 'approved', version: 2 },
    });
    expect(await decide({ outcome: 'reject', reason: 'spam', version: 2 })).toBe(DECIDED);
  });
  it('of two for the same version is made once', async () => {
    const answers = await Promise.all(['approve', 'hold'].map((outcome) => decide({ outcome, version: 1 })));
    expect(answers.sort()).toEqual([DECIDED, '409 version']);
  });
  it('to the status that is there is no move', async () => {
    await decide({ outcome: 'hold' });
    const problem = await readProblem(await app.decide(id, { outcome: 'hold' }));
    expect(problem).toMatchObject({ status: 409, code: 'move', from: 'held', to: 'held' });
  });
  it('takes the id in capitals, too', async () => {
    const answer = await app.decide(id.toUpperCase(), { outcome: 'approve' });
    expect(await expectJson(201, answer)).toMatchObject({ comment: { id, status: 'approved', version: 2 } });
  });
  it('takes a note of several lines', async () => {
    expect(await decide({ outcome: 'reject', reason: 'other', note: 'một\nhai\tba' })).toBe(DECIDED);
    expect((await show()).history.decisions).toMatchObject([{ note: 'một\nhai\tba' }]);
  });
  it.each([
    ['that is not there', () => randomUUID(), '404 not-found'],
    ['whose id is none', () => '7', '422 invalid /id id.invalid'],
  ])('on a comment %s is refused', async (_, wanted, summary) => {
    expect(await summarize(await app.decide(wanted(), { outcome: 'approve' }))).toBe(summary);
  });
  it('on what its author has withdrawn is no move', async () => {
    const { id: withdrawn, receipt } = await app.submit();
    expect((await app.ask('POST', '/v1/receipts/withdraw', { body: { receipt } })).status).toBe(200);
    expect(await summarize(await app.decide(withdrawn, { outcome: 'approve' }))).toBe('409 move');
    expect(await summarize(await app.ask('POST', '/v1/receipts/withdraw', { body: { receipt } }))).toBe(
      '409 move',
    );
  });
});

describe('the queue', () => {
  it.each([
    ['status=draft', '422 invalid /status status.invalid'],
    ['label=ugly', '422 invalid /label label.invalid'],
    ['sort=best', '422 invalid /sort sort.invalid'],
    ['limit=101', '422 invalid /limit limit.invalid'],
    ['cursor=bad', '422 invalid /cursor cursor.invalid'],
    [
      `cursor=${Buffer.from(`${randomUUID()}@999999999999999`).toString('base64url')}`,
      '422 invalid /cursor cursor.invalid',
    ],
    ['page=/a', '422 invalid /site site.missing'],
    ['site=demo&page=a', '422 invalid /page/key page.invalid'],
    ['site=nowhere', '404 site'],
    ['author=7', '422 invalid /author unknown'],
  ])('for %s answers %s', async (query, summary) => {
    const answer = await app.ask('GET', `/v1/moderation/comments?${query}`, { token: app.adminToken });
    expect(await summarize(answer)).toBe(summary);
  });
});

describe('a receipt', () => {
  it.each([
    ['/v1/receipts', { receipts: Array(51).fill('x') }, '422 invalid /receipts receipts.invalid'],
    ['/v1/receipts', { receipts: ['x', 7] }, '422 invalid /receipts/1 receipts.invalid'],
    ['/v1/receipts', {}, '422 invalid /receipts receipts.missing'],
    ['/v1/receipts/withdraw', { receipt: 'x'.repeat(48) }, '422 invalid /receipt receipt.unknown'],
    ['/v1/receipts/withdraw', { receipt: '' }, '422 invalid /receipt receipt.invalid'],
    ['/v1/receipts/withdraw', { receipts: [] }, '422 invalid /receipt receipt.missing, /receipts unknown'],
  ])('for %s with %j answers %s', async (path, body, summary) => {
    expect(await summarize(await app.ask('POST', path, { body }))).toBe(summary);
  });
});
