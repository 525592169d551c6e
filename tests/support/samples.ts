// Things to store: valid ones, of which a test changes what it is about.
import { randomUUID } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import type { Database } from '../../src/database/database.ts';
import { createSiteStore } from '../../src/database/sites.ts';
import { createSubmissionStore } from '../../src/database/submissions.ts';
import { DEMO_SITE } from '../../src/domain/demo-site.ts';
import { DomainError } from '../../src/domain/error.ts';
import { DEFAULT_POLICY } from '../../src/domain/policy.ts';
import type { Move, Submission } from '../../src/domain/stores.ts';

export const HOUR_MS = 60 * 60 * 1000;

export function sampleSubmission(changes: Partial<Submission> = {}): Submission {
  const submittedAt = changes.submittedAt ?? new Date();
  return {
    id: uuidv7(),
    siteId: 'demo',
    page: { key: '/tin/mot', title: 'Một' },
    parentId: null,
    name: 'Nguyễn Văn A',
    title: 'Ủng hộ',
    content: 'Rất đồng ý với bài viết này.',
    phone: null,
    addressMac: null,
    authorOf: null,
    consentVersion: '1',
    textMac: randomUUID(),
    language: 'vi',
    honeypot: false,
    captcha: 'solved',
    isWorked: true,
    trust: null,
    secondsToFill: 30,
    submittedAt,
    dueAt: new Date(submittedAt.getTime() + 2 * HOUR_MS),
    challenge: { id: randomUUID(), expiresAt: new Date(submittedAt.getTime() + HOUR_MS) },
    idempotency: null,
    ...changes,
  };
}

export function sampleMove(comment: { id: string; version: number }, changes: Partial<Move> = {}): Move {
  return {
    commentId: comment.id,
    version: comment.version,
    to: 'approved',
    outcome: 'approve',
    reason: null,
    reference: null,
    note: null,
    by: 'policy',
    batchId: uuidv7(),
    decisionId: uuidv7(),
    at: new Date(),
    eventType: 'comment.decided',
    eventData: { outcome: 'approve' },
    check: null,
    ...changes,
  };
}

/** Stores comments that each pass; their ids. */
export async function store(database: Database, ...submissions: Submission[]): Promise<string[]> {
  const results = await createSubmissionStore(database, uuidv7).submit(submissions, []);
  const refused = results.find((result) => result.outcome !== 'accepted');
  if (refused) throw new Error(`a sample was refused: ${refused.outcome}`);
  return submissions.map((submission) => submission.id);
}

export async function createSite(database: Database, id = 'demo'): Promise<void> {
  const event = {
    type: 'site.created' as const,
    siteId: id,
    commentId: null,
    actor: 'test',
    data: {},
    at: new Date(),
  };
  await createSiteStore(database).create({ ...DEMO_SITE, id }, DEFAULT_POLICY, event);
}

/** The code that `work` fails with; 'none' where it does not fail. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'none';
  } catch (error) {
    return error instanceof DomainError ? error.code : `not a DomainError: ${String(error)}`;
  }
}
