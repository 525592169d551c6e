// Readers: a page's comments, and how many there are.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { etag } from 'hono/etag';
import type { RateLimiter } from '../../domain/ports.ts';
import type { Site } from '../../domain/site.ts';
import type { PublicComment } from '../../domain/stores.ts';
import type { CommentList, ListQuery } from '../../use-cases/list-comments.ts';
import { takeLimit } from '../../use-cases/take-limit.ts';
import {
  cursorSchema,
  DEFAULT_LIMIT,
  instantSchema,
  json,
  limitSchema,
  pageText,
  problems,
  siteIdSchema,
  uuidSchema,
} from '../contract.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import { type EnterDeps, enterSite } from '../enter-site.ts';
import type { HttpEnv } from '../env.ts';
import { showSite, siteSchema } from './sites.ts';

const publicComment = z.object({
  id: uuidSchema,
  name: z.string(),
  title: z.string(),
  content: z.string(),
  submittedAt: instantSchema,
});
const listedComment = publicComment
  .extend({ replyCount: z.number().int(), replies: z.array(publicComment) })
  .openapi('Comment');

const listRoute = createRoute({
  method: 'get',
  path: '/v1/comments',
  tags: ['Readers'],
  summary: "A page's approved comments",
  request: {
    query: z.strictObject({
      site: siteIdSchema,
      page: pageText.openapi({
        description: 'The key or the URL of a page.',
        example: '/tin/binh-dang-gioi',
      }),
      parent: uuidSchema.optional().openapi({ description: 'Replies to this comment.' }),
      sort: z.enum(['newest', 'oldest']).optional(),
      with: z.enum(['site']).optional().openapi({ description: "Adds the site's settings." }),
      limit: limitSchema,
      cursor: cursorSchema,
    }),
  },
  responses: {
    200: json(
      'The comments',
      z
        .object({
          items: z.array(listedComment),
          count: z.number().int(),
          nextCursor: z.string().nullable(),
          site: siteSchema.optional(),
        })
        .openapi('CommentList'),
    ),
    304: { description: 'As the ETag says, nothing has changed' },
    ...problems(403, 404, 422),
  },
});

const countsRoute = createRoute({
  method: 'get',
  path: '/v1/comments/counts',
  tags: ['Readers'],
  summary: 'How many approved comments each page has',
  request: {
    query: z.strictObject({
      site: siteIdSchema,
      page: z.union([pageText.transform((page) => [page]), z.array(pageText).min(1).max(100)]),
    }),
  },
  responses: {
    200: json(
      'The counts, in the order asked for',
      z.object({ items: z.array(z.object({ page: z.string(), count: z.number().int() })) }),
    ),
    ...problems(403, 404, 422),
  },
});

interface Deps extends EnterDeps {
  limiter: RateLimiter;
  listComments: (site: Site, query: ListQuery) => Promise<CommentList>;
  countComments: (site: Site, pages: readonly string[]) => Promise<{ page: string; count: number }[]>;
}

/** Shared caches may keep it as long as what was removed may still be seen. */
const CACHE = 'public, max-age=5';

export function addCommentRoutes(app: OpenAPIHono<HttpEnv>, deps: Deps): void {
  app.use('/v1/comments', etag());
  app.openapi(listRoute, async (c) => {
    const query = c.req.valid('query');
    await takeLimit(deps.limiter, 'list', c.get('addressPrefix'));
    const site = await enterSite(c, query.site, deps);
    const { items, count, next } = await deps.listComments(site, {
      page: query.page,
      parentId: query.parent ?? null,
      sort: query.sort ?? 'newest',
      after: query.cursor === undefined ? null : decodeCursor(query.cursor).id,
      limit: query.limit ?? DEFAULT_LIMIT,
    });
    c.header('Cache-Control', CACHE);
    const nextCursor = next === null ? null : encodeCursor(next);
    return c.json(
      { items: items.map(showComment), count, nextCursor, ...(query.with && { site: showSite(site) }) },
      200,
    );
  });

  app.openapi(countsRoute, async (c) => {
    const query = c.req.valid('query');
    await takeLimit(deps.limiter, 'list', c.get('addressPrefix'));
    const site = await enterSite(c, query.site, deps);
    c.header('Cache-Control', CACHE);
    return c.json({ items: await deps.countComments(site, query.page) }, 200);
  });
}

function showComment({ replies, replyCount, ...comment }: PublicComment) {
  const show = ({
    id,
    name,
    title,
    content,
    submittedAt,
  }: Omit<PublicComment, 'replies' | 'replyCount'>) => ({
    id,
    name,
    title,
    content,
    submittedAt: submittedAt.toISOString(),
  });
  return { ...show(comment), replyCount, replies: replies.map(show) };
}
