// Readers: send a comment, list a page's comments, count them.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { etag } from 'hono/etag';
import { DomainError, type FieldError, invalid } from '../../domain/error.ts';
import type { RateLimiter } from '../../domain/ports.ts';
import { assertOrigin, MAX_PAGE_KEY, type Site } from '../../domain/site.ts';
import type { PublicComment } from '../../domain/stores.ts';
import type { CommentList, ListQuery } from '../../use-cases/list-comments.ts';
import type { AcceptedComment, CommentForm, Sender } from '../../use-cases/submit-comment.ts';
import {
  cursorSchema,
  DEFAULT_LIMIT,
  fieldIssue,
  instantSchema,
  json,
  jsonBody,
  limitSchema,
  plainText,
  problems,
  refuseInvalid,
  siteIdSchema,
  textField,
  toFieldErrors,
  uuidSchema,
} from '../contract.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import type { HttpEnv } from '../env.ts';
import { type RawForm, refusalWithSiteErrors, withSiteErrors } from '../form-errors.ts';
import { showSite, siteSchema } from './sites.ts';

const pageText = z.string().min(1).max(2_000);

/** What is required only together with other parts. Any part may be absent or of another type. */
function requireParts(
  {
    parentId,
    title,
    captcha,
  }: { parentId?: unknown; title?: unknown; captcha?: { answer?: unknown } | null },
  context: z.RefinementCtx,
): void {
  if (!parentId && (title === undefined || title === ''))
    context.addIssue({ ...fieldIssue('title.missing'), path: ['title'] });
  if (typeof captcha?.answer === 'string' && captcha.answer.trim() === '')
    context.addIssue({ ...fieldIssue('captcha.missing'), path: ['captcha', 'answer'] });
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

export const commentFormSchema = z
  .strictObject({
    site: siteIdSchema,
    page: z.union(
      [
        z.strictObject({ key: pageText.max(MAX_PAGE_KEY), title: plainText(300).optional() }),
        z.strictObject({ url: pageText, title: plainText(300).optional() }),
      ],
      { error: 'a page is {key} or {url}' },
    ),
    name: textField('name', { isRequired: true, lines: 'one' }).openapi({ example: 'Nguyễn Văn A' }),
    phone: plainText(40).optional().openapi({ example: '0912345678' }),
    title: textField('title', { isRequired: false, lines: 'one' }).optional().openapi({ example: 'Ủng hộ' }),
    content: textField('content', { isRequired: true, lines: 'many' }),
    parentId: uuidSchema.nullable().optional(),
    consent: z
      .strictObject({ notice: plainText(40) })
      .nullable()
      .optional(),
    captcha: z.strictObject({
      id: z.string().max(1_000),
      answer: z.string().max(40),
      work: z.string().max(100).nullable().optional(),
    }),
    receipts: z.array(z.string().max(100)).max(5).optional(),
    website: z.string().max(2_000).optional().openapi({ description: 'The honeypot: empty for people.' }),
  })
  // Also where another part is wrong, so that a reader hears of everything at once.
  .superRefine(requireParts, { when: ({ value }) => isObject(value) })
  .openapi('CommentForm');

/** What the use-case takes, from what a reader may leave out. */
export function toCommentForm(body: z.infer<typeof commentFormSchema>): CommentForm {
  return {
    page: body.page,
    name: body.name,
    phone: body.phone?.trim() ?? '',
    title: body.title ?? '',
    content: body.content,
    parentId: body.parentId ?? null,
    consent: body.consent?.notice ?? null,
    captcha: body.captcha,
    receipts: body.receipts ?? [],
    website: body.website ?? '',
  };
}

const IDEMPOTENCY_KEY_MAX = 200;

/** The header's value, or null where it is absent. Throws `invalid`. */
export function readIdempotencyKey(key: string | undefined): string | null {
  if (key === undefined || key === '') return null;
  if (key.length > IDEMPOTENCY_KEY_MAX) throw invalid({ pointer: '', code: 'idempotency-key.long' });
  return key;
}

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

const submitRoute = createRoute({
  method: 'post',
  path: '/v1/comments',
  tags: ['Readers'],
  summary: 'Send a comment',
  request: {
    headers: z.object({ 'idempotency-key': z.string().max(IDEMPOTENCY_KEY_MAX).optional() }),
    body: jsonBody(commentFormSchema),
  },
  responses: {
    202: json(
      'Committed: it will be checked, whatever happens to this process',
      z
        .object({
          id: uuidSchema,
          status: z.literal('pending'),
          receipt: z.string(),
          page: z.object({ key: z.string() }),
        })
        .openapi('AcceptedComment'),
    ),
    ...problems(400, 403, 404, 409, 413, 415, 422),
  },
});

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

interface Deps {
  findSite: (id: string) => Promise<Site>;
  ownHost: (host: string | undefined) => string;
  limiter: RateLimiter;
  submitComment: (site: Site, form: CommentForm, sender: Sender) => Promise<AcceptedComment>;
  listComments: (site: Site, query: ListQuery) => Promise<CommentList>;
  countComments: (site: Site, pages: readonly string[]) => Promise<{ page: string; count: number }[]>;
}

/** Shared caches may keep it as long as what was removed may still be seen. */
const CACHE = 'public, max-age=5';

export function addCommentRoutes(app: OpenAPIHono<HttpEnv>, deps: Deps): void {
  const enter = async (
    siteId: string,
    origin: string | undefined,
    host: string | undefined,
  ): Promise<Site> => {
    const site = await deps.findSite(siteId);
    assertOrigin(origin, site, deps.ownHost(host));
    return site;
  };
  const takeList = async (address: string | null) => {
    const retryAfterSeconds = address === null ? null : await deps.limiter.take('list', address);
    if (retryAfterSeconds !== null) throw new DomainError('rate', { retryAfterSeconds });
  };

  /** With what the site says of the body, besides the schema; a site that is not there says nothing. */
  const refuseForm = async (errors: FieldError[], form: RawForm | null): Promise<never> => {
    const { data: id } = siteIdSchema.safeParse(form?.site);
    const site = id === undefined ? null : await deps.findSite(id).catch(nullWithoutSite);
    throw invalid(...(form && site ? withSiteErrors(errors, form, site) : errors));
  };

  app.openapi(
    submitRoute,
    async (c) => {
      const body = c.req.valid('json');
      const idempotencyKey = readIdempotencyKey(c.req.header('Idempotency-Key'));
      const site = await enter(body.site, c.req.header('Origin'), c.req.header('Host'));
      const sender = { addressPrefix: c.get('addressPrefix'), idempotencyKey };
      const { repeated, ...accepted } = await deps
        .submitComment(site, toCommentForm(body), sender)
        .catch((error: unknown) => {
          throw refusalWithSiteErrors(error, body, site);
        });
      if (repeated) c.header('Idempotent-Replayed', 'true');
      c.header('Cache-Control', 'no-store');
      return c.json(accepted, 202);
    },
    (result, c) => {
      if (result.success || result.target !== 'json') return refuseInvalid(result, c);
      const errors = toFieldErrors(result.error.issues);
      return c.req.json().then((form) => refuseForm(errors, form));
    },
  );

  app.use('/v1/comments', etag());
  app.openapi(listRoute, async (c) => {
    const query = c.req.valid('query');
    await takeList(c.get('addressPrefix'));
    const site = await enter(query.site, c.req.header('Origin'), c.req.header('Host'));
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
    await takeList(c.get('addressPrefix'));
    const site = await enter(query.site, c.req.header('Origin'), c.req.header('Host'));
    c.header('Cache-Control', CACHE);
    return c.json({ items: await deps.countComments(site, query.page) }, 200);
  });
}

function nullWithoutSite(error: unknown): null {
  if (error instanceof DomainError && error.code === 'site') return null;
  throw error;
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
