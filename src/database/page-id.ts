// A page's row id, computed: whoever knows site and key knows the page without asking.
import { createHash } from 'node:crypto';

/** The first 128 bits of SHA-256 over site and key, as UUIDv8 (RFC 9562: custom). */
export function pageIdOf(siteId: string, pageKey: string): string {
  const hash = createHash('sha256').update(`${siteId}\n${pageKey}`).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex', 0, 16);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
