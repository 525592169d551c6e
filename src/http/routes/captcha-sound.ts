// Readers: a challenge's other code, spoken. The address is the challenge's own, so a player can ask for it.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Captcha, RateLimiter } from '../../domain/ports.ts';
import type { IssueChallenge } from '../../use-cases/issue-challenge.ts';
import { takeLimit } from '../../use-cases/take-limit.ts';
import { problems, siteIdSchema } from '../contract.ts';
import { type EnterDeps, enterSite } from '../enter-site.ts';
import type { HttpEnv } from '../env.ts';

const wav = { content: { 'audio/wav': { schema: z.string().openapi({ format: 'binary' }) } } };

const soundRoute = createRoute({
  method: 'get',
  path: '/v1/captcha/{id}/sound',
  tags: ['Readers'],
  summary: 'Six spoken digits, which answer the challenge as well as what its picture shows',
  request: {
    params: z.object({ id: z.string().max(1_000) }),
    query: z.strictObject({
      site: siteIdSchema,
      lang: z.enum(['vi', 'en']).optional().openapi({ description: "Absent: the site's language." }),
    }),
  },
  responses: {
    200: { description: 'The sound, the same each time', ...wav },
    206: { description: 'The part of it that Range asks for', ...wav },
    ...problems(403, 404, 422),
  },
});

interface Deps extends EnterDeps {
  captcha: Pick<Captcha, 'speak'>;
  refuseCaptcha: IssueChallenge['refuseCaptcha'];
  limiter: RateLimiter;
}

export function addCaptchaSoundRoute(app: OpenAPIHono<HttpEnv>, deps: Deps): void {
  app.openapi(soundRoute, async (c) => {
    const addressPrefix = c.get('addressPrefix') ?? null;
    await takeLimit(deps.limiter, 'sound', addressPrefix);
    const { id } = c.req.valid('param');
    const { site: siteId, lang } = c.req.valid('query');
    const site = await enterSite(c, siteId, deps);
    const spoken = deps.captcha.speak(site.id, id, lang ?? site.language);
    if (spoken.outcome !== 'spoken') {
      // It brings a challenge, so it counts as one.
      await takeLimit(deps.limiter, 'challenge', addressPrefix);
      throw await deps.refuseCaptcha({ siteId: site.id, addressPrefix }, spoken.outcome, id);
    }
    return sendPart(spoken.wav, c.req.header('Range'));
  });
}

const HEADERS = { 'Content-Type': 'audio/wav', 'Cache-Control': 'no-store', 'Accept-Ranges': 'bytes' };

/** Safari plays nothing from a server that can't send a part (RFC 9110, 14). What is no single range is answered whole. */
function sendPart(wav: Uint8Array, range: string | undefined): Response {
  const { first = '', last = '' } = /^bytes=(?<first>\d*)-(?<last>\d*)$/.exec(range ?? '')?.groups ?? {};
  const size = wav.length;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size : Math.min(size, Number(last) + 1);
  if ((first === '' && last === '') || start >= end) return new Response(wav.slice(), { headers: HEADERS });
  return new Response(wav.slice(start, end), {
    status: 206,
    headers: { ...HEADERS, 'Content-Range': `bytes ${start}-${end - 1}/${size}` },
  });
}
