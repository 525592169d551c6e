// Who may call what. A route that stands in neither list is refused to everyone: forgetting it opens nothing.
import type { Right } from '../domain/moderator.ts';

/** Open to readers and to probes. */
export const OPEN_ROUTES: ReadonlySet<string> = new Set([
  'GET /v1/sites/{site}',
  'GET /v1/captcha',
  'POST /v1/captcha/trusted',
  'GET /v1/captcha/{id}/sound',
  'GET /v1/comments',
  'POST /v1/comments',
  'GET /v1/comments/counts',
  'POST /v1/receipts',
  'POST /v1/receipts/withdraw',
  'GET /healthz',
  'GET /readyz',
  'GET /openapi.json',
  'GET /docs',
  'GET /docs/{file}',
  'GET /problems/{code}',
  'GET /p/{site}',
  'POST /p/{site}',
  'GET /captcha/work',
  'GET /demo',
  'POST /demo',
  'GET /assets/{file}',
  'GET /',
]);

/** Closed: each names the right that it needs. */
export const CLOSED_ROUTES: Readonly<Record<string, Right>> = {
  'GET /v1/moderation/comments': 'read',
  'GET /v1/moderation/comments/{id}': 'read',
  'GET /v1/moderation/reasons': 'read',
  'POST /v1/moderation/comments/{id}/decisions': 'decide',
  'POST /v1/moderation/check': 'check',
  'POST /v1/admin/sites': 'admin',
  'GET /v1/admin/sites/{id}': 'admin',
  'PATCH /v1/admin/sites/{id}': 'admin',
  'GET /v1/admin/sites/{id}/policy': 'policy',
  'PUT /v1/admin/sites/{id}/policy': 'policy',
  'POST /v1/admin/moderators': 'admin',
  'POST /v1/admin/moderators/{id}/token': 'admin',
  'DELETE /v1/admin/moderators/{id}': 'admin',
};

/** Hono writes `:id`, the contract `{id}`. */
export function routeName(method: string, path: string): string {
  return `${method} ${path.replace(/:(\w+)(\{[^}]*\})?/g, '{$1}')}`;
}
