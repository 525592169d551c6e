// The composed service in this process, without a socket: a request is a call. On PostgreSQL alone, so that no two share a limit.
import type { HttpBindings } from '@hono/node-server';
import { uuidv7 } from 'uuidv7';
import { composeService, openStores } from '../../src/compose.ts';
import { loadConfig } from '../../src/config.ts';
import { DEMO_SITE } from '../../src/domain/demo-site.ts';
import { FIRST_ADMIN_ID } from '../../src/domain/moderator.ts';
import type { Logger } from '../../src/domain/ports.ts';
import type { Site } from '../../src/domain/site.ts';
import type { Accepted, NewComment } from './client.ts';
import { createPostgresDatabase } from './columns.ts';
import { ADMIN_TOKEN, SECRET_KEY, TEST_SWITCHES } from './service.ts';
import { silent } from './silent.ts';

/** With a notice and replies. */
export const DEMO: Site = { ...DEMO_SITE, origins: ['https://demo.example'] };
/** With neither. */
export const OTHER: Site = {
  ...DEMO_SITE,
  id: 'other',
  name: 'Báo Khác',
  origins: ['https://other.example'],
  consentNotice: null,
  replies: false,
};

export interface Asked {
  /** Text, bytes and streams go as they are, anything else as JSON. */
  body?: unknown;
  token?: string;
  headers?: Record<string, string>;
  /** The socket's other end; absent: none. */
  address?: string;
}

export type TestApp = Awaited<ReturnType<typeof openApp>>;

export async function openApp(settings: { variables?: Record<string, string>; logger?: Logger } = {}) {
  const { variables = {}, logger = silent } = settings;
  const config = loadConfig({
    ...TEST_SWITCHES,
    SECRET_KEY,
    DATABASE_URL: await createPostgresDatabase(),
    ...variables,
  });
  const clock = { aheadMs: 0 };
  const world = { logger, now: () => Date.now() + clock.aheadMs, newId: uuidv7 };
  const stores = await openStores(config, world);
  const service = composeService(config, stores, world);
  await service.administerModerators.ensureFirstAdmin(config.adminToken);
  const admin = { id: FIRST_ADMIN_ID, name: 'Admin', role: 'admin' as const, sites: ['*'] };
  for (const site of [DEMO, OTHER]) await service.administerSites.createSite(admin, site);
  const app = service.createApp();

  async function ask(method: string, path: string, asked: Asked = {}): Promise<Response> {
    const { body, token, headers = {}, address } = asked;
    const raw = typeof body === 'string' || body instanceof Uint8Array || body instanceof ReadableStream;
    const init = {
      method,
      headers: {
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...(token !== undefined && { Authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(body !== undefined && { body: raw ? body : JSON.stringify(body), duplex: 'half' }),
    };
    return app.request(path, init as RequestInit, socketOf(address));
  }

  async function challenge(site = 'demo'): Promise<{ id: string; answer: string }> {
    const { id } = await expectJson<{ id: string }>(200, await ask('GET', `/v1/captcha?site=${site}`));
    return { id, answer: 'bench' };
  }

  /** A body that is accepted, with what the test is about changed; undefined leaves a part out. */
  async function form(changes: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
    return {
      site: 'demo',
      page: { key: '/tin/mot', title: 'Một' },
      name: 'Nguyễn Văn A',
      title: 'Ủng hộ',
      content: 'Rất đồng ý với bài viết này.',
      consent: { notice: '1' },
      captcha: 'captcha' in changes ? null : await challenge(String(changes.site ?? 'demo')),
      ...changes,
    };
  }

  const post = async (changes: Record<string, unknown> = {}, asked: Asked = {}) =>
    ask('POST', '/v1/comments', { ...asked, body: await form(changes) });

  return {
    ...{ app, service, stores, clock, adminToken: ADMIN_TOKEN, ask, challenge, form, post },
    submit: async (changes: NewComment = {}, asked: Asked = {}) =>
      expectJson<Accepted>(202, await post({ ...changes }, asked)),
    decide: (id: string, body: Record<string, unknown>, token = ADMIN_TOKEN) =>
      ask('POST', `/v1/moderation/comments/${id}/decisions`, { body, token }),
    async addModerator(role: string, sites: string[]): Promise<{ id: string; token: string }> {
      const body = { name: 'An', role, sites };
      return expectJson(201, await ask('POST', '/v1/admin/moderators', { body, token: ADMIN_TOKEN }));
    },
    close: () => stores.close(),
  };
}

/** The part of a socket that the service reads. */
function socketOf(address: string | undefined): Partial<HttpBindings> {
  return address === undefined ? {} : ({ incoming: { socket: { remoteAddress: address } } } as HttpBindings);
}

export async function expectJson<Body>(status: number, answer: Response): Promise<Body> {
  const text = await answer.text();
  if (answer.status !== status) throw new Error(`expected ${status}, got ${answer.status}: ${text}`);
  return JSON.parse(text) as Body;
}
