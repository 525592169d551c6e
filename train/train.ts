// One model from its examples: trained on all that may be seen, calibrated on what each of its siblings had not seen.
import type { StoredModel } from '../src/checks/model/model.ts';
import { calibrate, type Shares } from './calibrate.ts';
import { marginOf, type TrainingRow, trainLogistic } from './logistic.ts';
import { mobilityOf } from './mobility.ts';
import { createRandom } from './random.ts';
import { exampleFeatures, rowsOf, type ViewName } from './rows.ts';
import type { Example } from './sources.ts';
import { FOLDS, foldOf } from './split.ts';
import { quantise } from './store.ts';

export type LearntLabel = 'abuse' | 'spam';

/** Chosen by cross-validation on what is seen; beyond 4 costs differ little. */
const PASSES = 12;
const COST = 12;
/** Of the project's clean comments, with their marks and without. The rules and both labels share the 3 % that may be flagged in all. */
const SHARES: Record<LearntLabel, Shares> = {
  abuse: { flagged: 0.009, doubted: 0.025 },
  spam: { flagged: 0.006, doubted: 0.02 },
};
const CALIBRATED_ON: readonly ViewName[] = ['as is', 'no marks'];

/** How often `onPass` is called while one model is trained. */
export const PASSES_A_MODEL = PASSES * (FOLDS + 1);

interface FoldedRow extends TrainingRow {
  fold: number;
}

export function trainModel(
  examples: readonly Example[],
  label: LearntLabel,
  seed: number,
  onPass: () => void,
): StoredModel {
  const seen = examples.filter((example) => !example.isUnseen && example.weight[label] > 0);
  const random = createRandom(seed);
  const rows = seen.flatMap((example): FoldedRow[] =>
    rowsOf(example, label, random).map((row) => ({ ...row, fold: foldOf(textOf(example)) })),
  );
  const options = { mobility: mobilityOf(rows), cost: COST, passes: PASSES, seed, onPass };
  const margins = Array.from({ length: FOLDS }, (_, fold) => {
    const model = trainLogistic(
      rows.filter((row) => row.fold !== fold),
      options,
    );
    return seen
      .filter((example) => isHonest(example) && foldOf(textOf(example)) === fold)
      .flatMap((example) => CALIBRATED_ON.map((view) => marginOf(model, exampleFeatures(example, view))));
  });
  return quantise(trainLogistic(rows, options), calibrate(margins.flat(), SHARES[label]));
}

const textOf = ({ fields }: Example) => fields.join('\n');
/** The corpus alone has clean comments of the kind that a newspaper gets. */
const isHonest = ({ label, isOwn }: Example) => label === 'clean' && isOwn;
