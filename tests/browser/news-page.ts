// A news page of another origin with a strict policy, which frames the service and keeps what its frame says.
import { createServer, type Server } from 'node:http';
import type { Page } from 'playwright-core';
import { freePort } from '../support/stores.ts';
import { until } from '../support/until.ts';

export interface Message {
  is: string;
  id?: string;
  nonce?: string;
  expected?: number;
}

/** A page that frames the service as a news page would, and keeps what it is told. */
const SCRIPT = `
  window.messages = [];
  addEventListener('message', (event) => {
    if (event.source === document.querySelector('iframe').contentWindow) messages.push(event.data);
  });
  window.tell = (message) =>
    document.querySelector('iframe').contentWindow.postMessage({ duyet: 'work', ...message }, '*');`;

/** What the frame can't work on it would answer at once, before the page's own message stops it. */
const OTHER_SCRIPT = `
  parent.frames[0].postMessage({ duyet: 'work', do: 'start', id: 'foreign', salt: 1, bits: 1 }, '*');`;

export async function serveSite(serviceUrl: string): Promise<{ origin: string; server: Server }> {
  const port = await freePort();
  const server = createServer((request, response) => {
    const script = { '/site.js': SCRIPT, '/other.js': OTHER_SCRIPT }[request.url ?? ''];
    if (script) return response.setHeader('Content-Type', 'text/javascript').end(script);
    response.setHeader('Content-Type', 'text/html');
    response.setHeader('Content-Security-Policy', `default-src 'self' ${serviceUrl}`);
    if (request.url === '/other') return response.end('<!doctype html><script src="/other.js"></script>');
    return response.end(
      `<!doctype html><script src="/site.js"></script><iframe hidden src="${serviceUrl}/captcha/work?site=demo"></iframe>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${port}`, server };
}

/** Asked again and again from here: waiting in the page would need eval, which its policy forbids. */
export const waitFor = (page: Page, is: string, id?: string): Promise<Message> =>
  until(`the frame says ${is}`, async () => {
    const messages = await page.evaluate<Message[]>('messages');
    return messages.find((message) => message.is === is && message.id === id) ?? false;
  });
export const tell = (page: Page, message: object) => page.evaluate(`tell(${JSON.stringify(message)})`);
