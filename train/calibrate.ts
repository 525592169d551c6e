// From margins to scores: 0.5 stands where few honest comments come. Read off comments that the model had not seen.

export interface Calibration {
  threshold: number;
  steepness: number;
}

export interface Shares {
  /** Of honest comments, how many may score 0.5 or more, … */
  flagged: number;
  /** … and how many 0.25 or more, where the score begins to count. */
  doubted: number;
}

/** sigmoid(x) = 0.25 at x = −ln 3. */
const QUARTER = Math.log(3);

export function calibrate(cleanMargins: readonly number[], { flagged, doubted }: Shares): Calibration {
  const sorted = [...cleanMargins].sort((a, b) => b - a);
  const at = (share: number) => sorted[Math.floor(share * sorted.length)] ?? 0;
  const threshold = at(flagged);
  return { threshold, steepness: QUARTER / Math.max(threshold - at(doubted), 0.05) };
}
