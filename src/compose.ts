// The only file that joins ports to adapters.
import pino from 'pino';
import { uuidv7 } from 'uuidv7';
import { createCheckHandler } from '../workers/check.ts';
import { startWorkers, type Workers } from '../workers/index.ts';
import { createCaptcha } from './captcha/challenge.ts';
import { renderSound } from './captcha/sound.ts';
import type { Config } from './config.ts';
import { createCheckStore } from './database/checks.ts';
import type { Database } from './database/database.ts';
import { createDecisionStore } from './database/decisions.ts';
import { createMaintenanceStore } from './database/maintenance.ts';
import { createModeratorStore } from './database/moderators.ts';
import { openPglite } from './database/open-pglite.ts';
import { openPostgres } from './database/open-postgres.ts';
import { createPublicStore } from './database/public-comments.ts';
import { createReceiptStore } from './database/receipts.ts';
import { createReviewStore } from './database/review-queue.ts';
import { createSiteStore } from './database/sites.ts';
import { createSubmissionStore } from './database/submissions.ts';
import { TEXT_FIELDS } from './domain/comment.ts';
import { DomainError } from './domain/error.ts';
import type { VersionedPolicy } from './domain/policy.ts';
import type { CheckQueue, Clock, Logger, NewId } from './domain/ports.ts';
import type { Site } from './domain/site.ts';
import type { SiteStore } from './domain/stores.ts';
import { createApp, createOperationsApp } from './http/app.ts';
import { type Listening, serve } from './http/serve.ts';
import { createRateLimiter, createUnlimited } from './limits/rate-limiter.ts';
import { createRecentCounts } from './limits/recent-counts.ts';
import {
  openPgliteBackend,
  openPostgresBackend,
  openRedisBackend,
  type QueueBackend,
} from './queue/backend.ts';
import { createCheckQueue } from './queue/check-queue.ts';
import { openCheckWorker } from './queue/worker.ts';
import { createRemoteCheck } from './remote-check/remote-check.ts';
import { createKeyring } from './secrets/keyring.ts';
import { readOrMakeSecretKey } from './secrets/secret-key-file.ts';
import { tokens } from './secrets/token.ts';
import { createAdministerModerators } from './use-cases/administer-moderators.ts';
import { createAdministerSites } from './use-cases/administer-sites.ts';
import { createAskRemote } from './use-cases/ask-remote.ts';
import { createCheckComments, createHoldUnchecked } from './use-cases/check-comments.ts';
import { checkText } from './use-cases/check-texts.ts';
import { createClaimTrust } from './use-cases/claim-trust.ts';
import { createDecide } from './use-cases/decide.ts';
import { findPhones, listsPhones } from './use-cases/find-phones.ts';
import { createIssueChallenge } from './use-cases/issue-challenge.ts';
import { createListComments } from './use-cases/list-comments.ts';
import { createReviewQueue } from './use-cases/list-review-queue.ts';
import { createReadReceipts } from './use-cases/read-receipts.ts';
import { createShortCache } from './use-cases/short-cache.ts';
import { createSubmitComment } from './use-cases/submit-comment.ts';
import { createForgetExpired, createSweep } from './use-cases/sweep.ts';
import { createWithdrawComment } from './use-cases/withdraw-comment.ts';

export interface Stores {
  database: Database;
  backend: QueueBackend;
  queue: CheckQueue;
  close(): Promise<void>;
}

export interface World {
  logger: Logger;
  now: Clock;
  newId: NewId;
}

export function createWorld(config: Pick<Config, 'logLevel'>): World {
  return { logger: pino({ level: config.logLevel }), now: Date.now, newId: uuidv7 };
}

/** Opens the truth and the queue; on a failure half-way nothing stays open. */
export async function openStores(config: Config, { logger, now }: World): Promise<Stores> {
  const { database, openBackend } = await openTruth(config, logger);
  try {
    const backend = await openBackend();
    const queue = createCheckQueue(backend, now, logger);
    return {
      database,
      backend,
      queue,
      async close() {
        await queue.close();
        await backend.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function openTruth(
  config: Config,
  logger: Logger,
): Promise<{ database: Database; openBackend: () => Promise<QueueBackend> }> {
  const { databaseUrl, redisUrl, dataDir } = config;
  const onRedis = redisUrl === null ? null : async () => openRedisBackend(redisUrl, logger);
  if (databaseUrl !== null) {
    const database = await openPostgres(databaseUrl, logger);
    return { database, openBackend: onRedis ?? (() => openPostgresBackend(databaseUrl, logger)) };
  }
  const { database, pglite } = await openPglite(dataDir, logger);
  return { database, openBackend: onRedis ?? (() => openPgliteBackend(pglite)) };
}

export type Service = ReturnType<typeof composeService>;

/** Use-cases on open stores: `app` for HTTP, `startWork` for a worker. Either can be left alone. */
export function composeService(config: Config, stores: Stores, { logger, now, newId }: World) {
  const { database, backend, queue } = stores;
  const keyring = createKeyring(config.secretKeys ?? [readOrMakeSecretKey(config.dataDir)]);
  const limiter = config.rateLimits === 'off' ? createUnlimited() : createRateLimiter(backend.redis);
  const captcha = createCaptcha({ keyring, now, fixedAnswer: config.captchaFixedAnswer, renderSound });
  const counts = createRecentCounts(backend.redis, now);
  const { issueChallenge, refuseCaptcha } = createIssueChallenge({ captcha, counts });
  const sites = createSiteStore(database);
  const decisions = createDecisionStore(database);
  const checkStore = createCheckStore(database);
  const receipts = createReceiptStore(database);
  const maintenance = createMaintenanceStore(database);
  const claimTrust = createClaimTrust({ findPolicy: createFindPolicy(sites, now), keyring, now });
  const stopwatch = () => performance.now();
  const administerSites = createAdministerSites({ store: sites, keyring, now });
  const administerModerators = createAdministerModerators({
    store: createModeratorStore(database),
    sites,
    tokens,
    newId,
    now,
  });
  const findSite = createFindSite((id) => sites.find(id), now);
  const askRemote = createAskRemote({
    remoteCheck: createRemoteCheck({ now, random: Math.random, allowedNetworks: config.outboundNetworks }),
    keyring,
    stopwatch,
    logger,
  });
  const checking = { checkStore, store: decisions, sites, keyring, newId, now, stopwatch, askRemote, queue };
  const { listComments, countComments } = createListComments({ store: createPublicStore(database), now });
  const reviewQueue = createReviewQueue({ store: createReviewStore(database), sites, keyring });

  const operations = {
    logger,
    now,
    trustedProxies: config.trustedProxies,
    findMissing: () => findMissing(stores),
  };
  const createHttpApp = () =>
    createApp({
      ...operations,
      newId,
      keyring,
      captcha,
      issueChallenge,
      refuseCaptcha,
      isTrusted: async (site, shown) => {
        const claim = await claimTrust(site.id, shown);
        return claim !== null && receipts.isTrusted(site.id, claim);
      },
      limiter,
      authenticate: administerModerators.authenticate,
      isSecure: config.publicUrl?.startsWith('https:') ?? false,
      ownHost: (host) => (config.publicUrl ? new URL(config.publicUrl).host : (host ?? '')),
      findSite,
      submitComment: createSubmitComment({
        store: createSubmissionStore(database, newId),
        queue,
        captcha,
        refuseCaptcha,
        claimTrust,
        limiter,
        keyring,
        newId,
        now,
      }),
      listComments,
      countComments,
      readReceipts: createReadReceipts({ store: receipts, keyring, now }),
      withdrawComment: createWithdrawComment({ store: decisions, receipts, keyring, newId, now }),
      moderation: {
        findSite,
        findPolicy: sites.policy,
        ...reviewQueue,
        decide: createDecide({ store: decisions, newId, now }),
        checkTexts: (site, policy, texts) =>
          texts.map((words) => {
            const text = toCheckedText(site, words);
            const phones = listsPhones(policy.policy) ? findPhones(text, keyring) : [];
            return checkText(text, policy, stopwatch, phones);
          }),
      },
      admin: { ...administerSites, ...administerModerators },
    });

  return {
    sites,
    administerSites,
    administerModerators,
    createApp: createHttpApp,
    serve: (host: string, port: number): Promise<Listening> =>
      serve(config.role === 'worker' ? createOperationsApp(operations) : createHttpApp(), host, port),
    startWork: (): Workers =>
      startWorkers({
        openWorker: (handle) => openCheckWorker(backend, handle, logger),
        handleCheckJob: createCheckHandler({
          checkComments: createCheckComments(checking),
          holdUnchecked: createHoldUnchecked(checking),
          store: checkStore,
          queue,
          logger,
        }),
        chores: [
          {
            name: 'sweep',
            everyMs: SWEEP_EVERY_MS,
            run: createSweep({ store: maintenance, queue, now, waitingMs: WAITING_MS }),
          },
          {
            name: 'forget-expired',
            everyMs: FORGET_EVERY_MS,
            run: createForgetExpired({ store: maintenance, now }),
          },
          { name: 'tidy', everyMs: TIDY_EVERY_MS, run: () => database.tidy().then(() => 0) },
        ],
        logger,
      }),
  };
}

/** A comment is swept up when it has waited this long: several times what a busy queue takes. */
const WAITING_MS = 10_000;
const SWEEP_EVERY_MS = 5_000;
const FORGET_EVERY_MS = 60_000;
const TIDY_EVERY_MS = 5 * 60_000;

/** A changed setting shows within this time in every process. */
const SITE_KEPT_MS = 1_000;
const SITES_KEPT = 1_000;

/** Throws `site` where there is none. */
function createFindSite(
  find: (id: string) => Promise<Site | null>,
  now: Clock,
): (id: string) => Promise<Site> {
  const cache = createShortCache<Site | null>({ keptMs: SITE_KEPT_MS, maxEntries: SITES_KEPT, now });
  return async (id) => {
    const site = await cache.get(id, () => find(id));
    if (!site) throw new DomainError('site');
    return site;
  };
}

function createFindPolicy(sites: SiteStore, now: Clock): SiteStore['policy'] {
  const cache = createShortCache<VersionedPolicy | null>({
    keptMs: SITE_KEPT_MS,
    maxEntries: SITES_KEPT,
    now,
  });
  return (id) => cache.get(id, () => sites.policy(id));
}

async function findMissing({ database, queue }: Stores): Promise<string[]> {
  const [databaseReady, queueReady] = await Promise.all([database.isReady(), queue.isReady()]);
  return [...(databaseReady ? [] : ['database']), ...(queueReady ? [] : ['queue'])];
}

function toCheckedText(site: Site, text: Record<string, string>) {
  return {
    fields: TEXT_FIELDS.map((field) => ({ field, text: text[field] ?? '' })),
    siteHosts: site.origins.map((origin) => new URL(origin).hostname),
    region: site.region,
  };
}
