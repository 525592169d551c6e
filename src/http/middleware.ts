// What every request passes, in the order in which app.ts lists it.
import { randomUUID } from 'node:crypto';
import type { BlockList } from 'node:net';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { matchedRoutes } from 'hono/route';
import { DomainError } from '../domain/error.ts';
import { can, type Moderator } from '../domain/moderator.ts';
import type { Clock, Logger, RateLimiter } from '../domain/ports.ts';
import { takeLimit } from '../use-cases/take-limit.ts';
import { CLOSED_ROUTES, OPEN_ROUTES, routeName } from './access.ts';
import { addressPrefixOf } from './client-address.ts';
import type { HttpEnv } from './env.ts';

type Middleware = MiddlewareHandler<HttpEnv>;

/** The route that will answer, as the contract writes it; null where none does. */
export function routeOf(c: Context<HttpEnv>): string | null {
  const route = matchedRoutes(c).findLast(({ method }) => method !== 'ALL');
  return route ? routeName(route.method, route.path) : null;
}

/** An id for the request, who sent it, and a log line without path, query or body: those may hold what is private. */
export function identify(settings: { trustedProxies: BlockList; logger: Logger; now: Clock }): Middleware {
  return async function identifyRequest(c, next) {
    const startedMs = settings.now();
    const requestId = randomUUID();
    c.set('requestId', requestId);
    c.set('addressPrefix', addressPrefixOf(c, settings.trustedProxies));
    c.header('X-Request-Id', requestId);
    await next();
    const { status } = c.res;
    const line = { requestId, route: routeOf(c) ?? c.req.method, status, ms: settings.now() - startedMs };
    // A 503 says that a store is away, which its own connection has logged once; here it would be a line a request.
    settings.logger[status >= 500 && status !== 503 ? 'error' : 'debug'](line, 'request');
  };
}

export const securityHeaders: Middleware = async function setSecurityHeaders(c, next) {
  await next();
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Referrer-Policy', 'same-origin');
  c.header('Cross-Origin-Opener-Policy', 'same-origin');
  if (!c.res.headers.has('Content-Security-Policy')) {
    c.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
  }
};

/** Every route is closed unless it is listed open; a closed one needs a token whose owner has the route's right. */
export function guard(settings: {
  authenticate: (token: string) => Promise<Moderator>;
  limiter: RateLimiter;
}): Middleware {
  const { authenticate, limiter } = settings;

  return async function guardRoute(c, next) {
    const route = routeOf(c);
    if (route === null || OPEN_ROUTES.has(route)) return next();
    const right = CLOSED_ROUTES[route];
    const [, token] = /^Bearer\s+(\S+)\s*$/i.exec(c.req.header('Authorization') ?? '') ?? [];
    if (!token) throw new DomainError('token');
    const moderator = await authenticate(token).catch(async (error: unknown) => {
      await takeLimit(limiter, 'token-guess', c.get('addressPrefix') ?? 'unknown');
      throw error;
    });
    await takeLimit(limiter, 'token', moderator.id);
    if (right === undefined || !can(moderator, right)) {
      const name = right ?? 'none';
      throw new DomainError('right', { params: { right: name }, extra: { right: name } });
    }
    c.set('moderator', moderator);
    c.header('Cache-Control', 'no-store');
    return next();
  };
}

const READER_BODY_BYTES = 64 * 1024;
const MODERATOR_BODY_BYTES = 4 * 1024 * 1024;
/** Five lists of 50,000 entries, as they are answered: what can be read can be put back. */
const POLICY_BODY_BYTES = 24 * 1024 * 1024;

function limitBody(maxSize: number): Middleware {
  return bodyLimit({
    maxSize,
    onError: () => {
      throw new DomainError('size', { extra: { maxBytes: maxSize } });
    },
  });
}

const limitReader = limitBody(READER_BODY_BYTES);
const limitModerator = limitBody(MODERATOR_BODY_BYTES);
const limitPolicy = limitBody(POLICY_BODY_BYTES);

/** Bodies are JSON, or a form where a page's form is sent; small from readers, larger with a token. */
export const acceptBody: Middleware = async function acceptRequestBody(c, next) {
  const { method } = c.req;
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return next();
  const route = routeOf(c);
  if (route === null) return next();
  const isPage = /^POST \/(p\/|demo)/.test(route);
  const type = isPage ? 'application/x-www-form-urlencoded' : 'application/json';
  const header = c.req.header('Content-Type');
  const length = c.req.header('Content-Length');
  const hasBody =
    header !== undefined ||
    (length !== undefined && length !== '0') ||
    c.req.header('Transfer-Encoding') !== undefined;
  if (hasBody && header?.split(';')[0]?.trim().toLowerCase() !== type) {
    throw new DomainError('content-type', { params: { type } });
  }
  if (route === 'PUT /v1/admin/sites/{id}/policy') return limitPolicy(c, next);
  return (OPEN_ROUTES.has(route) ? limitReader : limitModerator)(c, next);
};
