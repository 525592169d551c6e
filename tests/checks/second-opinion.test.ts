// What rules are not sure of counts for less where the model sees nothing, and what the model believes rejects nobody.
import { describe, expect, it } from 'vitest';
import { abuseLexicon } from '../../src/checks/abuse-lexicon.ts';
import { learntModel } from '../../src/checks/learnt-model.ts';
import { opinionOf } from '../../src/checks/model/opinion.ts';
import { NO_FACTS } from '../../src/domain/facts.ts';
import { commentOf, policyOf } from './run.ts';

const ALONE = policyOf({ checks: { 'learnt-model': 'off' } });
const TOGETHER = policyOf({});
const scoreOf = (text: string, kind: string, policy: typeof ALONE) =>
  abuseLexicon.run(commentOf(text), policy, NO_FACTS).find((signal) => signal.kind === kind)?.score;

describe('a second opinion', () => {
  const DOUBTED = 'Nhà thầu làm ăn vô dụng, cầu vừa sửa xong lại lún';

  it('lowers what a rule is not sure of, where the model sees nothing', () => {
    const alone = scoreOf(DOUBTED, 'insult', ALONE) ?? 0;
    expect(opinionOf(commentOf(DOUBTED))?.scores.abuse).toBeLessThan(0.25);
    expect(alone).toBeGreaterThan(0.5);
    expect(scoreOf(DOUBTED, 'insult', TOGETHER)).toBeCloseTo(alone * 0.6, 2);
  });

  it('leaves what a rule is sure of, and what the model sees too', () => {
    for (const text of ['Địt mẹ thằng chó', 'Cái loại người như mày thì ai thèm chơi']) {
      const found = abuseLexicon.run(commentOf(text), ALONE, NO_FACTS);
      expect(found.length).toBeGreaterThan(0);
      expect(abuseLexicon.run(commentOf(text), TOGETHER, NO_FACTS)).toEqual(found);
    }
  });
});

it('a model holds and never rejects, however sure it is', () => {
  const found = learntModel.run(commentOf('Cái loại người như mày thì ai thèm chơi'), TOGETHER, NO_FACTS);
  expect(found.length).toBeGreaterThan(0);
  expect(found.every(({ holdsOnly }) => holdsOnly === true)).toBe(true);
});
