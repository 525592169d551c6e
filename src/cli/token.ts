// `duyet token`: give somebody access from the machine itself, for the first day and for the day a token is lost.
import { type Command, Option } from 'commander';
import { composeService, createWorld, openStores, type Service } from '../compose.ts';
import { loadConfig, readEnvironment } from '../config.ts';
import { FIRST_ADMIN_ID, ROLES, type Role } from '../domain/moderator.ts';

interface Options {
  role: Role;
  site: string[];
}

export function addToken(program: Command): void {
  program
    .command('token')
    .argument('[name]', "whose token; without a name the first admin's is replaced")
    .addOption(new Option('--role <role>', 'what they may do').choices(ROLES).default('moderator'))
    .option('--site <id...>', 'the sites that they may enter, * for all', ['*'])
    .description('make a token, shown once (with the embedded database, stop the service first)')
    .action(async (name: string | undefined, options: Options) => {
      const config = loadConfig(readEnvironment());
      const world = createWorld(config);
      const stores = await openStores(config, world);
      try {
        const token = await makeToken(composeService(config, stores, world), name, options);
        process.stdout.write(`${token}\n`);
      } finally {
        await stores.close();
      }
    });
}

async function makeToken(
  { administerModerators }: Service,
  name: string | undefined,
  { role, site }: Options,
): Promise<string> {
  const operator = { id: FIRST_ADMIN_ID, name: 'operator', role: 'admin' as const, sites: ['*'] };
  const made = await administerModerators.ensureFirstAdmin(null);
  if (name === undefined)
    return made ?? (await administerModerators.replaceToken(operator, FIRST_ADMIN_ID)).token;
  try {
    return (await administerModerators.createModerator(operator, { name, role, sites: site })).token;
  } catch {
    throw new Error(`--site: there is no site called ${site.filter((id) => id !== '*').join(' or ')}`);
  }
}
