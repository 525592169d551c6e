// The receipt on its way from the form to the next page: sealed, short-lived, for one page; never in an address.
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { homeOf, hrefOf } from './address.ts';
import type { PageDeps, ReaderPage } from './reader-page.ts';

const NAME = 'duyet-receipt';
const KEPT_SECONDS = 60;
/** Twice a receipt's length: what is longer never was one, and must not fill the header. */
const MAX_RECEIPT = 100;

/** What the seal is bound to: the cookie's path is shared by all pages of a site, the receipt is not. */
const contextOf = ({ site, key }: ReaderPage) => `${site.id}\n${key}`;

type SealDeps = Pick<PageDeps, 'keyring' | 'isSecure'>;

/** 303: reloading the page that follows sends nothing again. */
export function redirectWithReceipt(c: Context, page: ReaderPage, receipt: string, deps: SealDeps): Response {
  const sealed = deps.keyring.seal('cookie', receipt.trim().slice(0, MAX_RECEIPT), contextOf(page));
  setCookie(c, NAME, sealed, {
    httpOnly: true,
    sameSite: 'Lax',
    maxAge: KEPT_SECONDS,
    path: page.address.path,
    secure: deps.isSecure,
  });
  c.header('Cache-Control', 'no-store');
  return c.redirect(hrefOf(homeOf(page.address), {}, 'receipt'), 303);
}

/** null where there is none for this page. */
export function readReceiptCookie(c: Context, page: ReaderPage, { keyring }: SealDeps): string | null {
  const sealed = getCookie(c, NAME);
  return sealed === undefined ? null : keyring.open('cookie', sealed, contextOf(page));
}
