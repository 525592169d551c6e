import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { remotePolicySchema } from '../../src/domain/remote-policy.ts';
import { createTestRemote, REMOTE_SECRET } from '../support/remote.ts';
import { freePort, stop } from '../support/stores.ts';
import { until } from '../support/until.ts';

// The service that docs/operations.md shows, started as it says.
const folder = mkdtempSync(join(tmpdir(), 'duyet-classifier-'));
let child: ChildProcess;
let port: number;
beforeAll(async () => {
  const page = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');
  const [, program = ''] = /```js\n(\/\/ classifier\.mjs.*?)```/s.exec(page) ?? [];
  const file = join(folder, 'classifier.mjs');
  writeFileSync(file, program);
  port = await freePort();
  child = spawn(process.execPath, [file], {
    env: { PATH: process.env.PATH ?? '', PORT: String(port), DUYET_SECRET: REMOTE_SECRET },
    stdio: 'inherit',
  });
  await until('the classifier listens', () => canConnect(port));
});
afterAll(async () => {
  await stop(child, 'SIGTERM');
  rmSync(folder, { recursive: true });
});

function canConnect(to: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(to, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

const ask = (secret: string, nowMs = Date.now()) =>
  createTestRemote({ now: () => nowMs }).ask({
    siteId: 'demo',
    remote: remotePolicySchema.parse({ url: `http://127.0.0.1:${port}/`, secret, timeoutMs: 5_000 }),
    comment: {
      ...{ id: '1', name: 'An', title: '', content: 'Toàn lừa đảo!', language: 'vi' },
      submittedAt: new Date(0),
      phone: null,
    },
  });

it('answers what carries the signature of its secret', async () => {
  expect(await ask(REMOTE_SECRET)).toMatchObject({
    outcome: 'answered',
    signals: [{ label: 'abuse', score: 0.7, evidence: [{ field: 'content', start: 5, end: 12 }] }],
  });
});

it('refuses what was signed with another secret, or long ago', async () => {
  const refused = { outcome: 'failed', because: 'status-401' };
  expect(await ask('a-secret-of-somebody-else')).toEqual(refused);
  expect(await ask(REMOTE_SECRET, Date.now() - 6 * 60_000)).toEqual(refused);
});
