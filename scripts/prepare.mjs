// What npm runs before `npm start`, `npm test`, `npm run duyet`, `npm run bench`, `npm run captcha:sample`, `npm run train` and `npm run pictures`, so that a fresh clone needs no other command.
// It writes to standard error only, one line for each thing it does, and nothing when nothing is to do.
import { build, isBuilt } from './build.mjs';
import { withLock } from './lock.mjs';
import { arePackagesFresh, installPackages } from './packages.mjs';
import { say } from './run.mjs';
import { areTestToolsPresent, installTestTools } from './test-tools.mjs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  say(
    `Node 20.19 or newer is needed, this is ${process.versions.node}: install one from https://nodejs.org and try again`,
  );
  process.exit(1);
}

const steps = [
  { isDone: arePackagesFresh, work: installPackages },
  { isDone: isBuilt, work: build },
];
if (process.argv.includes('--test')) steps.push({ isDone: areTestToolsPresent, work: installTestTools });

try {
  if (!steps.every((step) => step.isDone())) {
    await withLock(async () => {
      // Asked again: who held the lock before may have done it.
      for (const step of steps) if (!step.isDone()) await step.work();
    });
  }
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}
