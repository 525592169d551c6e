// config → compose → serve and/or work → graceful stop.
import { composeService, createWorld, openStores, type Service, type Stores } from './compose.ts';
import type { Config } from './config.ts';
import { DEMO_SITE } from './domain/demo-site.ts';
import { FIRST_ADMIN_ID } from './domain/moderator.ts';

/** After this the process ends whatever is left: nothing acknowledged depends on it. */
const STOP_LIMIT_MS = 15_000;

export interface Running {
  /** Where the HTTP service answers; null for a worker without a port. */
  url: string | null;
  /** The first admin's token, the first time; shown once. */
  newAdminToken: string | null;
  /** Stops accepting, finishes what is under way, closes. */
  stop(): Promise<void>;
}

/** Throws an Error whose message is one line that says what to do. */
export async function start(config: Config): Promise<Running> {
  const world = createWorld(config);
  const stores = await openStores(config, world);
  try {
    const service = composeService(config, stores, world);
    // A worker's output is nobody's first look: it makes no token that would be printed there.
    const newAdminToken = config.role === 'worker' ? null : await prepareFirstStart(config, service);
    const listening = config.port === null ? null : await service.serve(config.host, config.port);
    const workers = config.role === 'api' ? null : service.startWork();
    return {
      url:
        listening === null
          ? null
          : (config.publicUrl ?? `http://${shownHost(config.host)}:${listening.port}`),
      newAdminToken,
      async stop() {
        const limit = setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref();
        await listening?.stop();
        await workers?.stop();
        await stores.close();
        clearTimeout(limit);
      },
    };
  } catch (error) {
    await closeQuietly(stores);
    throw error;
  }
}

/** 0.0.0.0 is where to listen, not where to go. */
function shownHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

async function closeQuietly(stores: Stores): Promise<void> {
  await stores.close().catch(() => undefined);
}

/** The first admin, and on the embedded store a first site; the admin's token where one was made now. */
async function prepareFirstStart(
  config: Config,
  { administerModerators, administerSites, sites }: Service,
): Promise<string | null> {
  const token = await administerModerators.ensureFirstAdmin(config.adminToken);
  if (config.databaseUrl === null && (await sites.find(DEMO_SITE.id)) === null) {
    await administerSites.createSite(
      { id: FIRST_ADMIN_ID, name: 'Admin', role: 'admin', sites: ['*'] },
      DEMO_SITE,
    );
  }
  return token;
}
