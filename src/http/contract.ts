// Pieces of the contract that routes share, and how zod's issues become the contract's field errors.
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import {
  excessCharacters,
  hasControlCharacters,
  TEXT_LIMITS,
  type TextField,
  tidyText,
} from '../domain/comment.ts';
import { DomainError, type FieldError } from '../domain/error.ts';

interface Issue {
  code?: string | undefined;
  path: readonly PropertyKey[];
  message: string;
  keys?: readonly string[];
  params?: Record<string, unknown> | undefined;
  errors?: readonly (readonly Issue[])[];
}

/** Carries a code of the contract through zod. */
export function fieldIssue(code: string, params: Record<string, string | number> = {}) {
  return { code: 'custom' as const, params: { code, ...params } };
}

/** As many faults as anybody mends at one time; a body may hold thousands, and the answer must not outgrow it. */
const MAX_ERRORS = 50;

export function toFieldErrors(issues: readonly Issue[]): FieldError[] {
  return issues.slice(0, MAX_ERRORS).flatMap(fieldErrorsOf).slice(0, MAX_ERRORS);
}

function fieldErrorsOf(issue: Issue): FieldError[] {
  const pointer = issue.path.map((part) => `/${escapePointer(String(part))}`).join('');
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).slice(0, MAX_ERRORS).map((key) => ({
      pointer: `${pointer}/${escapePointer(key)}`,
      code: 'unknown',
      params: { name: key.slice(0, 80) },
    }));
  }
  const { code, ...params } = (issue.params ?? {}) as Record<string, string | number>;
  if (typeof code === 'string') return [{ pointer, code, params }];
  const name = issue.path.filter((part) => typeof part === 'string').join('.') || 'body';
  return [{ pointer, code: `${name}.${isAbsent(issue) ? 'missing' : 'invalid'}` }];
}

/** Nothing stood there; of a union, every alternative says so. */
function isAbsent({ message, errors = [] }: Issue): boolean {
  if (errors.length === 0) return /received undefined/.test(message);
  return errors.flat().every((inner) => inner.path.length === 0 && isAbsent(inner));
}

function escapePointer(part: string): string {
  return part.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Hands zod's verdict on a request to problem.ts. */
export function refuseInvalid(
  result: { success: boolean; error?: { issues: readonly unknown[] } },
  _c: Context,
): undefined {
  if (result.success) return undefined;
  // Zod's issue types are a union that differs by version; toFieldErrors reads the few fields that all of them have.
  throw new DomainError('invalid', { errors: toFieldErrors((result.error?.issues ?? []) as Issue[]) });
}

/** One of the texts that people write. Trimmed, with `\n` line ends, as it will be stored. */
export function textField(field: TextField, settings: { isRequired: boolean; lines: 'one' | 'many' }) {
  const max = TEXT_LIMITS[field];
  return z
    .string()
    .overwrite(tidyText)
    .superRefine((text, context) => {
      if (settings.isRequired && text === '') context.addIssue(fieldIssue(`${field}.missing`));
      else if (hasControlCharacters(text, settings.lines)) context.addIssue(fieldIssue('control'));
      else {
        const excess = excessCharacters(text, max);
        if (excess > 0) context.addIssue(fieldIssue(`${field}.long`, { max, n: excess }));
      }
    });
}

/** A short plain value, such as a code or a key; or what a person of the desk writes, in many lines. */
export const plainText = (max: number, lines: 'one' | 'many' = 'one') =>
  z
    .string()
    .max(max)
    .refine((text) => !hasControlCharacters(text, lines), { params: { code: 'control' } });

/** For bodies whose schema the domain holds: what no database can store is refused wherever it stands. */
export function refuseControls(value: unknown, context: z.RefinementCtx, path: string[] = []): void {
  if (typeof value === 'string') {
    if (hasControlCharacters(value, 'many')) context.addIssue({ ...fieldIssue('control'), path });
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) refuseControls(inner, context, [...path, key]);
  }
}

/** A page's key or URL, before it is looked at. */
export const pageText = z.string().min(1).max(2_000);

export const siteIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'lower-case letters, digits and hyphens, 40 at most')
  .openapi({ example: 'demo' });

export const limitSchema = z
  .string()
  .regex(/^\d{1,3}$/)
  .transform(Number)
  .pipe(z.number().int().min(1).max(100))
  .optional()
  .openapi({ type: 'integer', minimum: 1, maximum: 100, default: 20 });
export const DEFAULT_LIMIT = 20;

export const cursorSchema = z.string().min(1).max(200).optional();
export const instantSchema = z.string().openapi({ format: 'date-time' });
/** In small letters, as the database gives them back: ids are compared as text. */
export const uuidSchema = z.uuid().toLowerCase();

export const problemSchema = z
  .object({
    type: z.string().openapi({ example: '/problems/invalid' }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    instance: z.string(),
    code: z.string(),
    errors: z.array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() })).optional(),
  })
  .loose()
  .openapi('Problem');

const PROBLEM_TEXT: Record<number, string> = {
  400: 'The body is not JSON',
  401: 'No valid token',
  403: 'Not allowed: right, origin or closed page',
  404: 'Not found',
  409: 'In conflict with what is there',
  413: 'The body is too large',
  415: 'Another content type is needed',
  422: 'Fields are wrong',
  429: 'Too many requests; see Retry-After',
  503: 'The database is away; see Retry-After',
};

/** The problems that a route may answer with, for the OpenAPI document. */
export function problems(...statuses: (keyof typeof PROBLEM_TEXT)[]) {
  return Object.fromEntries(
    [...statuses, 429, 503].map((status) => [
      status,
      {
        description: PROBLEM_TEXT[Number(status)] ?? '',
        content: { 'application/problem+json': { schema: problemSchema } },
      },
    ]),
  );
}

export function json<Schema extends z.ZodType>(description: string, schema: Schema) {
  return { description, content: { 'application/json': { schema } } };
}

/** A body is always required: without that no validator runs and a handler would see `{}`. */
export function jsonBody<Schema extends z.ZodType>(schema: Schema) {
  return { required: true, content: { 'application/json': { schema } } };
}
