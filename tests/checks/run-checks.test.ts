import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/checks/check.ts';
import { CHECKS, runChecks } from '../../src/checks/index.ts';
import { NO_FACTS } from '../../src/domain/facts.ts';
import { DEFAULT_POLICY } from '../../src/domain/policy.ts';
import { judge } from '../../src/domain/verdict.ts';
import { anyText, commentOf, policyOf } from './run.ts';

const broken: Check = {
  name: 'broken',
  run() {
    throw new Error('0912 345 678');
  },
};
const seer: Check = {
  name: 'seer',
  run: () => [{ label: 'noise', kind: 'seen', score: 0.1, evidence: [{ fact: 'seen', value: true }] }],
};

describe('a check that throws', () => {
  const signals = runChecks(commentOf('Hay'), DEFAULT_POLICY, NO_FACTS, () => 0, [
    seer,
    broken,
    { ...seer, name: 'second' },
  ]);

  it('gives `unavailable`, and says nothing of what it threw', () => {
    expect(signals.find(({ check }) => check === 'broken')).toEqual({
      check: 'broken',
      label: 'unavailable',
      kind: 'failed',
      score: 1,
      evidence: [{ fact: 'check', value: 'broken' }],
      costMs: 0,
    });
  });

  it('stops no other', () => {
    expect(signals.map(({ check }) => check)).toEqual(['seer', 'broken', 'second']);
  });

  it('keeps the comment from being approved', () => {
    expect(judge(signals, policyOf({ mode: 'auto' }), 1).outcome).toBe('hold');
  });
});

describe('running checks', () => {
  it('tells what each cost, in thousandths of a millisecond', () => {
    const times = [10, 10.12345, 20, 20.5];
    const signals = runChecks(commentOf('Hay'), DEFAULT_POLICY, NO_FACTS, () => times.shift() ?? 0, [
      seer,
      seer,
    ]);
    expect(signals.map(({ costMs }) => costMs)).toEqual([0.123, 0.5]);
  });

  it('gives each check a name of its own, which every signal carries', () => {
    const names = CHECKS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const facts = {
      ...NO_FACTS,
      honeypot: true,
      secondsToFill: 1,
      sameTextBySender: 1,
      submissionsByAuthor: 9,
      waveSize: 5,
    };
    const signals = runChecks(
      commentOf('Hay, abc.com, 0912 345 678'),
      policyOf({ blocked: { words: ['hay'] } }),
      facts,
      () => 0,
    );
    expect(signals.map(({ check }) => check)).toEqual([
      'honeypot',
      'too-fast',
      'blocked-words',
      'links',
      'contacts',
      'personal-data',
      'duplicates',
      'waves',
      'floods',
    ]);
  });
});

describe('a check that the policy', () => {
  const all = (checks: object, list = CHECKS) =>
    runChecks(commentOf('Hay, abc.com, 0912 345 678'), policyOf({ checks }), NO_FACTS, () => 0, list);
  const names = (checks: object) => all(checks).map(({ check }) => check);

  it('turns off is not run', () => {
    expect(names({})).toEqual(['links', 'contacts', 'personal-data']);
    expect(names({ links: 'off', 'personal-data': 'on' })).toEqual(['contacts', 'personal-data']);
    expect(all({ broken: 'off' }, [broken])).toEqual([]);
  });

  it('lets only hold says so in its signals, also where it throws', () => {
    expect(all({ links: 'hold' }).map(({ check, holdsOnly }) => [check, holdsOnly])).toEqual([
      ['links', true],
      ['contacts', undefined],
      ['personal-data', undefined],
    ]);
    expect(all({ broken: 'hold' }, [broken])).toMatchObject([{ label: 'unavailable', holdsOnly: true }]);
  });
});

describe('on whatever anybody sends', () => {
  const policy = policyOf({
    blocked: { words: ['a', 'không chín', 'ế', 'e*', '* 9*', '*m *'], domains: ['*.com.vn', 'aa.com'] },
  });

  it('no check throws, and all evidence cuts its words out of the text', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (name, title, content) => {
        const comment = commentOf(content, { title, name });
        const lengths = new Map(comment.fields.map(({ field, text }) => [field, text.length]));
        for (const signal of runChecks(comment, policy, NO_FACTS, () => 0)) {
          expect(signal.label).not.toBe('unavailable');
          expect(signal.score).toBeGreaterThan(0);
          expect(signal.score).toBeLessThanOrEqual(1);
          expect(signal.evidence.length).toBeGreaterThan(0);
          for (const piece of signal.evidence) {
            if (!('field' in piece)) continue;
            expect(piece.start).toBeGreaterThanOrEqual(0);
            expect(piece.start).toBeLessThan(piece.end);
            expect(piece.end).toBeLessThanOrEqual(lengths.get(piece.field) ?? -1);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('no two contacts share a word', () => {
    fc.assert(
      fc.property(anyText, (content) => {
        const signals = runChecks(
          commentOf(content, { title: '', name: '' }),
          DEFAULT_POLICY,
          NO_FACTS,
          () => 0,
        ).filter(({ label }) => label === 'spam');
        const places = signals
          .flatMap(({ evidence }) => evidence)
          .flatMap((piece) => ('field' in piece ? [piece] : []))
          .sort((a, b) => a.start - b.start);
        for (const [index, place] of places.slice(1).entries())
          expect(place.start).toBeGreaterThanOrEqual(places[index]?.end ?? 0);
      }),
      { numRuns: 500 },
    );
  });
});
