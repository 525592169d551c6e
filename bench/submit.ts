// `bench submit`: how many comments a second the service accepts, as a ratio to a bare route in the same minutes.
// Absolute figures wobble with the machine; a ratio of two runs side by side holds.
import { randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';
import pg from 'pg';
import { atEnd } from './cleanup.ts';
import { type Contestant, empty, type Stores, startBare, startOurs } from './contestants.ts';
import { load } from './load.ts';
import { describeMachine, say } from './print.ts';
import { startPostgres, startRedis } from './stores.ts';
import { createSubmissions, type Submissions } from './submissions.ts';
import { type Round, type Run, report } from './submit-report.ts';

const CONNECTIONS = 64;
const WARM_UP_SECONDS = 2;
/** No service is faster in its first two seconds on the machines that we know; a request takes 0.3 ms to make. */
const WARM_UP_REQUESTS_A_SECOND = 10_000;
/** How much faster than in the warm-up, and than this, a run may turn out. */
const HEADROOM = 2;
const LEAST_REQUESTS_A_SECOND = 4_000;
/** Challenges end after 20 minutes, and all are made before the first run. */
const MAX_RUNNING_SECONDS = 15 * 60;
/** Longer than the service gathers ids for a job. */
const SETTLE_MS = 500;

interface Options {
  seconds: number;
  runs: number;
  /** A folder for the service's CPU profile. */
  profile?: string;
}

export async function compareSubmit(options: Options): Promise<void> {
  if (options.seconds * options.runs * 2 > MAX_RUNNING_SECONDS)
    throw new Error(`all runs may take ${MAX_RUNNING_SECONDS / 60} minutes: ask for fewer, or shorter ones`);
  const machine = describeMachine();
  const secretKey = randomBytes(32).toString('base64');
  const submissions = createSubmissions(secretKey);
  say('starting PostgreSQL, Redis, the bare route and the service…');
  const stores = await openStores();
  const bare = await startBare(stores);
  const ours = await startOurs(stores, { secretKey, profile: options.profile });

  await prepare([bare, ours], options.seconds, stores, submissions);
  const rounds: Round[] = [];
  for (let n = 1; n <= options.runs; n += 1) {
    const round = {
      bare: await run(bare, options.seconds, stores, submissions),
      ours: await run(ours, options.seconds, stores, submissions),
    };
    rounds.push(round);
    const [bareRate, oursRate] = [round.bare, round.ours].map(({ ratePerSecond }) =>
      ratePerSecond.toFixed(0),
    );
    say(`round ${n} of ${options.runs}: bare ${bareRate}/s, ours ${oursRate}/s`);
  }
  process.stdout.write(report(rounds, { ...options, connections: CONNECTIONS, machine }));
}

/** Warms each side up, and makes as many requests as a run may need. */
async function prepare(
  sides: readonly Contestant[],
  seconds: number,
  stores: Stores,
  submissions: Submissions,
): Promise<void> {
  say(`warming up, ${WARM_UP_SECONDS} s each…`);
  await submissions.growTo(WARM_UP_SECONDS * WARM_UP_REQUESTS_A_SECOND);
  let fastest = LEAST_REQUESTS_A_SECOND;
  for (const side of sides) {
    const { ratePerSecond } = await run(side, WARM_UP_SECONDS, stores, submissions);
    fastest = Math.max(fastest, ratePerSecond);
  }
  const needed = Math.ceil(fastest * HEADROOM * seconds);
  say(`solving ${needed} challenges…`);
  await submissions.growTo(needed);
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

/** With the load of the minute before: on a machine that does other work too, only the ratio means something. */
