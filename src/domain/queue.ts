// What travels through the queue: a job carries ids, never words.
import { z } from 'zod';

/** A flush holds 300 submissions at most, and so does a job. */
export const MAX_BATCH = 300;

export const checkJobSchema = z.strictObject({ commentIds: z.array(z.uuid()).min(1).max(MAX_BATCH) });
export type CheckJob = z.infer<typeof checkJobSchema>;

export interface CheckQueueDepth {
  waiting: number;
  active: number;
}
