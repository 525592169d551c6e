// Compiles src/, workers/, bench/ and train/ into dist/, and puts beside the compiled files whatever else src/ holds (SQL, CSS, fonts…).
// dist/ is swapped in whole, so a failed build leaves the last good one.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './lock.mjs';
import { run, say } from './run.mjs';
import { filesUnder, hashOfSources, root, stampIn } from './sources.mjs';

const dist = join(root, 'dist');
// Neighbours of dist/, and not folders elsewhere: renaming needs the same file system, and source maps the same depth.
const next = join(root, '.dist-next');
const last = join(root, '.dist-last');

export function isBuilt() {
  return stampIn('dist/.built') === hashOfSources();
}

/** Call it under the lock. */
export async function build() {
  say('compiling (scripts/build.mjs)…');
  // Taken before compiling: what is edited meanwhile makes the next run build again.
  const hash = hashOfSources();
  rmSync(next, { recursive: true, force: true });
  try {
    await run('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json', '--outDir', next]);
    copyAssets();
    writeFileSync(join(next, '.built'), hash);
    swap();
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

function copyAssets() {
  for (const path of filesUnder('src').filter((name) => !/\.tsx?$/.test(name))) {
    const target = join(next, path);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(root, path), target);
  }
}

function swap() {
  rmSync(last, { recursive: true, force: true });
  if (existsSync(dist)) renameSync(dist, last);
  renameSync(next, dist);
  rmSync(last, { recursive: true, force: true });
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    await withLock(build);
  } catch (error) {
    say(error.message);
    process.exitCode = 1;
  }
}
