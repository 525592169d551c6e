import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type TestApp } from '../support/app.ts';
import { summarize } from './problems.ts';

const PUBLIC = 'https://comments.example';
const FOREIGN = [
  'https://evil.example',
  'http://demo.example',
  'https://demo.example:8443',
  'https://demo.example.evil.example',
  'https://other.example',
  'null',
  '',
];

let app: TestApp;
let unnamed: TestApp;
beforeAll(async () => {
  app = await openApp({ variables: { PUBLIC_URL: PUBLIC } });
  unnamed = await openApp();
});
afterAll(async () => {
  await app.close();
  await unnamed.close();
});

const ROUTES: Record<string, (headers: Record<string, string>) => Promise<Response>> = {
  'POST /v1/comments': (headers) => app.post({}, { headers }),
  'GET /v1/captcha': (headers) => app.ask('GET', '/v1/captcha?site=demo', { headers }),
  'GET /v1/comments': (headers) => app.ask('GET', '/v1/comments?site=demo&page=/a', { headers }),
  'GET /v1/comments/counts': (headers) =>
    app.ask('GET', '/v1/comments/counts?site=demo&page=/a', { headers }),
};

describe.each(Object.entries(ROUTES))('%s', (_, ask) => {
  it.each(FOREIGN)('refuses the origin %j', async (Origin) => {
    expect(await summarize(await ask({ Origin }))).toBe('403 origin');
  });
  it.each(['https://demo.example', PUBLIC])('takes the origin %s', async (Origin) => {
    expect((await ask({ Origin })).status).toBeLessThan(300);
  });
  it('takes a server, which sends none', async () => {
    expect((await ask({})).status).toBeLessThan(300);
  });
});

describe('without PUBLIC_URL', () => {
  const get = (headers: Record<string, string>) => unnamed.ask('GET', '/v1/captcha?site=demo', { headers });
  it("takes the host that was asked as the service's own", async () => {
    expect((await get({ Host: 'localhost:8787', Origin: 'http://localhost:8787' })).status).toBe(200);
    expect(await summarize(await get({ Host: 'localhost:8787', Origin: 'http://localhost:8788' }))).toBe(
      '403 origin',
    );
  });
});
