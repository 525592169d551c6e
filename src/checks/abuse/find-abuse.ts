// All that the rules find in one text.
import type { Reading } from '../text/reading.ts';
import { CONTEMPT_SEQUENCES } from './contempt.ts';
import { findEnglishHate } from './english-hate.ts';
import { CUES, ENGLISH_PAIRS } from './english-pairs.ts';
import { speechShares } from './english-speech.ts';
import { type Find, findEntries } from './find-entries.ts';
import { findPairs } from './find-pairs.ts';
import { compileSequences, findSequences } from './find-sequences.ts';
import { HARASSMENT_SEQUENCES } from './harassment.ts';
import { HATE_SEQUENCES } from './hate-rules.ts';
import { compilePairs } from './pair.ts';
import { weighQuoted } from './quoted.ts';
import { THREAT_SEQUENCES } from './threat-rules.ts';
import { VIETNAMESE_SEQUENCES } from './vietnamese-rules.ts';

const sequences = compileSequences([
  ...VIETNAMESE_SEQUENCES,
  ...CONTEMPT_SEQUENCES,
  ...THREAT_SEQUENCES,
  ...HATE_SEQUENCES,
  ...HARASSMENT_SEQUENCES,
]);
const pairs = compilePairs(CUES, ENGLISH_PAIRS);

/** Less than this in all gives no signal. */
export const LEAST_WEIGHT = 0.2;

export function findAbuse(text: string, reading: Reading): Find[] {
  const found: Find[] = [];
  findEntries(text, reading, found);
  if (reading.language !== 'en') findSequences(sequences, text, reading, found);
  if (reading.language !== 'vi') findPairs(pairs, text, reading, found);
  // The rule for English hate knows reports and denial itself, and has the last word on groups.
  const hate = reading.language === 'vi' ? [] : findEnglishHate(text, reading);
  // One weak word is no signal, quoted or not, and most comments have no more.
  const isWeak = found.reduce((sum, { weight }) => sum + weight, 0) < LEAST_WEIGHT;
  if (isWeak && hate.length === 0) return [];
  const all = isWeak ? hate : [...weighQuoted(text, reading, found), ...hate];
  if (reading.language === 'vi') return all;
  const shareOf = speechShares(text, reading);
  return all.map((find) => weighed(find, shareOf(find.start)));
}

const weighed = (find: Find, share: number): Find =>
  share === 1 ? find : { ...find, weight: find.weight * share };
