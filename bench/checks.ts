// `bench checks`: how many comments a second one core checks, and whether a hostile text can make it slow.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { DEFAULT_POLICY } from '../src/domain/policy.ts';
import { checkText } from '../src/use-cases/check-texts.ts';
import { HOSTILE, repeated } from './hostile-texts.ts';
import { describeMachine, median, row, say } from './print.ts';
import { commentOf, textsToTime } from './texts.ts';

const TARGETS = { perSecond: 20_000, hostileMs: 10, heapGrowthMb: 5 };
const HOSTILE_LENGTH = 10_000;
const GROWTH_LENGTHS = [100, 1_000, 10_000, 100_000];
const GROWN = ['one letter', 'digits and dots', 'abuse', 'addresses', 'single letters'] as const;
const POLICY = { version: 0, policy: DEFAULT_POLICY };

export interface Options {
  data?: string;
  runs: number;
  /** How many texts the heap is watched over; 0 leaves it out. */
  heapTexts: number;
}

const check = (text: string) => checkText(commentOf(text), POLICY, () => 0);
/** What any check has to do at least: compose, lower-case, and cut into words. */
const bare = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u).length;

export function measureChecks({ data, runs, heapTexts }: Options): void {
  const { texts, source } = textsToTime(data);
  if (data === undefined) say('without --data DIR the project’s own corpus is measured, not vi-abuse.jsonl');
  process.stdout.write(`${describeMachine()}\n\n`);
  speed(texts, source, runs);
  hostile(runs);
  growth(runs);
  if (heapTexts > 0) heap(texts, heapTexts);
}

function speed(texts: readonly string[], source: string, runs: number): void {
  const perSecond = (work: (text: string) => unknown) => {
    const started = process.hrtime.bigint();
    for (const text of texts) work(text);
    return (texts.length * 1e9) / Number(process.hrtime.bigint() - started);
  };
  for (let run = 0; run < 2; run += 1) [bare, check].map(perSecond);
  const rounds = Array.from({ length: runs }, () => ({ bare: perSecond(bare), ours: perSecond(check) }));
  const [ours, others] = [rounds.map((round) => round.ours), rounds.map((round) => round.bare)];
  const length = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  process.stdout.write(`${texts.length} comments of ${source}, ${length.toFixed(0)} characters on average, ${runs} alternated runs
${row('texts/s', 'minimum', 'median', 'maximum')}
${row('words alone', ...spread(others, 0))}
${row('all checks', ...spread(ours, 0))}
${row(
  'ratio',
  ...spread(
    rounds.map((round) => round.ours / round.bare),
    3,
  ),
)}
target (median at least ${TARGETS.perSecond} a second): ${median(ours) >= TARGETS.perSecond ? 'met' : 'not met'}\n\n`);
}

const spread = (values: readonly number[], digits: number) =>
  [Math.min(...values), median(values), Math.max(...values)].map((value) => value.toFixed(digits));

function msOf(text: string, runs: number): number {
  check(text);
  return median(
    Array.from({ length: runs }, () => {
      const started = process.hrtime.bigint();
      check(text);
      return Number(process.hrtime.bigint() - started) / 1e6;
    }),
  );
}

function hostile(runs: number): void {
  const rows = Object.entries(HOSTILE)
    .map(([name, piece]) => ({ name, ms: msOf(repeated(piece, HOSTILE_LENGTH), runs) }))
    .sort((a, b) => b.ms - a.ms);
  const slow = rows.filter(({ ms }) => ms > TARGETS.hostileMs).length;
  process.stdout.write(`${rows.length} hostile texts of ${HOSTILE_LENGTH} characters, the slowest first
${rows
  .slice(0, 8)
  .map(({ name, ms }) => row(name, `${ms.toFixed(1)} ms`))
  .join('\n')}
target (each at most ${TARGETS.hostileMs} ms): ${slow === 0 ? 'met' : `not met by ${slow}`}\n\n`);
}

function growth(runs: number): void {
  const lines = GROWN.map((name) => {
    const times = GROWTH_LENGTHS.map((length) => msOf(repeated(HOSTILE[name] ?? '', length), runs));
    return row(name, ...times.map((ms, at) => `${((ms * 1e6) / (GROWTH_LENGTHS[at] ?? 1)).toFixed(0)} ns`));
  });
  process.stdout.write(`time a character, by the text's length
${row('', ...GROWTH_LENGTHS.map(String))}
${lines.join('\n')}\n\n`);
}

function heap(texts: readonly string[], count: number): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const sizes: number[] = [];
  for (let done = 0; done < count; done += 1) {
    // A text is never the same twice: what is remembered of words must not grow with them.
    check(`${texts[done % texts.length] ?? ''} ${done}`);
    if ((done + 1) % Math.ceil(count / 10) !== 0) continue;
    collect();
    sizes.push(process.memoryUsage().heapUsed / 2 ** 20);
  }
  // What is remembered of words fills up and is emptied again, so peaks are compared.
  const middle = sizes.length >> 1;
  const grown = Math.max(...sizes.slice(middle)) - Math.max(...sizes.slice(0, middle));
  process.stdout.write(`heap over ${count} texts, in MB: ${sizes.map((mb) => mb.toFixed(1)).join(', ')}
target (the second half's peak at most ${TARGETS.heapGrowthMb} MB above the first's): ${grown <= TARGETS.heapGrowthMb ? 'met' : 'not met'}\n`);
}
