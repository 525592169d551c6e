// Operators and developers: is it alive, is it ready, what does it offer.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { DomainError } from '../../domain/error.ts';
import { isWordingKey, say } from '../../wording/catalogue.ts';
import { json } from '../contract.ts';
import type { HttpEnv } from '../env.ts';
import { isErrorCode, languageOf, STATUS } from '../problem.ts';

const healthRoute = createRoute({
  method: 'get',
  path: '/healthz',
  tags: ['Operators'],
  summary: 'The process is alive',
  responses: { 200: json('It is', z.object({ status: z.literal('alive') })) },
});

const readySchema = z.object({ status: z.enum(['ready', 'not-ready']), missing: z.array(z.string()) });
const readyRoute = createRoute({
  method: 'get',
  path: '/readyz',
  tags: ['Operators'],
  summary: 'Stores are reachable and every migration has run',
  responses: { 200: json('Ready', readySchema), 503: json('Not ready: what is missing', readySchema) },
});

/** What Swagger UI needs of its own package, served from here: no third party sees who reads the documentation. */
const DOCS_FILES: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
};
const DOCS_SCRIPT =
  "window.ui = SwaggerUIBundle({ url: '/openapi.json', dom_id: '#docs', deepLinking: true, validatorUrl: null });";
const DOCS_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Duyệt: HTTP API</title>
<link rel="stylesheet" href="/docs/swagger-ui.css"></head><body><div id="docs"></div><noscript>The document itself: <a href="/openapi.json">/openapi.json</a></noscript>
<script src="/docs/swagger-ui-bundle.js"></script><script src="/docs/start.js"></script></body></html>`;
// Swagger UI writes style attributes and shows its icons as data: pictures; scripts still come from here alone.
const DOCS_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'";

interface Deps {
  /** Names of the stores that don't answer. */
  findMissing: () => Promise<string[]>;
}

export function addProbes(app: OpenAPIHono<HttpEnv>, { findMissing }: Deps): void {
  app.openapi(healthRoute, (c) => c.json({ status: 'alive' as const }, 200));
  app.openapi(readyRoute, async (c) => {
    const missing = await findMissing();
    c.header('Cache-Control', 'no-store');
    return missing.length === 0
      ? c.json({ status: 'ready' as const, missing }, 200)
      : c.json({ status: 'not-ready' as const, missing }, 503);
  });
}

/** The contract, readable by programs and people, and what each problem's code means. */
export function addDocs(app: OpenAPIHono<HttpEnv>): void {
  app.get('/problems/:code', (c) => {
    const code = c.req.param('code');
    if (code !== 'internal' && !isErrorCode(code)) throw new DomainError('not-found');
    const language = languageOf(c);
    const key = `problem.${code}`;
    const title = isWordingKey(key) ? say(language, key) : code;
    return c.json({ code, status: code === 'internal' ? 500 : STATUS[code], title }, 200);
  });
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer' });
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Duyệt',
      version: '1',
      description:
        'Comments for news pages: a reader sends one, checks look at it, a moderator decides, the page shows it.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/' }],
  });
  const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  app.get('/docs', (c) => {
    c.header('Content-Security-Policy', DOCS_POLICY);
    return c.html(DOCS_PAGE);
  });
  app.get('/docs/:file', async (c) => {
    const file = c.req.param('file');
    c.header('Cache-Control', 'public, max-age=3600');
    if (file === 'start.js')
      return c.body(DOCS_SCRIPT, 200, { 'Content-Type': 'text/javascript; charset=utf-8' });
    const type = Object.hasOwn(DOCS_FILES, file) ? DOCS_FILES[file] : undefined;
    if (type === undefined) throw new DomainError('not-found');
    return c.body(await readFile(join(folder, file), 'utf8'), 200, { 'Content-Type': type });
  });
}
