// Moving comments: the policy's verdict, a moderator's click and an author's withdrawal all end in `applyMoves`.
import { type Mover, type Outcome, type Status, transition } from '../domain/comment.ts';
import { findReason } from '../domain/decision.ts';
import { DomainError, type FieldError, invalid } from '../domain/error.ts';
import { type Moderator, mayEnter } from '../domain/moderator.ts';
import type { Clock, NewId } from '../domain/ports.ts';
import type { CheckResult, DecisionStore, Move } from '../domain/stores.ts';

export interface WantedMove {
  comment: { id: string; status: Status; version: number };
  outcome: Outcome;
  mover: Mover;
  by: string;
  reason: string | null;
  reference?: string | null;
  note?: string | null;
  check?: CheckResult;
}

interface Deps {
  store: DecisionStore;
  newId: NewId;
  now: Clock;
}

const EVENTS = {
  policy: 'comment.checked',
  moderator: 'comment.decided',
  author: 'comment.withdrawn',
  erasure: 'comment.decided',
} as const satisfies Record<Mover, Move['eventType']>;

/** Together in one statement; the ids that moved. What changed in the meantime did not. Throws `move` for an illegal one. */
export async function applyMoves(
  wanted: readonly WantedMove[],
  batchId: string,
  deps: Deps,
): Promise<Set<string>> {
  const at = new Date(deps.now());
  return deps.store.move(
    wanted.map(
      ({ comment, outcome, mover, by, reason, reference, note, check }): Move => ({
        commentId: comment.id,
        version: comment.version,
        to: transition(comment.status, outcome, mover),
        outcome,
        reason,
        reference: reference ?? null,
        note: note ?? null,
        by,
        batchId,
        decisionId: deps.newId(),
        at,
        eventType: EVENTS[mover],
        eventData: {
          outcome,
          before: comment.status,
          version: comment.version + 1,
          ...(reason !== null && { reason }),
          ...(check && { labels: check.verdict.labels, policyVersion: check.verdict.policyVersion }),
        },
        check: check ?? null,
      }),
    ),
  );
}

export interface DecisionForm {
  outcome: Outcome & ('approve' | 'hold' | 'reject' | 'remove');
  reason: string | null;
  reference: string | null;
  note: string | null;
  /** The version that the moderator saw; null decides whatever is there now. */
  version: number | null;
}

/** Tries again this often where somebody else moves the comment at the same moment and the moderator named no version. */
const ATTEMPTS = 3;

/** One decision by one moderator; the batch's id. Throws `not-found`, `invalid`, `move`, or `version` with the current one. */
export function createDecide(deps: Deps) {
  return async function decide(
    moderator: Moderator,
    commentId: string,
    form: DecisionForm,
  ): Promise<{ batchId: string }> {
    assertReason(form);
    for (let attempt = 1; ; attempt += 1) {
      const [comment] = await deps.store.find([commentId]);
      if (!comment || !mayEnter(moderator, comment.siteId)) throw new DomainError('not-found');
      if (form.version !== null && form.version !== comment.version) throw stale(comment);
      const batchId = deps.newId();
      const { outcome, reason, reference, note } = form;
      const wanted: WantedMove = {
        comment,
        outcome,
        mover: 'moderator',
        by: moderator.id,
        reason,
        reference,
        note,
      };
      if ((await applyMoves([wanted], batchId, deps)).has(commentId)) return { batchId };
      if (form.version !== null || attempt === ATTEMPTS)
        throw stale((await deps.store.find([commentId]))[0] ?? comment);
    }
  };
}

function stale(comment: { status: Status; version: number }): DomainError {
  return new DomainError('version', {
    extra: { current: { status: comment.status, version: comment.version } },
  });
}

function assertReason({ outcome, reason, reference, note }: DecisionForm): void {
  const isRefusal = outcome === 'reject' || outcome === 'remove';
  if (reason === null) {
    if (isRefusal) throw invalid({ pointer: '/reason', code: 'reason.missing' });
    return;
  }
  const known = findReason(reason);
  if (!known) throw invalid({ pointer: '/reason', code: 'reason.unknown' });
  const problems: FieldError[] = [
    ...(known.needsNote && !note ? [{ pointer: '/note', code: 'note.missing' }] : []),
    ...(known.needsReference && !reference ? [{ pointer: '/reference', code: 'reference.missing' }] : []),
  ];
  if (problems.length > 0) throw invalid(...problems);
}
