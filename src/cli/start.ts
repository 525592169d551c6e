// `duyet start` and `duyet worker`: run the service until it is told to stop.
import type { Command } from 'commander';
import { type Environment, loadConfig, readEnvironment, VARIABLES } from '../config.ts';
import { type Running, start } from '../main.ts';

export function addStart(program: Command): void {
  program
    .command('start')
    .description('start the service: HTTP and worker in one process, unless ROLE says otherwise')
    .addHelpText('after', variablesHelp())
    .action(() => runUntilStopped(readEnvironment()));
  program
    .command('worker')
    .description('start a worker process: the same as ROLE=worker duyet start')
    .addHelpText('after', variablesHelp())
    .action(() => runUntilStopped({ ...readEnvironment(), ROLE: 'worker' }));
}

const NAME_WIDTH = 22;

export function variablesHelp(): string {
  const rows = VARIABLES.map(
    ({ name, fallback, meaning }) =>
      `  ${name.padEnd(NAME_WIDTH)}${meaning}\n${' '.repeat(NAME_WIDTH + 2)}Default: ${fallback}.`,
  );
  return `\nEnvironment variables (none is needed):\n${rows.join('\n')}\n`;
}

async function runUntilStopped(environment: Environment): Promise<void> {
  const stopping = waitForSignal();
  const running = await start(loadConfig(environment));
  process.stdout.write(welcome(running, environment));
  await stopping;
  await running.stop();
  // Whatever library still holds a timer or socket, all that matters has been closed.
  process.exit(0);
}

/** A second Ctrl-C ends the process at once. */
function waitForSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(1));
        resolve();
      });
    }
  });
}

function welcome({ url, newAdminToken }: Running, environment: Environment): string {
  const lines =
    url && environment.ROLE !== 'worker'
      ? [
          'Duyệt is ready.',
          ...(environment.DATABASE_URL ? [] : [`  Demo page          ${url}/demo`]),
          `  API documentation  ${url}/docs`,
        ]
      : ['Duyệt worker is ready.'];
  if (newAdminToken) {
    lines.push(
      `  Admin token        ${newAdminToken}`,
      '                     Shown this once: keep it. `duyet token` makes another.',
    );
  }
  return `${lines.join('\n')}\n`;
}
