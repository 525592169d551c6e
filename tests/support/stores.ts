// Before all tests: a PostgreSQL and a Redis of their own on free ports, and an embedded database to copy. After them: gone.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { until } from './until.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A server's address, without a database. */
    postgresUrl: string;
    redisUrl: string;
    /** A PGlite folder in which nothing ran yet: making one takes seconds, copying it does not. */
    pgliteFolder: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'duyet-tests-'));
  const [postgres, redis, pgliteFolder] = await Promise.all([
    startPostgres(join(folder, 'postgres')),
    startRedis(),
    makePglite(join(folder, 'pglite')),
  ]);
  project.provide('postgresUrl', postgres.url);
  project.provide('redisUrl', redis.url);
  project.provide('pgliteFolder', pgliteFolder);
  return async () => {
    await Promise.all([stop(postgres.child, 'SIGINT'), stop(redis.child, 'SIGTERM')]);
    rmSync(folder, { recursive: true, force: true });
  };
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || !address) throw new Error('no port');
  return address.port;
}

export async function startRedis(port?: number): Promise<{ url: string; port: number; child: ChildProcess }> {
  const chosen = port ?? (await freePort());
  const options = ['--port', String(chosen), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const child = spawn('redis-server', [...options, '--maxmemory-policy', 'noeviction'], { stdio: 'ignore' });
  await until('Redis listens', () => canConnect(chosen));
  return { url: `redis://127.0.0.1:${chosen}`, port: chosen, child };
}

function postgresFolder(): string {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian)
    ? readdirSync(debian)
        .map(Number)
        .sort((a, b) => b - a)
    : [];
  const folders = [
    ...versions.map((version) => join(debian, String(version), 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  const found = folders.find(
    (path) => existsSync(join(path, 'initdb')) && existsSync(join(path, 'postgres')),
  );
  if (!found) throw new Error('PostgreSQL is missing: npm test installs it, or says how');
  return found;
}

/** initdb and postgres refuse to run as root; the package's own user may. */
function unprivileged(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

export async function startPostgres(
  folder: string,
  port?: number,
): Promise<{ url: string; port: number; child: ChildProcess }> {
  const bin = postgresFolder();
  const user = unprivileged();
  const chosen = port ?? (await freePort());
  if (!existsSync(folder)) {
    const parent = join(folder, '..');
    if (user.uid !== undefined) chownSync(parent, user.uid, user.gid ?? 0);
    execFileSync(
      join(bin, 'initdb'),
      ['-D', folder, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'],
      {
        ...user,
        cwd: tmpdir(),
        stdio: 'ignore',
      },
    );
  }
  // The tests kill processes, not the machine: no fsync needed.
  const settings = [
    'fsync=off',
    'max_connections=300',
    `port=${chosen}`,
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
  ];
  const child = spawn(
    join(bin, 'postgres'),
    ['-D', folder, ...settings.flatMap((setting) => ['-c', setting])],
    {
      ...user,
      cwd: tmpdir(),
      stdio: 'ignore',
    },
  );
  const url = `postgres://postgres@127.0.0.1:${chosen}`;
  await until('PostgreSQL answers', async () => {
    const client = new pg.Client({ connectionString: `${url}/postgres` });
    try {
      await client.connect();
      return true;
    } catch {
      return false;
    } finally {
      await client.end().catch(() => undefined);
    }
  });
  return { url, port: chosen, child };
}

async function makePglite(folder: string): Promise<string> {
  const pglite = await PGlite.create({ dataDir: folder });
  await pglite.close();
  return folder;
}

export async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await ended;
}

async function canConnect(port: number): Promise<boolean> {
  const { connect } = await import('node:net');
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
