import { sql } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDecisionStore } from '../../src/database/decisions.ts';
import { createReceiptStore } from '../../src/database/receipts.ts';
import type { TrustClaim } from '../../src/domain/stores.ts';
import { COLUMNS, type OpenColumn } from '../support/columns.ts';
import { HOUR_MS, sampleMove, sampleSubmission, store } from '../support/samples.ts';

describe.each(COLUMNS)('trusted readers on the $column stores', ({ open }) => {
  let column: OpenColumn;
  beforeAll(async () => {
    column = await open();
  });
  afterAll(() => column.close());

  const decisions = () => createDecisionStore(column.database);

  /** Two days old. */
  async function approved(siteId = 'demo'): Promise<string> {
    const submittedAt = new Date(Date.now() - 48 * HOUR_MS);
    const [id = ''] = await store(column.database, sampleSubmission({ siteId, submittedAt }));
    await decisions().move([sampleMove({ id, version: 1 })]);
    return id;
  }
  const claim = (commentIds: string[], changes: Partial<TrustClaim> = {}): TrustClaim => ({
    commentIds,
    approved: 2,
    before: new Date(Date.now() - 24 * HOUR_MS),
    ...changes,
  });

  /** What a look says, and what a comment that comes with the claim is stored as. */
  async function judge(trust: TrustClaim | null): Promise<[boolean, string | undefined]> {
    const looked =
      trust === null ? false : await createReceiptStore(column.database).isTrusted('demo', trust);
    const [id = ''] = await store(column.database, sampleSubmission({ captcha: 'none', trust }));
    const [row] = await column.database.rows<{ captcha: string }>(
      sql`select captcha from duyet.comments where id = ${id}`,
    );
    return [looked, row?.captcha];
  }

  const TRUSTED = [true, 'trusted'];
  const NOT = [false, 'none'];

  it('are those with enough approved comments of the site, old enough', async () => {
    const [a, b, c] = [await approved(), await approved(), await approved()];
    expect(await judge(claim([a, b]))).toEqual(TRUSTED);
    expect(await judge(claim([a, b, c], { approved: 3 }))).toEqual(TRUSTED);
    expect(await judge(claim([a, b], { approved: 3 }))).toEqual(NOT);
    expect(await judge(claim([a, b], { before: new Date(Date.now() - 72 * HOUR_MS) }))).toEqual(NOT);
    expect(await judge(claim([]))).toEqual(NOT);
    expect(await judge(null)).toEqual(NOT);
  });
  it('show each comment once', async () => {
    const a = await approved();
    expect(await judge(claim([a, a, a]))).toEqual(NOT);
  });
  it('show no comments of another site, and none that is unknown', async () => {
    const [a, foreign] = [await approved(), await approved('elsewhere')];
    expect(await judge(claim([a, foreign]))).toEqual(NOT);
    expect(await judge(claim([a, uuidv7()]))).toEqual(NOT);
  });
  it.each(['removed', 'withdrawn', 'rejected', 'held', 'erased'] as const)(
    'show nothing that is %s by then',
    async (to) => {
      const [a, b] = [await approved(), await approved()];
      await decisions().move([sampleMove({ id: b, version: 2 }, { to })]);
      expect(await judge(claim([a, b]))).toEqual(NOT);
    },
  );
  it('who solved a picture are not asked', async () => {
    const trust = claim([await approved(), await approved()]);
    const [id = ''] = await store(column.database, sampleSubmission({ captcha: 'solved', trust }));
    const rows = await column.database.rows(sql`select captcha from duyet.comments where id = ${id}`);
    expect(rows).toEqual([{ captcha: 'solved' }]);
  });
});
