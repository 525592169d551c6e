// What the models do on lines that training never saw, through the same check that the service runs.

import { createLearntModel } from '../src/checks/learnt-model.ts';
import { marginOf } from '../src/checks/model/model.ts';
import type { Models } from '../src/checks/model/models.ts';
import { NO_FACTS } from '../src/domain/facts.ts';
import { DEFAULT_POLICY } from '../src/domain/policy.ts';
import type { Signal } from '../src/domain/signal.ts';
import { commentOf, featuresOfComment, type ViewName } from './rows.ts';
import type { Example } from './sources.ts';
import type { LearntLabel } from './train.ts';

export interface Figures {
  set: string;
  language: Example['language'];
  label: LearntLabel;
  view: ViewName;
  positives: number;
  /** Shares, 0..1; NaN where there is nothing to share. */
  found: number;
  cleans: number;
  flagged: number;
  auc: number;
  /** Of what is found and has marked spans, how often a piece of evidence touches one. */
  overlap: number;
}

interface Measured {
  example: Example;
  margin: number;
  signal: Omit<Signal, 'check'> | undefined;
}

export function measure(models: Models, examples: readonly Example[]): Figures[] {
  const unseen = examples.filter((example) => example.isUnseen);
  return (['vi', 'en'] as const).flatMap((language) =>
    (['abuse', 'spam'] as const).flatMap((label) => {
      const own = unseen.filter((example) => example.language === language && example.weight[label] > 0);
      const views: ViewName[] = language === 'vi' ? ['as is', 'no marks', 'telex'] : ['as is'];
      return views.flatMap((view) => {
        const measured = own.map((example) => measureOne(models, example, label, view));
        return setsOf(own, label).map(({ set, isIn }) => ({
          ...figuresOf(
            measured.filter(({ example }) => isIn(example)),
            label,
            view,
          ),
          set,
          language,
          label,
          view,
        }));
      });
    }),
  );
}

function measureOne(models: Models, example: Example, label: LearntLabel, view: ViewName): Measured {
  const comment = commentOf(example, view);
  const signals = createLearntModel(models).run(comment, DEFAULT_POLICY, NO_FACTS);
  return {
    example,
    margin: marginOf(models[example.language][label], featuresOfComment(comment)),
    signal: signals.find((signal) => signal.label === label && signal.score >= 0.5),
  };
}

interface MeasuredSet {
  set: string;
  isIn: (example: Example) => boolean;
}

/** The corpus, its spam without a contact, and every other set that has both sides. */
function setsOf(examples: readonly Example[], label: LearntLabel): MeasuredSet[] {
  const sources = [...new Set(examples.filter(({ isOwn }) => !isOwn).map(({ source }) => source))];
  const withLabel = sources.filter((set) => examples.some((e) => e.source === set && e.label === label));
  const sets: MeasuredSet[] = [{ set: 'corpus', isIn: ({ isOwn }) => isOwn }];
  if (label === 'spam')
    sets.push({
      set: 'corpus, no contact',
      isIn: ({ isOwn, hasContact }) => isOwn && !hasContact,
    });
  return [...sets, ...withLabel.map((set) => ({ set, isIn: ({ source }: Example) => source === set }))];
}

function figuresOf(measured: readonly Measured[], label: LearntLabel, view: ViewName) {
  const positives = measured.filter(({ example }) => example.label === label);
  const cleans = measured.filter(({ example }) => example.label === 'clean');
  const found = positives.filter(({ signal }) => signal !== undefined);
  // Where people's marks stand is known of the text as it is.
  const withSpans = view === 'as is' ? found.filter(({ example }) => example.spans.length > 0) : [];
  return {
    positives: positives.length,
    found: found.length / positives.length,
    cleans: cleans.length,
    flagged: cleans.filter(({ signal }) => signal !== undefined).length / cleans.length,
    auc: areaUnderCurve(
      positives.map(({ margin }) => margin),
      cleans.map(({ margin }) => margin),
    ),
    overlap: withSpans.filter(touchesSpan).length / withSpans.length,
  };
}

function touchesSpan({ example, signal }: Measured): boolean {
  return (signal?.evidence ?? []).some(
    (piece) =>
      'field' in piece && example.spans.some(([start, end]) => piece.start < end && start < piece.end),
  );
}

/** How often a positive has the higher margin of the two, a tie as half: the Mann–Whitney statistic. */
export function areaUnderCurve(positives: readonly number[], negatives: readonly number[]): number {
  const sorted = [...negatives].sort((a, b) => a - b);
  const wins = positives.reduce((sum, margin) => {
    const [below, upTo] = [countBelow(sorted, margin, false), countBelow(sorted, margin, true)];
    return sum + (below + upTo) / 2;
  }, 0);
  return wins / (positives.length * negatives.length);
}

function countBelow(sorted: readonly number[], value: number, isInclusive: boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = sorted[middle] ?? 0;
    if (at < value || (isInclusive && at === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
