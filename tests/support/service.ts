// The service as an operator runs it: the built program in processes of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createDataDir, createPostgresDatabase } from './columns.ts';
import { freePort, stop } from './stores.ts';
import { until } from './until.ts';

const ENTRY = new URL('../../dist/src/cli/duyet.js', import.meta.url).pathname;
export const ADMIN_TOKEN = `admin-${randomBytes(24).toString('hex')}`;
export const SECRET_KEY = randomBytes(32).toString('base64');

export interface Process {
  child: ChildProcess;
  /** All that it printed so far. */
  output(): string;
}

export interface Service extends Process {
  url: string;
  adminToken: string;
  dataDir: string | null;
  /** Ctrl-C, and what the process left behind is removed. */
  stop(): Promise<void>;
}

type Variables = Record<string, string>;

/** Nothing of this process's own settings reaches the one that is tested. */
export function run(args: readonly string[], env: Variables, entry = ENTRY): Process {
  const child = spawn(process.execPath, [entry, ...args], { env: { PATH: process.env.PATH ?? '', ...env } });
  let printed = '';
  const keep = (chunk: Buffer) => {
    printed += chunk.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return { child, output: () => printed };
}

export async function waitUntilReady(url: string, { child, output }: Process): Promise<void> {
  await until(`${url} is ready`, async () => {
    if (child.exitCode !== null) throw new Error(`the service ended by itself:\n${output()}`);
    return fetch(`${url}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    );
  });
}

export const TEST_SWITCHES: Variables = {
  CAPTCHA_FIXED_ANSWER: 'bench',
  RATE_LIMITS: 'off',
  ADMIN_TOKEN,
  LOG_LEVEL: 'warn',
};

/** On the embedded stores, unless `env` names others. Captchas answer `bench`, nothing is limited. */
export async function startService({
  env = {},
  args = ['start'],
  entry = ENTRY,
}: {
  env?: Variables;
  args?: string[];
  entry?: string;
} = {}): Promise<Service> {
  const port = Number(env.PORT ?? (await freePort()));
  const data = env.DATABASE_URL || env.DATA_DIR ? null : createDataDir();
  const dataDir = env.DATA_DIR ?? data?.dataDir ?? null;
  const variables: Variables = {
    ...TEST_SWITCHES,
    PORT: String(port),
    HOST: '127.0.0.1',
    ...(dataDir && { DATA_DIR: dataDir }),
    ...env,
  };
  const started = run(args, variables, entry);
  const url = `http://127.0.0.1:${port}`;
  await waitUntilReady(url, started);
  return {
    ...started,
    url,
    adminToken: variables.ADMIN_TOKEN ?? ADMIN_TOKEN,
    dataDir,
    async stop() {
      await stop(started.child, 'SIGINT');
      data?.remove();
    },
  };
}

/** Variables of a new production column: a database of its own, and the Redis given. */
export async function productionVariables(redisUrl: string): Promise<Variables> {
  return { DATABASE_URL: await createPostgresDatabase(), REDIS_URL: redisUrl, SECRET_KEY };
}
