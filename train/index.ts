// `npm run train -- --data DIR`: the learnt models from the corpus and the labelled sets, their figures and their card.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SingleBar } from 'cli-progress';
import { Command } from 'commander';
import { measure } from './measure.ts';
import { figureLine, modelCard } from './model-card.ts';
import { readExamples } from './read-examples.ts';
import { ALL_PASSES, trainAll } from './train-all.ts';

const SEED = 20_260;

const program = new Command('npm run train --')
  .description("Trains the checks' models and writes src/checks/model/weights and docs/model-card.md.")
  .requiredOption('--data <folder>', 'the labelled sets; docs/model-card.md names them')
  .showHelpAfterError()
  .action(({ data }: { data: string }) => train(data));

function train(data: string): void {
  // npm runs this in the project's folder, and the compiled file stands elsewhere.
  const root = process.cwd();
  if (!existsSync(data)) throw new Error(`there is no folder ${data}`);
  const examples = readExamples(({ folder, file }) => {
    const path = join(folder === 'corpus' ? join(root, 'corpus') : data, file);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  });
  const bar = new SingleBar({
    format: 'training {bar} {percentage} %, {eta_formatted} left',
    stream: process.stderr,
    noTTYOutput: true,
    // Training never yields to a timer.
    synchronousUpdate: true,
  });
  bar.start(ALL_PASSES, 0);
  const { models, files } = trainAll(examples, SEED, () => bar.increment());
  bar.stop();
  const figures = measure(models, examples);
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(root, 'src/checks/model/weights', name), text);
  writeFileSync(
    join(root, 'docs/model-card.md'),
    modelCard({ version: models.version, seed: SEED, examples, figures }),
  );
  process.stdout.write(
    `${['| language | label | set | view | with the label | found | clean | flagged | AUC | overlap |', ...figures.map(figureLine)].join('\n')}\n`,
  );
}

try {
  program.parse();
} catch (error) {
  process.stderr.write(`train: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
