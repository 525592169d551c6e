// `bench submit`: how many comments a second the service accepts, as a ratio to a bare route in the same minutes.
// Absolute figures wobble with the machine; a ratio of two runs side by side holds.
import { randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';
import pg from 'pg';
import { atEnd } from './cleanup.ts';
import { type Contestant, empty, type Stores, startBare, startOurs } from './contestants.ts';
import { load } from './load.ts';
import { startPostgres, startRedis } from './stores.ts';
import { createSubmissions, type Submissions } from './submissions.ts';
import { type Run, report } from './submit-report.ts';

const CONNECTIONS = 64;
const WARM_UP_SECONDS = 2;
/** No service is faster in its first two seconds on the machines that we know; a request takes 0.3 ms to make. */
const WARM_UP_REQUESTS_A_SECOND = 10_000;
/** How much faster than in the warm-up, and than this, a run may turn out. */
const HEADROOM = 2;
const LEAST_REQUESTS_A_SECOND = 4_000;
/** Longer than the service gathers ids for a job. */
const SETTLE_MS = 500;

export async function compareSubmit(options: {
  seconds: number;
  runs: number;
  profile?: string;
}): Promise<void> {
  const secretKey = randomBytes(32).toString('base64');
  const submissions = createSubmissions(secretKey);
  say('starting PostgreSQL, Redis, the bare route and the service…');
  const stores = await openStores();
  const sides = [await startBare(stores), await startOurs(stores, { secretKey, profile: options.profile })];

  say(`warming up, ${WARM_UP_SECONDS} s each…`);
  await submissions.growTo(WARM_UP_SECONDS * WARM_UP_REQUESTS_A_SECOND);
  let fastest = LEAST_REQUESTS_A_SECOND;
  for (const side of sides) {
    const { ratePerSecond } = await run(side, WARM_UP_SECONDS, stores, submissions);
    fastest = Math.max(fastest, ratePerSecond);
  }
  const needed = Math.ceil(fastest * HEADROOM * options.seconds);
  say(`solving ${needed} challenges…`);
  await submissions.growTo(needed);

  const rounds: Record<Contestant['name'], Run>[] = [];
  for (let n = 1; n <= options.runs; n += 1) {
    const round: Partial<Record<Contestant['name'], Run>> = {};
    for (const side of sides) round[side.name] = await run(side, options.seconds, stores, submissions);
    const { bare, ours } = round;
    if (!bare || !ours) throw new Error('a side is missing');
    rounds.push({ bare, ours });
    say(
      `round ${n} of ${options.runs}: bare ${bare.ratePerSecond.toFixed(0)}/s, ours ${ours.ratePerSecond.toFixed(0)}/s`,
    );
  }
  process.stdout.write(report(rounds, { ...options, connections: CONNECTIONS }));
}

async function openStores(): Promise<Stores> {
  const [databaseUrl, redisUrl] = await Promise.all([startPostgres(), startRedis()]);
  const database = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  // A server that is told to stop may say so to a connection that is being closed.
  database.on('error', () => undefined);
  const redis = new Redis(redisUrl);
  atEnd(async () => {
    redis.disconnect();
    await database.end();
  });
  return { databaseUrl, redisUrl, database, redis };
}

/** One run on empty stores. Throws where an answer is not a 202, or where 202s and committed rows differ. */
async function run(
  side: Contestant,
  seconds: number,
  stores: Stores,
  submissions: Submissions,
): Promise<Run> {
  await empty(stores);
  submissions.rewind();
  const { port } = side;
  const result = await load({ port, connections: CONNECTIONS, seconds, nextRequest: submissions.next });
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  const [rows, jobs] = await Promise.all([side.countRows(), side.countJobs()]);
  if (rows !== result.accepted)
    throw new Error(`${side.name}: ${result.accepted} answers were 202, but ${rows} rows are there`);
  return {
    accepted: result.accepted,
    jobs,
    ratePerSecond: result.accepted / result.seconds,
    p50Ms: percentile(result.latenciesMs, 0.5),
    p99Ms: percentile(result.latenciesMs, 0.99),
  };
}

function percentile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

function say(message: string): void {
  process.stderr.write(`bench: ${message}\n`);
}
