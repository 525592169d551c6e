// What `bench submit` prints.
export interface Run {
  /** 202 answers, and as many rows. */
  accepted: number;
  jobs: number;
  ratePerSecond: number;
  p50Ms: number;
  p99Ms: number;
}

interface Round {
  bare: Run;
  ours: Run;
}

/** What the project asks of itself. */
const TARGET_RATIO = 2.5;

export function report(rounds: readonly Round[], settings: { seconds: number; connections: number }): string {
  const ratios = rounds.map(({ bare, ours }) => ours.ratePerSecond / bare.ratePerSecond);
  const p99s = {
    bare: median(rounds.map((r) => r.bare.p99Ms)),
    ours: median(rounds.map((r) => r.ours.p99Ms)),
  };
  const isMet = median(ratios) >= TARGET_RATIO && p99s.ours <= p99s.bare;
  const lines = [
    `Accepted comments: ${rounds.length} alternated runs of ${settings.seconds} s each, ${settings.connections} connections.`,
    '',
    row('medians', 'req/s', 'p50 ms', 'p99 ms', '202s', 'jobs'),
    side(
      'bare route',
      rounds.map((r) => r.bare),
    ),
    side(
      'duyet',
      rounds.map((r) => r.ours),
    ),
    '',
    `ratio: minimum ${Math.min(...ratios).toFixed(2)}, median ${median(ratios).toFixed(2)}, maximum ${Math.max(...ratios).toFixed(2)}`,
    `target (median at least ${TARGET_RATIO}, p99 no longer than the bare route's): ${isMet ? 'met' : 'not met'}`,
    `all runs: ${sum(rounds.map((r) => r.ours.accepted))} comments accepted by duyet, as many rows in duyet.comments; ${sum(rounds.map((r) => r.ours.jobs))} jobs`,
  ];
  return `${lines.join('\n')}\n`;
}

function side(name: string, runs: readonly Run[]): string {
  const of = (pick: (run: Run) => number, digits = 0) => median(runs.map(pick)).toFixed(digits);
  return row(
    name,
    of((run) => run.ratePerSecond),
    of((run) => run.p50Ms, 1),
    of((run) => run.p99Ms, 1),
    of((run) => run.accepted),
    of((run) => run.jobs),
  );
}

function row(name: string, ...cells: string[]): string {
  return name.padEnd(12) + cells.map((cell) => cell.padStart(10)).join('');
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
