// The one error that the domain throws. Its codes are the API's codes; src/http/problem.ts alone knows statuses.

export type ErrorCode =
  | 'json'
  | 'size'
  | 'content-type'
  | 'not-found'
  | 'site'
  | 'method'
  | 'token'
  | 'right'
  | 'origin'
  | 'version'
  | 'move'
  | 'idempotency'
  | 'taken'
  | 'invalid'
  | 'captcha.wrong'
  | 'captcha.expired'
  | 'page.closed'
  | 'rate'
  | 'down';

/** One thing wrong with one field: `pointer` is an RFC 6901 JSON pointer, `params` fill the wording's {…}. */
export interface FieldError {
  pointer: string;
  code: string;
  params?: Record<string, string | number>;
}

export interface ErrorDetails {
  /** With `invalid`: what is wrong, field by field. */
  errors?: FieldError[];
  /** With `rate` and `down`: when to come back, in seconds. */
  retryAfterSeconds?: number;
  /** Fields added to the problem as they are, such as `right`, `current` or `captcha`. */
  extra?: Record<string, unknown>;
  /** Fill the {…} of the problem's title. */
  params?: Record<string, string | number>;
}

export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    super(
      details.errors ? `${code}: ${details.errors.map((e) => `${e.pointer} ${e.code}`).join(', ')}` : code,
    );
    this.name = 'DomainError';
    this.code = code;
    this.details = details;
  }
}

export function invalid(...errors: FieldError[]): DomainError {
  return new DomainError('invalid', { errors });
}
