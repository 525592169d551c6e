// Moderators: the queue, one comment with its history, decisions, and the checks on trial.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { STATUSES } from '../../domain/comment.ts';
import { REASONS } from '../../domain/decision.ts';
import { DomainError } from '../../domain/error.ts';
import { type Moderator, mayEnter } from '../../domain/moderator.ts';
import type { VersionedPolicy } from '../../domain/policy.ts';
import { LABELS } from '../../domain/signal.ts';
import type { Site } from '../../domain/site.ts';
import { REVIEW_SORTS } from '../../domain/stores.ts';
import type { CheckedTexts } from '../../use-cases/check-texts.ts';
import type { DecisionForm } from '../../use-cases/decide.ts';
import type { ReviewDetail, ReviewItem, ReviewQuery } from '../../use-cases/list-review-queue.ts';
import { isWordingKey, say } from '../../wording/catalogue.ts';
import {
  cursorSchema,
  DEFAULT_LIMIT,
  instantSchema,
  json,
  jsonBody,
  limitSchema,
  plainText,
  problems,
  siteIdSchema,
  uuidSchema,
} from '../contract.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import type { HttpEnv } from '../env.ts';
import { reasonText } from './receipts.ts';

const security = [{ bearer: [] }];
const evidence = z.union([
  z.object({ field: z.string(), start: z.number().int(), end: z.number().int(), text: z.string() }),
  z.object({ fact: z.string(), value: z.union([z.string(), z.number(), z.boolean()]) }),
]);
const signal = z
  .object({
    check: z.string(),
    label: z.enum(LABELS),
    kind: z.string(),
    score: z.number(),
    evidence: z.array(evidence),
    reason: z.string().optional(),
    costMs: z.number().optional(),
  })
  .openapi('Signal');
const verdict = z
  .object({
    outcome: z.enum(['approve', 'hold', 'reject']),
    policyVersion: z.number().int(),
    modelVersion: z.string().nullable(),
    labels: z.array(z.object({ label: z.enum(LABELS), score: z.number() })),
  })
  .openapi('Verdict');
const reviewItem = z
  .object({
    id: uuidSchema,
    site: siteIdSchema,
    page: z.object({ key: z.string(), title: z.string().nullable() }),
    status: z.enum(STATUSES),
    version: z.number().int(),
    name: z.string(),
    phone: z.string().nullable().openapi({ example: '••• ••• 678' }),
    title: z.string(),
    content: z.string(),
    parentId: uuidSchema.nullable(),
    language: z.string(),
    submittedAt: instantSchema,
    urgency: z.object({ dueAt: instantSchema, because: z.array(z.string()) }),
    verdict: verdict.nullable(),
    signals: z.array(signal),
    wave: z.null(),
    claim: z.null(),
    reports: z.number().int(),
    appeal: z.null(),
  })
  .openapi('ReviewItem');
const decision = z.object({
  id: uuidSchema,
  outcome: z.string(),
  reason: z.string().nullable(),
  by: z.string(),
  at: instantSchema,
  before: z.string(),
});
const reviewDetail = reviewItem
  .extend({
    history: z.object({
      decisions: z.array(
        decision.extend({
          note: z.string().nullable(),
          reference: z.string().nullable(),
          batchId: uuidSchema,
        }),
      ),
      events: z.array(
        z.object({
          type: z.string(),
          at: instantSchema,
          by: z.string(),
          data: z.record(z.string(), z.unknown()),
        }),
      ),
    }),
    author: z.object({ approved: z.number().int(), rejected: z.number().int(), firstSeenAt: instantSchema }),
  })
  .openapi('ReviewDetail');

const listRoute = createRoute({
  method: 'get',
  path: '/v1/moderation/comments',
  tags: ['Moderators'],
  security,
  summary: 'The queue, the most urgent first',
  request: {
    query: z.strictObject({
      status: z.enum(STATUSES).optional(),
      site: siteIdSchema.optional(),
      page: z.string().min(1).max(2_000).optional().openapi({ description: 'Key or URL; needs site.' }),
      label: z.enum(LABELS).optional(),
      sort: z.enum(REVIEW_SORTS).optional(),
      limit: limitSchema,
      cursor: cursorSchema,
    }),
  },
  responses: {
    200: json('Comments', z.object({ items: z.array(reviewItem), nextCursor: z.string().nullable() })),
    ...problems(401, 403, 404, 422),
  },
});

const idParams = z.object({ id: uuidSchema });
const showRoute = createRoute({
  method: 'get',
  path: '/v1/moderation/comments/{id}',
  tags: ['Moderators'],
  security,
  summary: 'One comment with its history and its author',
  request: { params: idParams },
  responses: { 200: json('The comment', reviewDetail), ...problems(401, 403, 404, 422) },
});

const decideRoute = createRoute({
  method: 'post',
  path: '/v1/moderation/comments/{id}/decisions',
  tags: ['Moderators'],
  security,
  summary: 'Decide one comment',
  request: {
    params: idParams,
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
        comment: reviewItem,
        decision,
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
      z.object({ items: z.array(z.object({ verdict, signals: z.array(signal) })) }),
    ),
    ...problems(400, 401, 403, 404, 413, 415, 422),
  },
});

interface Deps {
  findSite: (id: string) => Promise<Site>;
  findPolicy: (siteId: string, version?: number) => Promise<VersionedPolicy | null>;
  listReviewQueue: (
    moderator: Moderator,
    query: ReviewQuery,
  ) => Promise<{ items: ReviewItem[]; next: { dueAt: Date; id: string } | null }>;
  showComment: (moderator: Moderator, id: string) => Promise<ReviewDetail>;
  decide: (moderator: Moderator, id: string, form: DecisionForm) => Promise<{ batchId: string }>;
  checkTexts: (
    site: Site,
    policy: VersionedPolicy,
    texts: readonly Record<string, string>[],
  ) => CheckedTexts[];
}

export function addModerationRoutes(app: OpenAPIHono<HttpEnv>, deps: Deps): void {
  app.openapi(listRoute, async (c) => {
    const query = c.req.valid('query');
    const { items, next } = await deps.listReviewQueue(c.get('moderator'), {
      status: query.status ?? null,
      site: query.site ?? null,
      page: query.page ?? null,
      label: query.label ?? null,
      sort: query.sort ?? 'urgent',
      after: query.cursor === undefined ? null : decodeCursor(query.cursor),
      limit: query.limit ?? DEFAULT_LIMIT,
    });
    return c.json(
      { items: items.map(showItem), nextCursor: next ? encodeCursor(next.id, next.dueAt) : null },
      200,
    );
  });

  app.openapi(showRoute, async (c) => {
    const { history, author, ...item } = await deps.showComment(c.get('moderator'), c.req.valid('param').id);
    const shown = {
      ...showItem(item),
      history: {
        decisions: history.decisions,
        events: history.events.map((e) => ({ ...e, at: e.at.toISOString() })),
      },
      author: { ...author, firstSeenAt: author.firstSeenAt.toISOString() },
    };
    return c.json(shown, 200);
  });

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
    return c.json({ comment: showItem(comment), decision: shown, batch }, 201);
  });

  app.openapi(reasonsRoute, async (c) => {
    const { site } = c.req.valid('query');
    if (site !== undefined) await enter(c.get('moderator'), site);
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

function showItem({ siteId, submittedAt, urgency, dueAt: _, ...item }: ReviewItem) {
  return {
    id: item.id,
    site: siteId,
    page: item.page,
    status: item.status,
    version: item.version,
    name: item.name,
    phone: item.phone,
    title: item.title,
    content: item.content,
    parentId: item.parentId,
    language: item.language,
    submittedAt: submittedAt.toISOString(),
    urgency: { dueAt: urgency.dueAt.toISOString(), because: urgency.because },
    verdict: item.verdict,
    signals: item.signals,
    wave: null,
    claim: null,
    reports: 0,
    appeal: null,
  };
}

function deskText(code: string): { vi: string; en: string } {
  const key = `desk.${code}`;
  return isWordingKey(key) ? { vi: say('vi', key), en: say('en', key) } : { vi: code, en: code };
}
