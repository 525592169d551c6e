// Readers: a challenge that a person solves.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Captcha, RateLimiter } from '../../domain/ports.ts';
import { takeLimit } from '../../use-cases/take-limit.ts';
import { instantSchema, json, problems, siteIdSchema } from '../contract.ts';
import { type EnterDeps, enterSite } from '../enter-site.ts';
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

interface Deps extends EnterDeps {
  captcha: Captcha;
  limiter: RateLimiter;
}

export function addCaptchaRoutes(app: OpenAPIHono<HttpEnv>, deps: Deps): void {
  const { captcha, limiter } = deps;
  app.openapi(captchaRoute, async (c) => {
    await takeLimit(limiter, 'challenge', c.get('addressPrefix'));
    const site = await enterSite(c, c.req.valid('query').site, deps);
    const { id, svg, expiresAt } = await captcha.create(site.id);
    c.header('Cache-Control', 'no-store');
    return c.json({ id, svg, soundUrl: null, work: null, expiresAt: expiresAt.toISOString() }, 200);
  });
}
