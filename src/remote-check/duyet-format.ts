// This service's own format: the comment goes out signed, signals come back.
import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { RemoteQuestion } from '../domain/ports.ts';
import { REMOTE_LABELS, remoteCode } from '../domain/remote-policy.ts';
import { RemoteFailure } from './failure.ts';
import type { Format } from './format.ts';

const answerSchema = z.object({
  signals: z
    .array(
      z.object({
        label: remoteCode,
        kind: remoteCode.optional(),
        score: z.number().min(0).max(1),
        evidence: z
          .array(
            z.object({
              field: z.enum(['name', 'title', 'content']),
              start: z.int().min(0),
              end: z.int().min(1),
            }),
          )
          .max(20)
          .default([]),
      }),
    )
    .max(50),
});

export const duyetFormat: Format = {
  toBody: ({ siteId, comment }) =>
    JSON.stringify({ version: 1, site: siteId, comment: shownComment(comment) }),
  toHeaders: (secret, body, nowMs) => {
    const timestamp = String(Math.floor(nowMs / 1000));
    return { 'Duyet-Timestamp': timestamp, 'Duyet-Signature': `v1=${sign(secret ?? '', timestamp, body)}` };
  },
  toSignals(answer, { comment, remote }) {
    return answerSchema.parse(answer).signals.flatMap(({ label: given, kind, score, evidence }) => {
      const label = Object.hasOwn(remote.labels, given)
        ? remote.labels[given]
        : REMOTE_LABELS.find((l) => l === given);
      if (label === null) return [];
      // Ignoring what nobody has mapped would let a misspelt label approve everything.
      if (label === undefined) throw new RemoteFailure('answer');
      for (const { field, start, end } of evidence)
        if (start >= end || end > comment[field].length) throw new RemoteFailure('answer');
      const places = evidence.length > 0 ? evidence : [{ fact: 'remote-label', value: given }];
      return [{ label, kind: kind ?? given, score, evidence: places }];
    });
  },
};

function shownComment({ phone, submittedAt, ...comment }: RemoteQuestion['comment']) {
  return { ...comment, submittedAt: submittedAt.toISOString(), ...(phone !== null && { phone }) };
}

/** HMAC-SHA-256 over `timestamp.body`, in hexadecimal. */
function sign(secret: string, timestamp: string, body: string): string {
  return createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
}
