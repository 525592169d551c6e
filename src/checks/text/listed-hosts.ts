// A policy's list of domains as a set: a host asks for each of its endings, so the list's length does not matter.
import { withoutWww } from './hosts.ts';

/** No longer name is a domain, and no list holds one. */
const MAX_HOST = 253;

/** Says whether `domainMatches` would accept a host, in lower case, for any of the domains. */
export function compileHosts(domains: readonly string[]): (host: string) => boolean {
  const listed = new Set(domains);
  return (host) => {
    if (listed.size === 0) return false;
    if (listed.has(host) || listed.has(withoutWww(host))) return true;
    for (let dot = -1; ; ) {
      const ending = host.length - dot > MAX_HOST + 1 ? null : host.slice(dot + 1);
      if (ending !== null && listed.has(`*.${ending}`)) return true;
      dot = host.indexOf('.', dot + 1);
      if (dot < 0) return false;
    }
  };
}
