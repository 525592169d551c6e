// The words that weighed most, as places that a person takes in at a glance.

/** Numbers of words, both included. */
export interface WordRun {
  first: number;
  last: number;
}

const MAX_PLACES = 2;
const MAX_WORDS = 5;
/** A neighbour belongs to the place where it weighs this much of the place's own word. */
const NEIGHBOUR = 0.4;

/** None where nothing speaks for the label. `stretchOf` tells which words stand together: no place goes from one stretch into the next. */
export function heaviestRuns(shares: Float64Array, stretchOf: readonly number[]): WordRun[] {
  const runs: WordRun[] = [];
  const isTaken = (word: number) => runs.some(({ first, last }) => word >= first && word <= last);
  while (runs.length < MAX_PLACES) {
    const top = heaviest(shares, isTaken);
    if (top === undefined) break;
    runs.push(grow(top, shares, stretchOf, isTaken));
  }
  return runs;
}

function heaviest(shares: Float64Array, isTaken: (word: number) => boolean): number | undefined {
  let top: number | undefined;
  shares.forEach((share, word) => {
    if (share > (top === undefined ? 0 : (shares[top] ?? 0)) && !isTaken(word)) top = word;
  });
  return top;
}

/** Takes in the heavier neighbour, as long as there is one that is heavy enough. */
function grow(
  top: number,
  shares: Float64Array,
  stretchOf: readonly number[],
  isTaken: (word: number) => boolean,
): WordRun {
  const run = { first: top, last: top };
  const least = NEIGHBOUR * (shares[top] ?? 0);
  const weightOf = (word: number) =>
    stretchOf[word] === stretchOf[top] && !isTaken(word) ? (shares[word] ?? 0) : 0;
  while (run.last - run.first + 1 < MAX_WORDS) {
    const [before, after] = [weightOf(run.first - 1), weightOf(run.last + 1)];
    if (Math.max(before, after) < least) break;
    if (before > after) run.first -= 1;
    else run.last += 1;
  }
  return run;
}
