import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Mover,
  OUTCOMES,
  type Outcome,
  STATUSES,
  type Status,
  transition,
} from '../../src/domain/comment.ts';
import { DomainError } from '../../src/domain/error.ts';

const MOVERS: readonly Mover[] = ['policy', 'moderator', 'author', 'erasure'];

/** All legal moves, written down by hand: `from outcome mover → to`. */
const LEGAL = `
pending approve policy → approved
pending hold policy → held
pending reject policy → rejected
pending approve moderator → approved
pending hold moderator → held
pending reject moderator → rejected
pending remove moderator → removed
held approve moderator → approved
held reject moderator → rejected
held remove moderator → removed
approved hold moderator → held
approved reject moderator → rejected
approved remove moderator → removed
rejected approve moderator → approved
rejected hold moderator → held
rejected remove moderator → removed
removed approve moderator → approved
removed hold moderator → held
removed reject moderator → rejected
pending withdraw author → withdrawn
held withdraw author → withdrawn
approved withdraw author → withdrawn
rejected withdraw author → withdrawn
removed withdraw author → withdrawn
pending erase erasure → erased
held erase erasure → erased
approved erase erasure → erased
rejected erase erasure → erased
removed erase erasure → erased
withdrawn erase erasure → erased`
  .trim()
  .split('\n');

function move(from: Status, outcome: Outcome, mover: Mover): Status | null {
  try {
    return transition(from, outcome, mover);
  } catch (error) {
    if (error instanceof DomainError && error.code === 'move') return null;
    throw error;
  }
}

it('knows exactly the legal moves of every status, outcome and mover', () => {
  const found = STATUSES.flatMap((from) =>
    OUTCOMES.flatMap((outcome) =>
      MOVERS.flatMap((mover) => {
        const to = move(from, outcome, mover);
        return to === null ? [] : [`${from} ${outcome} ${mover} → ${to}`];
      }),
    ),
  );
  expect(found.sort()).toEqual(LEGAL.sort());
});

it('says from where to where an illegal move would have led', () => {
  expect(() => transition('erased', 'approve', 'moderator')).toThrow(
    expect.objectContaining({
      code: 'move',
      details: expect.objectContaining({ extra: { from: 'erased', to: 'approved' } }),
    }),
  );
});

interface Step {
  from: Status;
  outcome: Outcome;
  mover: Mover;
  to: Status;
}

/** Any sequence of attempts; those that were illegal changed nothing and are left out. */
const histories = fc
  .array(fc.tuple(fc.constantFrom(...OUTCOMES), fc.constantFrom(...MOVERS)), { maxLength: 30 })
  .map((attempts) => {
    const steps: Step[] = [];
    let from: Status = 'pending';
    for (const [outcome, mover] of attempts) {
      const to = move(from, outcome, mover);
      if (to === null) continue;
      steps.push({ from, outcome, mover, to });
      from = to;
    }
    return steps;
  });
const everyStep = (holds: (step: Step) => boolean) =>
  fc.assert(
    fc.property(histories, (steps) => steps.every(holds)),
    { numRuns: 2_000 },
  );

describe('whatever happens to a comment', () => {
  it('is approved only by the policy or a moderator who approves', () => {
    everyStep(
      ({ to, outcome, mover }) =>
        to !== 'approved' || (outcome === 'approve' && ['policy', 'moderator'].includes(mover)),
    );
  });

  it('never becomes pending again', () => {
    everyStep(({ to }) => to !== 'pending');
  });

  it('never leaves erased', () => {
    everyStep(({ from }) => from !== 'erased');
  });

  it('leaves withdrawn only by an erasure', () => {
    everyStep(({ from, mover, to }) => from !== 'withdrawn' || (mover === 'erasure' && to === 'erased'));
  });

  it('hears the policy at most once, and first', () => {
    fc.assert(
      fc.property(histories, (steps) => steps.every(({ mover }, index) => mover !== 'policy' || index === 0)),
    );
  });

  it('is withdrawn by its author alone', () => {
    everyStep(({ to, mover }) => to !== 'withdrawn' || mover === 'author');
  });
});
