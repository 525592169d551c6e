import { readdirSync, statSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learntModel } from '../../src/checks/learnt-model.ts';
import { BUCKETS } from '../../src/checks/model/buckets.ts';
import { featuresOf } from '../../src/checks/model/features.ts';
import { openModel, sharesOf } from '../../src/checks/model/model.ts';
import { MODELS } from '../../src/checks/model/models.ts';
import { heaviestRuns } from '../../src/checks/model/places.ts';
import { readText } from '../../src/checks/text/reading.ts';
import { NO_FACTS } from '../../src/domain/facts.ts';
import { DEFAULT_POLICY } from '../../src/domain/policy.ts';
import { anyText, commentOf, run } from './run.ts';

const look = (content: string) => learntModel.run(commentOf(content), DEFAULT_POLICY, NO_FACTS);
const scoreOf = (content: string, label: string) =>
  look(content).find((signal) => signal.label === label)?.score ?? 0;

describe('the learnt model', () => {
  it.each([
    'Thằng ngu như mày thì biết cái đéo gì mà nói',
    'thang ngu nhu may thi biet cai deo gi ma noi',
    'mày đúng là đồ óc chó, vl',
  ])('finds the abuse in "%s"', (content) => {
    expect(scoreOf(content, 'abuse')).toBeGreaterThanOrEqual(0.5);
  });

  it.each([
    'Rất đồng ý với bài viết này, mong phường làm sớm.',
    'Con chó nhà tôi lạc từ hôm qua, ai thấy báo giúp.',
    'The new bus line is fine, but it should run later in the evening.',
  ])('has nothing to say of "%s"', (content) => {
    expect(look(content)).toEqual([]);
  });

  it('finds spam that gives no contact', () => {
    expect(scoreOf('Nhận vay tiền nhanh, lãi suất thấp, giải ngân trong ngày', 'spam')).toBeGreaterThan(0.5);
  });

  it('names the words that weighed most, no more than two places', () => {
    expect(run(learntModel, 'Bài viết hay nhưng thằng óc chó kia nói ngu vl')).toEqual([
      expect.stringMatching(/^learnt: .*(óc chó|ngu)/),
    ]);
  });

  it('does not look at contacts, which a check of their own counts', () => {
    expect(look('0900 000 123')).toEqual([]);
    expect(look('https://vay-nhanh.example/tien')).toEqual([]);
  });

  it('names no words on both sides of a contact as one place', () => {
    const content = 'Vay nhanh ib 0912 000 123 giải ngân liền tay, thằng ngu 0912 000 124 óc chó';
    const pieces = look(content).flatMap(({ evidence }) => evidence);
    expect(pieces.length).toBeGreaterThan(1);
    for (const piece of pieces)
      if ('field' in piece && piece.field === 'content')
        expect(content.slice(piece.start, piece.end)).not.toContain('0912');
  });

  it('never throws, and its evidence is words of the text', () => {
    fc.assert(
      fc.property(anyText, (content) => {
        for (const { score, evidence } of look(content)) {
          expect(score).toBeGreaterThanOrEqual(0.05);
          expect(score).toBeLessThanOrEqual(0.95);
          expect(evidence.length).toBeGreaterThan(0);
          expect(evidence.length).toBeLessThanOrEqual(2);
          for (const piece of evidence) {
            if (!('field' in piece)) throw new Error('words expected');
            expect(piece.start).toBeGreaterThanOrEqual(0);
            expect(piece.end).toBeGreaterThan(piece.start);
            if (piece.field === 'content') expect(piece.end).toBeLessThanOrEqual(content.length);
          }
        }
      }),
    );
  });

  it.each(['a', 'ngu ', '\u0301', 'đ', '9', '😀', '\n', 'a.'])('takes 100,000 of %j', (part) => {
    expect(() => look(part.repeat(100_000))).not.toThrow();
  });

  it('has four files of 150 kB at most', () => {
    const folder = new URL('../../src/checks/model/weights/', import.meta.url);
    const files = readdirSync(folder).filter((name) => name !== 'version.ts');
    expect(files.sort()).toEqual(['en-abuse.ts', 'en-spam.ts', 'vi-abuse.ts', 'vi-spam.ts']);
    for (const file of files) expect(statSync(new URL(file, folder)).size).toBeLessThanOrEqual(150_000);
  });

  it('has a weight for every bucket', () => {
    for (const { abuse, spam } of [MODELS.vi, MODELS.en])
      expect([abuse.weights.length, spam.weights.length]).toEqual([BUCKETS, BUCKETS]);
  });
});

describe('features', () => {
  const features = (...texts: string[]) =>
    featuresOf(texts.map((text) => ({ words: readText(text).words, finds: [], cues: [] })));
  const buckets = (...texts: string[]) => features(...texts).buckets;

  it('are binary: a word that is repeated adds only its pair with itself', () => {
    expect(buckets('đẹp đẹp đẹp')).toEqual(buckets('đẹp đẹp'));
  });

  it('do not tell one number from another', () => {
    expect(buckets('số 12 nhà')).toEqual(buckets('số 97 nhà'));
  });

  it('tell a word from its spelling without marks, which it shares too', () => {
    const [marked, bare] = [buckets('lợn'), new Set(buckets('lon'))];
    expect(marked.some((bucket) => bare.has(bucket))).toBe(true);
    expect(marked.some((bucket) => !bare.has(bucket))).toBe(true);
  });

  it('make no pair across two fields', () => {
    const apart = new Set(buckets('tin', 'vui'));
    expect(buckets('tin vui').filter((bucket) => !apart.has(bucket)).length).toBe(1);
  });

  it('count different words, and those of a short text as four', () => {
    expect(features('một hai ba').length).toBe(2);
    expect(features('một hai ba bốn năm', 'sáu bảy tám chín').length).toBe(3);
    expect(features('một hai ba bốn '.repeat(50)).length).toBe(2);
  });

  it("are a rule's finds too, more of them where it is surer, and belong to its first word", () => {
    const { words } = readText('chào anh ngốc');
    const of = (weight: number) =>
      featuresOf([{ words, finds: [{ kind: 'insult', weight, start: 2, end: 3 }], cues: [] }]);
    const [doubtful, sure, none] = [of(0.3), of(0.8), featuresOf([{ words, finds: [], cues: [] }])];
    expect(doubtful.buckets.length).toBeGreaterThan(none.buckets.length);
    expect(sure.buckets.length).toBeGreaterThan(doubtful.buckets.length);
    expect(sure.words.at(-1)).toBe(2);
  });

  it('share a weight out to the word that each stands at', () => {
    // The first bucket has the largest weight, 7², the second the smallest below zero.
    const bytes = Uint8Array.from({ length: BUCKETS / 2 }, (_, at) => (at === 0 ? 0x97 : 0));
    const numbers = { scale: 1, bias: 0, threshold: 0, steepness: 1 };
    const model = openModel({ weights: Buffer.from(bytes).toString('base64'), ...numbers });
    const row = { buckets: Int32Array.of(0, 1), words: Int32Array.of(1, 0), length: 2 };
    expect([...sharesOf(model, row, 2)]).toEqual([-1, 49]);
  });
});

describe('the heaviest words', () => {
  const runs = (shares: number[], fields = shares.map(() => 0)) =>
    heaviestRuns(Float64Array.from(shares), fields);

  it('take in neighbours that weigh nearly as much, five words at most', () => {
    expect(runs([0, 5, 6, 1, 0])).toEqual([
      { first: 1, last: 2 },
      { first: 3, last: 3 },
    ]);
    expect(runs([1, 1, 1, 1, 1, 1, 1]).map(({ first, last }) => last - first + 1)).toEqual([5, 2]);
  });

  it('are none where nothing speaks for the label', () => {
    expect(runs([0, -3, 0])).toEqual([]);
    expect(runs([])).toEqual([]);
  });

  it('stay within their field', () => {
    expect(runs([4, 4], [0, 1])).toEqual([
      { first: 0, last: 0 },
      { first: 1, last: 1 },
    ]);
  });
});
