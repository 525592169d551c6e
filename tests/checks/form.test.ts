import { describe, expect, it } from 'vitest';
import { duplicates } from '../../src/checks/duplicates.ts';
import { floods } from '../../src/checks/floods.ts';
import { honeypot } from '../../src/checks/honeypot.ts';
import { tooFast } from '../../src/checks/too-fast.ts';
import { type Facts, NO_FACTS } from '../../src/domain/facts.ts';
import { DEFAULT_POLICY } from '../../src/domain/policy.ts';
import { commentOf } from './run.ts';

const LONG = 'Một câu dài tới mức không ai viết y như vậy hai lần.';
const look = (check: typeof honeypot, facts: Partial<Facts>, content = LONG) =>
  check
    .run(commentOf(content), DEFAULT_POLICY, { ...NO_FACTS, ...facts })
    .map(({ label, kind, score, evidence }) => ({ label, kind, score, evidence }));

describe('honeypot', () => {
  it('sees the field that no person sees', () => {
    expect(look(honeypot, { honeypot: true })).toEqual([
      { label: 'spam', kind: 'honeypot', score: 0.9, evidence: [{ fact: 'honeypot', value: true }] },
    ]);
    expect(look(honeypot, {})).toEqual([]);
  });
});

describe('too-fast', () => {
  it('doubts a form that came back sooner than a person types', () => {
    expect(look(tooFast, { secondsToFill: 1.26 })).toEqual([
      { label: 'spam', kind: 'too-fast', score: 0.4, evidence: [{ fact: 'seconds-to-fill', value: 1.3 }] },
    ]);
  });

  it.each([3, 600, null])('does not doubt %s seconds', (secondsToFill) => {
    expect(look(tooFast, { secondsToFill })).toEqual([]);
  });
});

describe('duplicates', () => {
  it('sees the same words from the same sender, however short', () => {
    expect(look(duplicates, { sameText: 3, sameTextBySender: 2 }, 'Hay')).toEqual([
      {
        label: 'duplicate',
        kind: 'same-sender',
        score: 0.9,
        evidence: [{ fact: 'same-text-by-sender', value: 2 }],
      },
    ]);
  });

  it('sees the same long words from anybody', () => {
    expect(look(duplicates, { sameText: 3 })).toEqual([
      { label: 'duplicate', kind: 'same-text', score: 0.7, evidence: [{ fact: 'same-text', value: 3 }] },
    ]);
  });

  it('lets two people write the same short words, and one the first of them', () => {
    expect(look(duplicates, { sameText: 3 }, 'Đồng ý')).toEqual([]);
    expect(look(duplicates, {})).toEqual([]);
  });
});

describe('floods', () => {
  it.each([
    [{ submissionsFromAddress: 19, submissionsByAuthor: 4 }, []],
    [{ submissionsFromAddress: 20 }, [['address', 0.6, 'submissions-from-address', 20]]],
    [{ submissionsFromAddress: 50 }, [['address', 0.8, 'submissions-from-address', 50]]],
    [{ submissionsFromAddress: 8_000 }, [['address', 1, 'submissions-from-address', 8_000]]],
    [{ submissionsByAuthor: 5 }, [['author', 0.6, 'submissions-by-author', 5]]],
    [
      { submissionsFromAddress: 20, submissionsByAuthor: 20 },
      [
        ['address', 0.6, 'submissions-from-address', 20],
        ['author', 1, 'submissions-by-author', 20],
      ],
    ],
  ])('of %j are %j', (facts, seen) => {
    expect(look(floods, facts)).toEqual(
      seen.map(([kind, score, fact, value]) => ({
        label: 'flood',
        kind,
        score,
        evidence: [{ fact, value }],
      })),
    );
  });
});
