// Moderators: what the checks say of texts that nobody submitted.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { DomainError } from '../../domain/error.ts';
import { type Moderator, mayEnter } from '../../domain/moderator.ts';
import type { VersionedPolicy } from '../../domain/policy.ts';
import type { Site } from '../../domain/site.ts';
import type { CheckedTexts } from '../../use-cases/check-texts.ts';
import { json, jsonBody, problems, siteIdSchema } from '../contract.ts';
import type { HttpEnv } from '../env.ts';
import { security, signalSchema, verdictSchema } from '../review-schemas.ts';

const MAX_CHECKED = 100;
const checkedText = z.strictObject({
  name: z.string().max(20_000).optional(),
  title: z.string().max(20_000).optional(),
  content: z.string().max(20_000).optional(),
});
const checkRoute = createRoute({
  method: 'post',
  path: '/v1/moderation/check',
  tags: ['Moderators'],
  security,
  summary: 'What the checks say of up to a hundred texts; nothing is stored',
  request: {
    body: jsonBody(
      z.strictObject({
        site: siteIdSchema,
        policyVersion: z.int32().min(1).optional(),
        comments: z.array(checkedText).max(MAX_CHECKED),
      }),
    ),
  },
  responses: {
    200: json(
      'In the order given',
      z.object({ items: z.array(z.object({ verdict: verdictSchema, signals: z.array(signalSchema) })) }),
    ),
    ...problems(400, 401, 403, 404, 413, 415, 422),
  },
});

interface Deps {
  findSite: (id: string) => Promise<Site>;
  findPolicy: (siteId: string, version?: number) => Promise<VersionedPolicy | null>;
  checkTexts: (
    site: Site,
    policy: VersionedPolicy,
    texts: readonly Record<string, string>[],
  ) => CheckedTexts[];
}

export function addTrialCheckRoute(app: OpenAPIHono<HttpEnv>, deps: Deps): void {
  app.openapi(checkRoute, async (c) => {
    const body = c.req.valid('json');
    const site = await enter(c.get('moderator'), body.site);
    const policy = await deps.findPolicy(site.id, body.policyVersion);
    if (!policy)
      throw new DomainError('invalid', {
        errors: [{ pointer: '/policyVersion', code: 'policyVersion.unknown' }],
      });
    const checked = deps.checkTexts(
      site,
      policy,
      body.comments.map(({ name = '', title = '', content = '' }) => ({ name, title, content })),
    );
    return c.json({ items: checked.map(({ verdict: v, signals }) => ({ verdict: v, signals })) }, 200);
  });

  async function enter(moderator: Moderator, siteId: string): Promise<Site> {
    if (!mayEnter(moderator, siteId)) throw new DomainError('site');
    return deps.findSite(siteId);
  }
}
