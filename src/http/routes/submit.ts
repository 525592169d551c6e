// Readers: send a comment.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { CommentForm } from '../../domain/comment-form.ts';
import { DomainError, type FieldError, invalid } from '../../domain/error.ts';
import type { Site } from '../../domain/site.ts';
import type { Sender } from '../../use-cases/make-submission.ts';
import type { AcceptedComment } from '../../use-cases/submit-comment.ts';
import {
  commentFormSchema,
  IDEMPOTENCY_KEY_MAX,
  readIdempotencyKey,
  toCommentForm,
} from '../comment-form.ts';
import {
  json,
  jsonBody,
  problems,
  refuseInvalid,
  siteIdSchema,
  toFieldErrors,
  uuidSchema,
} from '../contract.ts';
import { type EnterDeps, enterSite } from '../enter-site.ts';
import type { HttpEnv } from '../env.ts';
import { type RawForm, withSiteErrors } from '../form-errors.ts';

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

interface Deps extends EnterDeps {
  submitComment: (site: Site, form: CommentForm, sender: Sender) => Promise<AcceptedComment>;
}

export function addSubmitRoute(app: OpenAPIHono<HttpEnv>, deps: Deps): void {
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
      const site = await enterSite(c, body.site, deps);
      const sender = { addressPrefix: c.get('addressPrefix'), idempotencyKey };
      const { repeated, ...accepted } = await deps.submitComment(site, toCommentForm(body), sender);
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
}

function nullWithoutSite(error: unknown): null {
  if (error instanceof DomainError && error.code === 'site') return null;
  throw error;
}
