// All that the rules find in one text.
import type { Reading } from '../text/reading.ts';
import { findEnglishHate } from './english-hate.ts';
import { CUES, ENGLISH_PAIRS } from './english-pairs.ts';
import { speechShares } from './english-speech.ts';
import { type Find, findEntries } from './find-entries.ts';
import { findPairs } from './find-pairs.ts';
import { compileSequences, findSequences } from './find-sequences.ts';
import { compilePairs } from './pair.ts';
import { quotedShares } from './quoted.ts';
import { VIETNAMESE_SEQUENCES } from './vietnamese-rules.ts';

const sequences = compileSequences(VIETNAMESE_SEQUENCES);
const pairs = compilePairs(CUES, ENGLISH_PAIRS);

export function findAbuse(text: string, reading: Reading): Find[] {
  const found: Find[] = [];
  findEntries(reading, found);
  if (reading.language !== 'en') findSequences(sequences, reading, found);
  if (reading.language !== 'vi') findPairs(pairs, text, reading, found);
  // The rule for English hate knows reports and denial itself, and has the last word on groups.
  const hate = reading.language === 'vi' ? [] : findEnglishHate(text, reading);
  if (found.length === 0 && hate.length === 0) return [];
  const speechShareOf = reading.language === 'vi' ? () => 1 : speechShares(text, reading);
  const shareOf = found.length === 0 ? () => 1 : quotedShares(text, reading);
  return [
    ...found.map((find) => weighed(find, Math.min(shareOf(find.start), speechShareOf(find.start)))),
    ...hate.map((find) => weighed(find, speechShareOf(find.start))),
  ];
}

const weighed = (find: Find, share: number): Find =>
  share === 1 ? find : { ...find, weight: find.weight * share };
