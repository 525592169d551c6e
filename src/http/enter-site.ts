// A reader's request enters a site: the site exists, and the page that asks may embed it.
import type { Context } from 'hono';
import { assertOrigin, type Site } from '../domain/site.ts';
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
  const site = await findSite(siteId);
  assertOrigin(c.req.header('Origin'), site, ownHost(c.req.header('Host')));
  return site;
}
