// What the models think of a comment, asked once: by their own check, and by rules that want a second opinion.
import type { CheckedText } from '../../domain/facts.ts';
import type { Policy } from '../../domain/policy.ts';
import { oncePerComment } from '../once-per.ts';
import { type Features, featuresOf } from './features.ts';
import { marginOf, scoreOf } from './model.ts';
import { MODELS, type Models } from './models.ts';
import { type FieldReading, modelReadings } from './words.ts';

export type LearntLabel = 'abuse' | 'spam';

export interface Opinion {
  language: 'vi' | 'en';
  readings: readonly FieldReading[];
  features: Features;
  /** 0..1 */
  scores: Record<LearntLabel, number>;
}

/** Null where no model knows the language. */
export function createOpinion(models: Models): (comment: CheckedText) => Opinion | null {
  return oncePerComment((comment: CheckedText): Opinion | null => {
    const readings = modelReadings(comment);
    const language = languageOf(readings);
    if (language === 'other') return null;
    const features = featuresOf(readings);
    const { abuse, spam } = models[language];
    const scores = {
      abuse: scoreOf(abuse, marginOf(abuse, features)),
      spam: scoreOf(spam, marginOf(spam, features)),
    };
    return { language, readings, features, scores };
  });
}

export const opinionOf = createOpinion(MODELS);

/** Below this the model has seen nothing in the comment that speaks for the label. */
const DOUBT = 0.25;
/** What rules find is this sure at least where it counts in full, whatever the model thinks. */
const SURE = 0.8;
const DOUBTED_SHARE = 0.6;

/**
 * A rule's score after a second opinion: rules see a few words, the model the whole comment. Where it sees nothing, what is
 * not sure by itself counts for less, and doubtful words alone hold nobody's comment.
 */
export function tempered(score: number, label: LearntLabel, comment: CheckedText, policy: Policy): number {
  if (score >= SURE || policy.checks['learnt-model'] === 'off') return score;
  const opinion = opinionOf(comment);
  return opinion && opinion.scores[label] < DOUBT ? score * DOUBTED_SHARE : score;
}

/** The longest field's: a title of two words tells little. */
function languageOf(readings: readonly FieldReading[]): FieldReading['language'] {
  const longest = readings.reduce<FieldReading | undefined>(
    (most, reading) => (most && most.words.length >= reading.words.length ? most : reading),
    undefined,
  );
  return longest?.language ?? 'other';
}
