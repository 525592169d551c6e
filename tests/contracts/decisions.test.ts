import { sql } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDecisionStore } from '../../src/database/decisions.ts';
import { FIRST_ADMIN_ID, type Moderator } from '../../src/domain/moderator.ts';
import { DEFAULT_POLICY } from '../../src/domain/policy.ts';
import { judge } from '../../src/domain/verdict.ts';
import { createDecide } from '../../src/use-cases/decide.ts';
import { COLUMNS, type OpenColumn } from '../support/columns.ts';
import { codeOf, sampleMove, sampleSubmission, store } from '../support/samples.ts';

const admin: Moderator = { id: FIRST_ADMIN_ID, name: 'Admin', role: 'admin', sites: ['*'] };
const plain = { outcome: 'approve', reason: null, reference: null, note: null, version: null } as const;

describe.each(COLUMNS)('decisions on the $column stores', ({ open }) => {
  let column: OpenColumn;
  beforeAll(async () => {
    column = await open();
  });
  afterAll(() => column.close());

  const decisions = () => createDecisionStore(column.database);
  const decide = (moderator: Moderator, id: string, form: Parameters<ReturnType<typeof createDecide>>[2]) =>
    createDecide({ store: decisions(), newId: uuidv7, now: Date.now })(moderator, id, form);
  const rowsOf = (table: 'decisions' | 'events', id: string) =>
    column.database.rows<Record<string, unknown>>(
      sql`select * from ${sql.raw(`duyet.${table}`)} where comment_id = ${id}`,
    );

  it('writes status, verdict, decision, note and event together', async () => {
    const [id = ''] = await store(column.database, sampleSubmission());
    const signals = [
      {
        check: 'links',
        label: 'spam' as const,
        kind: 'link',
        score: 0.6,
        evidence: [{ field: 'content', start: 0, end: 3 }],
      },
    ];
    const verdict = judge(signals, DEFAULT_POLICY, 1);
    const check = { verdict, signals, flags: ['spam' as const], dueAt: new Date(1_000) };
    const moved = await decisions().move([
      sampleMove({ id, version: 1 }, { to: 'held', outcome: 'hold', note: 'xem lại', check }),
    ]);
    expect([...moved]).toEqual([id]);
    const [row] = await column.database.rows<Record<string, unknown>>(sql`
      select c.status, c.version, c.verdict, c.signals, c.flags, d.outcome, d.before, d.made_by, n.note
      from duyet.comments c join duyet.decisions d on d.comment_id = c.id join duyet.notes n on n.decision_id = d.id where c.id = ${id}`);
    expect(row).toEqual({
      status: 'held',
      version: 2,
      verdict,
      signals,
      flags: ['spam'],
      outcome: 'hold',
      before: 'pending',
      made_by: 'policy',
      note: 'xem lại',
    });
    expect((await rowsOf('events', id)).map((event) => event.type)).toEqual([
      'comment.submitted',
      'comment.decided',
    ]);
  });

  it('moves a comment once however many decide the same version', async () => {
    const [id = ''] = await store(column.database, sampleSubmission());
    const results = await Promise.all(
      Array.from({ length: 20 }, () => decisions().move([sampleMove({ id, version: 1 })])),
    );
    expect(results.filter((moved) => moved.has(id))).toHaveLength(1);
    expect(await rowsOf('decisions', id)).toHaveLength(1);
  });

  it('never deadlocks on overlapping batches in any order, and decides each comment once', async () => {
    const ids = await store(column.database, ...Array.from({ length: 60 }, () => sampleSubmission()));
    const batch = (reverse: boolean) => {
      const moves = ids.map((id) => sampleMove({ id, version: 1 }));
      return decisions().move(reverse ? moves.reverse() : moves);
    };
    const moved = await Promise.all(Array.from({ length: 10 }, (_, n) => batch(n % 2 === 0)));
    expect(moved.reduce((sum, set) => sum + set.size, 0)).toBe(ids.length);
    const [count] = await column.database.rows<{ n: number }>(
      sql`select count(*)::int as n from duyet.decisions where comment_id = any(${sql.param(ids)}::uuid[])`,
    );
    expect(count?.n).toBe(ids.length);
  });

  it('tells a moderator who comes too late what is there now', async () => {
    const [id = ''] = await store(column.database, sampleSubmission());
    await decide(admin, id, { ...plain, version: 1 });
    await expect(decide(admin, id, { ...plain, outcome: 'hold', version: 1 })).rejects.toMatchObject({
      code: 'version',
      details: { extra: { current: { status: 'approved', version: 2 } } },
    });
  });

  it('refuses a move that the domain does not know, and writes nothing', async () => {
    const [id = ''] = await store(column.database, sampleSubmission());
    await decide(admin, id, plain);
    expect(await codeOf(decide(admin, id, plain))).toBe('move');
    expect(await rowsOf('decisions', id)).toHaveLength(1);
  });

  it("gives another site's comment as not found", async () => {
    const [id = ''] = await store(column.database, sampleSubmission());
    expect(await codeOf(decide({ ...admin, sites: ['elsewhere'] }, id, plain))).toBe('not-found');
  });

  it.each([
    [{ outcome: 'reject' as const }, 'reason.missing'],
    [{ outcome: 'reject' as const, reason: 'bad-mood' }, 'reason.unknown'],
    [{ outcome: 'remove' as const, reason: 'other' }, 'note.missing'],
    [{ outcome: 'remove' as const, reason: 'unlawful' }, 'reference.missing'],
  ])('refuses %j with %s', async (form, code) => {
    const [id = ''] = await store(column.database, sampleSubmission());
    await expect(decide(admin, id, { ...plain, ...form })).rejects.toMatchObject({
      details: { errors: [{ code }] },
    });
    expect(await rowsOf('decisions', id)).toHaveLength(0);
  });
});
