import { expect, it } from 'vitest';
import { LABELS, showEvidence } from '../../src/domain/signal.ts';
import { urgencyOf } from '../../src/domain/urgency.ts';

const submittedAt = new Date('2026-03-09T21:43:00Z');

it('a comment is due two hours after it came', () => {
  expect(urgencyOf(submittedAt, ['spam', 'flood'])).toEqual({
    dueAt: new Date('2026-03-09T23:43:00Z'),
    because: [],
  });
});

it('what may hurt somebody is due after half an hour, and says so', () => {
  const urgent = LABELS.filter((label) => urgencyOf(submittedAt, [label]).because.length > 0);
  expect(urgent).toEqual(['abuse', 'personal-data']);
  expect(urgencyOf(submittedAt, ['spam', 'abuse'])).toEqual({
    dueAt: new Date('2026-03-09T22:13:00Z'),
    because: ['harm'],
  });
});

it('evidence is shown with its words, and without them once they are erased', () => {
  const evidence = [
    { field: 'title', start: 3, end: 6 },
    { fact: 'honeypot', value: true },
  ];
  expect(showEvidence(evidence, { title: 'Ủngg hộ' })).toEqual([
    { field: 'title', start: 3, end: 6, text: 'g h' },
    { fact: 'honeypot', value: true },
  ]);
  expect(showEvidence(evidence, { title: '' })[0]).toMatchObject({ text: '' });
  expect(showEvidence(evidence, {})[0]).toMatchObject({ text: '' });
});
