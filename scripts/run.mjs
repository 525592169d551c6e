// Running other programs from the scripts. Standard output stays free for the program that follows, so all goes to standard error.
import { spawn } from 'node:child_process';
import { root } from './sources.mjs';

export function say(message) {
  console.error(`duyet: ${message}`);
}

/** Resolves when the program ended well. Signals are passed on, so that no child outlives an interrupted script. */
export function run(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    let interrupted;
    const passOn = (signal) => {
      interrupted = signal;
      child.kill(signal);
    };
    for (const signal of signals) process.on(signal, passOn);
    const settle = (problem) => {
      for (const signal of signals) process.off(signal, passOn);
      if (problem) reject(new Error(problem));
      else resolve();
    };
    child.on('error', (error) => settle(`${command} could not be started: ${error.message}`));
    child.on('close', (code, signal) => {
      const reason = interrupted ?? signal;
      if (reason) settle(`interrupted (${reason})`);
      else settle(code === 0 ? undefined : `${command} failed with exit code ${code}; its output is above`);
    });
  });
}
