import { sql } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCheckStore } from '../../src/database/checks.ts';
import { createDecisionStore } from '../../src/database/decisions.ts';
import { createSiteStore } from '../../src/database/sites.ts';
import { policySchema } from '../../src/domain/policy.ts';
import { createKeyring } from '../../src/secrets/keyring.ts';
import { createCheckComments, createHoldUnchecked } from '../../src/use-cases/check-comments.ts';
import { COLUMNS, type OpenColumn } from '../support/columns.ts';
import { nobodyElse } from '../support/remote.ts';
import { createSite, sampleSubmission, store } from '../support/samples.ts';

const OLD_KEY = 'an old key that is long enough to be one';
const NEW_KEY = 'a new key that is long enough to be one!';

describe.each(COLUMNS)('checking on the $column stores', ({ open }) => {
  let column: OpenColumn;
  beforeAll(async () => {
    column = await open();
    await createSite(column.database);
  });
  afterAll(() => column.close());

  const keyring = createKeyring([NEW_KEY, OLD_KEY]);
  const deps = () => ({
    checkStore: createCheckStore(column.database),
    store: createDecisionStore(column.database),
    sites: createSiteStore(column.database),
    keyring,
    newId: uuidv7,
    now: Date.now,
    stopwatch: () => 0,
    ...nobodyElse,
  });
  const check = (ids: readonly string[]) => createCheckComments(deps())(ids);
  const show = async (id: string) =>
    (
      await column.database.rows<{
        status: string;
        version: number;
        flags: string[];
        signals: { check: string; kind: string; evidence: object[] }[];
      }>(sql`select status, version, flags, signals from duyet.comments where id = ${id}`)
    )[0];

  const signalsOf = async (id: string, check: string) =>
    (await show(id))?.signals.filter((signal) => signal.check === check);

  const policyChanged = {
    type: 'policy.changed' as const,
    commentId: null,
    actor: 'test',
    data: {},
    at: new Date(),
  };

  it('gives every comment of a batch one verdict, and a second time none', async () => {
    const ids = await store(column.database, ...Array.from({ length: 50 }, () => sampleSubmission()));
    expect(await check(ids)).toBe(50);
    expect(await check(ids)).toBe(0);
    const [count] = await column.database.rows<{ n: number }>(
      sql`select count(*)::int as n from duyet.decisions where comment_id = any(${sql.param(ids)}::uuid[])`,
    );
    expect(count?.n).toBe(50);
  });

  it('checks a comment once when two workers hold the same job', async () => {
    const ids = await store(column.database, ...Array.from({ length: 20 }, () => sampleSubmission()));
    const checked = await Promise.all([check(ids), check([...ids].reverse()), check(ids)]);
    expect(checked.reduce((sum, n) => sum + n, 0)).toBe(20);
  });

  it('sees the same text again, by the same sender more surely than by another', async () => {
    const textMac = 'the same words';
    const content = 'Một câu đủ dài để hai người không cùng viết ra một cách tình cờ.';
    const [first = '', same = '', other = ''] = await store(
      column.database,
      sampleSubmission({ textMac, content, addressMac: 'here' }),
      sampleSubmission({ textMac, content, addressMac: 'here' }),
      sampleSubmission({ textMac, content, addressMac: 'there' }),
    );
    await check([first, same, other]);
    expect((await show(first))?.flags).toEqual([]);
    expect(await signalsOf(same, 'duplicates')).toMatchObject([
      { check: 'duplicates', kind: 'same-sender', evidence: [{ fact: 'same-text-by-sender', value: 1 }] },
    ]);
    expect(await signalsOf(other, 'duplicates')).toMatchObject([
      { check: 'duplicates', kind: 'same-text', evidence: [{ fact: 'same-text', value: 2 }] },
    ]);
  });

  it('holds what comes from an address in a flood, and not what came before it', async () => {
    const ids = await store(
      column.database,
      ...Array.from({ length: 25 }, () => sampleSubmission({ addressMac: 'a crowd' })),
    );
    await check(ids);
    const flags = await Promise.all(ids.map(async (id) => (await show(id))?.flags.includes('flood')));
    expect(flags.filter(Boolean)).toHaveLength(5);
    expect(flags.lastIndexOf(false)).toBe(19);
  });

  it('finds an author by phone under every key, also when the row was written under an older one', async () => {
    const phone = '+84912345678';
    const underOldKey = createKeyring([OLD_KEY]);
    const withPhone = (keys: typeof keyring) => {
      const id = uuidv7();
      return sampleSubmission({
        id,
        phone: { sealed: keys.seal('phone', phone, id), mac: keys.mac('phone', phone) },
      });
    };
    const ids = await store(
      column.database,
      ...Array.from({ length: 5 }, () => withPhone(underOldKey)),
      withPhone(keyring),
    );
    await check(ids);
    const last = await show(ids.at(-1) ?? '');
    expect(last?.signals).toMatchObject([
      { check: 'floods', kind: 'author', evidence: [{ fact: 'submissions-by-author', value: 5 }] },
    ]);
  });

  it("uses the site's own policy: blocked words, phones and domains, and rejects where it says so", async () => {
    const policy = policySchema.parse({
      labels: { listed: { hold: 0.5, reject: 1 } },
      blocked: {
        words: [{ form: 'bia lậu', reason: 'spam' }],
        phones: [createKeyring([OLD_KEY]).mac('phone', '+84912345678')],
        domains: ['xau.example'],
      },
    });
    const sites = createSiteStore(column.database);
    await createSite(column.database, 'strict');
    const event = { ...policyChanged, siteId: 'strict' };
    expect(await sites.putPolicy('strict', 1, policy, event)).toBe(true);
    const texts = ['Ở đây bán bia lậu', 'Gọi 0912 345 678 nhé', 'Xem www.xau.example', 'Chào cả nhà'];
    const ids = await store(
      column.database,
      ...texts.map((content) => sampleSubmission({ siteId: 'strict', content })),
    );
    await check(ids);
    const shown = await Promise.all(ids.map(show));
    expect(shown.map((row) => row?.status)).toEqual(['rejected', 'rejected', 'rejected', 'held']);
    const [reason] = await column.database.rows<{ reason: string }>(
      sql`select reason from duyet.decisions where comment_id = ${ids[0]}`,
    );
    expect(reason?.reason).toBe('spam');
  });

  it('holds and never rejects by a check that may only hold, and the event tells why', async () => {
    const policy = policySchema.parse({
      labels: { listed: { hold: 0.5, reject: 0.9 } },
      blocked: { words: ['bia lậu'], domains: ['xau.example'] },
      checks: { 'blocked-words': 'hold', links: 'off' },
    });
    const sites = createSiteStore(column.database);
    await createSite(column.database, 'mild');
    const event = { ...policyChanged, siteId: 'mild' };
    expect(await sites.putPolicy('mild', 1, policy, event)).toBe(true);
    const ids = await store(
      column.database,
      sampleSubmission({ siteId: 'mild', content: 'Ở đây bán bia lậu' }),
      sampleSubmission({ siteId: 'mild', content: 'Xem www.xau.example' }),
    );
    await check(ids);
    const [held, rejected] = await Promise.all(ids.map(show));
    expect(held).toMatchObject({ status: 'held', flags: ['listed'], signals: [{ holdsOnly: true }] });
    expect(rejected?.status).toBe('rejected');
    expect(await signalsOf(ids[1] ?? '', 'blocked-domains')).toHaveLength(1);
    const [logged] = await column.database.rows<{ data: object }>(
      sql`select data from duyet.events where comment_id = ${ids[0]} and type = 'comment.checked'`,
    );
    expect(logged?.data).toMatchObject({
      outcome: 'hold',
      labels: [{ label: 'listed', score: 1, rejectScore: 0 }],
    });
  });

  it('counts attempts of pending comments only, and then holds them as unavailable', async () => {
    const [pending = '', checked = ''] = await store(column.database, sampleSubmission(), sampleSubmission());
    await check([checked]);
    const { checkStore } = deps();
    await checkStore.countAttempt([pending, checked]);
    expect(await checkStore.countAttempt([pending, checked])).toEqual([{ id: pending, attempts: 2 }]);
    await createHoldUnchecked(deps())([pending]);
    expect(await show(pending)).toMatchObject({ status: 'held', flags: ['unavailable'] });
  });
});
