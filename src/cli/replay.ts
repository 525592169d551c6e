// `duyet replay`: send an archive through the checks of a running service, so that a newsroom sees what it would do.
import { readFile } from 'node:fs/promises';
import { SingleBar } from 'cli-progress';
import type { Command } from 'commander';
import { z } from 'zod';

const BATCH = 100;
const MAX_TEXT = 20_000;
const RETRIES = 5;

interface Options {
  site: string;
  to: string;
  token: string;
}

interface Tally {
  outcomes: Map<string, number>;
  labels: Map<string, number>;
}

const answerSchema = z.object({
  items: z.array(
    z.object({
      verdict: z.object({
        outcome: z.string(),
        labels: z.array(z.object({ label: z.string(), score: z.number() })),
      }),
    }),
  ),
});
const problemSchema = z.object({ detail: z.string() });

export function addReplay(program: Command): void {
  program
    .command('replay')
    .argument('<file>', 'JSON Lines with "text", or "name", "title" and "content"')
    .requiredOption('--site <id>', 'the site whose policy is tried')
    .requiredOption('--to <url>', 'where the service runs, such as http://127.0.0.1:8787')
    .requiredOption('--token <token>', 'a token with the right "check"')
    .description("try a running service's checks on an archive; nothing is stored there")
    .action(async (file: string, options: Options) => {
      const comments = await readComments(file);
      const bar = new SingleBar({
        format: '{bar} {value}/{total} comments, {eta_formatted} left',
        stream: process.stderr,
        noTTYOutput: true,
      });
      const tally: Tally = { outcomes: new Map(), labels: new Map() };
      bar.start(comments.length, 0);
      try {
        for (let start = 0; start < comments.length; start += BATCH) {
          const batch = comments.slice(start, start + BATCH);
          count(tally, answerSchema.parse(await send(batch, options)));
          bar.increment(batch.length);
        }
      } finally {
        bar.stop();
      }
      process.stdout.write(table(tally, comments.length));
    });
}

async function readComments(file: string): Promise<Record<string, string>[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`${file}: can't be read`);
  });
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      const {
        name = '',
        title = '',
        content,
        text: plain,
      } = z
        .object({ name: z.string(), title: z.string(), content: z.string(), text: z.string() })
        .partial()
        .parse(JSON.parse(line));
      return [{ name: cut(name), title: cut(title), content: cut(content ?? plain ?? '') }];
    } catch {
      throw new Error(`${file}, line ${index + 1}: not an object of texts`);
    }
  });
}

function cut(text: string): string {
  return text.slice(0, MAX_TEXT);
}

/** Waits and tries again where the service says so. */
async function send(
  comments: readonly Record<string, string>[],
  { site, to, token }: Options,
): Promise<unknown> {
  for (let attempt = 0; ; attempt += 1) {
    const answer = await fetch(new URL('/v1/moderation/check', to), {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Authorization: `Bearer ${token}`,
        'Accept-Language': 'en',
      },
      body: JSON.stringify({ site, comments }),
    }).catch(() => {
      throw new Error(`--to: nothing answers at ${to}`);
    });
    if (answer.ok) return answer.json();
    const retryAfterSeconds = Number(answer.headers.get('Retry-After'));
    if (attempt === RETRIES || !retryAfterSeconds) {
      const problem = problemSchema.safeParse(await answer.json().catch(() => null));
      throw new Error(`the service refused (${answer.status}): ${problem.data?.detail ?? answer.statusText}`);
    }
    await new Promise((resolve) => setTimeout(resolve, retryAfterSeconds * 1000));
  }
}

/** Counts a label where it has any score; the service's policy decides what is a flag. */
function count({ outcomes, labels }: Tally, { items }: z.infer<typeof answerSchema>): void {
  for (const { verdict } of items) {
    outcomes.set(verdict.outcome, (outcomes.get(verdict.outcome) ?? 0) + 1);
    for (const { label } of verdict.labels) labels.set(label, (labels.get(label) ?? 0) + 1);
  }
}

function table({ outcomes, labels }: Tally, total: number): string {
  const row = (name: string, n: number) =>
    `  ${name.padEnd(16)}${String(n).padStart(8)}${`${((100 * n) / Math.max(1, total)).toFixed(1)} %`.padStart(10)}\n`;
  const rows = (counts: Map<string, number>) =>
    [...counts]
      .sort((a, b) => b[1] - a[1])
      .map(([name, n]) => row(name, n))
      .join('');
  return `Verdicts\n${rows(outcomes)}Comments with a signal of\n${rows(labels) || '  none\n'}${row('all', total)}`;
}
