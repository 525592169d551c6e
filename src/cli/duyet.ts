#!/usr/bin/env node
// The command line: each command in a file of its own.
import { Command } from 'commander';
import { addCheck } from './check.ts';
import { addMigrate } from './migrate.ts';
import { addReplay } from './replay.ts';
import { addStart } from './start.ts';
import { addToken } from './token.ts';

const program = new Command('duyet')
  .description(
    "Comment moderation for news pages. Start it, try it on an archive, look after its people's tokens.",
  )
  .showHelpAfterError('(duyet --help lists the commands)');

addStart(program);
addMigrate(program);
addToken(program);
addCheck(program);
addReplay(program);

try {
  await program.parseAsync();
} catch (error) {
  // Every error meant for people is a sentence; its stack would say nothing to them.
  process.stderr.write(`duyet: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
