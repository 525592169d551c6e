// What readers read: a page's approved comments and their count, cached for a second in each process.
import type { Clock } from '../domain/ports.ts';
import { pageKeyOf, pageReference, type Site } from '../domain/site.ts';
import type { PublicComment, PublicSort, PublicStore } from '../domain/stores.ts';
import { createShortCache } from './short-cache.ts';

export interface CommentList {
  items: PublicComment[];
  count: number;
  /** The id that the next page starts after. */
  next: string | null;
}

export interface ListQuery {
  page: string;
  parentId: string | null;
  sort: PublicSort;
  after: string | null;
  limit: number;
}

/** What is decided must show within a second, so a count is never older. */
const COUNT_KEPT_MS = 900;
const COUNTS_KEPT = 10_000;

export function createListComments({ store, now }: { store: PublicStore; now: Clock }) {
  const counts = createShortCache<number>({ keptMs: COUNT_KEPT_MS, maxEntries: COUNTS_KEPT, now });
  const countOf = (site: Site, key: string) =>
    counts.get(`${site.id}\n${key}`, async () => (await store.counts(site.id, [key]))[0] ?? 0);

  return {
    async listComments(site: Site, query: ListQuery): Promise<CommentList> {
      const pageKey = pageKeyOf(pageReference(query.page), site, '/page');
      const { parentId, sort, after, limit } = query;
      const [found, count] = await Promise.all([
        store.list({ siteId: site.id, pageKey, parentId, sort, after, limit: limit + 1 }),
        countOf(site, pageKey),
      ]);
      const items = found.slice(0, limit);
      return { items, count, next: found.length > limit ? (items.at(-1)?.id ?? null) : null };
    },
    async countComments(site: Site, pages: readonly string[]): Promise<{ page: string; count: number }[]> {
      return Promise.all(
        pages.map(async (page) => ({
          page,
          count: await countOf(site, pageKeyOf(pageReference(page), site, '/page')),
        })),
      );
    },
  };
}
