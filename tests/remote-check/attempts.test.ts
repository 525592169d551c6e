import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type Answer,
  createTestRemote,
  failed,
  inTurn,
  nothing,
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
