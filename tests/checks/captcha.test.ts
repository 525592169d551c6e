import { describe, expect, it } from 'vitest';
import { runChecks } from '../../src/checks/index.ts';
import { type Facts, NO_FACTS } from '../../src/domain/facts.ts';
import { policySchema } from '../../src/domain/policy.ts';
import { judge } from '../../src/domain/verdict.ts';
import { assertPolicy } from '../../src/use-cases/assert-policy.ts';
import { codeOf } from '../support/samples.ts';

const TEXT = { fields: [{ field: 'content', text: 'Tôi đồng ý.' }], siteHosts: [], region: 'VN' };
const LAX = {
  mode: 'auto',
  labels: { unavailable: { hold: null, reject: 0.5 } },
  checks: { captcha: 'off' },
};

function judged(facts: Partial<Facts>, settings: object = { mode: 'auto' }) {
  const policy = policySchema.parse(settings);
  const signals = runChecks(TEXT, policy, { ...NO_FACTS, ...facts }, () => 0);
  return {
    outcome: judge(signals, policy, 1).outcome,
    signals: signals.map(({ check, kind }) => [check, kind]),
  };
}

describe('the check of what a captcha proved', () => {
  it.each([
    [{ captcha: 'none' }, [['captcha', 'captcha']]],
    [{ isWorked: false }, [['captcha', 'work']]],
    [
      { captcha: 'none', isWorked: false },
      [
        ['captcha', 'captcha'],
        ['captcha', 'work'],
      ],
    ],
  ] as const)('holds %j and never rejects it, whatever the policy says', (facts, signals) => {
    expect(judged(facts)).toEqual({ outcome: 'hold', signals });
    expect(judged(facts, LAX)).toEqual({ outcome: 'hold', signals });
  });
  it.each(['solved', 'trusted'] as const)('has nothing against one that was %s', (captcha) => {
    expect(judged({ captcha })).toEqual({ outcome: 'approve', signals: [] });
  });
  it('is not among those that a policy may choose', async () => {
    expect(await codeOf((async () => assertPolicy(policySchema.parse(LAX)))())).toBe('invalid');
  });
});

it('nobody is too fast who had no code to type', () => {
  expect(judged({ secondsToFill: 1 }).signals).toEqual([['too-fast', 'too-fast']]);
  expect(judged({ secondsToFill: 1, captcha: 'trusted' }).signals).toEqual([]);
});
