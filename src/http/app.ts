// The HTTP service: middleware in the order in which a request meets it, then the routes.
import type { BlockList } from 'node:net';
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Moderator } from '../domain/moderator.ts';
import type { Clock, Logger, RateLimiter } from '../domain/ports.ts';
import { refuseInvalid } from './contract.ts';
import type { HttpEnv } from './env.ts';
import { acceptBody, guard, identify, securityHeaders } from './middleware.ts';
import { createErrorHandler, createNotFoundHandler } from './problem.ts';
import { addModeratorAdminRoutes } from './routes/admin-moderators.ts';
import { addSiteAdminRoutes } from './routes/admin-sites.ts';
import { addCaptchaRoutes } from './routes/captcha.ts';
import { addCaptchaSoundRoute } from './routes/captcha-sound.ts';
import { addCommentRoutes } from './routes/comments.ts';
import { addDecisionRoutes } from './routes/decisions.ts';
import { addModerationRoutes } from './routes/moderation.ts';
import { addDocs, addProbes } from './routes/operations.ts';
import { addPageRoutes, showPageErrors } from './routes/pages.tsx';
import { addReceiptRoutes } from './routes/receipts.ts';
import { addSiteRoutes } from './routes/sites.ts';
import { addSubmitRoute } from './routes/submit.ts';
import { addTrialCheckRoute } from './routes/trial-check.ts';
import { addWorkFrame } from './routes/work-frame.ts';

/** What each group of routes asks for, and what the middleware does. */
export type HttpDeps = Parameters<typeof addSubmitRoute>[1] &
  Parameters<typeof addCommentRoutes>[1] &
  Parameters<typeof addSiteRoutes>[1] &
  Parameters<typeof addCaptchaRoutes>[1] &
  Parameters<typeof addCaptchaSoundRoute>[1] &
  Parameters<typeof addReceiptRoutes>[1] &
  Parameters<typeof addPageRoutes>[1] &
  Parameters<typeof addProbes>[1] & {
    moderation: Parameters<typeof addModerationRoutes>[1] &
      Parameters<typeof addDecisionRoutes>[1] &
      Parameters<typeof addTrialCheckRoute>[1];
    admin: Parameters<typeof addSiteAdminRoutes>[1] & Parameters<typeof addModeratorAdminRoutes>[1];
    authenticate: (token: string) => Promise<Moderator>;
    limiter: RateLimiter;
    trustedProxies: BlockList;
    logger: Logger;
    now: Clock;
  };

export function createApp(deps: HttpDeps): OpenAPIHono<HttpEnv> {
  const app = new OpenAPIHono<HttpEnv>({ defaultHook: refuseInvalid });
  app.onError(showPageErrors(createErrorHandler(deps.logger)));
  app.notFound(createNotFoundHandler((path) => methodsOf(app, path)));

  app.use(identify(deps));
  app.use(securityHeaders);
  app.use(guard(deps));
  app.use(acceptBody);

  addSubmitRoute(app, deps);
  addCommentRoutes(app, deps);
  addSiteRoutes(app, deps);
  addCaptchaRoutes(app, deps);
  addCaptchaSoundRoute(app, deps);
  addReceiptRoutes(app, deps);
  addModerationRoutes(app, deps.moderation);
  addDecisionRoutes(app, deps.moderation);
  addTrialCheckRoute(app, deps.moderation);
  addSiteAdminRoutes(app, deps.admin);
  addModeratorAdminRoutes(app, deps.admin);
  addPageRoutes(app, deps);
  addWorkFrame(app, deps);
  addProbes(app, deps);
  addDocs(app);
  return app;
}

/** What a worker process answers where it listens: whether it is alive and ready, and nothing of readers or moderators. */
export function createOperationsApp(
  deps: Pick<HttpDeps, 'logger' | 'now' | 'trustedProxies' | 'findMissing'>,
): OpenAPIHono<HttpEnv> {
  const app = new OpenAPIHono<HttpEnv>({ defaultHook: refuseInvalid });
  app.onError(createErrorHandler(deps.logger));
  app.notFound(createNotFoundHandler((path) => methodsOf(app, path)));
  app.use(identify(deps));
  app.use(securityHeaders);
  addProbes(app, deps);
  return app;
}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** The methods under which a path has a route of its own, not only middleware. */
function methodsOf(app: OpenAPIHono<HttpEnv>, path: string): string[] {
  return METHODS.filter((method) =>
    app.router.match(method, path)[0].some(([[, route]]) => route.method === method),
  );
}
