// node_modules/, kept equal to package-lock.json.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, say } from './run.mjs';
import { hashOf, root, stampIn } from './sources.mjs';

const wanted = 'package-lock.json';
const installed = 'node_modules/.package-lock.json'; // npm's own record of what it installed
const stamp = 'node_modules/.duyet-lock';

export function arePackagesFresh() {
  if (!existsSync(join(root, installed))) return false;
  if (stampIn(stamp) === hashOf([wanted, installed])) return true;
  // No stamp of ours, but someone may have run `npm ci` by hand.
  if (!matchesLock()) return false;
  writeStamp();
  return true;
}

/** Development packages too, whatever NODE_ENV says: the compiler is one. */
export async function installPackages() {
  say('installing packages (npm ci)…');
  await run('npm', ['ci', '--include=dev']);
  writeStamp();
}

/** Optional packages are left out of the comparison: which of them npm installs depends on the system. */
function matchesLock() {
  const found = packagesIn(installed);
  return Object.entries(packagesIn(wanted)).every(
    ([path, { version, optional }]) => path === '' || optional || found[path]?.version === version,
  );
}

function packagesIn(lockFile) {
  return JSON.parse(readFileSync(join(root, lockFile), 'utf8')).packages;
}

function writeStamp() {
  writeFileSync(join(root, stamp), hashOf([wanted, installed]));
}
