// Readers: a challenge that a person solves.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { DomainError } from '../../domain/error.ts';
import type { Captcha, RateLimiter } from '../../domain/ports.ts';
import { assertOrigin, type Site } from '../../domain/site.ts';
import { instantSchema, json, problems, siteIdSchema } from '../contract.ts';
import type { HttpEnv } from '../env.ts';

const challengeSchema = z
  .object({
    id: z.string().openapi({ description: 'Opaque; sent back as captcha.id.' }),
    svg: z.string().nullable(),
    soundUrl: z.string().nullable(),
    work: z.object({ bits: z.number().int(), salt: z.string() }).nullable(),
    expiresAt: instantSchema,
  })
  .openapi('Challenge');

const captchaRoute = createRoute({
  method: 'get',
  path: '/v1/captcha',
  tags: ['Readers'],
  summary: 'A new challenge, good for 20 minutes and one comment of this site',
  request: { query: z.strictObject({ site: siteIdSchema }) },
  responses: { 200: json('The challenge', challengeSchema), ...problems(403, 404, 422) },
});

interface Deps {
  findSite: (id: string) => Promise<Site>;
  ownHost: (host: string | undefined) => string;
  captcha: Captcha;
  limiter: RateLimiter;
}

export function addCaptchaRoutes(
  app: OpenAPIHono<HttpEnv>,
  { findSite, ownHost, captcha, limiter }: Deps,
): void {
  app.openapi(captchaRoute, async (c) => {
    const address = c.get('addressPrefix');
    const retryAfterSeconds = address === null ? null : await limiter.take('challenge', address);
    if (retryAfterSeconds !== null) throw new DomainError('rate', { retryAfterSeconds });
    const site = await findSite(c.req.valid('query').site);
    assertOrigin(c.req.header('Origin'), site, ownHost(c.req.header('Host')));
    const { id, svg, expiresAt } = await captcha.create(site.id);
    c.header('Cache-Control', 'no-store');
    return c.json({ id, svg, soundUrl: null, work: null, expiresAt: expiresAt.toISOString() }, 200);
  });
}
