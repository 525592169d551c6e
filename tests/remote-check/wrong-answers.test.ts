import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type Answer,
  createTestRemote,
  failed,
  inTurn,
  json,
  openService,
  questionTo,
  type Service,
  sees,
  status,
} from '../support/remote.ts';

let service: Service;
beforeEach(async () => {
  service = await openService();
});
afterEach(() => service.close());

const question = (policy: object = {}) => questionTo(service, policy);
const openai = (policy: object = {}) => question({ format: 'openai-moderation', ...policy });

describe('a wrong answer is a failure, and is not asked for again', () => {
  const text =
    (body: string): Answer =>
    (response) => {
      response.end(body);
    };
  const evidence = (...places: object[]) => sees({ label: 'abuse', score: 1, evidence: places });
  it.each<[string, Answer]>([
    ['a page', text('<!doctype html><title>Hello</title>')],
    ['half an object', text('{"signals":[')],
    ['nothing', text('')],
    ['another shape', text('{"labels":[]}')],
    ['null', text('null')],
    ['a score as text', sees({ label: 'abuse', score: '0.5' })],
    ['a score above 1', sees({ label: 'abuse', score: 1.01 })],
    ['a score below 0', sees({ label: 'abuse', score: -0.1 })],
    ['a label that nobody mapped', sees({ label: 'anger', score: 1 })],
    ['a label that every object has', sees({ label: 'constructor', score: 1 })],
    ['a label of this service’s own', sees({ label: 'listed', score: 1 })],
    ['words instead of a kind', sees({ label: 'abuse', kind: 'Đồ ngu', score: 1 })],
    ['evidence beyond the text', evidence({ field: 'content', start: 0, end: 7 })],
    ['evidence that ends before it starts', evidence({ field: 'content', start: 4, end: 4 })],
    ['evidence before the text', evidence({ field: 'content', start: -1, end: 4 })],
    ['evidence between two letters', evidence({ field: 'content', start: 0.5, end: 4 })],
    ['evidence in a field that was not sent', evidence({ field: 'phone', start: 0, end: 1 })],
    ['more signals than a comment has', sees(...Array(51).fill({ label: 'abuse', score: 0.1 }))],
  ])('%s', async (_name, answer) => {
    service.answer(answer);
    expect(await createTestRemote().ask(question())).toEqual(failed('answer'));
    expect(service.received).toHaveLength(1);
  });

  it.each<[string, unknown]>([
    ['a score above 1', { results: [{ category_scores: { hate: 2 } }] }],
    ['no result', { results: [] }],
    ['an error', { error: { message: 'no' } }],
  ])('of a moderation endpoint: %s', async (_name, body) => {
    service.answer((response) => json(response, body));
    expect(await createTestRemote().ask(openai())).toEqual(failed('answer'));
  });

  it('a body without an end', async () => {
    service.answer((response) => {
      const chunk = Buffer.alloc(32 * 1024, ' ');
      const write = () => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on('drain', write);
      write();
    });
    expect(await createTestRemote().ask(question())).toEqual(failed('size'));
  });

  it('a redirect, which is not followed', async () => {
    service.answer(
      inTurn(status(307, { Location: service.url }), status(302, { Location: service.url }), sees()),
    );
    const remote = createTestRemote();
    expect(await remote.ask(question())).toEqual(failed('redirect'));
    expect(await remote.ask(question())).toEqual(failed('redirect'));
    expect(service.received).toHaveLength(2);
  });

  it.each([400, 401, 404, 422])('a refusal: %i', async (code) => {
    service.answer(status(code));
    expect(await createTestRemote().ask(question({ retries: 3 }))).toEqual(failed(`status-${code}`));
    expect(service.received).toHaveLength(1);
  });
});
