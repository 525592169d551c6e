// `duyet check`: the checks on JSON Lines from standard input, without any store.
import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { DEFAULT_POLICY } from '../domain/policy.ts';
import { checkText } from '../use-cases/check-texts.ts';

/** `text` is a field of its own: a text from elsewhere that is neither title nor content. */
const FIELDS = ['name', 'title', 'content', 'text'] as const;
const DEFAULT = { version: 0, policy: DEFAULT_POLICY };

export function addCheck(program: Command): void {
  program
    .command('check')
    .description('check JSON Lines from standard input with the default policy, without any store')
    .addHelpText(
      'after',
      `
Each line is an object with "text", or with "name", "title" and "content"; other fields pass through.
Each answer is the input's object and, winning over its fields of the same name,
  verdict   approve, hold or reject
  flags     the labels whose score reaches the policy's hold
  scores    label → 0..1
  signals   what each check saw, with the words that show it
A line that can't be read is answered by {"error": …}; the exit code is then 1.

Example:  echo '{"text":"Vay nhanh, gọi 0912 345 678"}' | duyet check
`,
    )
    .action(async () => {
      const failed = await checkLines(process.stdin, process.stdout);
      if (failed > 0) {
        process.stderr.write(`duyet: ${failed} line${failed === 1 ? '' : 's'} could not be read\n`);
        process.exitCode = 1;
      }
    });
}

/** The number of lines that could not be read. */
async function checkLines(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Promise<number> {
  let failed = 0;
  let closed = false;
  // `duyet check | head` is no error.
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    closed = true;
  });
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (closed) break;
    if (line.trim() === '') continue;
    const answer = checkLine(line);
    if ('error' in answer) failed += 1;
    if (!output.write(`${JSON.stringify(answer)}\n`))
      await new Promise<void>((resolve) => output.once(closed ? 'close' : 'drain', resolve));
  }
  return failed;
}

export function checkLine(line: string): Record<string, unknown> {
  const input = parseObject(line);
  if (typeof input === 'string') return { error: input };
  const fields = FIELDS.flatMap((field) => {
    const text = input[field];
    return typeof text === 'string' ? [{ field, text }] : [];
  });
  if (fields.length === 0)
    return { ...input, error: 'needs "text", or "name", "title" or "content", as a string' };
  const { verdict, flags, signals } = checkText({ fields, siteHosts: [], region: 'VN' }, DEFAULT, () => 0);
  return {
    ...input,
    verdict: verdict.outcome,
    flags,
    scores: Object.fromEntries(verdict.labels.map(({ label, score }) => [label, score])),
    signals: signals.map(({ costMs: _, ...signal }) => signal),
  };
}

function parseObject(line: string): Record<string, unknown> | string {
  try {
    const value: unknown = JSON.parse(line);
    // JSON.parse makes plain objects, whose keys are strings.
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
    return 'not a JSON object';
  } catch {
    return 'not JSON';
  }
}
