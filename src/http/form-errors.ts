// All that is wrong with a comment's form: a reader should hear of everything at once, whether the schema or the site says it.
import { DomainError, type FieldError, invalid } from '../domain/error.ts';
import { parsePhone } from '../domain/phone.ts';
import { type PageReference, pageKeyOf, type Site } from '../domain/site.ts';

/** A body as it came: any part may be absent or of another type. */
export type RawForm = Readonly<Record<string, unknown>>;

/** `errors`, and what the site says of the parts that these leave alone. Asked only once a form is refused. */
export function withSiteErrors(errors: readonly FieldError[], form: RawForm, site: Site): FieldError[] {
  const isFaulted = (name: string) => errors.some(({ pointer }) => pointer.split('/')[1] === name);
  const more = [
    ...(isFaulted('page') ? [] : pageErrors(form.page, site)),
    ...(isFaulted('phone') ? [] : phoneErrors(form.phone, site)),
    ...(isFaulted('consent') ? [] : consentErrors(form.consent, site)),
  ];
  return [...errors, ...more];
}

/** The same for what a use-case threw; any other error stays as it is. */
export function refusalWithSiteErrors(error: unknown, form: RawForm, site: Site): unknown {
  const errors = error instanceof DomainError && error.code === 'invalid' ? error.details.errors : undefined;
  return errors ? invalid(...withSiteErrors(errors, form, site)) : error;
}

function pageErrors(page: unknown, site: Site): FieldError[] {
  try {
    pageKeyOf(page as PageReference, site);
    return [];
  } catch (error) {
    return error instanceof DomainError ? (error.details.errors ?? []) : [];
  }
}

function phoneErrors(phone: unknown, { region }: Site): FieldError[] {
  if (typeof phone !== 'string' || phone.trim() === '' || parsePhone(phone, region) !== null) return [];
  return [{ pointer: '/phone', code: 'phone.invalid' }];
}

function consentErrors(consent: unknown, { consentNotice }: Site): FieldError[] {
  if (!consentNotice || (consent as { notice?: unknown } | null)?.notice === consentNotice.version) return [];
  return [{ pointer: '/consent', code: 'consent.missing' }];
}
