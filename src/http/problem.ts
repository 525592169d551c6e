// Every error that leaves the service becomes an RFC 9457 problem here, and nowhere else is a status known.
import type { Context, ErrorHandler, NotFoundHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { DomainError, type ErrorCode, type FieldError } from '../domain/error.ts';
import type { Logger } from '../domain/ports.ts';
import { isWordingKey, type Language, say, sayDuration } from '../wording/catalogue.ts';
import type { HttpEnv } from './env.ts';

export const STATUS: Record<ErrorCode, ContentfulStatusCode> = {
  json: 400,
  size: 413,
  'content-type': 415,
  'not-found': 404,
  site: 404,
  method: 405,
  token: 401,
  right: 403,
  origin: 403,
  version: 409,
  move: 409,
  idempotency: 409,
  taken: 409,
  invalid: 422,
  'captcha.wrong': 422,
  'captcha.expired': 422,
  'page.closed': 403,
  rate: 429,
  down: 503,
};

export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(STATUS, code);
}

/** What the reader's client asked for; Vietnamese where it asked for neither. */
export function languageOf(c: Context): Language {
  const [wanted] = (c.req.header('Accept-Language') ?? '').toLowerCase().match(/\b(vi|en)\b/) ?? [];
  return wanted === 'en' ? 'en' : 'vi';
}

/** The sentence that a person reads for one wrong field. */
export function sayFieldError(language: Language, { code, params }: FieldError): string {
  const general = code.endsWith('.missing') ? 'error.missing' : 'error.invalid';
  const key = `error.${code}`;
  return say(language, isWordingKey(key) ? key : general, params);
}

export function sayProblem(language: Language, { code, details }: DomainError): string {
  const seconds = details.retryAfterSeconds;
  const time = seconds === undefined ? {} : { time: sayDuration(language, seconds) };
  return say(language, `problem.${code}`, { ...details.params, ...time });
}

function problemResponse(c: Context<HttpEnv>, error: DomainError): Response {
  const language = languageOf(c);
  const { errors, retryAfterSeconds, extra } = error.details;
  if (retryAfterSeconds !== undefined) c.header('Retry-After', String(retryAfterSeconds));
  if (error.code === 'token') c.header('WWW-Authenticate', 'Bearer');
  const title = sayProblem(language, error);
  const body = {
    type: `/problems/${error.code}`,
    title,
    status: STATUS[error.code],
    detail: errors?.map((field) => sayFieldError(language, field)).join(' ') || title,
    instance: c.get('requestId'),
    code: error.code,
    ...(errors && {
      errors: errors.map((field) => ({
        pointer: field.pointer,
        code: field.code,
        detail: sayFieldError(language, field),
      })),
    }),
    ...extra,
  };
  c.header('Cache-Control', 'no-store');
  return c.body(JSON.stringify(body), STATUS[error.code], {
    'Content-Type': 'application/problem+json; charset=utf-8',
  });
}

/** Hono's own exceptions are about bodies that could not be read. */
export function toDomainError(error: unknown): DomainError | null {
  if (error instanceof DomainError) return error;
  if (!(error instanceof HTTPException)) return null;
  if (error.status === 413) return new DomainError('size');
  if (error.status === 415) return new DomainError('content-type', { params: { type: 'application/json' } });
  return error.status < 500 ? new DomainError('json') : null;
}

export function createErrorHandler(logger: Logger): ErrorHandler<HttpEnv> {
  return function handleError(error, c) {
    const known = toDomainError(error);
    if (known) return problemResponse(c, known);
    logger.error({ error, requestId: c.get('requestId') }, 'a request failed');
    const title = say(languageOf(c), 'problem.internal');
    const body = {
      type: '/problems/internal',
      title,
      status: 500,
      detail: title,
      instance: c.get('requestId'),
      code: 'internal',
    };
    c.header('Cache-Control', 'no-store');
    return c.body(JSON.stringify(body), 500, { 'Content-Type': 'application/problem+json; charset=utf-8' });
  };
}

/** A path that exists under other methods is a 405 that names them. */
export function createNotFoundHandler(methodsOf: (path: string) => string[]): NotFoundHandler<HttpEnv> {
  return function handleNotFound(c) {
    const allowed = methodsOf(c.req.path);
    if (allowed.length === 0) return problemResponse(c, new DomainError('not-found'));
    c.header('Allow', allowed.join(', '));
    return problemResponse(c, new DomainError('method', { params: { method: c.req.method } }));
  };
}
