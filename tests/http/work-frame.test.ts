import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type TestApp } from '../support/app.ts';
import { summarize } from './problems.ts';

let app: TestApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

const source = (file: string) =>
  readFileSync(new URL(`../../src/http/work-frame/${file}`, import.meta.url), 'utf8');

interface Found {
  nonce: string;
  tried: number;
}

/** The worker as a browser runs it, without a browser. */
function runWorker(data: { salt: string; bits: number }): { found: Found; reports: number[] } {
  const posted: Found[] = [];
  const self: { postMessage: (message: Found) => void; onmessage?: (event: object) => void } = {
    postMessage: (message) => void posted.push(message),
  };
  runInContext(source('worker.js'), createContext({ self }));
  self.onmessage?.({ data });
  const found = posted.pop();
  if (!found) throw new Error('the worker found nothing');
  return { found, reports: posted.map(({ tried }) => tried) };
}

describe('the worker', () => {
  it.each(['', 'a', 'pKx0P2vDq8m1hYtW5cUe7A', '~'.repeat(42)])(
    'hashes as SHA-256 does, and finds the first number that will do: salt %j',
    (salt) => {
      const zeros = (n: number) =>
        Math.clz32(
          createHash('sha256')
            .update(`${salt}:${String(n).padStart(12, '0')}`)
            .digest()
            .readUInt32BE(0),
        );
      for (const bits of [0, 5, 12]) {
        const { nonce, tried } = runWorker({ salt, bits }).found;
        let first = 0;
        while (zeros(first) < bits) first += 1;
        expect([Number(nonce), tried]).toEqual([first, first + 1]);
      }
    },
  );
  it('says how far it is', () => {
    const { found, reports } = runWorker({ salt: 'abc', bits: 19 });
    expect(found.tried).toBeGreaterThan(50_000);
    expect(reports[0]).toBe(50_000);
    expect(reports).toHaveLength(Math.floor((found.tried - 1) / 50_000));
  });
  it.each(['ă', 'x'.repeat(43)])('refuses a salt that does not fit: %j', (salt) => {
    expect(() => runWorker({ salt, bits: 1 })).toThrow('salt');
  });
});

describe('the frame', () => {
  it('loads its own scripts alone, in pages of the site alone', async () => {
    const answer = await app.ask('GET', '/captcha/work?site=demo');
    expect(answer.headers.get('Content-Security-Policy')).toBe(
      "default-src 'none'; script-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self' https://demo.example",
    );
    const html = await answer.text();
    const {
      script = '',
      worker = '',
      origins,
    } = /<script src="(?<script>[^"]+)" data-worker="(?<worker>[^"]+)" data-origins="(?<origins>[^"]*)"/.exec(
      html,
    )?.groups ?? {};
    expect(origins).toBe('https://demo.example');
    for (const path of [script, worker]) {
      const { status, headers } = await app.ask('GET', path);
      expect([status, headers.get('Content-Type')]).toEqual([200, 'text/javascript; charset=utf-8']);
      expect(headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    }
  });
  it('is no site’s that is not there', async () => {
    for (const path of ['/captcha/work', '/captcha/work?site=nowhere', '/captcha/work?site=%22%3E'])
      expect(await summarize(await app.ask('GET', path))).toBe('404 site');
  });
  it('and its worker are 4 kB at most, compressed', () => {
    const bytes = ['frame.js', 'worker.js'].map((file) => gzipSync(source(file)).length);
    expect(bytes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(4_096);
  });
});
