import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asModerator, readJson, submit } from '../support/client.ts';
import { createDataDir, createPostgresDatabase } from '../support/columns.ts';
import { type Process, run, SECRET_KEY, startService, TEST_SWITCHES } from '../support/service.ts';
import { freePort, stop } from '../support/stores.ts';
import { until } from '../support/until.ts';

async function waitForEnd({ child, output }: Process): Promise<{ code: number | null; printed: string }> {
  await until('the process ended', () => child.exitCode !== null || child.signalCode !== null);
  return { code: child.exitCode, printed: output() };
}

describe('npm start, from nothing', () => {
  it('makes its database and key, says where to go, and shows the admin token once', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'duyet-start-'));
    const port = String(await freePort());
    const env = { DATA_DIR: join(dataDir, 'new'), PORT: port, LOG_LEVEL: 'warn' };
    const first = run(['start'], env);
    const token = await until('it shows the token', () => /duyet_\S+/.exec(first.output())?.[0]);
    expect(first.output()).toContain(`http://127.0.0.1:${port}/demo`);
    expect(first.output()).toContain(`http://127.0.0.1:${port}/docs`);
    expect(
      (await asModerator(`http://127.0.0.1:${port}`, token).call('GET', '/v1/moderation/comments')).status,
    ).toBe(200);
    expect(statSync(join(env.DATA_DIR, 'secret.key')).mode & 0o777).toBe(0o600);
    await stop(first.child, 'SIGINT');
    expect(first.child.exitCode).toBe(0);

    const second = run(['start'], env);
    await until('it is ready', () => second.output().includes('ready'));
    expect(second.output()).not.toContain(token);
    expect(
      (await asModerator(`http://127.0.0.1:${port}`, token).call('GET', '/v1/moderation/comments')).status,
    ).toBe(200);
    await stop(second.child, 'SIGTERM');
    expect(second.child.exitCode).toBe(0);
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('keeps all data over a restart', async () => {
    const { dataDir, remove } = createDataDir();
    const first = await startService({ env: { DATA_DIR: dataDir } });
    const accepted = await submit(first.url, { phone: '0912345678' });
    await asModerator(first.url).waitForVerdict(accepted.id);
    await first.stop();
    const second = await startService({ env: { DATA_DIR: dataDir } });
    expect(await asModerator(second.url).show(accepted.id)).toMatchObject({
      status: 'held',
      phone: '••• ••• 678',
    });
    const answer = await fetch(`${second.url}/v1/receipts`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ receipts: [accepted.receipt] }),
    });
    expect(await readJson(answer)).toMatchObject({ items: [{ id: accepted.id }] });
    await second.stop();
    remove();
  });
});

describe('a start that can not be', () => {
  it('says in one line that the data folder is in use', async () => {
    const service = await startService();
    const second = await waitForEnd(
      run(['start'], { ...TEST_SWITCHES, DATA_DIR: service.dataDir ?? '', PORT: String(await freePort()) }),
    );
    expect(second).toEqual({
      code: 1,
      printed: `duyet: DATA_DIR: another duyet is running on ${service.dataDir}. Stop it, or set DATA_DIR to another folder.\n`,
    });
    await service.stop();
  });

  it('says in one line that the port is in use', async () => {
    const { dataDir, remove } = createDataDir();
    const server = createServer();
    const port = await freePort();
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    const ended = await waitForEnd(
      run(['start'], { ...TEST_SWITCHES, DATA_DIR: dataDir, PORT: String(port) }),
    );
    expect(ended).toEqual({
      code: 1,
      printed: `duyet: PORT: ${port} is in use. Stop what uses it, or set PORT to another one.\n`,
    });
    server.close();
    remove();
  });

  it('names every wrong variable at once', async () => {
    const ended = await waitForEnd(
      run(['start'], {
        PORT: 'eight',
        ROLE: 'boss',
        DATABASE_URL: 'mysql://x',
        RATE_LIMITS: 'off',
        NODE_ENV: 'production',
      }),
    );
    expect(ended.code).toBe(1);
    for (const name of ['PORT', 'ROLE', 'DATABASE_URL', 'SECRET_KEY', 'RATE_LIMITS'])
      expect(ended.printed).toContain(`${name}:`);
    expect(ended.printed).not.toContain('    at ');
  });

  it('refuses ROLE=worker on the embedded database', async () => {
    const ended = await waitForEnd(run(['worker'], {}));
    expect(ended.code).toBe(1);
    expect(ended.printed).toMatch(/^duyet: ROLE: worker needs DATABASE_URL.*\n$/);
  });
});

describe('the command line', () => {
  it('helps with every command, and lists the variables with start', async () => {
    const all = await waitForEnd(run(['--help'], {}));
    for (const command of ['start', 'worker', 'migrate', 'token', 'check', 'replay']) {
      expect(all.printed).toContain(`  ${command}`);
      expect((await waitForEnd(run([command, '--help'], {}))).code).toBe(0);
    }
    const { printed } = await waitForEnd(run(['start', '--help'], {}));
    for (const name of ['PORT', 'DATABASE_URL', 'SECRET_KEY', 'TRUSTED_PROXIES'])
      expect(printed).toContain(`  ${name} `);
  });

  it('migrates, makes tokens and shares them with a service on the same database', async () => {
    const env = { ...TEST_SWITCHES, DATABASE_URL: await createPostgresDatabase(), SECRET_KEY };
    expect((await waitForEnd(run(['migrate'], env))).printed).toBe('The database is up to date.\n');
    const made = await waitForEnd(run(['token', 'An', '--role', 'auditor'], env));
    const service = await startService({ env });
    const auditor = asModerator(service.url, made.printed.trim());
    expect((await auditor.call('GET', '/v1/moderation/comments')).status).toBe(200);
    expect((await auditor.call('POST', '/v1/moderation/check', { site: 'demo', comments: [] })).status).toBe(
      403,
    );
    const unknown = await waitForEnd(run(['token', 'An', '--site', 'nowhere'], env));
    expect(unknown).toMatchObject({ code: 1, printed: 'duyet: --site: there is no site called nowhere\n' });
    await service.stop();
  });
});
