import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Right } from '../../src/domain/moderator.ts';
import { CLOSED_ROUTES, OPEN_ROUTES } from '../../src/http/access.ts';
import { expectJson, openApp, type TestApp } from '../support/app.ts';
import { readProblem, summarize } from './problems.ts';
import { listRoutes, type Route } from './routes.ts';

let app: TestApp;
let routes: Route[];
beforeAll(async () => {
  app = await openApp();
  routes = listRoutes(app);
});
afterAll(() => app.close());

const isOpen = ({ name }: Route) => OPEN_ROUTES.has(name);

describe('every route of the service', () => {
  it('is open by name, or answers 401 without a valid token, whatever else is wrong', async () => {
    const closed = routes.filter((route) => !isOpen(route));
    expect(closed.length).toBeGreaterThan(10);
    for (const { method, path, name } of closed) {
      const tokens = [
        '',
        'Bearer',
        'Bearer x',
        `Basic ${app.adminToken}`,
        `Bearer ${app.adminToken}x`,
        app.adminToken,
      ];
      for (const Authorization of tokens) {
        const answer = await app.ask(method, path, {
          headers: { ...(Authorization && { Authorization }), 'Content-Type': 'text/plain' },
          ...(method !== 'GET' && { body: '{' }),
        });
        expect.soft([name, await summarize(answer)]).toEqual([name, '401 token']);
        expect.soft(answer.headers.get('WWW-Authenticate')).toBe('Bearer');
      }
      if (method === 'GET') expect.soft((await app.ask('HEAD', path)).status).toBe(401);
    }
  });
  it('asks for no token where it is open', async () => {
    for (const { method, path, name } of routes.filter(isOpen)) {
      const { status } = await app.ask(method, path, method === 'GET' ? {} : { body: {} });
      expect.soft([name, status]).not.toEqual([name, 401]);
      expect.soft([name, status]).not.toEqual([name, 403]);
    }
  });
  it('stands in one list, and in both lists nothing stands that is no route', () => {
    const listed = [...OPEN_ROUTES, ...Object.keys(CLOSED_ROUTES)];
    expect(listed.sort()).toEqual(routes.map(({ name }) => name).sort());
    expect(new Set(listed).size).toBe(listed.length);
  });
  it('is refused to everyone when it stands in neither', async () => {
    const grown = app.service.createApp();
    grown.get('/v1/forgotten', (c) => c.text('secret'));
    const ask = (headers: Record<string, string>) => grown.request('/v1/forgotten', { headers });
    expect(await summarize(await ask({}))).toBe('401 token');
    const problem = await readProblem(await ask({ Authorization: `Bearer ${app.adminToken}` }));
    expect(problem).toMatchObject({ status: 403, code: 'right', right: 'none' });
  });
});

/** As the contract has it. */
const RIGHTS: Record<string, Right[]> = {
  moderator: ['read', 'claim', 'decide', 'ban', 'check'],
  admin: ['read', 'claim', 'decide', 'ban', 'check', 'reveal', 'policy', 'admin'],
  auditor: ['read'],
};

describe.each(Object.entries(RIGHTS))('a %s', (role, rights) => {
  it('passes where the role has the right, and is told which right is missing elsewhere', async () => {
    const { token } = await app.addModerator(role, ['demo']);
    for (const { method, path, name } of routes.filter((route) => !isOpen(route))) {
      const right = CLOSED_ROUTES[name] as Right;
      const answer = await app.ask(method, path, { token, ...(method !== 'GET' && { body: { bogus: 1 } }) });
      if (rights.includes(right)) expect.soft([name, answer.status]).not.toEqual([name, 403]);
      else {
        const problem = await readProblem(answer);
        expect.soft([name, problem.status, problem.code, problem.right]).toEqual([name, 403, 'right', right]);
      }
    }
  });
});

describe('a decision by an auditor', () => {
  it('is refused with the right that is missing, and changes nothing', async () => {
    const { id } = await app.submit();
    const { token } = await app.addModerator('auditor', ['*']);
    const problem = await readProblem(await app.decide(id, { outcome: 'approve' }, token));
    expect(problem).toMatchObject({
      status: 403,
      code: 'right',
      right: 'decide',
      title: 'Cần quyền decide.',
    });
    const seen = await app.ask('GET', `/v1/moderation/comments/${id}`, { token });
    expect(await expectJson(200, seen)).toMatchObject({ status: 'pending', version: 1 });
  });
});

describe('a token', () => {
  const read = async (token: string) => summarize(await app.ask('GET', '/v1/moderation/reasons', { token }));
  it('that was replaced or ended opens nothing', async () => {
    const { id, token } = await app.addModerator('moderator', ['demo']);
    expect(await read(token)).toBe('200 accepted');
    const path = `/v1/admin/moderators/${id}`;
    const replaced = await app.ask('POST', `${path}/token`, { token: app.adminToken });
    const next = await expectJson<{ token: string }>(200, replaced);
    expect([await read(token), await read(next.token)]).toEqual(['401 token', '200 accepted']);
    expect((await app.ask('DELETE', path, { token: app.adminToken })).status).toBe(204);
    expect(await read(next.token)).toBe('401 token');
    for (const method of ['DELETE', 'POST'])
      expect(
        await summarize(
          await app.ask(method, method === 'POST' ? `${path}/token` : path, { token: app.adminToken }),
        ),
      ).toBe('404 not-found');
  });
  it('of nobody reads the same as one of a moderator who is gone', async () => {
    expect(await read(uuidv7())).toBe('401 token');
  });
});
