// How benchmarks say what they found.
import { cpus, loadavg } from 'node:os';

export function describeMachine(): string {
  const cores = cpus();
  return `${cores.length} × ${cores[0]?.model ?? 'core'}, Node ${process.versions.node}, load ${(loadavg()[0] ?? 0).toFixed(1)} before the start`;
}

/** Beside the results, which alone go to standard output. */
export function say(message: string): void {
  process.stderr.write(`bench: ${message}\n`);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

const NAME_WIDTH = 26;
const CELL_WIDTH = 10;

export function row(name: string, ...cells: string[]): string {
  return name.padEnd(NAME_WIDTH) + cells.map((cell) => cell.padStart(CELL_WIDTH)).join('');
}

/** "91.2 %"; a dash of nothing. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`;
