// Who is asking: the socket's address, or what a trusted proxy says of it.
import { type BlockList, isIP } from 'node:net';
import type { Context } from 'hono';
import type { HttpEnv } from './env.ts';

/** IPv4 as it is, IPv6 as its /64: a household has 2^64 addresses. null without a socket. */
export function addressPrefixOf(c: Context<HttpEnv>, trustedProxies: BlockList): string | null {
  const socket = c.env?.incoming?.socket.remoteAddress;
  if (!socket) return null;
  const hops = (c.req.header('X-Forwarded-For') ?? '').split(',').map((hop) => normal(hop.trim()));
  let client = normal(socket);
  // From the nearest hop outwards, for as long as each is trusted to tell the truth about the one before it.
  for (const hop of hops.reverse()) {
    if (!isTrusted(client, trustedProxies) || isIP(hop) === 0) break;
    client = hop;
  }
  return isIP(client) === 6 ? prefix64(client) : client;
}

function isTrusted(address: string, trusted: BlockList): boolean {
  return trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/** `::ffff:192.0.2.1` is 192.0.2.1. */
function normal(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}

function prefix64(address: string): string {
  const [head = '', tail] = (address.split('%')[0] ?? '').toLowerCase().split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array<string>(zeros).fill('0'), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
