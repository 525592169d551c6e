// A site is one newspaper or section; a page is one of its articles, known by one normal form of its URL.
import { DomainError, invalid } from './error.ts';

export interface ConsentNotice {
  version: string;
  text: string;
  url: string | null;
}

export interface Site {
  id: string;
  name: string;
  /** Where its pages live, as origins: `https://bao-a.example`. */
  origins: string[];
  language: 'vi' | 'en';
  /** The region in which a phone number without a country code is read: an ISO 3166 code. */
  region: string;
  /** What a comment is called there: "bình luận", "ý kiến", "góp ý". */
  term: string;
  replies: boolean;
  rulesUrl: string | null;
  consentNotice: ConsentNotice | null;
}

export type PageReference = { key: string } | { url: string };

/** A key longer than this is no address of an article. */
export const MAX_PAGE_KEY = 500;

/** Parameters that say where a reader came from, not what they read. Names ending in * are prefixes. */
const TRACKING = [
  'utm_*',
  'fbclid',
  'gclid',
  'dclid',
  'msclkid',
  'zarsrc',
  'gidzl',
  'igshid',
  'mc_cid',
  'mc_eid',
  'mibextid',
  '_gl',
  '_ga',
  'yclid',
  'twclid',
  'ttclid',
  'wbraid',
  'gbraid',
];

function isTracking(name: string): boolean {
  return TRACKING.some((t) => (t.endsWith('*') ? name.startsWith(t.slice(0, -1)) : name === t));
}

/** Path and sorted query, without host, fragment and tracking parameters; one trailing slash is dropped. Idempotent. */
export function normalPageKey(pathAndQuery: string): string {
  // Put together, not resolved: of "//a/b" the "a" would be a host.
  const url = new URL(`http://site.invalid${pathAndQuery}`);
  for (const name of [...url.searchParams.keys()]) if (isTracking(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  const path = url.pathname.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1');
  const query = url.searchParams.toString();
  return query ? `${path}?${query}` : path;
}

/** The page's key. Throws `invalid` with `page.site` (a host that is not the site's), `page.invalid` or `page.long`. */
export function pageKeyOf(page: PageReference, site: Site, pointer = '/page'): string {
  const key =
    'url' in page ? keyOfUrl(page.url, site, `${pointer}/url`) : keyOfPath(page.key, `${pointer}/key`);
  if (key.length > MAX_PAGE_KEY) throw invalid({ pointer, code: 'page.long', params: { max: MAX_PAGE_KEY } });
  return key;
}

function keyOfPath(key: string, pointer: string): string {
  if (!key.startsWith('/') || key.startsWith('//') || !key.isWellFormed())
    throw invalid({ pointer, code: 'page.invalid' });
  try {
    return normalPageKey(key);
  } catch {
    throw invalid({ pointer, code: 'page.invalid' });
  }
}

function keyOfUrl(text: string, site: Site, pointer: string): string {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw invalid({ pointer, code: 'page.invalid' });
  }
  if (!site.origins.some((origin) => new URL(origin).host === url.host))
    throw invalid({ pointer, code: 'page.site' });
  return normalPageKey(url.pathname + url.search);
}

/** A page named by a reader's query: an absolute URL or a key. */
export function pageReference(text: string): PageReference {
  return /^https?:\/\//i.test(text) ? { url: text } : { key: text };
}

/**
 * `Origin` of a request: a server sends none and passes; a browser's must be the site's or the service's own, which is
 * known by its host, since behind a proxy the scheme is not.
 */
export function assertOrigin(origin: string | undefined, site: Site, ownHost: string): void {
  if (origin === undefined || site.origins.includes(origin) || origin.replace(/^https?:\/\//, '') === ownHost)
    return;
  throw new DomainError('origin');
}

/** `example.vn` matches itself; `*.gov.vn` matches gov.vn and every name below it. `host` in lower case. */
export function domainMatches(pattern: string, host: string): boolean {
  if (!pattern.startsWith('*.')) return host === pattern || host === `www.${pattern}`;
  const base = pattern.slice(2);
  return host === base || host.endsWith(`.${base}`);
}
