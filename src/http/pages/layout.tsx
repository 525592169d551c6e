// The frame of every page: language, style sheet, and headers that allow neither scripts nor foreign content.
import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Language } from '../../wording/catalogue.ts';
import { ICON_URL, STYLES_URL } from './assets.ts';

const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "media-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Never kept by a cache: a page carries a challenge, which is good for one comment. */
export function sendPage(
  c: Context,
  status: ContentfulStatusCode,
  page: Child,
): Response | Promise<Response> {
  c.header('Content-Security-Policy', POLICY);
  c.header('Cache-Control', 'no-store');
  return c.html(html`<!doctype html>${page}`, status);
}

interface Props {
  language: Language;
  title: string;
  children: Child;
}

export function Layout({ language, title, children }: Props) {
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <link rel="stylesheet" href={STYLES_URL} />
        <link rel="icon" href={ICON_URL} type="image/svg+xml" />
      </head>
      <body>{children}</body>
    </html>
  );
}
