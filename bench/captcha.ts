// `bench captcha`: what a picture costs to draw, and how many of them attacks read, beside svg-captcha's own.
import { drawPicture } from '../src/captcha/picture.ts';
import { ATTACKS, countRead, type Sample, sample } from './captcha/attacks.ts';
import { readByEdges } from './captcha/edges.ts';
import { drawPlain } from './captcha/plain.ts';
import { describeMachine, median, percent, row, say } from './print.ts';

const WARM_UP_RUNS = 2;
const RUNS = 5;

export function measureCaptcha({ pictures: count, edges }: { pictures: number; edges: number }): void {
  const machine = describeMachine();
  say(`${count} pictures each…`);
  const ours = measure(count, (text) => drawPicture(text));
  const plain = measure(count, (text) => drawPlain(text));
  const lines = [
    row('', 'duyet', 'plain'),
    row('CPU ms a picture', ours.cpuMs.toFixed(2), plain.cpuMs.toFixed(2)),
    row(
      'pictures a second',
      ...[ours, plain].map(({ perSecond }) => Math.round(perSecond).toLocaleString('en')),
    ),
    row('bytes, median', ...[ours, plain].map(({ bytes }) => Math.round(median(bytes)).toLocaleString('en'))),
    row('bytes, at most', ...[ours, plain].map(({ bytes }) => Math.max(...bytes).toLocaleString('en'))),
    ...Object.entries(ATTACKS).map(([name, read]) =>
      row(`read by ${name}`, ...[ours, plain].map(({ samples }) => percent(countRead(samples, read), count))),
    ),
  ];
  if (edges > 0) lines.push(row(`read by edges, of ${edges}`, readByEdgesOf(edges)));
  process.stdout.write(
    `${machine}\nplain: svg-captcha as it comes, with the same fonts\n\n${lines.join('\n')}\n`,
  );
}

/** Half a second each, so of fewer; it isn't made for svg-captcha's own pictures, which the others read whole. */
function readByEdgesOf(count: number): string {
  const samples = sample(count, (text) => drawPicture(text));
  return percent(countRead(samples, readByEdges), count);
}

interface Cost {
  cpuMs: number;
  perSecond: number;
  bytes: number[];
  samples: Sample[];
}

/** Medians over the runs after the compiler has warmed up; the text's choice counts too. */
function measure(count: number, draw: (text: string) => string): Cost {
  const runs = Array.from({ length: WARM_UP_RUNS + RUNS }, () => {
    const cpu = process.cpuUsage();
    const started = process.hrtime.bigint();
    const samples = sample(count, draw);
    const seconds = Number(process.hrtime.bigint() - started) / 1e9;
    const { user, system } = process.cpuUsage(cpu);
    return { samples, cpuMs: (user + system) / 1_000 / count, perSecond: count / seconds };
  }).slice(WARM_UP_RUNS);
  const samples = runs.at(-1)?.samples ?? [];
  return {
    samples,
    bytes: samples.map(({ svg }) => Buffer.byteLength(svg)),
    cpuMs: median(runs.map(({ cpuMs }) => cpuMs)),
    perSecond: median(runs.map(({ perSecond }) => perSecond)),
  };
}
