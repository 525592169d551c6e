import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMON_BANDS, fingerprintOf } from '../../src/checks/text/fingerprint.ts';
import { waves } from '../../src/checks/waves.ts';
import { NO_FACTS } from '../../src/domain/facts.ts';
import { DEFAULT_POLICY } from '../../src/domain/policy.ts';
import { anyText, commentOf, policyOf, run } from './run.ts';

const fingerprint = (text: string) => fingerprintOf(commentOf(text));
const common = (a: readonly number[], b: readonly number[]) => a.filter((value, n) => value === b[n]).length;

describe('the wave check', () => {
  const score = (waveSize: number, policy = DEFAULT_POLICY) =>
    waves.run(commentOf(''), policy, { ...NO_FACTS, waveSize })[0]?.score ?? 0;

  it('speaks from the policy’s size on, and more surely the larger the wave', () => {
    expect([0, 4, 5, 10, 20, 500].map((size) => score(size))).toEqual([0, 0, 0.6, 0.7, 0.9, 0.9]);
    const patient = policyOf({ wave: { size: 50 } });
    expect([49, 50, 200].map((size) => score(size, patient))).toEqual([0, 0.6, 0.9]);
  });

  it('shows the size', () => {
    expect(run(waves, 'a', DEFAULT_POLICY, { waveSize: 7 })).toEqual(['wave: wave-size=7']);
  });
});

describe('a fingerprint', () => {
  const text =
    'Nhóm mình cần gấp vài bạn làm việc nhẹ ở nhà, lương trả mỗi tối, ai rảnh thì nhắn cho mình nhé';

  it.each([
    ['capitals', text.toUpperCase()],
    ['marks apart', text.normalize('NFD')],
    ['no marks', text.normalize('NFD').replace(/\p{M}/gu, '')],
    ['characters without width', text.replaceAll(' ', ' \u200b')],
    ['other spaces and signs', text.replaceAll(', ', ' … ')],
    ['a number', `${text} 0912 345 678`],
    ['a hidden number', `${text} không chín một hai 345 678`],
    ['a link', `vay-nhanh.example/a?b=1 ${text}`],
    ['a name', `${text}, Nguyễn Văn An`],
  ])('is the same with %s', (_, other) => {
    expect(fingerprint(other)).toEqual(fingerprint(text));
  });

  it('shares enough with a text of a few other words', () => {
    const other = text.replace('gấp', 'thêm').replace('nhé', 'nha');
    expect(common(fingerprint(text), fingerprint(other))).toBeGreaterThanOrEqual(COMMON_BANDS);
  });

  it('is none of a short text, nor of contacts, numbers and names alone', () => {
    expect(fingerprint('Rất đồng ý với bài viết này')).toEqual([]);
    expect(fingerprint('0912 345 678 '.repeat(20))).toEqual([]);
    expect(fingerprint('')).toEqual([]);
  });

  it('finds among the corpus next to no two comments alike', () => {
    const values = ['vi-clean', 'en-clean', 'vi-spam', 'en-spam'].flatMap((file) =>
      readFileSync(new URL(`../../corpus/${file}.jsonl`, import.meta.url), 'utf8')
        .trim()
        .split('\n')
        .map((line) => fingerprint((JSON.parse(line) as { content: string }).content))
        .filter((found) => found.length > 0),
    );
    const bands = new Map<number, number[]>();
    for (const [n, found] of values.entries())
      for (const value of found) bands.set(value, [...(bands.get(value) ?? []), n]);
    const pairs = new Map<string, number>();
    for (const alike of bands.values())
      for (const [at, a] of alike.entries())
        for (const b of alike.slice(at + 1)) pairs.set(`${a},${b}`, (pairs.get(`${a},${b}`) ?? 0) + 1);
    const all = (values.length * (values.length - 1)) / 2;
    const met = [...pairs.values()].filter((count) => count >= COMMON_BANDS).length;
    expect(met / all).toBeLessThan(3e-6);
  });

  it('is eight 32-bit integers, or none, of whatever anybody sends', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const found = fingerprint(`${a} ${b} một hai câu nữa cho đủ dài để có dấu`);
        expect([0, 8]).toContain(found.length);
        expect(found.every((value) => value === (value | 0))).toBe(true);
      }),
    );
  });
});
