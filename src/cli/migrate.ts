// `duyet migrate`: bring the stores up to date and end. Every process does it at start too; this is for a step of its own.
import type { Command } from 'commander';
import { createWorld, openStores } from '../compose.ts';
import { loadConfig, readEnvironment } from '../config.ts';

export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description('run the migrations that the database has not seen, then end')
    .action(async () => {
      const config = loadConfig(readEnvironment());
      const stores = await openStores(config, createWorld(config));
      await stores.close();
      process.stdout.write('The database is up to date.\n');
    });
}
