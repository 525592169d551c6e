// Admins: sites and their policies.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { invalid } from '../../domain/error.ts';
import type { Moderator } from '../../domain/moderator.ts';
import { type Policy, policySchema, type VersionedPolicy } from '../../domain/policy.ts';
import type { Site } from '../../domain/site.ts';
import { json, jsonBody, plainText, problems, refuseControls, siteIdSchema } from '../contract.ts';
import type { HttpEnv } from '../env.ts';
import { security } from '../review-schemas.ts';
import { noticeSchema } from './sites.ts';

const origin = z
  .string()
  .max(300)
  .refine((text) => URL.canParse(text) && /^https?:\/\//.test(text) && new URL(text).origin === text, {
    message: 'an origin such as https://bao-a.example, without a path',
  });
const webAddress = plainText(2_000).refine((text) => URL.canParse(text) && /^https?:\/\//.test(text), {
  message: 'a web address',
});
const notice = z.strictObject({
  version: plainText(40).min(1),
  text: plainText(5_000, 'many').trim().min(1),
  url: webAddress.nullable().default(null),
});

const settings = {
  name: plainText(200).min(1),
  origins: z.array(origin).max(100),
  language: z.enum(['vi', 'en']),
  region: z.string().regex(/^[A-Z]{2}$/, 'an ISO 3166 code such as VN'),
  term: plainText(40).min(1),
  replies: z.boolean(),
  rulesUrl: webAddress.nullable(),
  consentNotice: notice.nullable(),
};

const newSite = z
  .strictObject({
    id: siteIdSchema,
    name: settings.name,
    origins: settings.origins.default([]),
    language: settings.language.default('vi'),
    region: settings.region.default('VN'),
    term: settings.term.default('bình luận'),
    replies: settings.replies.default(true),
    rulesUrl: settings.rulesUrl.default(null),
    consentNotice: settings.consentNotice.default(null),
  })
  .openapi('NewSite');
const siteChanges = z.strictObject(settings).partial().openapi('SiteChanges');
const adminSite = z
  .object({ ...settings, id: siteIdSchema, consentNotice: noticeSchema.nullable() })
  .openapi('AdminSite');

const siteParams = z.object({ id: siteIdSchema });
const createSiteRoute = createRoute({
  method: 'post',
  path: '/v1/admin/sites',
  tags: ['Admins'],
  security,
  summary: 'Make a site',
  request: { body: jsonBody(newSite) },
  responses: { 201: json('Made', adminSite), ...problems(400, 401, 403, 409, 413, 415, 422) },
});
const readSiteRoute = createRoute({
  method: 'get',
  path: '/v1/admin/sites/{id}',
  tags: ['Admins'],
  security,
  summary: "A site's settings",
  request: { params: siteParams },
  responses: { 200: json('The settings', adminSite), ...problems(401, 403, 404, 422) },
});
const changeSiteRoute = createRoute({
  method: 'patch',
  path: '/v1/admin/sites/{id}',
  tags: ['Admins'],
  security,
  summary: "Change some of a site's settings",
  request: { params: siteParams, body: jsonBody(siteChanges) },
  responses: { 200: json('Changed', adminSite), ...problems(400, 401, 403, 404, 413, 415, 422) },
});

const versionedPolicy = z
  .object({ version: z.number().int(), policy: z.record(z.string(), z.unknown()) })
  .openapi('VersionedPolicy');
const readPolicyRoute = createRoute({
  method: 'get',
  path: '/v1/admin/sites/{id}/policy',
  tags: ['Admins'],
  security,
  summary: 'The policy in force, whole',
  request: { params: siteParams },
  responses: {
    200: json('The policy; its version is the ETag', versionedPolicy),
    ...problems(401, 403, 404, 422),
  },
});
const putPolicyRoute = createRoute({
  method: 'put',
  path: '/v1/admin/sites/{id}/policy',
  tags: ['Admins'],
  security,
  summary: 'Put a new version of the policy; absent parts take their defaults',
  description:
    'A list holds 50,000 entries at most, the body 24 MiB; beyond: 422 `list.long`, 413 with `maxBytes`.',
  request: {
    params: siteParams,
    headers: z.object({ 'if-match': z.string().max(100).optional() }),
    body: jsonBody(policySchema.superRefine((policy, context) => refuseControls(policy, context))),
  },
  responses: {
    200: json('The new version', versionedPolicy),
    ...problems(400, 401, 403, 404, 409, 413, 415, 422),
  },
});

interface Deps {
  createSite: (admin: Moderator, site: Site) => Promise<Site>;
  findSite: (admin: Moderator, id: string) => Promise<Site>;
  changeSite: (admin: Moderator, id: string, changes: Partial<Omit<Site, 'id'>>) => Promise<Site>;
  readPolicy: (admin: Moderator, siteId: string) => Promise<VersionedPolicy>;
  putPolicy: (
    admin: Moderator,
    siteId: string,
    expected: number | null,
    policy: Policy,
  ) => Promise<VersionedPolicy>;
}

export function addSiteAdminRoutes(app: OpenAPIHono<HttpEnv>, deps: Deps): void {
  app.openapi(createSiteRoute, async (c) =>
    c.json(await deps.createSite(c.get('moderator'), c.req.valid('json')), 201),
  );
  app.openapi(readSiteRoute, async (c) =>
    c.json(await deps.findSite(c.get('moderator'), c.req.valid('param').id), 200),
  );
  app.openapi(changeSiteRoute, async (c) => {
    const given = Object.entries(c.req.valid('json')).filter(([, value]) => value !== undefined);
    return c.json(
      await deps.changeSite(c.get('moderator'), c.req.valid('param').id, Object.fromEntries(given)),
      200,
    );
  });
  app.openapi(readPolicyRoute, async (c) => {
    const found = await deps.readPolicy(c.get('moderator'), c.req.valid('param').id);
    c.header('ETag', `"${found.version}"`);
    return c.json(found, 200);
  });
  app.openapi(putPolicyRoute, async (c) => {
    const expected = readIfMatch(c.req.header('If-Match'));
    const saved = await deps.putPolicy(
      c.get('moderator'),
      c.req.valid('param').id,
      expected,
      c.req.valid('json'),
    );
    c.header('ETag', `"${saved.version}"`);
    return c.json(saved, 200);
  });
}

/** The version of an `If-Match`, such as `"3"`; null where there is none. Throws `invalid` for anything else. */
function readIfMatch(header: string | undefined): number | null {
  if (header === undefined || header.trim() === '*') return null;
  const [, version] = /^\s*(?:W\/)?"?(\d{1,9})"?\s*$/.exec(header) ?? [];
  if (version === undefined) throw invalid({ pointer: '', code: 'if-match.invalid' });
  return Number(version);
}
