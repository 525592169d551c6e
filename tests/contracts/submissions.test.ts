import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDecisionStore } from '../../src/database/decisions.ts';
import { createSubmissionStore } from '../../src/database/submissions.ts';
import type { Submission } from '../../src/domain/stores.ts';
import { COLUMNS, type OpenColumn } from '../support/columns.ts';
import { HOUR_MS, sampleMove, sampleSubmission, store } from '../support/samples.ts';

const PARALLEL = 100;

describe.each(COLUMNS)('submissions on the $column stores', ({ open }) => {
  let column: OpenColumn;
  beforeAll(async () => {
    column = await open();
  });
  afterAll(() => column.close());

  const submissions = () => createSubmissionStore(column.database, uuidv7);
  const submitOne = async (submission: Submission) => (await submissions().submit([submission], []))[0];
  const countRows = async (ids: readonly string[]) => {
    const rows = await column.database.rows<{ n: number }>(
      sql`select count(*)::int as n from duyet.comments where id = any(${sql.param([...ids])}::uuid[])`,
    );
    return rows[0]?.n;
  };

  it('writes the comment, its page and its event with one statement', async () => {
    const submission = sampleSubmission({ page: { key: '/tin/moi', title: 'Mới' }, siteId: 'one' });
    expect(await submitOne(submission)).toEqual({ outcome: 'accepted' });
    const [row] = await column.database.rows<Record<string, unknown>>(sql`
      select c.status, c.version, p.key, p.title, e.type, e.actor, e.data
      from duyet.comments c join duyet.pages p on p.id = c.page_id join duyet.events e on e.comment_id = c.id
      where c.id = ${submission.id}`);
    expect(row).toEqual({
      status: 'pending',
      version: 1,
      key: '/tin/moi',
      title: 'Mới',
      type: 'comment.submitted',
      actor: 'reader',
      data: {},
    });
  });

  it('accepts exactly one of a hundred parallel submissions of one captcha', async () => {
    const challenge = { id: randomUUID(), expiresAt: new Date(Date.now() + HOUR_MS) };
    const all = Array.from({ length: PARALLEL }, () => sampleSubmission({ challenge }));
    const results = await Promise.all(all.map(submitOne));
    expect(results.filter((result) => result?.outcome === 'accepted')).toHaveLength(1);
    expect(results.filter((result) => result?.outcome === 'spent')).toHaveLength(PARALLEL - 1);
    expect(await countRows(all.map(({ id }) => id))).toBe(1);
  });

  it('accepts exactly one of a hundred parallel submissions of one idempotency key, and tells the others which', async () => {
    const key = randomUUID();
    const all = Array.from({ length: PARALLEL }, () =>
      sampleSubmission({ idempotency: { key, bodyMac: 'same', receiptKeyId: 'abcd' } }),
    );
    const results = await Promise.all(all.map(submitOne));
    const winner = all.find((_, index) => results[index]?.outcome === 'accepted');
    const repeated = results.filter((result) => result?.outcome === 'repeated');
    expect(repeated).toHaveLength(PARALLEL - 1);
    expect(
      new Set(repeated.map((result) => result?.outcome === 'repeated' && result.earlier.commentId)),
    ).toEqual(new Set([winner?.id]));
    expect(await countRows(all.map(({ id }) => id))).toBe(1);
  });

  it('takes shuffled, overlapping batches without an error or a deadlock', async () => {
    const challenges = Array.from({ length: 40 }, () => ({
      id: randomUUID(),
      expiresAt: new Date(Date.now() + HOUR_MS),
    }));
    const batches = Array.from({ length: 12 }, (_, batch) =>
      challenges
        .map((challenge, index) =>
          sampleSubmission({
            challenge,
            page: { key: `/tin/${index % 7}`, title: null },
            idempotency: { key: `shared-${index % 20}-${batch % 3}`, bodyMac: 'b', receiptKeyId: 'abcd' },
          }),
        )
        .sort(() => (batch % 2 ? -1 : 1)),
    );
    const results = (await Promise.all(batches.map((batch) => submissions().submit(batch, [])))).flat();
    const accepted = results.filter((result) => result.outcome === 'accepted').length;
    expect(results).toHaveLength(12 * 40);
    expect(accepted).toBeGreaterThan(0);
    expect(accepted).toBeLessThanOrEqual(40);
    expect(await countRows(batches.flat().map(({ id }) => id))).toBe(accepted);
  });

  it('spends a challenge by a wrong answer, so that the right one comes too late', async () => {
    const submission = sampleSubmission();
    await submissions().submit([], [sampleSubmission({ challenge: submission.challenge })]);
    expect(await submitOne(submission)).toEqual({ outcome: 'spent' });
  });

  it('spends a challenge by a wrong answer also where its comment can’t be stored, beside others that can', async () => {
    const bad = sampleSubmission({ content: 'nul \u0000 byte' });
    for (const beside of [[], [sampleSubmission()]]) {
      const { challenge } = sampleSubmission();
      const results = await submissions().submit(beside, [{ ...bad, id: uuidv7(), challenge }]);
      expect(results).toEqual(beside.map(() => ({ outcome: 'accepted' })));
      expect(await submitOne(sampleSubmission({ challenge }))).toEqual({ outcome: 'spent' });
    }
  });

  it('stores nothing of a comment whose answer was wrong', async () => {
    const wrong = sampleSubmission({
      page: { key: '/tin/sai', title: null },
      idempotency: { key: randomUUID(), bodyMac: 'b', receiptKeyId: 'abcd' },
    });
    await submissions().submit([], [wrong]);
    expect(await countRows([wrong.id])).toBe(0);
    expect(await column.database.rows(sql`select from duyet.pages where key = '/tin/sai'`)).toEqual([]);
    expect(await submissions().findKept([{ siteId: 'demo', key: wrong.idempotency?.key ?? '' }])).toEqual([
      null,
    ]);
  });

  it('says of a spent challenge that it is spent, also on a closed page', async () => {
    const page = { key: '/tin/dong-roi', title: null };
    await submitOne(sampleSubmission({ page }));
    await column.database.rows(sql`update duyet.pages set closed = true where key = ${page.key}`);
    const wrong = sampleSubmission({ page });
    await submissions().submit([], [wrong]);
    expect(await submitOne(sampleSubmission({ page, challenge: wrong.challenge }))).toEqual({
      outcome: 'spent',
    });
  });

  it('writes one row for every refusal by captcha, whatever its cause', async () => {
    const count = async () =>
      (
        await column.database.rows<{ n: number }>(sql`select count(*)::int as n from duyet.spent_challenges`)
      )[0]?.n ?? 0;
    const spent = sampleSubmission();
    await submitOne(spent);
    const before = await count();
    await submitOne(sampleSubmission({ challenge: spent.challenge }));
    const afterSpent = await count();
    await submissions().submit([], [sampleSubmission()]);
    expect([afterSpent - before, (await count()) - afterSpent]).toEqual([1, 1]);
  });

  it('makes no page for a comment that was refused', async () => {
    const first = sampleSubmission();
    await submitOne(first);
    await submitOne(
      sampleSubmission({ challenge: first.challenge, page: { key: '/tin/khong-co', title: null } }),
    );
    const rows = await column.database.rows(sql`select from duyet.pages where key = '/tin/khong-co'`);
    expect(rows).toEqual([]);
  });

  it('lets one bad row fail alone', async () => {
    const good = [sampleSubmission(), sampleSubmission()];
    const bad = sampleSubmission({ content: 'nul \u0000 byte' });
    const [first, refused, last] = await submissions().submit([good[0] ?? bad, bad, good[1] ?? bad], []);
    expect([first?.outcome, refused?.outcome, last?.outcome]).toEqual(['accepted', 'unstorable', 'accepted']);
    expect(await countRows([...good, bad].map(({ id }) => id))).toBe(2);
  });

  it('refuses a closed page without spending the captcha', async () => {
    const first = sampleSubmission({ page: { key: '/tin/dong', title: null } });
    await submitOne(first);
    await column.database.rows(sql`update duyet.pages set closed = true where key = '/tin/dong'`);
    const late = sampleSubmission({ page: { key: '/tin/dong', title: null } });
    expect(await submitOne(late)).toEqual({ outcome: 'page.closed' });
    expect(await submitOne({ ...late, page: { key: '/tin/mo', title: null } })).toEqual({
      outcome: 'accepted',
    });
  });

  it('takes a reply to an approved comment of the same page only, and keeps one level', async () => {
    const [parentId = ''] = await store(column.database, sampleSubmission());
    expect(await submitOne(sampleSubmission({ parentId }))).toEqual({ outcome: 'parent.unknown' });
    const decisions = createDecisionStore(column.database);
    await decisions.move([sampleMove({ id: parentId, version: 1 })]);
    expect(await submitOne(sampleSubmission({ parentId, page: { key: '/tin/khac', title: null } }))).toEqual({
      outcome: 'parent.unknown',
    });
    const reply = sampleSubmission({ parentId });
    expect(await submitOne(reply)).toEqual({ outcome: 'accepted' });
    await decisions.move([sampleMove({ id: reply.id, version: 1 })]);
    const nested = sampleSubmission({ parentId: reply.id });
    await submitOne(nested);
    const [row] = await column.database.rows<{ parent_id: string }>(
      sql`select parent_id from duyet.comments where id = ${nested.id}`,
    );
    expect(row?.parent_id).toBe(parentId);
  });

  it('ties a comment to the author of an earlier one of the same site', async () => {
    const [earlier = ''] = await store(column.database, sampleSubmission());
    const [own = '', foreign = ''] = await store(
      column.database,
      sampleSubmission({ authorOf: earlier }),
      sampleSubmission({ authorOf: earlier, siteId: 'elsewhere' }),
    );
    const rows = await column.database.rows<{ id: string; author_id: string }>(
      sql`select id, author_id from duyet.comments where id = any(${sql.param([own, foreign])}::uuid[])`,
    );
    expect(Object.fromEntries(rows.map((row) => [row.id, row.author_id]))).toEqual({
      [own]: earlier,
      [foreign]: foreign,
    });
  });

  it('finds what it kept for an idempotency key, in the order asked', async () => {
    const kept = sampleSubmission({ idempotency: { key: 'kept', bodyMac: 'mac', receiptKeyId: 'abcd' } });
    await submitOne(kept);
    const found = await submissions().findKept([
      { siteId: 'demo', key: 'unknown' },
      { siteId: 'demo', key: 'kept' },
      { siteId: 'elsewhere', key: 'kept' },
    ]);
    expect(found).toEqual([
      null,
      { commentId: kept.id, bodyMac: 'mac', receiptKeyId: 'abcd', pageKey: '/tin/mot' },
      null,
    ]);
  });
});
