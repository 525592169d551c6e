// Readers: a challenge that a person or a browser solves.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { showChallenge } from '../../domain/captcha.ts';
import type { RateLimiter } from '../../domain/ports.ts';
import type { Site } from '../../domain/site.ts';
import type { IssueChallenge } from '../../use-cases/issue-challenge.ts';
import { takeLimit } from '../../use-cases/take-limit.ts';
import { receiptsSchema } from '../comment-form.ts';
import { instantSchema, json, jsonBody, problems, siteIdSchema } from '../contract.ts';
import { type EnterDeps, enterSite } from '../enter-site.ts';
import type { HttpEnv } from '../env.ts';

const challengeSchema = z
  .object({
    id: z.string().openapi({ description: 'Opaque; sent back as captcha.id.' }),
    svg: z.string().nullable().openapi({ description: 'null where no code is asked for.' }),
    soundUrl: z.string().nullable().openapi({ description: 'The other code of the same challenge, spoken.' }),
    work: z
      .object({
        bits: z.number().int().openapi({ example: 16 }),
        salt: z.string().openapi({ example: 'pKx0P2vDq8m1hYtW5cUe7A' }),
      })
      .nullable()
      .openapi({
        description:
          'Find a text `nonce` of at most 100 characters so that SHA-256 of `salt + ":" + nonce` in UTF-8 begins with `bits` zero bits, and send it as captcha.work. Without it a comment waits for a person and limits are stricter.',
      }),
    expiresAt: instantSchema,
  })
  .openapi('Challenge');

const challengeAnswer = { 200: json('The challenge', challengeSchema) };

const captchaRoute = createRoute({
  method: 'get',
  path: '/v1/captcha',
  tags: ['Readers'],
  summary: 'A new challenge, good for 20 minutes and one comment of this site',
  request: {
    query: z.strictObject({
      site: siteIdSchema,
      picture: z.enum(['none']).optional().openapi({
        description:
          'For who can neither read nor hear a code: more work, and a person looks at the comment.',
      }),
    }),
  },
  responses: { ...challengeAnswer, ...problems(403, 404, 422) },
});

const trustedRoute = createRoute({
  method: 'post',
  path: '/v1/captcha/trusted',
  tags: ['Readers'],
  summary: 'A new challenge, without a picture where these receipts make a trusted reader',
  description:
    'As the policy of the site says (trustedReaders). The comment must carry the same receipts: they are counted again with it.',
  request: { body: jsonBody(z.strictObject({ site: siteIdSchema, receipts: receiptsSchema })) },
  responses: { ...challengeAnswer, ...problems(400, 403, 404, 413, 415, 422) },
});

interface Deps extends EnterDeps {
  issueChallenge: IssueChallenge['issueChallenge'];
  isTrusted: (site: Site, receipts: readonly string[]) => Promise<boolean>;
  limiter: RateLimiter;
}

export function addCaptchaRoutes(app: OpenAPIHono<HttpEnv>, deps: Deps): void {
  const { issueChallenge, isTrusted, limiter } = deps;

  app.openapi(captchaRoute, async (c) => {
    const addressPrefix = c.get('addressPrefix') ?? null;
    await takeLimit(limiter, 'challenge', addressPrefix);
    const { site, picture } = c.req.valid('query');
    const { id: siteId } = await enterSite(c, site, deps);
    c.header('Cache-Control', 'no-store');
    return c.json(
      showChallenge(await issueChallenge({ siteId, addressPrefix }, { kind: picture ?? 'picture' })),
      200,
    );
  });

  app.openapi(trustedRoute, async (c) => {
    const addressPrefix = c.get('addressPrefix') ?? null;
    await takeLimit(limiter, 'challenge', addressPrefix);
    const body = c.req.valid('json');
    const site = await enterSite(c, body.site, deps);
    const trusted = await isTrusted(site, body.receipts);
    const wanted = trusted ? ({ kind: 'none', isTrusted: true } as const) : ({ kind: 'picture' } as const);
    c.header('Cache-Control', 'no-store');
    return c.json(showChallenge(await issueChallenge({ siteId: site.id, addressPrefix }, wanted)), 200);
  });
}
