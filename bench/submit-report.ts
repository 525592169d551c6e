// What `bench submit` prints.
import { median, row } from './print.ts';

export interface Run {
  /** 202 answers, and as many rows. */
  accepted: number;
  jobs: number;
  ratePerSecond: number;
  p50Ms: number;
  p99Ms: number;
}

export interface Round {
  bare: Run;
  ours: Run;
}

/** What the project asks of itself. */
const TARGET_RATIO = 2.5;

export function report(
  rounds: readonly Round[],
  settings: { seconds: number; connections: number; machine: string },
): string {
  const { seconds, connections, machine } = settings;
  const [bare, ours] = [rounds.map((round) => round.bare), rounds.map((round) => round.ours)];
  const ratios = rounds.map((round) => round.ours.ratePerSecond / round.bare.ratePerSecond);
  const shown = [Math.min(...ratios), median(ratios), Math.max(...ratios)].map((ratio) => ratio.toFixed(2));
  const isAsQuick = median(ours.map((run) => run.p99Ms)) <= median(bare.map((run) => run.p99Ms));
  const isMet = median(ratios) >= TARGET_RATIO && isAsQuick;
  return `Accepted comments: ${rounds.length} alternated runs of ${seconds} s each, ${connections} connections.
${machine}

${row('medians', 'req/s', 'p50 ms', 'p99 ms', '202s', 'jobs')}
${side('bare route', bare)}
${side('duyet', ours)}

ratio: minimum ${shown[0]}, median ${shown[1]}, maximum ${shown[2]}
target (median at least ${TARGET_RATIO}, p99 no longer than the bare route's): ${isMet ? 'met' : 'not met'}
all runs: duyet accepted ${total(ours, 'accepted')} comments, as many rows in duyet.comments; ${total(ours, 'jobs')} jobs
`;
}

function side(name: string, runs: readonly Run[]): string {
  const middle = (field: keyof Run, digits: number) => median(runs.map((run) => run[field])).toFixed(digits);
  const cells = [middle('ratePerSecond', 0), middle('p50Ms', 1), middle('p99Ms', 1)];
  return row(name, ...cells, middle('accepted', 0), middle('jobs', 0));
}

function total(runs: readonly Run[], field: keyof Run): number {
  return runs.reduce((sum, run) => sum + run[field], 0);
}
