// Offers that name no number and no address: goods or a promise, somebody who sells, and what the reader is to do.
import type { WordEvidence } from '../domain/signal.ts';
import { type Check, MAX_EVIDENCE } from './check.ts';
import { tempered } from './model/opinion.ts';
import { offersOf } from './offers/field-offers.ts';
import type { Offer } from './offers/find-offers.ts';
import { scoreOfOffer } from './offers/weigh.ts';
import { readingsOf } from './text/field-readings.ts';
import { purposeOf } from './text/purpose.ts';
import type { Reading } from './text/reading.ts';

/** Below it a text only shares words with offers. */
const LEAST_SCORE = 0.3;
/** A warning quotes offers, and who lost something calls for an answer too. */
const EXCUSED_SHARE = 0.5;

export const offers: Check = {
  name: 'offers',
  run(comment, policy) {
    const all = offersOf(comment);
    const found = readingsOf(comment)
      .flatMap(({ field, text, reading }, number) => {
        const offer = all[number];
        return offer
          ? [{ field, reading, offer, score: scoreOfOffer(offer, reading, text.includes('?')) }]
          : [];
      })
      .reduce((most, one) => (one.score > most.score ? one : most));
    if (found.score < LEAST_SCORE) return [];
    const purpose = purposeOf(comment);
    const isHonest = purpose === 'warning' || purpose === 'help';
    const excused = isHonest ? found.score * EXCUSED_SHARE : found.score;
    const score = tempered(excused, 'spam', comment, policy);
    if (score < LEAST_SCORE) return [];
    const { field, reading, offer } = found;
    const evidence = evidenceOf(field, reading, offer);
    return [{ label: 'spam', kind: kindOf(offer), score: Math.round(score * 1000) / 1000, evidence }];
  },
};

/** The trade that most words name; `offer` where none is named. */
function kindOf({ trades }: Offer): string {
  let [kind, most] = ['offer', 0];
  for (const [trade, points] of trades) if (points > most) [kind, most] = [trade, points];
  return kind;
}

function evidenceOf(field: string, { words }: Reading, { places }: Offer): WordEvidence[] {
  return places
    .filter(({ cue }) => cue !== 'honest')
    .slice(0, MAX_EVIDENCE)
    .map(({ start, end }) => ({
      field,
      start: words[start]?.start ?? 0,
      end: words[Math.min(end, start + MAX_SYLLABLES) - 1]?.end ?? 0,
    }));
}

/** A piece of evidence is read at a glance. */
const MAX_SYLLABLES = 5;
