import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runChecks } from '../../src/checks/index.ts';
import { noise } from '../../src/checks/noise.ts';
import { NO_FACTS } from '../../src/domain/facts.ts';
import { DEFAULT_POLICY } from '../../src/domain/policy.ts';
import { judge } from '../../src/domain/verdict.ts';
import { commentOf, policyOf, run } from './run.ts';

describe('noise', () => {
  it.each([
    ['TẠI SAO KHÔNG AI LÀM GÌ HẾT!', 'shouting: TẠI SAO KHÔNG AI LÀM GÌ HẾT'],
    ['ghhjkdfgh kkk', 'gibberish: ghhjkdfgh'],
    ['asdfasdf', 'gibberish: asdfasdf'],
    ['bcdfghkl', 'gibberish: bcdfghkl'],
    ['hay 😀😀😀😀😀😀😀😀😀', 'emoji: 😀😀😀😀😀😀😀😀😀'],
    ['👨‍👩‍👧👍🏽🇻🇳❤️👍👍👍👍', 'emoji: 👨‍👩‍👧👍🏽🇻🇳❤️👍👍👍👍'],
    [
      `xin c${'\u0300\u0301\u0302\u0303\u0309\u0323'}hào`,
      `zalgo: c${'\u0300\u0301\u0302\u0303\u0309\u0323'}`,
    ],
    ['đẹppppppp quá', 'repeated: ppppppp'],
    ['sao vậy!!!!!!', 'repeated: !!!!!!'],
    ['hay hay hay hay hay', 'repeated: hay hay hay hay hay'],
  ])('is seen: %s', (text, seen) => {
    expect(run(noise, text)).toEqual([seen]);
  });

  it.each([
    'UBND TP.HCM và CSGT',
    'haha hihi hmmm zzz',
    'Rất hay 👍👍👍',
    'Đường Nguyễn Huệ đẹp, strengths and rhythms',
    'Xin chào các bạn'.normalize('NFD'),
    'Chờ mãi..... rồi cũng xong!!!',
    'OK',
    '',
  ])('is not: %s', (text) => {
    expect(run(noise, text)).toEqual([]);
  });

  it('is a language that the policy does not want, and none where it wants all', () => {
    const russian = 'Очень хорошая статья, спасибо';
    expect(run(noise, russian)).toEqual([]);
    expect(run(noise, russian, policyOf({ languages: ['vi', 'en'] }))).toEqual(['language: language=other']);
    expect(run(noise, '这篇文章写得很好谢谢', policyOf({ languages: ['vi'] }))).toEqual([
      'language: language=other',
    ]);
    const english = commentOf('This is what they have done to the old market', { title: 'The market' });
    expect(run(noise, english, policyOf({ languages: ['vi'] }))).toEqual(['language: language=en']);
    expect(run(noise, english, policyOf({ languages: ['vi', 'en'] }))).toEqual([]);
    expect(run(noise, 'Bài này rất đúng với quê tôi', policyOf({ languages: ['vi'] }))).toEqual([]);
  });

  it('never holds by itself', () => {
    const text = 'ASDFGH QWERTY BCDFGHKL ZXCVBNM!!!!!!! 😀😀😀😀😀😀😀😀😀';
    const signals = runChecks(commentOf(text), DEFAULT_POLICY, NO_FACTS, () => 0, [noise]);
    expect(signals.length).toBeGreaterThan(2);
    expect(Math.max(...signals.map(({ score }) => score))).toBeLessThanOrEqual(0.4);
    expect(judge(signals, policyOf({ mode: 'auto' }), 1).outcome).toBe('approve');
  });

  it('is in fewer than 2 % of the clean comments', () => {
    const comments = ['vi', 'en'].flatMap((language) =>
      readFileSync(new URL(`../../corpus/${language}-clean.jsonl`, import.meta.url), 'utf8')
        .trim()
        .split('\n')
        .map((line): { title: string; content: string } => JSON.parse(line)),
    );
    const noisy = comments.filter(
      ({ content, title }) => run(noise, commentOf(content, { title })).length > 0,
    );
    expect(noisy.length / comments.length).toBeLessThan(0.02);
  });
});
