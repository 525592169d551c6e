// Admins: the people of the desk and their tokens.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { type Moderator, ROLES } from '../../domain/moderator.ts';
import { json, jsonBody, plainText, problems, siteIdSchema, uuidSchema } from '../contract.ts';
import type { HttpEnv } from '../env.ts';
import { security } from '../review-schemas.ts';

const moderatorParams = z.object({ id: uuidSchema });
const tokenSchema = z
  .object({ id: uuidSchema, token: z.string().openapi({ description: 'Shown this once.' }) })
  .openapi('NewToken');
const createModeratorRoute = createRoute({
  method: 'post',
  path: '/v1/admin/moderators',
  tags: ['Admins'],
  security,
  summary: 'Add a person to the desk',
  request: {
    body: jsonBody(
      z.strictObject({
        name: plainText(200).min(1),
        role: z.enum(ROLES),
        sites: z.union([z.tuple([z.literal('*')]), z.array(siteIdSchema).min(1).max(1_000)], {
          error: "site ids, or ['*'] for all",
        }),
      }),
    ),
  },
  responses: { 201: json('Added', tokenSchema), ...problems(400, 401, 403, 413, 415, 422) },
});
const replaceTokenRoute = createRoute({
  method: 'post',
  path: '/v1/admin/moderators/{id}/token',
  tags: ['Admins'],
  security,
  summary: 'Replace a token; the old one ends at once',
  request: { params: moderatorParams },
  responses: { 200: json('Replaced', tokenSchema), ...problems(401, 403, 404, 422) },
});
const endModeratorRoute = createRoute({
  method: 'delete',
  path: '/v1/admin/moderators/{id}',
  tags: ['Admins'],
  security,
  summary: "End a moderator's access",
  request: { params: moderatorParams },
  responses: { 204: { description: 'Ended' }, ...problems(401, 403, 404, 422) },
});

interface Deps {
  createModerator: (
    admin: Moderator,
    wanted: Omit<Moderator, 'id'>,
  ) => Promise<{ id: string; token: string }>;
  replaceToken: (admin: Moderator, id: string) => Promise<{ id: string; token: string }>;
  endModerator: (admin: Moderator, id: string) => Promise<void>;
}

export function addModeratorAdminRoutes(app: OpenAPIHono<HttpEnv>, deps: Deps): void {
  app.openapi(createModeratorRoute, async (c) =>
    c.json(await deps.createModerator(c.get('moderator'), c.req.valid('json')), 201),
  );
  app.openapi(replaceTokenRoute, async (c) =>
    c.json(await deps.replaceToken(c.get('moderator'), c.req.valid('param').id), 200),
  );
  app.openapi(endModeratorRoute, async (c) => {
    await deps.endModerator(c.get('moderator'), c.req.valid('param').id);
    return c.body(null, 204);
  });
}
