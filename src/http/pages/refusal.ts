// Why a comment was not accepted, in the words and the order in which its form shows it.
import type { DomainError, FieldError } from '../../domain/error.ts';
import { isWordingKey, type Language, say, sayDuration } from '../../wording/catalogue.ts';
import { STATUS, sayFieldError } from '../problem.ts';
import { FIELDS, type FieldName } from './form-fields.ts';

export interface Refusal {
  status: (typeof STATUS)[keyof typeof STATUS];
  /** One a field, in the form's order; `field` null where none of them is to blame. */
  errors: { field: FieldName | null; text: string }[];
  /** What stands in the form's way as a whole. */
  alert: string | null;
  retryAfterSeconds: number | null;
}

/** null for what no change to the form would help. */
export function toRefusal({ code, details }: DomainError, language: Language): Refusal | null {
  const seconds = details.retryAfterSeconds ?? null;
  const refusal = { status: STATUS[code], errors: [], alert: null, retryAfterSeconds: seconds };
  switch (code) {
    case 'invalid':
      return { ...refusal, errors: toMessages(details.errors ?? [], language) };
    case 'captcha.wrong':
    case 'captcha.expired':
      return { ...refusal, errors: [{ field: 'captcha', text: say(language, `error.${code}`) }] };
    case 'rate':
    case 'down':
    case 'page.closed':
    case 'idempotency':
      return {
        ...refusal,
        alert: say(language, `error.${code}`, { time: sayDuration(language, seconds ?? 0) }),
      };
    default:
      return null;
  }
}

function toMessages(errors: readonly FieldError[], language: Language): Refusal['errors'] {
  const messages = errors.map((error) => {
    const field =
      FIELDS.find((name) => error.pointer === `/${name}` || error.pointer.startsWith(`/${name}/`)) ?? null;
    return { field, text: sayFieldError(language, field === 'captcha' ? asCaptchaError(error) : error) };
  });
  const place = ({ field }: Refusal['errors'][number]) =>
    field === null ? FIELDS.length : FIELDS.indexOf(field);
  return messages
    .filter(
      ({ field }, index) => field === null || messages.findIndex((other) => other.field === field) === index,
    )
    .sort((a, b) => place(a) - place(b));
}

/** A code too long or a challenge of another shape is a wrong one, to a reader. */
function asCaptchaError(error: FieldError): FieldError {
  return isWordingKey(`error.${error.code}`) ? error : { ...error, code: 'captcha.wrong' };
}
