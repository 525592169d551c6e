// Every route that the service has, as it could be called.
import { DEMO_SITE } from '../../src/domain/demo-site.ts';
import { routeName } from '../../src/http/access.ts';
import type { TestApp } from '../support/app.ts';

export interface Route {
  method: string;
  /** With concrete values in place of its parameters. */
  path: string;
  /** As access.ts writes it. */
  name: string;
}

const VALUES: Record<string, string> = {
  site: DEMO_SITE.id,
  id: '01890000-0000-7000-8000-000000000001',
  code: 'invalid',
  file: 'start.js',
};

/** Without middleware, which Hono lists as ALL. Each once. */
export function listRoutes({ app }: Pick<TestApp, 'app'>): Route[] {
  const routes = app.routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => ({
      method,
      path: path.replace(/:(\w+)/g, (_, name: string) => VALUES[name] ?? name),
      name: routeName(method, path),
    }));
  return [...new Map(routes.map((route) => [route.name, route])).values()];
}
