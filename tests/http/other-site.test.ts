import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIRST_ADMIN_ID } from '../../src/domain/moderator.ts';
import { expectJson, openApp, type TestApp } from '../support/app.ts';
import { summarize } from './problems.ts';

let app: TestApp;
let own: string;
let foreign: string;
let everywhere: { id: string; token: string };
beforeAll(async () => {
  app = await openApp();
  own = (await app.submit({ site: 'other' })).id;
  foreign = (await app.submit({ site: 'demo', page: { key: '/tin/kin', title: 'Kín' } })).id;
  everywhere = await app.addModerator('moderator', ['*']);
});
afterAll(() => app.close());

describe.each(['moderator', 'auditor', 'admin'])('to a %s of one site, another site', (role) => {
  let token: string;
  beforeAll(async () => {
    token = (await app.addModerator(role, ['other'])).token;
  });
  const get = (path: string) => app.ask('GET', path, { token });

  it('is in no list', async () => {
    for (const sort of ['urgent', 'oldest', 'newest']) {
      const answer = await get(`/v1/moderation/comments?sort=${sort}`);
      const { items } = await expectJson<{ items: { id: string; site: string }[] }>(200, answer);
      expect(items.map(({ id }) => id)).toEqual([own]);
    }
  });
  it.each([
    '/v1/moderation/comments?site=demo',
    '/v1/moderation/comments?site=demo&page=/tin/kin',
    '/v1/moderation/reasons?site=demo',
  ])('is no site: %s', async (path) => {
    expect(await summarize(await get(path))).toBe('404 site');
    expect(await summarize(await get(path.replace('demo', 'nowhere')))).toBe('404 site');
  });
  it('has no comment', async () => {
    expect(await summarize(await get(`/v1/moderation/comments/${foreign}`))).toBe('404 not-found');
    expect((await get(`/v1/moderation/comments/${own}`)).status).toBe(200);
  });
});

describe('a moderator of one site', () => {
  let token: string;
  beforeAll(async () => {
    token = (await app.addModerator('moderator', ['other'])).token;
  });
  it("can't decide on another site's comment, and not even learn its version", async () => {
    for (const body of [{ outcome: 'approve' }, { outcome: 'approve', version: 7 }])
      expect(await summarize(await app.decide(foreign, body, token))).toBe('404 not-found');
    const seen = await app.ask('GET', `/v1/moderation/comments/${foreign}`, { token: app.adminToken });
    expect(await expectJson(200, seen)).toMatchObject({
      status: 'pending',
      version: 1,
      history: { decisions: [] },
    });
  });
  it("can't try another site's policy", async () => {
    const check = (site: string) =>
      app.ask('POST', '/v1/moderation/check', { token, body: { site, comments: [{ content: 'a' }] } });
    expect(await summarize(await check('demo'))).toBe('404 site');
    expect((await check('other')).status).toBe(200);
  });
});

describe('an admin of one site', () => {
  let token: string;
  beforeAll(async () => {
    token = (await app.addModerator('admin', ['other'])).token;
  });
  const ask = async (method: string, path: string, body?: unknown) =>
    summarize(await app.ask(method, `/v1/admin/${path}`, { token, body }));

  it("can't read or change another site or its policy", async () => {
    expect(await ask('GET', 'sites/demo')).toBe('404 not-found');
    expect(await ask('PATCH', 'sites/demo', { name: 'Mine' })).toBe('404 not-found');
    expect(await ask('GET', 'sites/demo/policy')).toBe('404 not-found');
    expect(await ask('PUT', 'sites/demo/policy', { mode: 'auto' })).toBe('404 not-found');
    expect(await ask('PATCH', 'sites/other', { name: 'Mine' })).toBe('200 accepted');
    const demo = await app.ask('GET', '/v1/admin/sites/demo', { token: app.adminToken });
    expect(await expectJson(200, demo)).not.toMatchObject({ name: 'Mine' });
  });
  it("can't make a site or a moderator beyond its own", async () => {
    expect(await ask('POST', 'sites', { id: 'third', name: 'Third' })).toBe('403 right');
    const moderator = (sites: string[]) => ask('POST', 'moderators', { name: 'A', role: 'admin', sites });
    expect(await moderator(['demo'])).toBe('403 right');
    expect(await moderator(['*'])).toBe('403 right');
    expect(await moderator(['other', 'demo'])).toBe('403 right');
    expect(await moderator(['other'])).toBe('201 accepted');
  });
  it("can't replace or end the token of anybody beyond its own site", async () => {
    for (const id of [everywhere.id, FIRST_ADMIN_ID, (await app.addModerator('moderator', ['demo'])).id]) {
      expect(await ask('POST', `moderators/${id}/token`)).toBe('404 not-found');
      expect(await ask('DELETE', `moderators/${id}`)).toBe('404 not-found');
    }
    const seen = await app.ask('GET', '/v1/moderation/reasons', { token: everywhere.token });
    expect(seen.status).toBe(200);
  });
});
