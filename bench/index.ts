// `npm run bench -- <name>`: what this project promises about speed, measured against something that anyone can check.
import { Command, InvalidArgumentError } from 'commander';
import { cleanUp } from './cleanup.ts';

const program = new Command('npm run bench --')
  .description('Benchmarks. What needs stores starts its own on free ports, and stops them.')
  .showHelpAfterError();

program
  .command('submit')
  .description('accepted comments a second, against a bare route that inserts one row and adds one job')
  .option('--seconds <n>', 'length of a run, 1 to 60', wholeNumber(1, 60), 5)
  .option('--runs <n>', 'alternated runs of each side, 1 to 50', wholeNumber(1, 50), 5)
  .option('--profile <folder>', "write the service's CPU profile there when it stops")
  .action(async (options: { seconds: number; runs: number; profile?: string }) => {
    const { compareSubmit } = await import('./submit.ts');
    await compareSubmit(options);
  });

program
  .command('checks')
  .description('comments a second that one core checks, hostile texts, growth and heap')
  .option('--data <folder>', 'the labelled sets, for vi-abuse.jsonl; the corpus is measured without it')
  .option('--runs <n>', 'alternated runs, 1 to 50', wholeNumber(1, 50), 5)
  .option('--heap <n>', 'texts that the heap is watched over', wholeNumber(0, 10_000_000), 1_000_000)
  .action(async ({ data, runs, heap }: { data?: string; runs: number; heap: number }) => {
    const { measureChecks } = await import('./checks.ts');
    measureChecks({ ...(data !== undefined && { data }), runs, heapTexts: heap });
  });

program
  .command('libraries')
  .description('what well-known profanity filters find of the corpus, beside ours')
  .action(async () => {
    const { compareLibraries } = await import('./libraries.ts');
    compareLibraries();
  });

program
  .command('quality')
  .description('what the checks find of the corpus, and flag wrongly, in a dozen disguises')
  .action(async () => {
    const { measureQuality } = await import('./quality.ts');
    measureQuality();
  });

program
  .command('captcha-sound')
  .description("what the captcha's sound costs, and how much of it programs read")
  .option('--sounds <n>', 'sounds of each language, 1 to 10,000', wholeNumber(1, 10_000), 200)
  .option('--attacked <n>', 'sounds that the attackers try, 0 to 1,000', wholeNumber(0, 1_000), 10)
  .option('--write <folder>', 'write that many sounds there, with their answers, to listen to')
  .action(async (options: { sounds: number; attacked: number; write?: string }) => {
    const { measureSound } = await import('./captcha-sound.ts');
    measureSound(options);
  });

program
  .command('captcha')
  .description("what the captcha's picture costs, and how many of them attacks read")
  .option('--pictures <n>', 'pictures for each figure, 50 to 100,000', wholeNumber(50, 100_000), 1_000)
  .option('--edges <n>', 'pictures for the slow attack by edges, 0 to 10,000', wholeNumber(0, 10_000), 0)
  .action(async (options: { pictures: number; edges: number }) => {
    const { measureCaptcha } = await import('./captcha.ts');
    measureCaptcha(options);
  });

function wholeNumber(min: number, max: number) {
  return (text: string): number => {
    const n = Number(text);
    if (!Number.isInteger(n) || n < min || n > max)
      throw new InvalidArgumentError(`It takes a whole number, ${min} to ${max}.`);
    return n;
  };
}

let isInterrupted = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    isInterrupted = true;
    void cleanUp().finally(() => process.exit(1));
  });
}
try {
  await program.parseAsync();
} catch (error) {
  // Whatever was under way fails once its servers stop, and says nothing that matters.
  if (!isInterrupted)
    process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await cleanUp();
}
