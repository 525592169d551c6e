// What dist/ and node_modules/ are made from, as hashes: equal hashes mean that there is nothing to do.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Files below a folder of the project, as sorted paths from its root; none if there is no such folder. */
export function filesUnder(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesUnder(path);
      return entry.isFile() ? [path] : [];
    })
    .sort();
}

/** Hash over the paths and contents of files, given from the project's root. */
export function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    const content = readFileSync(join(root, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

export function hashOfSources() {
  const tsconfigs = readdirSync(root).filter((name) => /^tsconfig.*\.json$/.test(name));
  return hashOf([
    ...['src', 'workers', 'bench', 'train'].flatMap(filesUnder),
    ...tsconfigs.sort(),
    'package-lock.json',
    'scripts/build.mjs',
  ]);
}

/** The hash that was written after a step was done, or undefined if it never was. */
export function stampIn(path) {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}
