// Readers: what a form must know of a site.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { TEXT_LIMITS } from '../../domain/comment.ts';
import type { Site } from '../../domain/site.ts';
import { json, problems, siteIdSchema } from '../contract.ts';
import type { HttpEnv } from '../env.ts';

export const noticeSchema = z.object({ version: z.string(), text: z.string(), url: z.string().nullable() });

export const siteSchema = z
  .object({
    id: siteIdSchema,
    name: z.string(),
    language: z.enum(['vi', 'en']),
    term: z.string(),
    replies: z.boolean(),
    limits: z.object({ name: z.number(), title: z.number(), content: z.number() }),
    rulesUrl: z.string().nullable(),
    consentNotice: noticeSchema.nullable(),
  })
  .openapi('Site');

export function showSite({ id, name, language, term, replies, rulesUrl, consentNotice }: Site) {
  return { id, name, language, term, replies, limits: { ...TEXT_LIMITS }, rulesUrl, consentNotice };
}

const siteRoute = createRoute({
  method: 'get',
  path: '/v1/sites/{site}',
  tags: ['Readers'],
  summary: "A site's settings",
  request: { params: z.object({ site: siteIdSchema }) },
  responses: { 200: json('The settings', siteSchema), ...problems(404, 422) },
});

export function addSiteRoutes(
  app: OpenAPIHono<HttpEnv>,
  deps: { findSite: (id: string) => Promise<Site> },
): void {
  app.openapi(siteRoute, async (c) => {
    const site = await deps.findSite(c.req.valid('param').site);
    c.header('Cache-Control', 'public, max-age=5');
    return c.json(showSite(site), 200);
  });
}
