// One request for every route that passes as it is, taken apart so that a test can change one thing of it.
import { expectJson, type TestApp } from '../support/app.ts';
import { PAGE_KEY } from './marked-comments.ts';
import { fullForm, policy, settings } from './valid-bodies.ts';

export interface Taken {
  method: string;
  /** Each already escaped. */
  path: string[];
  query: [name: string, value: string][];
  headers: Record<string, string>;
  /** JSON where it is an object, a form's fields where it is a list of pairs. */
  body?: Record<string, unknown> | [name: string, value: string][];
  token?: string;
}

/** A site of its own: what is changed of it must not make other requests invalid. */
const CHANGED = 'changed';

export async function prepare(app: TestApp): Promise<void> {
  const body = { id: CHANGED, name: 'Đổi', origins: ['https://changed.example'] };
  await expectJson(201, await app.ask('POST', '/v1/admin/sites', { token: app.adminToken, body }));
}

let made = 0;
const LIST: Taken['query'] = [
  ['site', 'demo'],
  ['page', PAGE_KEY],
];

/** By the route's name, as access.ts writes it. */
export function validRequests(app: TestApp): Record<string, () => Promise<Taken>> {
  const request = (method: string, path: string, parts: Partial<Taken> = {}): Taken => ({
    method,
    path: path.split('/').slice(1),
    query: [],
    headers: { 'Accept-Language': 'en' },
    ...parts,
  });
  const get =
    (path: string, query: Taken['query'] = []) =>
    async () =>
      request('GET', path, { query });
  const token = app.adminToken;
  const asAdmin = (method: string, path: string, parts: Partial<Taken> = {}) =>
    request(method, path, { token, ...parts });
  const post = (path: string, body: Taken['body']) => request('POST', path, { ...(body && { body }) });
  const moderator = async () => `/v1/admin/moderators/${(await app.addModerator('moderator', ['demo'])).id}`;
  const comment = async () => `/v1/moderation/comments/${(await app.submit({ page: { key: PAGE_KEY } })).id}`;
  const pageForm = async (): Promise<Taken['body']> =>
    [
      ...[
        ['name', 'A'],
        ['phone', '0912345678'],
        ['title', 'B'],
        ['content', 'C'],
        ['consent', '1'],
        ['parent', ''],
      ],
      ...[
        ['captchaId', (await app.challenge()).id],
        ['captcha', 'bench'],
        ['website', ''],
        ['key', `form-${++made}`],
      ],
      ...[
        ['action', 'send'],
        ['receipt', 'x'.repeat(48)],
      ],
    ] as [string, string][];
  const page = async (path: string, query: Taken['query']) =>
    ({ ...post(path, await pageForm()), query }) satisfies Taken;
  const list: Taken['query'] = [...LIST, ['sort', 'oldest'], ['limit', '5'], ['with', 'site']];

  return {
    'GET /': get('/'),
    'GET /healthz': get('/healthz'),
    'GET /readyz': get('/readyz'),
    'GET /openapi.json': get('/openapi.json'),
    'GET /docs': get('/docs'),
    'GET /docs/{file}': get('/docs/start.js'),
    'GET /problems/{code}': get('/problems/invalid'),
    'GET /assets/{file}': async () => request('GET', await assetOf(app)),
    'GET /demo': get('/demo', [
      ['lang', 'en'],
      ['sort', 'oldest'],
    ]),
    'POST /demo': () => page('/demo', []),
    'GET /p/{site}': get('/p/demo', [['page', PAGE_KEY]]),
    'POST /p/{site}': () => page('/p/demo', [['page', PAGE_KEY]]),
    'GET /v1/sites/{site}': get('/v1/sites/demo'),
    'GET /v1/captcha': get('/v1/captcha', [
      ['site', 'demo'],
      ['picture', 'none'],
    ]),
    'POST /v1/captcha/trusted': async () =>
      post('/v1/captcha/trusted', { site: 'demo', receipts: [(await app.submit()).receipt] }),
    'GET /v1/captcha/{id}/sound': async () =>
      request('GET', `/v1/captcha/${(await app.challenge()).id}/sound`, {
        query: [
          ['site', 'demo'],
          ['lang', 'en'],
        ],
      }),
    'GET /captcha/work': get('/captcha/work', [['site', 'demo']]),
    'GET /v1/comments': get('/v1/comments', list),
    'GET /v1/comments/counts': get('/v1/comments/counts', [...LIST, ['page', '/b']]),
    'POST /v1/comments': async () => ({
      ...post('/v1/comments', await fullForm(app)),
      headers: { 'Idempotency-Key': `key-${++made}`, Origin: 'https://demo.example' },
    }),
    'POST /v1/receipts': async () => post('/v1/receipts', { receipts: [(await app.submit()).receipt] }),
    'POST /v1/receipts/withdraw': async () =>
      post('/v1/receipts/withdraw', { receipt: (await app.submit()).receipt }),
    'GET /v1/moderation/comments': async () =>
      asAdmin('GET', '/v1/moderation/comments', {
        query: [
          ...list.slice(0, 2),
          ['sort', 'urgent'],
          ['status', 'held'],
          ['label', 'spam'],
          ['limit', '5'],
        ],
      }),
    'GET /v1/moderation/comments/{id}': async () => asAdmin('GET', await comment()),
    'GET /v1/moderation/reasons': async () =>
      asAdmin('GET', '/v1/moderation/reasons', { query: [['site', 'demo']] }),
    'POST /v1/moderation/comments/{id}/decisions': async () =>
      asAdmin('POST', `${await comment()}/decisions`, {
        body: { outcome: 'reject', reason: 'unlawful', reference: 'Điều 1', note: 'Vì', version: 1 },
      }),
    'POST /v1/moderation/check': async () =>
      asAdmin('POST', '/v1/moderation/check', {
        body: {
          site: CHANGED,
          policyVersion: 1,
          comments: [{ name: 'A', title: 'B', content: 'C 0912345678' }],
        },
      }),
    'POST /v1/admin/sites': async () =>
      asAdmin('POST', '/v1/admin/sites', { body: { id: `site-${++made}`, ...settings() } }),
    'GET /v1/admin/sites/{id}': async () => asAdmin('GET', `/v1/admin/sites/${CHANGED}`),
    'PATCH /v1/admin/sites/{id}': async () =>
      asAdmin('PATCH', `/v1/admin/sites/${CHANGED}`, { body: settings() }),
    'GET /v1/admin/sites/{id}/policy': async () => asAdmin('GET', `/v1/admin/sites/${CHANGED}/policy`),
    'PUT /v1/admin/sites/{id}/policy': async () =>
      asAdmin('PUT', `/v1/admin/sites/${CHANGED}/policy`, { body: policy(), headers: { 'If-Match': '*' } }),
    'POST /v1/admin/moderators': async () =>
      asAdmin('POST', '/v1/admin/moderators', { body: { name: 'A', role: 'auditor', sites: ['demo'] } }),
    'POST /v1/admin/moderators/{id}/token': async () => asAdmin('POST', `${await moderator()}/token`),
    'DELETE /v1/admin/moderators/{id}': async () => asAdmin('DELETE', await moderator()),
  };
}

async function assetOf(app: TestApp): Promise<string> {
  const [asset] = /\/assets\/[^"]+/.exec(await (await app.ask('GET', '/demo')).text()) ?? [];
  if (!asset) throw new Error('the page names no asset');
  return asset;
}
