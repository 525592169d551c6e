import { describe, expect, it } from 'vitest';
import { checkLine } from '../../src/cli/check.ts';

const check = (input: unknown) => checkLine(JSON.stringify(input));

describe('a line that can be read', () => {
  it('with a text gets a verdict, flags, scores and the words that show them', () => {
    expect(check({ text: 'Tôi ở tổ năm, số 0912 345 678' })).toEqual({
      text: 'Tôi ở tổ năm, số 0912 345 678',
      verdict: 'hold',
      flags: ['spam', 'personal-data'],
      scores: { spam: 0.6, 'personal-data': 0.6 },
      signals: [
        {
          check: 'contacts',
          label: 'spam',
          kind: 'phone',
          score: 0.6,
          evidence: [{ field: 'text', start: 17, end: 29, text: '0912 345 678' }],
        },
        {
          check: 'personal-data',
          label: 'personal-data',
          kind: 'phone',
          score: 0.6,
          evidence: [{ field: 'text', start: 17, end: 29, text: '0912 345 678' }],
        },
      ],
    });
  });

  it('with name, title and content is looked at in each of them', () => {
    const { signals } = check({
      name: 'Zalo 0912 345 678',
      title: 'xem shop-abc.top',
      content: 'tele @abc_1',
    });
    const fields = (signals as { evidence: { field: string }[] }[]).flatMap(({ evidence }) =>
      evidence.map(({ field }) => field),
    );
    expect([...new Set(fields)].sort()).toEqual(['content', 'name', 'title']);
  });

  it('needs only one of them', () => {
    expect(check({ title: 'Rất hay' })).toEqual({
      title: 'Rất hay',
      verdict: 'hold',
      flags: [],
      scores: {},
      signals: [],
    });
  });

  it('passes its other fields through', () => {
    expect(check({ id: 7, text: 'Rất hay', tags: ['a'], nothing: null })).toMatchObject({
      id: 7,
      tags: ['a'],
      nothing: null,
    });
  });

  it('loses its own fields of the same name to the answer’s', () => {
    const answer = check({
      text: 'Rất hay',
      verdict: 'approve',
      flags: ['abuse'],
      scores: 1,
      signals: 'none',
    });
    expect(answer).toEqual({ text: 'Rất hay', verdict: 'hold', flags: [], scores: {}, signals: [] });
  });

  it('gives the same answer every time', () => {
    const line = { text: 'Tôi ở tổ năm, số 0912 345 678, vay-nhanh [.] example' };
    expect(JSON.stringify(check(line))).toBe(JSON.stringify(check(line)));
  });
});

describe('a line that can’t be read', () => {
  it.each([
    ['not JSON', 'xin chào', 'not JSON'],
    ['half an object', '{"text": "a"', 'not JSON'],
    ['a list', '["a"]', 'not a JSON object'],
    ['nothing', 'null', 'not a JSON object'],
    ['a string', '"a"', 'not a JSON object'],
  ])('is answered by what is wrong: %s', (_what, line, error) => {
    expect(checkLine(line)).toEqual({ error });
  });

  it.each([[{}], [{ id: 7 }], [{ text: 5 }], [{ content: null }]])(
    'is answered with its fields where it has no text: %j',
    (input) => {
      expect(check(input)).toEqual({
        ...input,
        error: 'needs "text", or "name", "title" or "content", as a string',
      });
    },
  );
});
