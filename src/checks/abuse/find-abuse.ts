// All that the rules find in one text.
import type { Reading } from '../text/reading.ts';
import { CONTEMPT_SEQUENCES } from './contempt.ts';
import { findEnglishHate } from './english-hate.ts';
import { type Find, findEntries } from './find-entries.ts';
import { compileSequences, findSequences } from './find-sequences.ts';
import { HARASSMENT_SEQUENCES } from './harassment.ts';
import { HATE_SEQUENCES } from './hate-rules.ts';
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

/** Less than this in all gives no signal. */
export const LEAST_WEIGHT = 0.2;

export function findAbuse(text: string, reading: Reading): Find[] {
  const found: Find[] = [];
  findEntries(text, reading, found);
  if (reading.language !== 'en') findSequences(sequences, text, reading, found);
  // The rule for English hate knows quoting and denial itself, and has the last word on groups.
  const hate = reading.language === 'vi' ? [] : findEnglishHate(text, reading);
  // One weak word is no signal, quoted or not, and most comments have no more.
  if (found.reduce((sum, { weight }) => sum + weight, 0) < LEAST_WEIGHT) return hate;
  return [...weighQuoted(text, reading, found), ...hate];
}
