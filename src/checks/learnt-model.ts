// What a model learnt from labelled comments: finds what no list has, and names the words that made it think so.
import type { WordEvidence } from '../domain/signal.ts';
import type { Check } from './check.ts';
import { type Features, featuresOf } from './model/features.ts';
import { type Model, marginOf, scoreOf, sharesOf } from './model/model.ts';
import { MODELS, type Models } from './model/models.ts';
import { heaviestRuns } from './model/places.ts';
import { type FieldReading, modelReadings } from './model/words.ts';

const LABELS = ['abuse', 'spam'] as const;
/** Below it a score only says that the comment is not quite like most. */
const LEAST_SCORE = 0.25;
/** What a model alone believes is never certain: nothing is rejected without a second witness. */
const MOST_SCORE = 0.95;

export const learntModel = createLearntModel(MODELS);

export function createLearntModel(models: Models): Check {
  return {
    name: 'learnt-model',
    run(comment) {
      const readings = modelReadings(comment);
      const language = languageOf(readings);
      if (language === 'other') return [];
      const features = featuresOf(readings);
      return LABELS.flatMap((label) => {
        const model = models[language][label];
        const score = Math.min(MOST_SCORE, scoreOf(model, marginOf(model, features)));
        const evidence = score < LEAST_SCORE ? [] : evidenceOf(model, features, readings);
        // Nothing speaks for the label where only its being common does.
        if (evidence.length === 0) return [];
        return [{ label, kind: 'learnt', score: Math.round(score * 1000) / 1000, evidence }];
      });
    },
  };
}

/** The longest field's: a title of two words tells little. */
function languageOf(readings: readonly FieldReading[]): FieldReading['language'] {
  const longest = readings.reduce<FieldReading | undefined>(
    (most, reading) => (most && most.words.length >= reading.words.length ? most : reading),
    undefined,
  );
  return longest?.language ?? 'other';
}

function evidenceOf(model: Model, features: Features, readings: readonly FieldReading[]): WordEvidence[] {
  const words = readings.flatMap((reading) => reading.words);
  const fieldOf = readings.flatMap((reading, number) => reading.words.map(() => number));
  return heaviestRuns(sharesOf(model, features, words.length), fieldOf).flatMap(({ first, last }) => {
    const field = readings[fieldOf[first] ?? 0]?.field;
    const [from, to] = [words[first], words[last]];
    return field && from && to ? [{ field, start: from.start, end: to.end }] : [];
  });
}
