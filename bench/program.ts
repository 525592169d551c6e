// Other programs as parts of a benchmark: started, waited for, and stopped at its end.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { atEnd } from './cleanup.ts';

const READY_MS = 60_000;
const STOP_MS = 20_000;
const POLL_MS = 50;
const KEPT_OUTPUT = 4_000;

export interface ProgramSettings {
  command: string;
  args: readonly string[];
  env?: Record<string, string>;
  user?: { uid: number; gid: number } | undefined;
  stopSignal?: NodeJS.Signals;
  /** Throws or gives false for as long as the program does not answer. */
  isReady: () => Promise<boolean>;
}

/** Throws with the program's last output where it ends before it is ready, or is not ready in a minute. */
export async function startProgram(settings: ProgramSettings): Promise<void> {
  const { command, args, env = {}, user, stopSignal = 'SIGTERM', isReady } = settings;
  const child = spawn(command, args, {
    // Only what is named here: a variable of the shell must not change what is measured.
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...user,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-KEPT_OUTPUT);
    });
  }
  let ended = false;
  const exit = once(child, 'exit').then(
    () => undefined,
    (error: Error) => {
      output += error.message;
    },
  );
  void exit.then(() => {
    ended = true;
  });
  atEnd(async () => {
    if (ended) return;
    child.kill(stopSignal);
    const limit = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    await exit;
    clearTimeout(limit);
  });
  const deadline = Date.now() + READY_MS;
  while (!(await isReady().catch(() => false))) {
    if (ended || Date.now() > deadline)
      throw new Error(`${command} ${args.join(' ')} did not start. Its last output:\n${output}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

export async function answers(url: string): Promise<boolean> {
  const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
  await response.arrayBuffer();
  return response.ok;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
