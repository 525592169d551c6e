// One npm script at a time may install or build; the others wait for it and then find the work done.
import { mkdirSync, renameSync, rmdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './run.mjs';
import { root } from './sources.mjs';

const lock = join(root, '.dist-lock');
const beatMs = 1_000;
const staleMs = 15_000;

/** Runs `work` while no other process in this folder does. */
export async function withLock(work) {
  await acquire();
  // A fresh time on the lock says that its owner lives. A process id could not: containers that share the folder do not share ids.
  const beat = setInterval(() => unlessGone(() => utimesSync(lock, new Date(), new Date())), beatMs);
  try {
    await work();
  } finally {
    clearInterval(beat);
    unlessGone(() => rmdirSync(lock));
  }
}

async function acquire() {
  let told = false;
  while (!created()) {
    const age = unlessGone(() => Date.now() - statSync(lock).mtimeMs);
    if (age > staleMs) {
      removeStale();
    } else {
      if (!told) say('waiting for another npm script that installs or builds…');
      told = true;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function created() {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Of several waiters only one can rename the lock; removing it in place could hit the lock that the quickest has just made. */
function removeStale() {
  const mine = `${lock}-${process.pid}`;
  unlessGone(() => {
    renameSync(lock, mine);
    rmdirSync(mine);
  });
}

function unlessGone(act) {
  try {
    return act();
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
