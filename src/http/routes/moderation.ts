// Moderators: the queue, and one comment with its history.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { STATUSES } from '../../domain/comment.ts';
import type { Moderator } from '../../domain/moderator.ts';
import { LABELS } from '../../domain/signal.ts';
import { REVIEW_SORTS } from '../../domain/stores.ts';
import type { ReviewDetail, ReviewItem, ReviewQuery } from '../../use-cases/list-review-queue.ts';
import {
  cursorSchema,
  DEFAULT_LIMIT,
  json,
  limitSchema,
  problems,
  siteIdSchema,
  uuidSchema,
} from '../contract.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import type { HttpEnv } from '../env.ts';
import { reviewDetailSchema, reviewItemSchema, security, showReviewItem } from '../review-schemas.ts';

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
    200: json('Comments', z.object({ items: z.array(reviewItemSchema), nextCursor: z.string().nullable() })),
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
  responses: { 200: json('The comment', reviewDetailSchema), ...problems(401, 403, 404, 422) },
});

interface Deps {
  listReviewQueue: (
    moderator: Moderator,
    query: ReviewQuery,
  ) => Promise<{ items: ReviewItem[]; next: { dueAt: Date; id: string } | null }>;
  showComment: (moderator: Moderator, id: string) => Promise<ReviewDetail>;
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
      { items: items.map(showReviewItem), nextCursor: next ? encodeCursor(next.id, next.dueAt) : null },
      200,
    );
  });

  app.openapi(showRoute, async (c) => {
    const { history, author, ...item } = await deps.showComment(c.get('moderator'), c.req.valid('param').id);
    const shown = {
      ...showReviewItem(item),
      history: {
        decisions: history.decisions,
        events: history.events.map((e) => ({ ...e, at: e.at.toISOString() })),
      },
      author: { ...author, firstSeenAt: author.firstSeenAt.toISOString() },
    };
    return c.json(shown, 200);
  });
}
