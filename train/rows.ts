// Examples as rows of features, with the copies that teach the model what people type without marks.
import { type Features, featuresOf } from '../src/checks/model/features.ts';
import { modelReadings } from '../src/checks/model/words.ts';
import type { CheckedText } from '../src/domain/facts.ts';
import { stripMarks, toTelex } from './disguises.ts';
import type { TrainingRow } from './logistic.ts';
import type { Example } from './sources.ts';

export const VIEWS = {
  'as is': (text: string) => text,
  'no marks': stripMarks,
  telex: toTelex,
} as const;
export type ViewName = keyof typeof VIEWS;

/** Shares of the Vietnamese examples that are learnt a second time in that view; of the corpus every one without its marks. */
const COPIES = { 'no marks': 0.35, telex: 0.15 } as const;

/** As the service would get it. */
export function commentOf({ fields }: Pick<Example, 'fields'>, view: ViewName): CheckedText {
  const last = fields.length - 1;
  return {
    fields: fields.map((text, index) => ({
      field: index === last ? 'content' : 'title',
      text: VIEWS[view](text),
    })),
    siteHosts: [],
    region: 'VN',
  };
}

export function featuresOfComment(comment: CheckedText): Features {
  return featuresOf(modelReadings(comment));
}

export function exampleFeatures(example: Pick<Example, 'fields'>, view: ViewName): Features {
  return featuresOfComment(commentOf(example, view));
}

/** The example's row and its copies for one label. An unseen example is an error, not a row. */
export function rowsOf(example: Example, label: 'abuse' | 'spam', random: () => number): TrainingRow[] {
  if (example.isUnseen) throw new Error(`a line that training must not see, from ${example.source}`);
  const views: ViewName[] = ['as is'];
  // Two numbers a line, whatever comes of them: a changed line changes no other line's copies.
  const [first, second] = [random(), random()];
  if (example.language === 'vi' && (example.isOwn || first < COPIES['no marks'])) views.push('no marks');
  if (example.language === 'vi' && second < COPIES.telex) views.push('telex');
  return views.map((view) => {
    const { buckets, length } = exampleFeatures(example, view);
    return { buckets, length, isPositive: example.label === label, weight: example.weight[label] };
  });
}
