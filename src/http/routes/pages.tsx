import type { OpenAPIHono } from '@hono/zod-openapi';
import type { HttpEnv } from '../env.ts';
export function addPageRoutes(_app: OpenAPIHono<HttpEnv>, _deps: { newId: () => string; isSecure: boolean; keyring: unknown }): void {}
