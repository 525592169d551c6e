// The contract of a reader's comment: one schema judges the API's body and the pages' form.
import { z } from '@hono/zod-openapi';
import { asksForAnswer } from '../domain/captcha.ts';
import type { CommentForm } from '../domain/comment-form.ts';
import { invalid } from '../domain/error.ts';
import { MAX_PAGE_KEY } from '../domain/site.ts';
import { fieldIssue, pageText, plainText, siteIdSchema, textField, uuidSchema } from './contract.ts';

/** What is required only together with other parts. Any part may be absent or of another type. */
function requireParts(
  {
    parentId,
    title,
    captcha,
  }: { parentId?: unknown; title?: unknown; captcha?: { id?: unknown; answer?: unknown } | null },
  context: z.RefinementCtx,
): void {
  if (!parentId && (title === undefined || title === ''))
    context.addIssue({ ...fieldIssue('title.missing'), path: ['title'] });
  const { id, answer } = captcha ?? {};
  const isAsked = typeof id !== 'string' || asksForAnswer(id);
  if (isAsked && typeof answer === 'string' && answer.trim() === '')
    context.addIssue({ ...fieldIssue('captcha.missing'), path: ['captcha', 'answer'] });
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Earlier ones from the same browser: the only proof of an author that earns trust. */
export const receiptsSchema = z.array(z.string().max(100)).max(5);

export const commentFormSchema = z
  .strictObject({
    site: siteIdSchema,
    page: z.union(
      [
        z.strictObject({ key: pageText.max(MAX_PAGE_KEY), title: plainText(300).optional() }),
        z.strictObject({ url: pageText, title: plainText(300).optional() }),
      ],
      { error: 'a page is {key} or {url}' },
    ),
    name: textField('name', { isRequired: true, lines: 'one' }).openapi({ example: 'Nguyễn Văn A' }),
    phone: plainText(40).optional().openapi({ example: '0912345678' }),
    title: textField('title', { isRequired: false, lines: 'one' }).optional().openapi({ example: 'Ủng hộ' }),
    content: textField('content', { isRequired: true, lines: 'many' }),
    parentId: uuidSchema.nullable().optional(),
    consent: z
      .strictObject({ notice: plainText(40) })
      .nullable()
      .optional(),
    captcha: z.strictObject({
      id: z.string().max(1_000),
      answer: z.string().max(40).openapi({
        description: 'What the picture shows or the sound says; empty where the challenge has neither.',
      }),
      work: z.string().max(100).nullable().optional().openapi({
        description:
          'The nonce found. null: none; a comment without it waits for a person, whatever the policy.',
      }),
    }),
    receipts: receiptsSchema.optional(),
    website: z.string().max(2_000).optional().openapi({ description: 'The honeypot: empty for people.' }),
  })
  // Also where another part is wrong, so that a reader hears of everything at once.
  .superRefine(requireParts, { when: ({ value }) => isObject(value) })
  .openapi('CommentForm');

/** What the use-case takes, from what a reader may leave out. */
export function toCommentForm(body: z.infer<typeof commentFormSchema>): CommentForm {
  return {
    page: body.page,
    name: body.name,
    phone: body.phone?.trim() ?? '',
    title: body.title ?? '',
    content: body.content,
    parentId: body.parentId ?? null,
    consent: body.consent?.notice ?? null,
    captcha: { ...body.captcha, work: body.captcha.work?.trim() || null },
    receipts: body.receipts ?? [],
    website: body.website ?? '',
  };
}

export const IDEMPOTENCY_KEY_MAX = 200;

/** The header's value, or null where it is absent. Throws `invalid`. */
export function readIdempotencyKey(key: string | undefined): string | null {
  if (key === undefined || key === '') return null;
  if (key.length > IDEMPOTENCY_KEY_MAX) throw invalid({ pointer: '', code: 'idempotency-key.long' });
  return key;
}
