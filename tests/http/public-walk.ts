// Everything that anybody may read without a token, as the bytes that go over the wire.
import type { TestApp } from '../support/app.ts';
import { expectJson } from '../support/app.ts';
import { PAGE_KEY } from './marked-comments.ts';

export interface Seen {
  /** The route, as access.ts writes it. */
  route: string;
  what: string;
  status: number;
  /** Headers and body. */
  text: string;
}

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };
const SITE_PAGE = `site=demo&page=${encodeURIComponent(PAGE_KEY)}`;

/** `ids`: comments to ask after by name. Every open route is asked; a list is read to its end in both orders. */
export async function walkPublic(app: TestApp, ids: readonly string[]): Promise<Seen[]> {
  const seen: Seen[] = [];
  async function read(
    route: string,
    path: string,
    asked: Parameters<TestApp['ask']>[2] = {},
  ): Promise<string> {
    const [method = ''] = route.split(' ');
    const answer = await app.ask(method, path, asked);
    const body = await answer.text();
    const headers = [...answer.headers].map((header) => header.join(': ')).join('\n');
    seen.push({ route, what: `${method} ${path}`, status: answer.status, text: `${headers}\n\n${body}` });
    return body;
  }

  for (const sort of ['newest', 'oldest']) {
    for (const start of ['', ...ids.map((id) => `&parent=${id}`)]) {
      for (let cursor: string | null = ''; cursor !== null; ) {
        const query: string = `${SITE_PAGE}&with=site&sort=${sort}&limit=1${start}${cursor && `&cursor=${cursor}`}`;
        const list = JSON.parse(await read('GET /v1/comments', `/v1/comments?${query}`));
        cursor = (list as { nextCursor: string | null }).nextCursor;
      }
    }
  }
  await read('GET /v1/comments', `/v1/comments?${SITE_PAGE}&limit=100`);
  await read('GET /v1/comments/counts', `/v1/comments/counts?${SITE_PAGE}&page=/khac`);
  await read('GET /v1/sites/{site}', '/v1/sites/demo');
  await read('GET /v1/captcha', '/v1/captcha?site=demo');
  await read('POST /v1/captcha/trusted', '/v1/captcha/trusted', {
    body: { site: 'demo', receipts: ['x'.repeat(48)] },
  });
  const { id } = await app.challenge();
  await read('GET /v1/captcha/{id}/sound', `/v1/captcha/${id}/sound?site=demo`);
  await read('GET /captcha/work', '/captcha/work?site=demo');
  for (const receipts of [[], ['x'.repeat(48)], ids])
    await read('POST /v1/receipts', '/v1/receipts', { body: { receipts } });
  await read('POST /v1/receipts/withdraw', '/v1/receipts/withdraw', { body: { receipt: ids[0] } });
  for (const parentId of [null, ...ids]) {
    const body = await app.form({ parentId, captcha: { id: 'x', answer: 'x' }, receipts: ['x'.repeat(48)] });
    await read('POST /v1/comments', '/v1/comments', { body });
  }
  await walkPages(read, ids);
  await walkDocuments(app, read);
  return seen;
}

type Read = (route: string, path: string, asked?: Parameters<TestApp['ask']>[2]) => Promise<string>;

async function walkPages(read: Read, ids: readonly string[]): Promise<void> {
  const page = `/p/demo?page=${encodeURIComponent(PAGE_KEY)}`;
  const queries = ['', '&lang=en', '&sort=oldest', ...ids.flatMap((id) => [`&parent=${id}`, `&reply=${id}`])];
  for (const query of queries) await read('GET /p/{site}', `${page}${query}`);
  await read('GET /demo', '/demo');
  for (const [route, path] of [
    ['POST /p/{site}', page],
    ['POST /demo', '/demo'],
  ] as const) {
    for (const action of ['status', 'withdraw', 'new-code', 'no-code', 'new-comment', 'send']) {
      const body = new URLSearchParams({
        action,
        receipt: 'x'.repeat(48),
        parent: ids[0] ?? '',
        content: 'a',
      });
      await read(route, path, { body: String(body), headers: FORM });
    }
  }
}

async function walkDocuments(app: TestApp, read: Read): Promise<void> {
  for (const path of ['/', '/healthz', '/readyz', '/openapi.json', '/docs']) await read(`GET ${path}`, path);
  for (const file of ['start.js', 'swagger-ui.css']) await read('GET /docs/{file}', `/docs/${file}`);
  const [asset = ''] = /\/assets\/[^"]+/.exec(await (await app.ask('GET', '/demo')).text()) ?? [];
  await read('GET /assets/{file}', asset);
  for (const code of ['invalid', 'rate', 'internal', 'nothing'])
    await read('GET /problems/{code}', `/problems/${code}`);
}

/** A page's list in one piece: ids and the words of it. */
export async function readList(app: TestApp): Promise<{ items: { id: string }[]; count: number }> {
  return expectJson(200, await app.ask('GET', `/v1/comments?${SITE_PAGE}&limit=100`));
}
