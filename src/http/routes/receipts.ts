// Readers: what became of my comment, and taking it back. Receipts travel in bodies, since addresses end in logs.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { RateLimiter } from '../../domain/ports.ts';
import type { ReceiptItem } from '../../use-cases/read-receipts.ts';
import { takeLimit } from '../../use-cases/take-limit.ts';
import { type Language, say, sayReason } from '../../wording/catalogue.ts';
import { instantSchema, json, jsonBody, problems, uuidSchema } from '../contract.ts';
import type { HttpEnv } from '../env.ts';

const receipt = z.string().min(1).max(100);
const receiptItem = z
  .object({
    id: uuidSchema,
    status: z.enum(['pending', 'approved', 'rejected', 'removed', 'withdrawn', 'erased']),
    reason: z.object({ code: z.string(), text: z.object({ vi: z.string(), en: z.string() }) }).nullable(),
    automatic: z.boolean(),
    canAppeal: z.boolean(),
    canResend: z.boolean(),
    submittedAt: instantSchema,
    page: z.object({ key: z.string() }),
    title: z.string(),
    content: z.string(),
  })
  .openapi('OwnComment');

const statusRoute = createRoute({
  method: 'post',
  path: '/v1/receipts',
  tags: ['Readers'],
  summary: 'What became of the comments behind these receipts',
  request: { body: jsonBody(z.strictObject({ receipts: z.array(receipt).max(50) })) },
  responses: {
    200: json('The known ones, in the order asked for', z.object({ items: z.array(receiptItem) })),
    ...problems(400, 413, 415, 422),
  },
});

const withdrawRoute = createRoute({
  method: 'post',
  path: '/v1/receipts/withdraw',
  tags: ['Readers'],
  summary: 'Take a comment back, for good',
  request: { body: jsonBody(z.strictObject({ receipt })) },
  responses: { 200: json('The comment, withdrawn', receiptItem), ...problems(400, 409, 413, 415, 422) },
});

interface Deps {
  readReceipts: (receipts: readonly string[]) => Promise<ReceiptItem[]>;
  withdrawComment: (receipt: string) => Promise<ReceiptItem>;
  limiter: RateLimiter;
}

export function addReceiptRoutes(
  app: OpenAPIHono<HttpEnv>,
  { readReceipts, withdrawComment, limiter }: Deps,
): void {
  app.openapi(statusRoute, async (c) => {
    await takeLimit(limiter, 'list', c.get('addressPrefix'));
    const items = await readReceipts(c.req.valid('json').receipts);
    c.header('Cache-Control', 'no-store');
    return c.json({ items: items.map(showItem) }, 200);
  });

  app.openapi(withdrawRoute, async (c) => {
    await takeLimit(limiter, 'list', c.get('addressPrefix'));
    const item = await withdrawComment(c.req.valid('json').receipt);
    c.header('Cache-Control', 'no-store');
    return c.json(showItem(item), 200);
  });
}

function showItem({ siteId: _, reason, reference, submittedAt, ...item }: ReceiptItem) {
  const text = reason === null ? null : { code: reason, text: reasonText(reason, reference) };
  return { ...item, reason: text, submittedAt: submittedAt.toISOString() };
}

/** The reason as the author reads it, in both languages. */
export function reasonText(code: string, reference: string | null): { vi: string; en: string } {
  const sayIt = (language: Language) =>
    sayReason(language, code, { contact: say(language, 'form.desk'), reference });
  return { vi: sayIt('vi'), en: sayIt('en') };
}
