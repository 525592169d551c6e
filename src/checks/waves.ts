// Many nearly equal texts within a day, whoever sent them and wherever: one hand or one call behind them.
import type { Check } from './check.ts';

/** At the policy's size a person looks; at four times as many it is nearly certain. */
const FIRST_SCORE = 0.6;
const LAST_SCORE = 0.9;

export const waves: Check = {
  name: 'waves',
  run(_comment, { wave: { size } }, { waveSize }) {
    if (waveSize < size) return [];
    const grown = Math.min(1, (waveSize - size) / (3 * size));
    const score = Math.round((FIRST_SCORE + (LAST_SCORE - FIRST_SCORE) * grown) * 1000) / 1000;
    return [{ label: 'spam', kind: 'wave', score, evidence: [{ fact: 'wave-size', value: waveSize }] }];
  },
};
