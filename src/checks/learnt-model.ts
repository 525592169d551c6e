// What a model learnt from labelled comments: finds what no list has, and names the words that made it think so.
import type { WordEvidence } from '../domain/signal.ts';
import type { Check } from './check.ts';
import { type Model, sharesOf } from './model/model.ts';
import { MODELS, type Models } from './model/models.ts';
import { createOpinion, type Opinion, opinionOf } from './model/opinion.ts';
import { heaviestRuns } from './model/places.ts';

const LABELS = ['abuse', 'spam'] as const;
/** Below it a score only says that the comment is not quite like most; above it, it orders what nobody flags. */
const LEAST_SCORE = 0.05;
/** What a model believes is never certain. */
const MOST_SCORE = 0.95;

export const learntModel = createLearntModel(MODELS, opinionOf);

export function createLearntModel(models: Models, opinion = createOpinion(models)): Check {
  return {
    name: 'learnt-model',
    run(comment) {
      const found = opinion(comment);
      if (!found) return [];
      return LABELS.flatMap((label) => {
        const score = Math.min(MOST_SCORE, found.scores[label]);
        const evidence = score < LEAST_SCORE ? [] : evidenceOf(models[found.language][label], found);
        // Nothing speaks for the label where only its being common does.
        if (evidence.length === 0) return [];
        // It looks at the words that rules have found too, and is no second witness to them: a rejection needs others.
        return [
          {
            label,
            kind: 'learnt',
            score: Math.round(score * 1000) / 1000,
            evidence,
            holdsOnly: true as const,
          },
        ];
      });
    },
  };
}

function evidenceOf(model: Model, { features, readings }: Opinion): WordEvidence[] {
  const words = readings.flatMap((reading) => reading.words);
  const fieldOf = readings.flatMap((reading, number) => reading.words.map(() => number));
  // One number for each stretch of each field.
  const stretchOf = readings.flatMap((reading, number) =>
    reading.stretches.map((stretch) => stretch * readings.length + number),
  );
  return heaviestRuns(sharesOf(model, features, words.length), stretchOf).flatMap(({ first, last }) => {
    const field = readings[fieldOf[first] ?? 0]?.field;
    const [from, to] = [words[first], words[last]];
    return field && from && to ? [{ field, start: from.start, end: to.end }] : [];
  });
}
