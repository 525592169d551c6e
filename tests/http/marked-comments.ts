// Comments of every status whose parts are unmistakable, so that a test can look for them in what it reads.
import { sql } from 'drizzle-orm';
import type { TestApp } from '../support/app.ts';
import { until } from '../support/until.ts';

export const PAGE_KEY = '/tin/danh-dau';
/** An IPv4, and an IPv6 of whose prefix the service keeps the hash. */
export const ADDRESSES = ['203.0.113.177', '2001:db8:feed:beef::1'];

export const STATUSES = ['pending', 'held', 'approved', 'rejected', 'removed', 'withdrawn'] as const;
type Status = (typeof STATUSES)[number];

export interface Marked {
  id: string;
  status: Status;
  receipt: string;
  /** What readers may see while it is approved: its name, title and content hold this word. */
  word: string;
  /** E.164 without the plus. */
  phone: string;
}

let made = 0;

/** Moved by the desk and by its author, with a note and a reference that hold the word as well. */
export async function makeMarked(
  app: TestApp,
  status: Status,
  parentId: string | null = null,
): Promise<Marked> {
  made += 1;
  const word = `dauhieu${status}${made}het`;
  const national = `9738${String(51_100 + made)}`;
  const { id, receipt } = await app.submit(
    {
      page: { key: PAGE_KEY, title: 'Đánh dấu' },
      name: `Tên ${word}`,
      title: `Tiêu đề ${word}`,
      content: `Nội dung ${word}, rất dài.`,
      phone: `0${national}`,
      parentId,
    },
    { address: ADDRESSES[made % 2] ?? '' },
  );
  const decide = async (outcome: string) => {
    const why = { reason: 'unlawful', reference: `Điều ${word}note`, note: `Ghi chú ${word}note` };
    const { status: answered } = await app.decide(id, { outcome, ...why });
    if (answered !== 201) throw new Error(`${outcome}: ${answered}`);
  };
  if (status === 'held') await decide('hold');
  if (status === 'rejected') await decide('reject');
  if (status === 'approved' || status === 'removed' || status === 'withdrawn') await decide('approve');
  if (status === 'removed') await decide('remove');
  if (status === 'withdrawn') await app.ask('POST', '/v1/receipts/withdraw', { body: { receipt } });
  return { id, status, receipt, word, phone: `84${national}` };
}

/** What the database keeps beside the words: sealed and hashed, and still nobody's business. */
export async function storedSecrets(app: TestApp): Promise<string[]> {
  const rows = await app.stores.database.rows<Record<string, string>>(
    sql`select phone_sealed, phone_mac, address_mac, text_mac from duyet.comments`,
  );
  return rows.flatMap((row) => Object.values(row)).filter(Boolean);
}

export async function countApproved(app: TestApp): Promise<number> {
  const [row] = await app.stores.database.rows<{ n: number }>(
    sql`select count(*)::int as n from duyet.comments where status = 'approved'`,
  );
  return row?.n ?? -1;
}

/** A number's digits with anything short between them, with or without the country's code. */
export function spellings(phone: string): RegExp {
  return new RegExp(phone.slice(2).split('').join('[^0-9]{0,3}'));
}

/** Until every process's short caches have forgotten. */
export async function untilCounted(app: TestApp, count: number): Promise<void> {
  await until(`${count} are counted`, async () => {
    const answer = await app.ask('GET', `/v1/comments/counts?site=demo&page=${PAGE_KEY}`);
    return ((await answer.json()) as { items: { count: number }[] }).items[0]?.count === count;
  });
}
