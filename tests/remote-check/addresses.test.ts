import type { LookupAddress } from 'node:dns';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { remotePolicySchema } from '../../src/domain/remote-policy.ts';
import { isPublicAddress } from '../../src/remote-check/addresses.ts';
import { createTestRemote, networks, openService, REMOTE_SECRET, type Service } from '../support/remote.ts';

describe('an address is public', () => {
  it.each([
    '8.8.8.8',
    '1.1.1.1',
    '172.32.0.1',
    '100.128.0.1',
    '203.162.4.190',
    '2606:4700::1',
    '2001:4860::8',
  ])('%s', (address) => expect(isPublicAddress(address)).toBe(true));
});

describe('an address is not public', () => {
  it.each([
    ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '127.255.255.255', '169.254.169.254'],
    ...[
      '172.16.0.1',
      '172.31.255.255',
      '192.0.0.1',
      '192.0.2.1',
      '192.168.1.1',
      '198.18.0.1',
      '198.51.100.7',
    ],
    ...['203.0.113.9', '224.0.0.1', '239.1.1.1', '240.0.0.1', '255.255.255.255'],
    ...[
      '::',
      '::1',
      '::ffff:8.8.8.8',
      '::ffff:127.0.0.1',
      '::127.0.0.1',
      '64:ff9b::7f00:1',
      'fe80::1',
      'fc00::1',
    ],
    ...['fd12::1', 'ff02::1', 'fec0::1', '100::1', '2001::1', '2001:db8::1', '2002:7f00:1::', '3fff::1'],
  ])('%s', (address) => expect(isPublicAddress(address)).toBe(false));
});

describe('a request', () => {
  let service: Service;
  beforeAll(async () => {
    service = await openService();
  });
  afterAll(() => service.close());

  const ask = (remote: ReturnType<typeof createTestRemote>, url: string) =>
    remote.ask({
      siteId: 'demo',
      remote: remotePolicySchema.parse({ url, secret: REMOTE_SECRET, retries: 3, timeoutMs: 5_000 }),
      comment: {
        ...{ id: '1', name: 'An', title: '', content: 'Hay', language: 'vi' },
        submittedAt: new Date(0),
        phone: null,
      },
    });
  const refused = { outcome: 'failed', because: 'address' };
  const nothing = { outcome: 'answered', signals: [] };
  const nowhere = networks();
  /** A name server whose answers change. */
  const names = (...answers: string[][]) => {
    const asked: string[] = [];
    const resolve = (
      name: string,
      _options: object,
      callback: (error: Error | null, found: LookupAddress[]) => void,
    ) => {
      asked.push(name);
      const found = answers.length > 1 ? answers.shift() : answers[0];
      callback(
        null,
        (found ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
    };
    return { asked, resolve };
  };

  it.each([
    '127.0.0.1',
    'localhost',
    '2130706433',
    '0x7f.1',
    '127.1',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '0.0.0.0',
    '[::]',
  ])('to %s is refused, and nothing is connected', async (host) => {
    const before = service.connections();
    const remote = createTestRemote({ allowedNetworks: nowhere });
    expect(await ask(remote, `https://${host}:${service.port}/`)).toEqual(refused);
    expect(await ask(remote, `http://${host}:${service.port}/`)).toEqual(refused);
    expect(service.connections()).toBe(before);
  });

  it('to a name that leads to a private address is refused, also where only one of several is', async () => {
    const before = service.connections();
    for (const found of [['127.0.0.1'], ['8.8.8.8', '127.0.0.1'], ['fe80::1%eth0']]) {
      const { resolve } = names(found);
      const remote = createTestRemote({ allowedNetworks: nowhere, resolve });
      expect(await ask(remote, `https://classifier.example:${service.port}/`)).toEqual(refused);
    }
    expect(service.connections()).toBe(before);
  });

  it('to a private address is sent where the operator allows it', async () => {
    expect(await ask(createTestRemote(), service.url)).toEqual(nothing);
  });

  it('over http goes to the allowed networks alone', async () => {
    const { resolve } = names(['8.8.8.8']);
    expect(await ask(createTestRemote({ resolve }), 'http://classifier.example/')).toEqual(refused);
    expect(await ask(createTestRemote(), 'http://8.8.8.8/')).toEqual(refused);
  });

  it('goes to the very address that was checked, though the name leads elsewhere a moment later', async () => {
    const { asked, resolve } = names(['127.0.0.1'], ['127.0.0.2']);
    const url = `http://classifier.example:${service.port}/`;
    const first = createTestRemote({ resolve });
    expect(await ask(first, url)).toEqual(nothing);
    expect(asked).toEqual(['classifier.example']);
    // A new connection is a new question, and its answer is checked as well.
    expect(await ask(createTestRemote({ resolve }), url)).toEqual(refused);
    expect(service.received.at(-1)?.headers.host).toBe(`classifier.example:${service.port}`);
  });
});
