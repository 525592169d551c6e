// The page that a news page frames, hidden, to have a challenge's work done. docs/captcha-work.md is its contract.
import type { OpenAPIHono } from '@hono/zod-openapi';
import { html } from 'hono/html';
import { type EnterDeps, enterSite } from '../enter-site.ts';
import type { HttpEnv } from '../env.ts';
import { WORK_FRAME_URL, WORKER_URL } from '../pages/assets.ts';

/** Its own script and worker, nothing else, and in the pages of the site alone. */
function policyFor(origins: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors 'self' ${origins.join(' ')}`.trimEnd(),
  ].join('; ');
}

export function addWorkFrame(app: OpenAPIHono<HttpEnv>, deps: EnterDeps): void {
  app.get('/captcha/work', async (c) => {
    const { origins, language } = await enterSite(c, c.req.query('site') ?? '', deps);
    c.header('Content-Security-Policy', policyFor(origins));
    // It names the scripts of this version: another one's would not be there.
    c.header('Cache-Control', 'no-cache');
    return c.html(
      html`<!doctype html><html lang="${language}"><head><meta charset="utf-8" /><title>Duyệt</title><script src="${WORK_FRAME_URL}" data-worker="${WORKER_URL}" data-origins="${origins.join(' ')}" defer></script></head><body></body></html>`,
    );
  });
}
