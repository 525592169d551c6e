import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type TestApp } from '../support/app.ts';
import { summarize } from './problems.ts';

let app: TestApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

const asAdmin = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
  app.ask(method, path, { body, headers, token: app.adminToken });

describe('a site or a moderator is refused', () => {
  const NOTICE = { version: '1', text: 'x' };
  it.each([
    ['POST', '/v1/admin/sites', { id: 'demo', name: 'Lại' }, '409 taken'],
    ['POST', '/v1/admin/sites', { id: 'Báo', name: 'x' }, '422 invalid /id id.invalid'],
    ['POST', '/v1/admin/sites', { id: 'a', name: '' }, '422 invalid /name name.invalid'],
    ['POST', '/v1/admin/sites', { id: 'a', name: 'a\u0000' }, '422 invalid /name control'],
    [
      'POST',
      '/v1/admin/sites',
      { id: 'a', name: 'a', origins: ['https://a.example/x'] },
      '422 invalid /origins/0 origins.invalid',
    ],
    ['PATCH', '/v1/admin/sites/demo', { id: 'b' }, '422 invalid /id unknown'],
    [
      'PATCH',
      '/v1/admin/sites/demo',
      { rulesUrl: 'https://a.example/\u0000' },
      '422 invalid /rulesUrl control',
    ],
    [
      'PATCH',
      '/v1/admin/sites/demo',
      { rulesUrl: 'javascript:alert(1)' },
      '422 invalid /rulesUrl rulesUrl.invalid',
    ],
    [
      'PATCH',
      '/v1/admin/sites/demo',
      { consentNotice: { ...NOTICE, text: 'a\u0000' } },
      '422 invalid /consentNotice/text control',
    ],
    [
      'PATCH',
      '/v1/admin/sites/demo',
      { consentNotice: { ...NOTICE, url: 'https://a.example/\ud83d' } },
      '422 invalid /consentNotice/url control',
    ],
    ['PATCH', '/v1/admin/sites/nowhere', { name: 'x' }, '404 not-found'],
    [
      'POST',
      '/v1/admin/moderators',
      { name: 'A', role: 'king', sites: ['*'] },
      '422 invalid /role role.invalid',
    ],
    [
      'POST',
      '/v1/admin/moderators',
      { name: 'A', role: 'moderator', sites: [] },
      '422 invalid /sites sites.invalid',
    ],
    [
      'POST',
      '/v1/admin/moderators',
      { name: 'A', role: 'moderator', sites: ['demo', 'no'] },
      '422 invalid /sites/1 site',
    ],
    [
      'POST',
      '/v1/admin/moderators',
      { name: 'A', role: 'moderator', sites: ['*', 'demo'] },
      '422 invalid /sites',
    ],
    ['POST', `/v1/admin/moderators/${randomUUID()}/token`, undefined, '404 not-found'],
    ['DELETE', `/v1/admin/moderators/${randomUUID()}`, undefined, '404 not-found'],
    ['DELETE', '/v1/admin/moderators/7', undefined, '422 invalid /id id.invalid'],
  ])('%s %s %j', async (method, path, body, summary) => {
    expect(await summarize(await asAdmin(method, path, body))).toContain(summary);
  });
});
