import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RemoteQuestion } from '../../src/domain/ports.ts';
import {
  COMMENT,
  createTestRemote,
  json,
  nothing,
  openService,
  questionTo,
  REMOTE_SECRET,
  type Service,
  sees,
} from '../support/remote.ts';

let service: Service;
beforeEach(async () => {
  service = await openService();
});
afterEach(() => service.close());

const question = (policy: object = {}, comment: Partial<RemoteQuestion['comment']> = {}) =>
  questionTo(service, policy, comment);
const openai = (policy: object = {}) => question({ format: 'openai-moderation', ...policy });

describe('a right answer', () => {
  it('is signals with the words that show them, or the label that was given', async () => {
    const evidence = [{ field: 'content', start: 3, end: 6 }];
    service.answer(
      sees({ label: 'abuse', kind: 'insult', score: 0.9, evidence }, { label: 'toxic', score: 1 }),
    );
    const answer = await createTestRemote().ask(question({ labels: { toxic: 'abuse' } }));
    expect(answer).toEqual({
      outcome: 'answered',
      signals: [
        { label: 'abuse', kind: 'insult', score: 0.9, evidence },
        { label: 'abuse', kind: 'toxic', score: 1, evidence: [{ fact: 'remote-label', value: 'toxic' }] },
      ],
    });
  });

  it('without signals is an answer too, and a label that is mapped to null is none', async () => {
    const remote = createTestRemote();
    expect(await remote.ask(question())).toEqual(nothing);
    service.answer(sees({ label: 'off-topic', score: 1 }, { label: 'spam', score: 1 }));
    expect(await remote.ask(question({ labels: { 'off-topic': null, spam: null } }))).toEqual(nothing);
  });

  it('of a moderation endpoint is the highest category of each label that is worth a look', async () => {
    const scores = { harassment: 0.4, hate: 0.7, violence: 0.09, illicit: 0.6, 'a/new-one': 1, sexual: 0.9 };
    service.answer((response) => json(response, { id: 'x', results: [{ category_scores: scores }] }));
    const answer = await createTestRemote().ask(
      openai({ labels: { illicit: 'spam', sexual: null, violence: 'noise' } }),
    );
    expect(answer).toEqual({
      outcome: 'answered',
      signals: [
        { label: 'abuse', kind: 'hate', score: 0.7, evidence: [{ fact: 'category', value: 'hate' }] },
        { label: 'spam', kind: 'illicit', score: 0.6, evidence: [{ fact: 'category', value: 'illicit' }] },
      ],
    });
  });
});

describe('a request', () => {
  it('carries the comment and is signed together with its time', async () => {
    const now = () => Date.parse('2026-01-02T03:04:06Z');
    await createTestRemote({ now }).ask(question());
    const [{ headers, body, path } = { headers: {}, body: '', path: '' }] = service.received;
    expect([path, headers['content-type'], headers['duyet-timestamp']]).toEqual([
      '/check',
      'application/json',
      '1767323046',
    ]);
    const mac = createHmac('sha256', REMOTE_SECRET).update(`1767323046.${body}`).digest('hex');
    expect(headers['duyet-signature']).toBe(`v1=${mac}`);
    const { phone: _, ...comment } = COMMENT;
    expect(JSON.parse(body)).toEqual({
      version: 1,
      site: 'demo',
      comment: { ...comment, submittedAt: '2026-01-02T03:04:05.000Z' },
    });
  });

  it('carries the phone only where it is given', async () => {
    const remote = createTestRemote();
    await remote.ask(question({ sendPhone: true }, { phone: '+84912345678' }));
    await remote.ask(question());
    expect(service.received.map(({ body }) => JSON.parse(body).comment.phone)).toEqual([
      '+84912345678',
      undefined,
    ]);
  });

  it('to a moderation endpoint carries the text and a bearer token, and no signature', async () => {
    await createTestRemote().ask(openai({ model: 'omni-moderation-latest' }));
    const [{ headers, body } = { headers: {} as Record<string, string>, body: '' }] = service.received;
    expect(headers.authorization).toBe(`Bearer ${REMOTE_SECRET}`);
    expect(headers).not.toHaveProperty('duyet-signature');
    expect(JSON.parse(body)).toEqual({ input: 'An\nÝ kiến\nĐồ ngu', model: 'omni-moderation-latest' });
  });
});
