import { describe, expect, it } from 'vitest';
import { calibrate } from '../../train/calibrate.ts';
import { stripMarks, toTelex } from '../../train/disguises.ts';
import { marginOf, trainLogistic } from '../../train/logistic.ts';
import { areaUnderCurve } from '../../train/measure.ts';
import { readExamples } from '../../train/read-examples.ts';
import { rowsOf } from '../../train/rows.ts';
import { type Example, examplesOf, SOURCES, type Source } from '../../train/sources.ts';
import { isUnseen } from '../../train/split.ts';
import { trainAll } from '../../train/train-all.ts';

const CLEAN = ['Đồng ý với bài báo', 'Mong phường sửa đường', 'Cảm ơn tòa soạn', 'Con đường này đẹp'];
const BAD = {
  abuse: ['đồ ngu xuẩn', 'thằng mất dạy', 'lũ óc chó'],
  spam: ['vay tiền nhanh', 'bán sim số đẹp'],
};

/** A made-up source: every line its own, with the label that the file's name gives. */
function textOf({ folder, file }: Source): string {
  const part = file.includes('spans') ? { part: 'train' } : {};
  const lines = Array.from({ length: 24 }, (_, n) => {
    const isBad = n % 3 === 0;
    const label = file.includes('spam') ? 'spam' : 'abuse';
    const words = isBad ? BAD[label] : CLEAN;
    const text = `${words[n % words.length]} ${n}`;
    if (folder === 'corpus')
      return { title: 'Ý kiến', content: text, label: file.slice(3, -6), contact: false };
    return file.includes('spans')
      ? { text, spans: isBad ? [[0, 3]] : [], ...part }
      : { text, label: isBad ? (file.includes('spam') ? 'spam' : 'hate') : 'clean' };
  });
  return lines.map((line) => JSON.stringify(line)).join('\n');
}

describe('training', () => {
  const examples = readExamples(textOf);

  it('gives the same bytes for the same seed, and others for another', () => {
    const [first, again, other] = [1, 1, 2].map((seed) => trainAll(examples, seed, () => undefined).files);
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
    expect(Object.keys(first ?? {}).sort()).toEqual([
      'en-abuse.ts',
      'en-spam.ts',
      'version.ts',
      'vi-abuse.ts',
      'vi-spam.ts',
    ]);
  });

  it('learns nothing from a line that it must not see', () => {
    const withOthers: Example[] = examples.map((example) =>
      example.isUnseen ? { ...example, label: 'abuse', fields: ['something else entirely'] } : example,
    );
    const [asIs, changed, without] = [
      examples,
      withOthers,
      examples.filter((example) => !example.isUnseen),
    ].map((some) => trainAll(some, 1, () => undefined).files);
    expect(examples.some((example) => example.isUnseen)).toBe(true);
    expect(changed).toEqual(asIs);
    expect(without).toEqual(asIs);
  });

  it('refuses a row of such a line', () => {
    const unseen = examples.find((example) => example.isUnseen);
    if (!unseen) throw new Error('one is expected');
    expect(() => rowsOf(unseen, 'abuse', () => 0.9)).toThrow('must not see');
  });
});

describe('what is read', () => {
  it('is never HateCheck', () => {
    const read: string[] = [];
    readExamples((source) => {
      read.push(source.file);
      return '';
    });
    expect(read).toEqual(SOURCES.map(({ file }) => file));
    expect(read.join()).not.toContain('hatecheck');
  });

  it('has to be all there', () => {
    expect(() => readExamples(({ folder }) => (folder === 'corpus' ? '' : undefined))).toThrow(
      'missing: data/vi-abuse-spans.jsonl, data/vi-abuse.jsonl',
    );
  });

  it('keeps the quarter of the corpus whose hash starts with 0 to 3 unseen', () => {
    // printf %s abc | sha256sum → ba78…; of "5" → ef2d…; of "3" → 4e07…; of "hello" → 2cf2…
    expect(['abc', '5', '3', 'hello'].map(isUnseen)).toEqual([false, false, false, true]);
  });

  it('keeps the test part of the span set unseen, and no other', () => {
    const spans = SOURCES.find(({ file }) => file === 'vi-abuse-spans.jsonl');
    if (!spans) throw new Error('one is expected');
    const lines = ['train', 'dev', 'test'].map((part) => JSON.stringify({ text: 'hello', spans: [], part }));
    expect(examplesOf(spans, lines.join('\n')).map((example) => example.isUnseen)).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('is typed without marks, or in Telex', () => {
    expect(stripMarks('Đường không đẹp')).toBe('Duong khong dep');
    expect(toTelex('Không biết, đường đẹp')).toBe('Khoong bieets, dduwowngf ddepj');
  });
});

describe('the arithmetic', () => {
  it('separates what can be separated, the heavier row more', () => {
    const rows = [
      { buckets: Int32Array.of(0), length: 1, isPositive: true, weight: 1 },
      { buckets: Int32Array.of(1), length: 1, isPositive: false, weight: 1 },
      { buckets: Int32Array.of(2), length: 1, isPositive: true, weight: 8 },
    ];
    const model = trainLogistic(rows, { mobility: Float64Array.of(1, 1, 1), cost: 1, passes: 50, seed: 1 });
    const [light, negative, heavy] = rows.map((row) => marginOf(model, row));
    expect(negative).toBeLessThan(light ?? 0);
    expect(light).toBeLessThan(heavy ?? 0);
    // At the optimum the bias is the sum of the dual variables: cost · weight · sigmoid(−margin) each.
    const dual = rows.map((row) => {
      const margin = (row.isPositive ? 1 : -1) * marginOf(model, row);
      return ((row.isPositive ? 1 : -1) * row.weight) / (1 + Math.exp(margin));
    });
    expect(model.bias).toBeCloseTo(
      dual.reduce((sum, value) => sum + value, 0),
      3,
    );
  });

  it('puts 0.5 and 0.25 where the shares of honest comments say', () => {
    const margins = Array.from({ length: 1000 }, (_, n) => n / 100);
    const { threshold, steepness } = calibrate(margins, { flagged: 0.01, doubted: 0.05 });
    const score = (margin: number) => 1 / (1 + Math.exp(-steepness * (margin - threshold)));
    expect(margins.filter((margin) => score(margin) > 0.5).length).toBe(10);
    expect(margins.filter((margin) => score(margin) > 0.2501).length).toBe(50);
  });

  it('counts a tie as half', () => {
    expect(areaUnderCurve([2, 3], [1, 2])).toBe(0.875);
  });
});
