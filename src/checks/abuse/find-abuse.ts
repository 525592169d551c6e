// All that the rules find in one text.
import type { Reading } from '../text/reading.ts';
import { findEnglishHate } from './english-hate.ts';
import { CUES, ENGLISH_PAIRS } from './english-pairs.ts';
import { speechShares } from './english-speech.ts';
import { type Find, findEntries } from './find-entries.ts';
import { compilePairs, findPairs } from './find-pairs.ts';
import { compileSequences, findSequences } from './find-sequences.ts';
import { quotedShares } from './quoted.ts';
import { VIETNAMESE_SEQUENCES } from './vietnamese-rules.ts';

const sequences = compileSequences(VIETNAMESE_SEQUENCES);
const pairs = compilePairs(CUES, ENGLISH_PAIRS);

export function findAbuse(text: string, reading: Reading): Find[] {
  const found: Find[] = [];
  findEntries(reading, found);
  if (reading.language !== 'en') findSequences(sequences, reading, found);
  if (reading.language !== 'vi') findPairs(pairs, text, reading, found);
  // The rule for English hate knows quoting and denial itself, and has the last word on groups.
  const hate = reading.language === 'vi' ? [] : findEnglishHate(text, reading);
  if (found.length === 0) return hate;
  const shareOf = quotedShares(text, reading);
  const speechShareOf = reading.language === 'vi' ? shareOf : speechShares(text, reading);
  const weighed = found.map((find) => ({
    ...find,
    weight: find.weight * Math.min(shareOf(find.start), speechShareOf(find.start)),
  }));
  return [...weighed, ...hate];
}
