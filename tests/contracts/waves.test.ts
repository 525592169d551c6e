import { sql } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCheckStore } from '../../src/database/checks.ts';
import { createDecisionStore } from '../../src/database/decisions.ts';
import { createMaintenanceStore } from '../../src/database/maintenance.ts';
import { createReviewStore } from '../../src/database/review-queue.ts';
import { createSiteStore } from '../../src/database/sites.ts';
import type { Submission } from '../../src/domain/stores.ts';
import { createKeyring } from '../../src/secrets/keyring.ts';
import { createCheckComments } from '../../src/use-cases/check-comments.ts';
import { COLUMNS, type OpenColumn } from '../support/columns.ts';
import { nobodyElse } from '../support/remote.ts';
import { createSite, HOUR_MS, sampleSubmission, store } from '../support/samples.ts';

/** One text a number, none like another. */
const TEXTS = [
  'Bên em hỗ trợ giải quyết giấy tờ nhanh trong ngày, ai cần thì nhắn riêng cho em tư vấn tận tình nhé',
  'Cả khu tôi phản đối việc chặt hàng cây trước cổng trường, mong mọi người cùng lên tiếng giữ lại bóng mát',
  'Sáng nay chợ đông nghịt người, cá tươi rau sạch bày kín hai bên lối đi mà giá vẫn rẻ hơn hôm qua nhiều',
  'Thầy cô dạy thêm ngoài giờ thì học trò lấy đâu thời gian mà chơi, mà ngủ, mà phụ giúp việc nhà nữa chứ',
  'Con mương sau xóm đen kịt bốc mùi suốt mùa khô, trẻ nhỏ ho cả đêm, hỏi ai cũng bảo chờ kinh phí nạo vét',
  'Hồi nhỏ theo ngoại ra đồng bắt cua, về nấu nồi canh rau đay ngọt lịm, giờ đi xa thèm mãi hương vị ấy thôi',
];

describe.each(COLUMNS)('waves on the $column stores', ({ open }) => {
  let column: OpenColumn;
  beforeAll(async () => {
    column = await open();
    await createSite(column.database);
    await createSite(column.database, 'other');
  });
  afterAll(() => column.close());

  const check = (ids: readonly string[]) =>
    createCheckComments({
      checkStore: createCheckStore(column.database),
      store: createDecisionStore(column.database),
      sites: createSiteStore(column.database),
      keyring: createKeyring(['a key that is long enough to be one here']),
      newId: uuidv7,
      now: Date.now,
      stopwatch: () => 0,
      ...nobodyElse,
    })(ids);
  const put = (contents: readonly string[], changes: Partial<Submission> = {}) =>
    store(
      column.database,
      ...contents.map((content, n) =>
        sampleSubmission({
          content,
          page: { key: `/tin/${n}`, title: null },
          addressMac: `address ${n}`,
          ...changes,
        }),
      ),
    );
  const show = async (ids: readonly string[]) => {
    const review = createReviewStore(column.database);
    const found = await Promise.all(ids.map((id) => review.find(id)));
    return found.map((comment) => {
      const signal = comment?.signals.find(({ kind }) => kind === 'wave');
      return {
        wave: comment?.waveId ?? null,
        score: signal?.score ?? 0,
        flags: comment?.flags ?? [],
        evidence: signal?.evidence ?? [],
      };
    });
  };
  /** The same with another name, number, link, and a word or two changed. */
  const variants = (text: string) => [
    text,
    `${text} 0912 345 678`,
    text.replace(' thì ', ' là '),
    `${text}, xem vay-nhanh.example/a1`,
    text.toUpperCase(),
    `${text} Nguyễn Văn An`,
    `${text} 0987 654 321 Trần Thị Bình`,
    text.normalize('NFD'),
  ];

  it('are found across pages and addresses, whatever name, number or link stands in them', async () => {
    const ids = await put(variants(TEXTS[0] ?? ''));
    expect(await check(ids)).toBe(8);
    const shown = await show(ids);
    expect(new Set(shown.map(({ wave }) => wave))).toEqual(new Set([ids[0]]));
    expect(shown[0]).toMatchObject({ score: 0.66, evidence: [{ fact: 'wave-size', value: 8 }] });
    expect(shown.every(({ flags }) => flags.includes('spam'))).toBe(true);
  });

  it('below the policy’s size are no flag, and grow as more come', async () => {
    const text = TEXTS[1] ?? '';
    const few = await put(variants(text).slice(0, 3));
    await check(few);
    expect(await show(few)).toMatchObject([0, 1, 2].map(() => ({ wave: few[0], score: 0 })));
    const more = await put(Array.from({ length: 3 }, (_, n) => `${text} ${n}`));
    await check(more);
    expect((await show(more)).map(({ wave, score }) => [wave, score])).toEqual(
      more.map(() => [few[0], 0.62]),
    );
  });

  it('are no wave where texts differ, are short, or stand on another site', async () => {
    const short = await put(Array.from({ length: 6 }, () => 'Rất đồng ý với bài này'));
    const alone = await put([TEXTS[2] ?? '', TEXTS[3] ?? '']);
    const there = await put([TEXTS[2] ?? ''], { siteId: 'other' });
    const ids = [...short, ...alone, ...there];
    await check(ids);
    expect((await show(ids)).map(({ wave }) => wave)).toEqual(ids.map(() => null));
  });

  it('are one, with all members, when several workers check it at once and again', async () => {
    const ids = await put(Array.from({ length: 24 }, (_, n) => `${TEXTS[4]} ${n}`));
    const thirds = [0, 1, 2].map((part) => ids.filter((_, n) => n % 3 === part));
    const checked = await Promise.all([...thirds, [...ids].reverse()].map((part) => check(part)));
    expect(checked.reduce((sum, n) => sum + n, 0)).toBe(24);
    const waves = new Set((await show(ids)).map(({ wave }) => wave));
    expect(waves.size).toBe(1);
    expect(ids).toContain([...waves][0]);
    const { joinWaves } = createCheckStore(column.database);
    const again = ids.map((id) => ({ id, siteId: 'demo', submittedAt: new Date(), fingerprint: [] }));
    expect(await joinWaves(again)).toEqual(new Map());
    expect(new Set((await show(ids)).map(({ wave }) => wave))).toEqual(waves);
  });

  it('end after a day', async () => {
    const text = TEXTS[5] ?? '';
    const yesterday = new Date(Date.now() - 25 * HOUR_MS);
    const old = await put(variants(text), { submittedAt: yesterday });
    await check(old);
    const today = await put([text]);
    await check(today);
    expect((await show(old))[0]?.wave).toBe(old[0]);
    expect(await show(today)).toMatchObject([{ wave: null, score: 0 }]);
  });

  it('are told by fingerprints that are forgotten after two days', async () => {
    await createMaintenanceStore(column.database).forgetExpired(new Date(Date.now() + 60 * HOUR_MS), 10_000);
    const [left] = await column.database.rows<{ n: number }>(
      sql`select count(*)::int as n from duyet.fingerprints`,
    );
    expect(left?.n).toBe(0);
  });
});
