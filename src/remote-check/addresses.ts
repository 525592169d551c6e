// Where a request may go: public addresses, and the private ones that the operator allows.
import { type LookupAddress, lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { RemoteFailure } from './failure.ts';

/** IANA's special-purpose registry for IPv4 (RFC 6890), and multicast: none of it is a public server. */
const SPECIAL_IPV4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const;
/** Of IPv6 only 2000::/3 is public, without protocol assignments (Teredo among them), documentation and 6to4. */
const SPECIAL_IPV6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const;

const special = new BlockList();
for (const [network, prefix] of SPECIAL_IPV4) special.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of SPECIAL_IPV6) special.addSubnet(network, prefix, 'ipv6');
const globalIpv6 = new BlockList();
globalIpv6.addSubnet('2000::', 3, 'ipv6');

export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !special.check(address, 'ipv4');
  return globalIpv6.check(address, 'ipv6') && !special.check(address, 'ipv6');
}

/** Asks for all addresses of a name; node:dns's `lookup` is one. */
export type Resolve = (
  hostname: string,
  options: { all: true },
  callback: (error: Error | null, addresses: LookupAddress[]) => void,
) => void;

export interface Gate {
  /** Throws `address` for a URL whose host is an address that must not be reached. */
  assertAddress(url: URL): void;
  /** For a connection: the addresses that it gives were checked, and are those that are connected to. */
  lookupFor(url: URL): LookupFunction;
}

/** Over http a comment could be read on its way, so that scheme is for the allowed networks alone. */
export function createGate(allowed: BlockList, resolve: Resolve = lookup): Gate {
  const mayReach = (url: URL, address: string) =>
    allowed.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4') ||
    (url.protocol === 'https:' && isPublicAddress(address));
  return {
    assertAddress(url) {
      const host = url.hostname.replace(/^\[|\]$/g, '');
      if (isIP(host) !== 0 && !mayReach(url, host)) throw new RemoteFailure('address');
    },
    // A name is asked for once a connection: a second answer, for another address, comes too late to matter.
    lookupFor: (url) => (hostname, options, callback) =>
      resolve(hostname, { all: true }, (error, addresses) => {
        const [first] = addresses ?? [];
        if (error || !first) return callback(error ?? new RemoteFailure('network'), '', 4);
        if (!addresses.every(({ address }) => mayReach(url, address)))
          return callback(new RemoteFailure('address'), '', 4);
        return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
      }),
  };
}
