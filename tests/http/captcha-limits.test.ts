// Asking for challenges, and sending what little stands for: neither fills a store, and both come to an end.
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type TestApp } from '../support/app.ts';
import type { Asked } from '../support/solve.ts';
import { summarize } from './problems.ts';

let app: TestApp;
beforeAll(async () => {
  app = await openApp({ variables: { CAPTCHA_FIXED_ANSWER: '', RATE_LIMITS: 'on' } });
});
afterAll(() => app.close());

describe('asking for challenges in a loop', () => {
  it('leaves nothing in the database, whatever is asked for', async () => {
    const count = async () => {
      const tables = await app.stores.database.rows<{ name: string }>(
        sql`select table_name as name from information_schema.tables where table_schema = 'duyet'`,
      );
      const counts = await Promise.all(
        tables.map(async ({ name }) => {
          const [row] = await app.stores.database.rows<{ n: number }>(
            sql`select count(*)::int as n from duyet.${sql.identifier(name)}`,
          );
          return [name, row?.n];
        }),
      );
      return Object.fromEntries(counts);
    };
    const before = await count();
    for (let n = 0; n < 50; n += 1) {
      await app.ask('GET', '/v1/captcha?site=demo');
      await app.ask('GET', '/v1/captcha?site=demo&picture=none');
      await app.ask('POST', '/v1/captcha/trusted', { body: { site: 'demo', receipts: ['x'.repeat(48)] } });
      await app.ask('GET', '/v1/captcha/x/sound?site=demo');
    }
    expect(await count()).toEqual(before);
  });
  it('ends after sixty in a minute, by whichever way', async () => {
    const ways: Record<string, () => Promise<Response>> = {
      picture: () => app.ask('GET', '/v1/captcha?site=demo', { address: '192.0.2.1' }),
      none: () => app.ask('GET', '/v1/captcha?site=demo&picture=none', { address: '192.0.2.2' }),
      trusted: () =>
        app.ask('POST', '/v1/captcha/trusted', {
          address: '192.0.2.3',
          body: { site: 'demo', receipts: [] },
        }),
      // A refused sound brings a challenge.
      sound: () => app.ask('GET', '/v1/captcha/x/sound?site=demo', { address: '192.0.2.4' }),
    };
    for (const [way, ask] of Object.entries(ways)) {
      for (let n = 0; n < 60; n += 1) expect([way, (await ask()).status]).not.toEqual([way, 429]);
      expect([way, await summarize(await ask())]).toEqual([way, '429 rate']);
    }
    const again = await app.ask('GET', '/v1/captcha?site=demo', { address: '192.0.2.4' });
    expect(await summarize(again)).toBe('429 rate');
  });
});

describe('a submission without work', () => {
  const send = (address: string, changes: object) =>
    app.post({ captcha: { id: 'x', answer: 'x', ...changes } }, { address });
  it('is refused as the eleventh of a minute, and without a picture as the fourth', async () => {
    for (let n = 0; n < 10; n += 1) expect((await send('192.0.2.10', {})).status).toBe(422);
    expect(await summarize(await send('192.0.2.10', {}))).toBe('429 rate');
    const none = { id: 'none.x', answer: '' };
    for (let n = 0; n < 3; n += 1) expect((await send('192.0.2.11', none)).status).toBe(422);
    expect(await summarize(await send('192.0.2.11', none))).toBe('429 rate');
  });
  it('is counted apart from one with it', async () => {
    for (let n = 0; n < 20; n += 1) expect((await send('192.0.2.12', { work: '1' })).status).toBe(422);
  });
  it('and without a picture is refused at the site after thirty, however many addresses they come from', async () => {
    const none = { id: 'none.x', answer: '' };
    const statuses: number[] = [];
    for (let n = 0; n < 31; n += 1) statuses.push((await send(`198.51.100.${n}`, none)).status);
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0);
    expect(statuses.at(-1)).toBe(429);
  });
});

describe('refusals', () => {
  it('make the next challenges of the address harder, and time makes them easy again', async () => {
    const address = '192.0.2.20';
    const bits = async (asker = address) => {
      const answer = await app.ask('GET', '/v1/captcha?site=other', { address: asker });
      return ((await answer.json()) as Asked).work.bits;
    };
    expect(await bits()).toBe(16);
    const form = await app.form({
      site: 'other',
      consent: null,
      captcha: { id: 'x', answer: 'x', work: '1' },
    });
    for (let n = 0; n < 20; n += 1) await app.ask('POST', '/v1/comments', { body: form, address });
    expect(await bits()).toBe(19);
    expect(await bits('192.0.2.21')).toBe(16);
    app.clock.aheadMs += 2 * 60_000;
    expect(await bits()).toBe(16);
  });
});
