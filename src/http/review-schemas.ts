// A comment as the desk sees it: its schemas for the contract, and its plain form.
import { z } from '@hono/zod-openapi';
import { STATUSES } from '../domain/comment.ts';
import { LABELS } from '../domain/signal.ts';
import type { ReviewItem } from '../use-cases/list-review-queue.ts';
import { instantSchema, siteIdSchema, uuidSchema } from './contract.ts';

/** Routes that need a token. */
export const security = [{ bearer: [] }];
const evidence = z.union([
  z.object({ field: z.string(), start: z.number().int(), end: z.number().int(), text: z.string() }),
  z.object({ fact: z.string(), value: z.union([z.string(), z.number(), z.boolean()]) }),
]);
export const signalSchema = z
  .object({
    check: z.string(),
    label: z.enum(LABELS),
    kind: z.string(),
    score: z.number(),
    evidence: z.array(evidence),
    reason: z.string().optional(),
    holdsOnly: z.literal(true).optional(),
    costMs: z.number().optional(),
  })
  .openapi('Signal');
export const verdictSchema = z
  .object({
    outcome: z.enum(['approve', 'hold', 'reject']),
    policyVersion: z.number().int(),
    modelVersion: z.string().nullable(),
    labels: z.array(
      z.object({ label: z.enum(LABELS), score: z.number(), rejectScore: z.number().optional() }),
    ),
  })
  .openapi('Verdict');
export const reviewItemSchema = z
  .object({
    id: uuidSchema,
    site: siteIdSchema,
    page: z.object({ key: z.string(), title: z.string().nullable() }),
    status: z.enum(STATUSES),
    version: z.number().int(),
    name: z.string(),
    phone: z.string().nullable().openapi({ example: '••• ••• 678' }),
    title: z.string(),
    content: z.string(),
    parentId: uuidSchema.nullable(),
    language: z.string(),
    submittedAt: instantSchema,
    urgency: z.object({ dueAt: instantSchema, because: z.array(z.string()) }),
    verdict: verdictSchema.nullable(),
    signals: z.array(signalSchema),
    wave: uuidSchema.nullable(),
    claim: z.null(),
    reports: z.number().int(),
    appeal: z.null(),
  })
  .openapi('ReviewItem');
export const decisionSchema = z.object({
  id: uuidSchema,
  outcome: z.string(),
  reason: z.string().nullable(),
  by: z.string(),
  at: instantSchema,
  before: z.string(),
});
export const reviewDetailSchema = reviewItemSchema
  .extend({
    history: z.object({
      decisions: z.array(
        decisionSchema.extend({
          note: z.string().nullable(),
          reference: z.string().nullable(),
          batchId: uuidSchema,
        }),
      ),
      events: z.array(
        z.object({
          type: z.string(),
          at: instantSchema,
          by: z.string(),
          data: z.record(z.string(), z.unknown()),
        }),
      ),
    }),
    author: z.object({ approved: z.number().int(), rejected: z.number().int(), firstSeenAt: instantSchema }),
  })
  .openapi('ReviewDetail');

export function showReviewItem({ siteId, submittedAt, urgency, dueAt: _, ...item }: ReviewItem) {
  return {
    id: item.id,
    site: siteId,
    page: item.page,
    status: item.status,
    version: item.version,
    name: item.name,
    phone: item.phone,
    title: item.title,
    content: item.content,
    parentId: item.parentId,
    language: item.language,
    submittedAt: submittedAt.toISOString(),
    urgency: { dueAt: urgency.dueAt.toISOString(), because: urgency.because },
    verdict: item.verdict,
    signals: item.signals,
    wave: item.waveId,
    claim: null,
    reports: 0,
    appeal: null,
  };
}
