import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY, type Policy } from '../../src/domain/policy.ts';
import { LABELS, type Label, type Signal } from '../../src/domain/signal.ts';
import { automaticReason, flagsOf, judge, scoreLabels } from '../../src/domain/verdict.ts';

const SEVERITY = { approve: 0, hold: 1, reject: 2 };

function signal(label: Label, score: number, reason?: string): Signal {
  return { check: 'test', label, kind: 'test', score, evidence: [], ...(reason !== undefined && { reason }) };
}
const scores = fc.integer({ min: 1, max: 1_000 }).map((thousandths) => thousandths / 1_000);
const signals = fc.array(
  fc.tuple(fc.constantFrom(...LABELS), scores).map(([label, score]) => signal(label, score)),
  {
    maxLength: 8,
  },
);
const threshold = fc
  .tuple(fc.option(scores), fc.option(scores))
  .map(([a, b]) => (a !== null && b !== null && a > b ? { hold: b, reject: a } : { hold: a, reject: b }));
const policies: fc.Arbitrary<Policy> = fc
  .tuple(
    fc.constantFrom('pre' as const, 'auto' as const),
    fc.array(threshold, { minLength: LABELS.length, maxLength: LABELS.length }),
  )
  .map(([mode, thresholds]) => ({
    ...DEFAULT_POLICY,
    mode,
    labels: Object.fromEntries(LABELS.map((label, index) => [label, thresholds[index]])) as Policy['labels'],
  }));
const auto: Policy = { ...DEFAULT_POLICY, mode: 'auto' };

describe('scoreLabels', () => {
  it('adds signals up as independent witnesses, the highest label first', () => {
    expect(scoreLabels([signal('spam', 0.4), signal('abuse', 0.7), signal('spam', 0.4)])).toEqual([
      { label: 'abuse', score: 0.7 },
      { label: 'spam', score: 0.64 },
    ]);
  });

  it('has nothing to say of no signals', () => {
    expect(scoreLabels([])).toEqual([]);
  });
});

describe('under any policy', () => {
  it('a higher signal lowers neither a label nor the outcome', () => {
    fc.assert(
      fc.property(signals, policies, fc.nat(), scores, (before, policy, which, higher) => {
        const after = before.map((one, index) =>
          index === which % Math.max(before.length, 1) ? { ...one, score: Math.max(one.score, higher) } : one,
        );
        const [low, high] = [judge(before, policy, 1), judge(after, policy, 1)];
        expect(SEVERITY[high.outcome]).toBeGreaterThanOrEqual(SEVERITY[low.outcome]);
        for (const { label, score } of low.labels)
          expect(high.labels.find((one) => one.label === label)?.score).toBeGreaterThanOrEqual(score);
      }),
    );
  });

  it('one more signal never lowers the outcome', () => {
    fc.assert(
      fc.property(signals, signals, policies, (some, more, policy) => {
        const [few, many] = [judge(some, policy, 1), judge([...some, ...more], policy, 1)];
        expect(SEVERITY[many.outcome]).toBeGreaterThanOrEqual(SEVERITY[few.outcome]);
      }),
    );
  });

  it('a check that could not answer never approves', () => {
    fc.assert(
      fc.property(signals, policies, (some, policy) => {
        expect(judge([...some, signal('unavailable', 1)], policy, 1).outcome).not.toBe('approve');
      }),
    );
  });

  it('not even where the policy gives it no threshold', () => {
    const careless = { ...auto, labels: { ...auto.labels, unavailable: { hold: null, reject: null } } };
    expect(judge([signal('unavailable', 1)], careless, 1).outcome).toBe('hold');
  });

  it('approves only in mode auto, and only what has no flag', () => {
    fc.assert(
      fc.property(signals, policies, (some, policy) => {
        const { outcome, labels } = judge(some, policy, 1);
        expect(outcome === 'approve').toBe(policy.mode === 'auto' && flagsOf(labels, policy).length === 0);
      }),
    );
  });
});

describe('what may only hold', () => {
  const holding = signals.map((some) => some.map((one) => ({ ...one, holdsOnly: true as const })));

  it('never brings a rejection, alone or together with others', () => {
    fc.assert(
      fc.property(signals, holding, policies, (some, more, policy) => {
        const [without, together] = [judge(some, policy, 1), judge([...some, ...more], policy, 1)];
        expect(together.outcome === 'reject').toBe(without.outcome === 'reject');
      }),
    );
  });

  it('makes the same flags as what may reject', () => {
    fc.assert(
      fc.property(signals, holding, policies, (some, more, policy) => {
        const free = more.map(({ holdsOnly: _, ...one }) => one);
        expect(flagsOf(scoreLabels([...some, ...more]), policy)).toEqual(
          flagsOf(scoreLabels([...some, ...free]), policy),
        );
      }),
    );
  });

  it('is told beside the score', () => {
    const link = { ...signal('spam', 0.9), holdsOnly: true as const };
    const verdict = judge([link, signal('spam', 0.8)], auto, 1);
    expect(verdict.labels).toEqual([{ label: 'spam', score: 0.98, rejectScore: 0.8 }]);
    expect(verdict.outcome).toBe('hold');
  });

  it('does not reject where everything else would', () => {
    const zero = { ...auto, labels: { ...auto.labels, spam: { hold: null, reject: 0 } } };
    expect(judge([{ ...signal('spam', 1), holdsOnly: true }], zero, 1).outcome).toBe('hold');
  });
});

describe('under the default policy', () => {
  it('only spam is rejected', () => {
    fc.assert(
      fc.property(signals, (some) => {
        const { outcome, labels } = judge(some, DEFAULT_POLICY, 1);
        const spam = labels.find(({ label }) => label === 'spam')?.score ?? 0;
        expect(outcome === 'reject').toBe(spam >= 0.97);
      }),
    );
  });

  it('everything else waits for a person', () => {
    expect(judge([], DEFAULT_POLICY, 3)).toEqual({
      outcome: 'hold',
      policyVersion: 3,
      modelVersion: null,
      labels: [],
    });
  });

  it('noise is shown and flags nothing', () => {
    expect(judge([signal('noise', 1)], auto, 1).outcome).toBe('approve');
  });

  it('a score at the threshold is a flag, and below it is none', () => {
    expect(flagsOf([{ label: 'spam', score: 0.5 }], DEFAULT_POLICY)).toEqual(['spam']);
    expect(flagsOf([{ label: 'spam', score: 0.499 }], DEFAULT_POLICY)).toEqual([]);
  });
});

describe('automaticReason', () => {
  const strict: Policy = {
    ...DEFAULT_POLICY,
    labels: Object.fromEntries(
      LABELS.map((label) => [label, { hold: 0.5, reject: 0.9 }]),
    ) as Policy['labels'],
  };
  it.each([
    ['spam', [signal('spam', 1)], 'spam'],
    ['a flood', [signal('flood', 1)], 'spam'],
    ['a duplicate', [signal('duplicate', 1)], 'duplicate'],
    ['a listed word with a reason', [signal('listed', 1, 'hate')], 'hate'],
    ['a listed word without one', [signal('listed', 1)], 'insult'],
    [
      'a listed word beside one that may only hold',
      [{ ...signal('listed', 1, 'hate'), holdsOnly: true as const }, signal('listed', 1, 'spam')],
      'spam',
    ],
    ['abuse beside less spam', [signal('spam', 0.95), signal('abuse', 1)], 'insult'],
  ])('of %s', (_name, some, reason) => {
    expect(automaticReason(some, strict, judge(some, strict, 1))).toBe(reason);
  });
});
