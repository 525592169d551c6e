// What middleware leaves in a request's context.
import type { HttpBindings } from '@hono/node-server';
import type { Moderator } from '../domain/moderator.ts';

export interface HttpEnv {
  /** Absent where `app.request()` is called without a socket. */
  Bindings: Partial<HttpBindings>;
  Variables: {
    requestId: string;
    /** Set on every closed route. */
    moderator: Moderator;
    /** IPv4, or an IPv6 /64; null without a socket. */
    addressPrefix: string | null;
  };
}
