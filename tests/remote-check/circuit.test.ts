import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createTestRemote,
  failed,
  inTurn,
  json,
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
