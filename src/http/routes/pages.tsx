// Readers: pages that work without a script. A form on them ends in the same use-cases as the API.
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context, ErrorHandler, Handler } from 'hono';
import { DEMO_SITE } from '../../domain/demo-site.ts';
import { DomainError } from '../../domain/error.ts';
import { takeLimit } from '../../use-cases/take-limit.ts';
import type { HttpEnv } from '../env.ts';
import { findAsset } from '../pages/assets.ts';
import { showCommentPage } from '../pages/comment-page.tsx';
import { emptyFields, readFields, readForm, type TypedFields } from '../pages/form-fields.ts';
import { sendInternalErrorPage, sendProblemPage } from '../pages/problem-page.tsx';
import { openPage, type PageDeps, type ReaderPage, type ShownChallenge } from '../pages/reader-page.ts';
import { redirectWithReceipt } from '../pages/receipt-cookie.ts';
import { toRefusal } from '../pages/refusal.ts';
import { toDomainError } from '../problem.ts';

type PageContext = Context<HttpEnv>;

export function addPageRoutes(app: OpenAPIHono<HttpEnv>, deps: PageDeps): void {
  app.get('/', async (c) => c.redirect((await hasDemo(deps)) ? '/demo' : '/docs'));

  app.get('/assets/:file', (c) => {
    const asset = findAsset(c.req.param('file'));
    if (!asset) throw new DomainError('not-found');
    c.header('Cache-Control', 'public, max-age=31536000, immutable');
    return c.body(asset.body, 200, { 'Content-Type': asset.type });
  });

  const show = asPage(deps, async (c) => {
    const page = await openPage(c, deps);
    const reply = page.site.replies ? page.address.reply : null;
    return showCommentPage(c, page, { fields: emptyFields(deps.newId, reply) }, deps);
  });
  const receive = asPage(deps, async (c) => receiveForm(c, await openPage(c, deps), deps));
  for (const path of ['/demo', '/p/:site']) {
    app.get(path, show);
    app.post(path, receive);
  }
}

/** For errors that arise before a page's handler or inside it by our own fault; others go to `otherwise`. */
export function showPageErrors(otherwise: ErrorHandler<HttpEnv>): ErrorHandler<HttpEnv> {
  return async function handlePageError(error, c) {
    if (c.req.path !== '/demo' && !c.req.path.startsWith('/p/')) return otherwise(error, c);
    const known = toDomainError(error);
    if (known) return sendProblemPage(c, known, null);
    await otherwise(error, c);
    return sendInternalErrorPage(c);
  };
}

async function hasDemo({ findSite }: PageDeps): Promise<boolean> {
  try {
    await findSite(DEMO_SITE.id);
    return true;
  } catch (error) {
    if (error instanceof DomainError && error.code === 'site') return false;
    throw error;
  }
}

function asPage({ newId }: PageDeps, handle: (c: PageContext) => Promise<Response>): Handler<HttpEnv> {
  return async function handlePage(c) {
    try {
      return await handle(c);
    } catch (error) {
      const known = toDomainError(error);
      if (!known) throw error;
      const isLost = c.req.method === 'POST' && known.code === 'down';
      const body = isLost ? await c.req.parseBody() : {};
      const isComment = isLost && typeof body.content === 'string';
      return sendProblemPage(c, known, isComment ? readFields(body, newId) : null);
    }
  };
}

async function receiveForm(c: PageContext, page: ReaderPage, deps: PageDeps): Promise<Response> {
  const body = await c.req.parseBody();
  const fields = readFields(body, deps.newId);
  const receipt = typeof body.receipt === 'string' ? body.receipt : '';
  switch (body.action) {
    case 'status':
      await takeLimit(deps.limiter, 'list', c.get('addressPrefix'));
      return redirectWithReceipt(c, page, receipt, deps);
    case 'withdraw':
      await takeLimit(deps.limiter, 'list', c.get('addressPrefix'));
      await withdraw(receipt, deps);
      return redirectWithReceipt(c, page, receipt, deps);
    case 'new-code':
      return showCommentPage(c, page, { fields, kind: 'picture', isCodeFresh: true }, deps);
    case 'no-code':
      return showCommentPage(c, page, { fields, kind: 'none' }, deps);
    case 'new-comment':
      return showCommentPage(c, page, { fields: { ...fields, parent: '' } }, deps);
    default:
      return send(c, page, fields, deps);
  }
}

async function send(
  c: PageContext,
  page: ReaderPage,
  fields: TypedFields,
  deps: PageDeps,
): Promise<Response> {
  try {
    const { receipt } = await deps.submitComment(page.site, readForm(fields, page), {
      addressPrefix: c.get('addressPrefix') ?? null,
      idempotencyKey: fields.key,
    });
    return redirectWithReceipt(c, page, receipt, deps);
  } catch (error) {
    const known = toDomainError(error);
    const refusal = known && toRefusal(known, page.language);
    if (!refusal) throw error;
    // The key was taken by an earlier comment of this form: what is sent next is another one.
    const kept = known.code === 'idempotency' ? { ...fields, key: deps.newId() } : fields;
    const challenge = challengeOf(known);
    return showCommentPage(c, page, { fields: kept, refusal, ...(challenge && { challenge }) }, deps);
  }
}

/** The fresh one that comes with a wrong or expired code. */
function challengeOf({ details }: DomainError): ShownChallenge | null {
  return (details.extra?.captcha as ShownChallenge | undefined) ?? null;
}

/** What is withdrawn already, or nobody's, shows itself on the page that follows. */
async function withdraw(receipt: string, { withdrawComment }: PageDeps): Promise<void> {
  try {
    await withdrawComment(receipt);
  } catch (error) {
    if (!(error instanceof DomainError) || (error.code !== 'move' && error.code !== 'invalid')) throw error;
  }
}
