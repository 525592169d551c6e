import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RemoteQuestion } from '../../src/domain/ports.ts';
import { remotePolicySchema } from '../../src/domain/remote-policy.ts';
import {
  type Answer,
  createTestRemote,
  json,
  openService,
  REMOTE_SECRET,
  type Service,
  sees,
} from '../support/remote.ts';

let service: Service;
beforeEach(async () => {
  service = await openService();
});
afterEach(() => service.close());

const COMMENT = {
  id: '01900000-0000-7000-8000-000000000001',
  name: 'An',
  title: 'Ý kiến',
  content: 'Đồ ngu',
  language: 'vi',
  submittedAt: new Date('2026-01-02T03:04:05Z'),
  phone: null,
};
const question = (policy: object = {}, comment: Partial<RemoteQuestion['comment']> = {}): RemoteQuestion => ({
  siteId: 'demo',
  remote: remotePolicySchema.parse({ url: service.url, secret: REMOTE_SECRET, timeoutMs: 5_000, ...policy }),
  comment: { ...COMMENT, ...comment },
});
const openai = (policy: object = {}) => question({ format: 'openai-moderation', ...policy });
const failed = (because: string) => ({ outcome: 'failed', because });
const nothing = { outcome: 'answered', signals: [] };
/** An attempt for each, and the last one again and again. */
const inTurn =
  (...answers: Answer[]): Answer =>
  (response, n, received) =>
    (answers[n] ?? answers.at(-1))?.(response, n, received);
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(code, headers).end('{"signals":[]}');
  };

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

describe('what may pass is asked again', () => {
  it.each<[string, Answer]>([
    ['after 500', status(500)],
    ['after 503', status(503)],
    ['after 429', status(429)],
    [
      'after a broken connection',
      (response) => {
        response.destroy();
      },
    ],
  ])('%s', async (_name, first) => {
    service.answer(inTurn(first, sees()));
    expect(await createTestRemote().ask(question())).toEqual(nothing);
    expect(service.received).toHaveLength(2);
  });

  it('as often as the policy says, and then it has failed', async () => {
    service.answer(status(503));
    expect(await createTestRemote().ask(question({ retries: 2 }))).toEqual(failed('status-503'));
    expect(service.received).toHaveLength(3);
  });

  it('until the time is over, which the waiting between attempts does not outlast', async () => {
    service.answer(status(503));
    // Three weeks, the longest that a timer takes: without the limit this test would not end.
    const patient = createTestRemote({ random: () => 2 ** 31 / 100 - 1 });
    expect(await patient.ask(question({ timeoutMs: 100, retries: 3 }))).toEqual(failed('timeout'));
    expect(service.received).toHaveLength(1);
  });
});

describe('no answer', () => {
  it('in time is a failure, before the answer begins and in its middle', async () => {
    service.answer(
      inTurn(
        () => undefined,
        (response) => {
          response.write('{"signals":');
        },
      ),
    );
    const remote = createTestRemote();
    expect(await remote.ask(question({ timeoutMs: 100 }))).toEqual(failed('timeout'));
    expect(await remote.ask(question({ timeoutMs: 100 }))).toEqual(failed('timeout'));
  });

  it('where nothing listens is a failure', async () => {
    await service.close();
    expect(await createTestRemote().ask(question())).toEqual(failed('network'));
    await service.start();
  });

  it('where the name is unknown is a failure', async () => {
    expect(await createTestRemote().ask(question({ url: 'https://nowhere.invalid/' }))).toEqual(
      failed('network'),
    );
  });
});

describe('a service that keeps failing', () => {
  const clock = { now: 0 };
  const breaking = async () => {
    service.answer(status(400));
    const remote = createTestRemote({ now: () => clock.now });
    for (let n = 0; n < 5; n += 1) await remote.ask(question());
    return remote;
  };

  it('is not asked any more after five failures in a row', async () => {
    const remote = await breaking();
    service.answer(sees());
    expect(await remote.ask(question())).toEqual(failed('circuit'));
    expect(service.received).toHaveLength(5);
  });

  it('is asked after four, or where a right answer came between', async () => {
    service.answer(inTurn(...Array(4).fill(status(400)), sees(), ...Array(4).fill(status(400)), sees()));
    const remote = createTestRemote();
    for (let n = 0; n < 9; n += 1) await remote.ask(question());
    expect(await remote.ask(question())).toEqual(nothing);
  });

  it('is tried with one question when ten seconds have passed, and asked again when that is answered', async () => {
    const remote = await breaking();
    const open = new Promise<() => void>((resolve) =>
      service.answer((response) => resolve(() => json(response, { signals: [] }))),
    );
    clock.now += 10_000;
    const trial = remote.ask(question());
    const release = await open;
    expect(await remote.ask(question())).toEqual(failed('circuit'));
    release();
    expect(await trial).toEqual(nothing);
    service.answer(sees());
    expect(await Promise.all([remote.ask(question()), remote.ask(question())])).toEqual([nothing, nothing]);
    expect(service.received).toHaveLength(8);
  });

  it('is spared for another ten seconds when it fails the trial', async () => {
    const remote = await breaking();
    clock.now += 10_000;
    expect(await remote.ask(question())).toEqual(failed('status-400'));
    clock.now += 9_999;
    expect(await remote.ask(question())).toEqual(failed('circuit'));
    clock.now += 1;
    expect(await remote.ask(question())).toEqual(failed('status-400'));
    expect(service.received).toHaveLength(7);
  });

  it('is spared for its site and address alone', async () => {
    const remote = await breaking();
    service.answer(sees());
    expect(await remote.ask({ ...question(), siteId: 'other' })).toEqual(nothing);
    expect(await remote.ask(question({ url: `${service.url}/other` }))).toEqual(nothing);
  });
});
