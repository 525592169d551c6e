// Where a reader is: the page's address and what its query says, carried from one request to the next.
import type { Context } from 'hono';
import type { PublicSort } from '../../domain/stores.ts';
import type { Language } from '../../wording/catalogue.ts';
import { uuidSchema } from '../contract.ts';

export interface Address {
  path: string;
  /** A key or a URL, as the query named it; null where the path alone says which page it is. */
  page: string | null;
  /** null: the site's own language. */
  lang: Language | null;
  sort: PublicSort;
  cursor: string | null;
  /** Shows the replies to this comment alone. */
  parent: string | null;
  /** The comment that the form answers. */
  reply: string | null;
}

export function readLanguage(c: Context): Language | null {
  const lang = c.req.query('lang');
  return lang === 'vi' || lang === 'en' ? lang : null;
}

export function readAddress(c: Context, path: string, takesPage: boolean): Address {
  const id = (name: string) => uuidSchema.safeParse(c.req.query(name)).data ?? null;
  return {
    path,
    page: takesPage ? (c.req.query('page') ?? null) : null,
    lang: readLanguage(c),
    sort: c.req.query('sort') === 'oldest' ? 'oldest' : 'newest',
    cursor: c.req.query('cursor') || null,
    parent: id('parent'),
    reply: id('reply'),
  };
}

/** The same address with some parts changed. `fragment`: an element's id. */
export function hrefOf(address: Address, changes: Partial<Address> = {}, fragment = ''): string {
  const { path, sort, ...rest } = { ...address, ...changes };
  const query = new URLSearchParams();
  for (const name of ['page', 'lang', 'cursor', 'parent', 'reply'] as const) {
    const value = rest[name];
    if (value !== null) query.set(name, value);
  }
  if (sort !== 'newest') query.set('sort', sort);
  const text = query.toString();
  return `${path}${text && `?${text}`}${fragment && `#${fragment}`}`;
}

/** The page itself, without what was being looked at in it. */
export function homeOf(address: Address): Address {
  return { ...address, cursor: null, parent: null, reply: null };
}
