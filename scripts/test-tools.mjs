// What the tests need beside Node: the real stores and a real browser.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, say } from './run.mjs';

const oldestPostgres = 14;

const tools = [
  {
    name: 'redis-server',
    aptPackage: 'redis-server',
    isPresent: () => folderOnPathWith('redis-server') !== undefined,
  },
  {
    name: `PostgreSQL ${oldestPostgres} or newer (initdb and postgres)`,
    aptPackage: 'postgresql',
    isPresent: () => postgresFolder() !== undefined,
  },
  { name: '/usr/bin/chromium', aptPackage: 'chromium', isPresent: () => existsSync('/usr/bin/chromium') },
];

export function areTestToolsPresent() {
  return tools.every((tool) => tool.isPresent());
}

export async function installTestTools() {
  const aptPackages = missing().map((tool) => tool.aptPackage);
  if (!mayInstall()) throw new Error(whatToDo());
  say(`installing what the tests need (apt-get install ${aptPackages.join(' ')})…`);
  await run(...asRoot('env', 'DEBIAN_FRONTEND=noninteractive', 'sh', '-ec', aptScript, 'sh', ...aptPackages));
  if (!areTestToolsPresent()) throw new Error(whatToDo());
}

/** The folder with initdb and postgres; Debian keeps one for each version, and off PATH. */
export function postgresFolder() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).map(Number) : [];
  const folders = versions
    .filter((version) => version >= oldestPostgres)
    .sort((a, b) => b - a)
    .map((version) => join(debian, String(version), 'bin'));
  return folders.find((folder) => holds(folder, 'initdb', 'postgres')) ?? postgresFolderOnPath();
}

function postgresFolderOnPath() {
  const folder = folderOnPathWith('initdb', 'postgres');
  if (!folder) return undefined;
  const { stdout } = spawnSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' });
  return Number(/\d+/.exec(stdout)?.[0]) >= oldestPostgres ? folder : undefined;
}

function folderOnPathWith(...programs) {
  return (process.env.PATH ?? '').split(delimiter).find((folder) => holds(folder, ...programs));
}

function holds(folder, ...programs) {
  return programs.every((program) => existsSync(join(folder, program)));
}

function missing() {
  return tools.filter((tool) => !tool.isPresent());
}

function mayInstall() {
  if (!folderOnPathWith('apt-get')) return false;
  return isRoot() || spawnSync('sudo', ['-n', 'true']).status === 0;
}

function isRoot() {
  return process.getuid?.() === 0;
}

function asRoot(command, ...args) {
  return isRoot() ? [command, args] : ['sudo', ['-n', command, ...args]];
}

function whatToDo() {
  const names = missing().map((tool) => tool.name);
  const aptPackages = missing().map((tool) => tool.aptPackage);
  return (
    `the tests need what is missing here: ${names.join(', ')}. On Debian or Ubuntu run: ` +
    `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${aptPackages.join(' ')}`
  );
}

// The tests start stores of their own, so the packages' services must not run: a policy of 101 tells Debian's maintainer scripts
// not to start any. A policy that is there already stays as it is.
const aptScript = `
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
  trap 'rm -f "$policy"' EXIT
  trap 'exit 1' HUP INT TERM
  printf '#!/bin/sh\\nexit 101\\n' >"$policy"
  chmod 755 "$policy"
fi
apt-get update
apt-get install -y --no-install-recommends "$@"
`;
