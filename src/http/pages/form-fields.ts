// The form's fields as they were typed, and the API's contract for the same comment: one schema judges both.
import type { TextField } from '../../domain/comment.ts';
import { type FieldError, invalid } from '../../domain/error.ts';
import { parsePhone } from '../../domain/phone.ts';
import type { NewId } from '../../domain/ports.ts';
import type { CommentForm } from '../../use-cases/submit-comment.ts';
import { toFieldErrors } from '../contract.ts';
import { commentFormSchema, toCommentForm } from '../routes/comments.ts';
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
    key: key !== '' && key.length <= MAX_KEY ? key : newId(),
  };
}

/** The comment, by the API's own schema. Throws `invalid` with all that is wrong. */
export function readForm(fields: TypedFields, { site, reference }: ReaderPage): CommentForm {
  const parsed = commentFormSchema.safeParse({
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
  });
  // The use-case asks these two again, but later: a reader should hear of everything at once.
  const errors: FieldError[] = [...toFieldErrors(parsed.error?.issues ?? [])];
  const isPhoneWrong = fields.phone.trim() !== '' && parsePhone(fields.phone.trim(), site.region) === null;
  if (isPhoneWrong && !errors.some((error) => error.pointer === '/phone')) {
    errors.push({ pointer: '/phone', code: 'phone.invalid' });
  }
  if (site.consentNotice && fields.consent !== site.consentNotice.version) {
    errors.push({ pointer: '/consent', code: 'consent.missing' });
  }
  if (!parsed.success || errors.length > 0) throw invalid(...errors);
  return toCommentForm(parsed.data);
}
