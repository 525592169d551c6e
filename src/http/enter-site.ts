// A reader's request enters a site: the site exists, and the page that asks may embed it.
import type { Context } from 'hono';
import { DomainError } from '../domain/error.ts';
import { assertOrigin, type Site } from '../domain/site.ts';
import { siteIdSchema } from './contract.ts';
import type { HttpEnv } from './env.ts';

export interface EnterDeps {
  /** Throws `site`. */
  findSite: (id: string) => Promise<Site>;
  /** The service's own host, as PUBLIC_URL or the request says. */
  ownHost: (host: string | undefined) => string;
}

/** Throws `site` or `origin`. */
export async function enterSite(
  c: Context<HttpEnv>,
  siteId: string,
  { findSite, ownHost }: EnterDeps,
): Promise<Site> {
  // A page's address is not judged by a schema before, and what can't be a site's id can't be looked up either.
  if (!siteIdSchema.safeParse(siteId).success) throw new DomainError('site');
  const site = await findSite(siteId);
  assertOrigin(c.req.header('Origin'), site, ownHost(c.req.header('Host')));
  return site;
}
