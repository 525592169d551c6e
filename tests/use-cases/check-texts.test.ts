import { describe, expect, it } from 'vitest';
import { MODELS } from '../../src/checks/model/models.ts';
import { policySchema } from '../../src/domain/policy.ts';
import { checkText } from '../../src/use-cases/check-texts.ts';

const comment = (content: string) => ({
  fields: [
    { field: 'title', text: 'Ý kiến' },
    { field: 'content', text: content },
  ],
  siteHosts: ['bao.example'],
  region: 'VN',
});
const check = (content: string, policy: object = {}) =>
  checkText(comment(content), { policy: policySchema.parse(policy), version: 7 }, () => 0);

describe('checking a text that nobody submitted', () => {
  it('says what the policy would do, by which version, with the words that show why', () => {
    expect(check('Tôi ở tổ năm, số 0912 345 678')).toEqual({
      verdict: {
        outcome: 'hold',
        policyVersion: 7,
        modelVersion: MODELS.version,
        labels: [
          { label: 'spam', score: 0.6 },
          { label: 'personal-data', score: 0.6 },
        ],
      },
      flags: ['spam', 'personal-data'],
      signals: [
        {
          check: 'contacts',
          label: 'spam',
          kind: 'phone',
          score: 0.6,
          costMs: 0,
          evidence: [{ field: 'content', start: 17, end: 29, text: '0912 345 678' }],
        },
        {
          check: 'personal-data',
          label: 'personal-data',
          kind: 'phone',
          score: 0.6,
          costMs: 0,
          evidence: [{ field: 'content', start: 17, end: 29, text: '0912 345 678' }],
        },
      ],
    });
  });

  it('has nothing to say of an honest text', () => {
    expect(check('Rất đồng ý với bài viết này.')).toMatchObject({
      flags: [],
      signals: [],
      verdict: { labels: [] },
    });
  });

  it('approves only where the policy is automatic', () => {
    expect(check('Rất đồng ý.').verdict.outcome).toBe('hold');
    expect(check('Rất đồng ý.', { mode: 'auto' }).verdict.outcome).toBe('approve');
    expect(check('Xem shop-abc.top', { mode: 'auto' }).verdict.outcome).toBe('hold');
  });

  it('needs no fact: nothing counts as a flood, a duplicate or too fast', () => {
    const labels = check('Rất đồng ý với bài viết này, mong phường sớm sửa con đường.').verdict.labels;
    expect(labels).toEqual([]);
  });
});
