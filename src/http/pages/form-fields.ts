// The form's fields as they were typed, and the API's contract for the same comment: one schema judges both.
import { hasControlCharacters, type TextField } from '../../domain/comment.ts';
import type { CommentForm } from '../../domain/comment-form.ts';
import { invalid } from '../../domain/error.ts';
import type { NewId } from '../../domain/ports.ts';
import { commentFormSchema, toCommentForm } from '../comment-form.ts';
import { toFieldErrors } from '../contract.ts';
import { withSiteErrors } from '../form-errors.ts';
import type { ReaderPage } from './reader-page.ts';

/** In the order in which they stand on the page; their ids there, too. */
export const FIELDS = ['name', 'phone', 'title', 'content', 'captcha', 'consent'] as const;
export type FieldName = (typeof FIELDS)[number];

/** What a reader typed, kept as it was until the comment is accepted. */
export interface TypedFields extends Record<TextField | 'phone', string> {
  captcha: string;
  captchaId: string;
  consent: string;
  parent: string;
  website: string;
  /** The Idempotency-Key: one a form, so that a double click sends one comment. */
  key: string;
}

export function emptyFields(newId: NewId, parent: string | null): TypedFields {
  const nothing = { name: '', phone: '', title: '', content: '', captcha: '', captchaId: '', consent: '' };
  return { ...nothing, parent: parent ?? '', website: '', key: newId() };
}

const MAX_KEY = 200;

export function readFields(body: Readonly<Record<string, unknown>>, newId: NewId): TypedFields {
  const text = (name: string): string => {
    const value = body[name];
    return typeof value === 'string' ? value : '';
  };
  const key = text('key');
  return {
    name: text('name'),
    phone: text('phone'),
    title: text('title'),
    content: text('content'),
    captcha: text('captcha'),
    captchaId: text('captchaId'),
    consent: text('consent'),
    parent: text('parent'),
    website: text('website'),
    key: key !== '' && key.length <= MAX_KEY && !hasControlCharacters(key, 'one') ? key : newId(),
  };
}

/** The comment, by the API's own schema. Throws `invalid` with all that is wrong. */
export function readForm(fields: TypedFields, { site, reference }: ReaderPage): CommentForm {
  const form = {
    site: site.id,
    page: reference,
    name: fields.name,
    phone: fields.phone,
    ...(fields.parent === '' && { title: fields.title }),
    content: fields.content,
    parentId: fields.parent || null,
    consent: fields.consent === '' ? null : { notice: fields.consent },
    captcha: { id: fields.captchaId, answer: fields.captcha },
    website: fields.website,
  };
  const parsed = commentFormSchema.safeParse(form);
  if (!parsed.success) throw invalid(...withSiteErrors(toFieldErrors(parsed.error.issues), form, site));
  return toCommentForm(parsed.data);
}
