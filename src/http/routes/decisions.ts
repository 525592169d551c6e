// Moderators: deciding a comment, and the reasons to choose from.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { REASONS } from '../../domain/decision.ts';
import { DomainError } from '../../domain/error.ts';
import { type Moderator, mayEnter } from '../../domain/moderator.ts';
import type { Site } from '../../domain/site.ts';
import type { DecisionForm } from '../../use-cases/decide.ts';
import type { ReviewDetail } from '../../use-cases/list-review-queue.ts';
import { isWordingKey, say } from '../../wording/catalogue.ts';
import { json, jsonBody, plainText, problems, siteIdSchema, uuidSchema } from '../contract.ts';
import type { HttpEnv } from '../env.ts';
import { decisionSchema, reviewItemSchema, security, showReviewItem } from '../review-schemas.ts';
import { reasonText } from './receipts.ts';

const decideRoute = createRoute({
  method: 'post',
  path: '/v1/moderation/comments/{id}/decisions',
  tags: ['Moderators'],
  security,
  summary: 'Decide one comment',
  request: {
    params: z.object({ id: uuidSchema }),
    body: jsonBody(
      z
        .strictObject({
          outcome: z.enum(['approve', 'reject', 'hold', 'remove']),
          reason: plainText(40)
            .nullable()
            .optional()
            .openapi({ description: 'Required to reject or remove.' }),
          reference: plainText(300).nullable().optional(),
          note: plainText(2_000, 'many').nullable().optional(),
          version: z
            .number()
            .int()
            .min(1)
            .optional()
            .openapi({ description: 'The version that you saw; stale is a 409.' }),
        })
        .openapi('DecisionForm'),
    ),
  },
  responses: {
    201: json(
      'Decided',
      z.object({
        comment: reviewItemSchema,
        decision: decisionSchema,
        batch: z.object({
          id: uuidSchema,
          state: z.literal('done'),
          total: z.literal(1),
          done: z.literal(1),
          skipped: z.array(z.object({ id: uuidSchema, because: z.string() })),
        }),
      }),
    ),
    ...problems(400, 401, 403, 404, 409, 413, 415, 422),
  },
});

const reasonsRoute = createRoute({
  method: 'get',
  path: '/v1/moderation/reasons',
  tags: ['Moderators'],
  security,
  summary: 'The reasons to choose from, with what the author reads',
  request: { query: z.strictObject({ site: siteIdSchema.optional() }) },
  responses: {
    200: json(
      'The reasons',
      z.object({
        items: z.array(
          z.object({
            code: z.string(),
            desk: z.object({ vi: z.string(), en: z.string() }),
            text: z.object({ vi: z.string(), en: z.string() }),
            resend: z.boolean(),
            needsNote: z.boolean(),
            needsReference: z.boolean(),
          }),
        ),
      }),
    ),
    ...problems(401, 403, 404, 422),
  },
});

interface Deps {
  findSite: (id: string) => Promise<Site>;
  showComment: (moderator: Moderator, id: string) => Promise<ReviewDetail>;
  decide: (moderator: Moderator, id: string, form: DecisionForm) => Promise<{ batchId: string }>;
}

export function addDecisionRoutes(app: OpenAPIHono<HttpEnv>, deps: Deps): void {
  app.openapi(decideRoute, async (c) => {
    const { id } = c.req.valid('param');
    const { outcome, reason = null, reference = null, note = null, version = null } = c.req.valid('json');
    const moderator = c.get('moderator');
    const { batchId } = await deps.decide(moderator, id, { outcome, reason, reference, note, version });
    const { history, author: _, ...comment } = await deps.showComment(moderator, id);
    const made = history.decisions.find((d) => d.batchId === batchId);
    if (!made) throw new DomainError('not-found');
    const { note: __, reference: ___, batchId: ____, ...shown } = made;
    const batch = { id: batchId, state: 'done' as const, total: 1 as const, done: 1 as const, skipped: [] };
    return c.json({ comment: showReviewItem(comment), decision: shown, batch }, 201);
  });

  app.openapi(reasonsRoute, async (c) => {
    const { site } = c.req.valid('query');
    if (site !== undefined) {
      if (!mayEnter(c.get('moderator'), site)) throw new DomainError('site');
      await deps.findSite(site);
    }
    return c.json(
      {
        items: REASONS.map((reason) => ({
          ...reason,
          text: reasonText(reason.code, null),
          desk: deskText(reason.code),
        })),
      },
      200,
    );
  });
}

function deskText(code: string): { vi: string; en: string } {
  const key = `desk.${code}`;
  return isWordingKey(key) ? { vi: say('vi', key), en: say('en', key) } : { vi: code, en: code };
}
