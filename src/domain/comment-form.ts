// A reader's form, once its single fields are valid: what only the site can say of it, and when two are the same.
import { DomainError, type FieldError, invalid } from './error.ts';
import { parsePhone } from './phone.ts';
import { type PageReference, pageKeyOf, type Site } from './site.ts';

/** A form whose single fields are valid; texts are tidied. */
export interface CommentForm {
  page: PageReference & { title?: string | undefined };
  name: string;
  phone: string;
  title: string;
  content: string;
  parentId: string | null;
  consent: string | null;
  /** `work` null: none was done. */
  captcha: { id: string; answer: string; work: string | null };
  receipts: string[];
  website: string;
}

/** The page's key and the phone as E.164. Throws `invalid` with all that the site finds wrong, at once. */
export function readAgainstSite(form: CommentForm, site: Site): { pageKey: string; phone: string | null } {
  const errors = [
    ...pageErrors(form.page, site),
    ...phoneErrors(form.phone, site),
    ...consentErrors(form.consent, site),
    ...(form.parentId !== null && !site.replies ? [{ pointer: '/parentId', code: 'parent.unknown' }] : []),
  ];
  if (errors.length > 0) throw invalid(...errors);
  return {
    pageKey: pageKeyOf(form.page, site),
    phone: form.phone === '' ? null : parsePhone(form.phone, site.region),
  };
}

export function pageErrors(page: PageReference, site: Site): FieldError[] {
  try {
    pageKeyOf(page, site);
    return [];
  } catch (error) {
    if (error instanceof DomainError) return error.details.errors ?? [];
    throw error;
  }
}

export function phoneErrors(phone: string, { region }: Site): FieldError[] {
  if (phone.trim() === '' || parsePhone(phone, region) !== null) return [];
  return [{ pointer: '/phone', code: 'phone.invalid' }];
}

/** `notice`: the version of the notice that the reader agreed to. */
export function consentErrors(notice: unknown, { consentNotice }: Site): FieldError[] {
  return !consentNotice || notice === consentNotice.version
    ? []
    : [{ pointer: '/consent', code: 'consent.missing' }];
}

/** What makes two bodies the same: all that the reader said, in one spelling, without the captcha. */
export function canonicalBody(form: CommentForm, pageKey: string, phone: string | null): string {
  const { page: _, captcha: __, phone: ___, ...said } = form;
  return JSON.stringify([pageKey, phone, Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1))]);
}

/** Two comments with this in common have the same text: capitals, spaces and the way marks are composed don't matter. */
export function sameTextForm({ title, content }: CommentForm): string {
  return `${title}\n${content}`.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
