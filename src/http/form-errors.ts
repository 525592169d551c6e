// All that is wrong with a comment's form: a reader should hear of everything at once, whether the schema or the site says it.
import { consentErrors, pageErrors, phoneErrors } from '../domain/comment-form.ts';
import type { FieldError } from '../domain/error.ts';
import type { PageReference, Site } from '../domain/site.ts';

/** A body as it came: any part may be absent or of another type. */
export type RawForm = Readonly<Record<string, unknown>>;

/** `errors`, and what the site says of the parts that these leave alone. Asked only once the schema has refused a form. */
export function withSiteErrors(errors: readonly FieldError[], form: RawForm, site: Site): FieldError[] {
  const isFaulted = (name: string) => errors.some(({ pointer }) => pointer.split('/')[1] === name);
  const notice = (form.consent as { notice?: unknown } | null | undefined)?.notice;
  return [
    ...errors,
    // The schema has found nothing wrong with these parts, so that they are of its types.
    ...(isFaulted('page') ? [] : pageErrors(form.page as PageReference, site)),
    ...(isFaulted('phone') || typeof form.phone !== 'string' ? [] : phoneErrors(form.phone, site)),
    ...(isFaulted('consent') ? [] : consentErrors(notice, site)),
  ];
}
