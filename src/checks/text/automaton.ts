// Finds any number of strings in one walk over a text: Aho and Corasick, "Efficient string matching: an aid to
// bibliographic search", Communications of the ACM 18 (6), 1975. In typed arrays, since a list may have a million letters.

export interface Automaton {
  /** Of each pattern its length, by its number. */
  lengths: Int32Array;
  /** Tells where each pattern ends (exclusive), in the order of the ends, the longest first. Answers with the steps it took: at most two a unit. */
  scan(text: string, visit: (pattern: number, end: number) => void): number;
}

/** `patterns`: all different, none empty; a pattern's number is its index. */
export function createAutomaton(patterns: readonly string[]): Automaton {
  const states = buildStates(patterns);
  const lengths = Int32Array.from(patterns, ({ length }) => length);

  return {
    lengths,
    scan(text, visit) {
      let [state, steps] = [0, 0];
      for (let at = 0; at < text.length; at += 1) {
        const unit = text.charCodeAt(at);
        let next = childOf(states, state, unit);
        for (steps += 1; next < 0 && state > 0; steps += 1) {
          state = states.fail[state] as number;
          next = childOf(states, state, unit);
        }
        state = Math.max(next, 0);
        for (let ending = state; ending > 0; ending = states.shorter[ending] as number) {
          const pattern = states.pattern[ending] as number;
          if (pattern >= 0) visit(pattern, at + 1);
        }
      }
      return steps;
    },
  };
}

/** State 0 is the root. States stand in the order of their depth, the children of one side by side and sorted by their unit. */
interface States {
  unit: Uint16Array;
  /** The children of `state` are those from `children[state]` to `children[state + 1]`. */
  children: Int32Array;
  /** The longest proper suffix that is a state too. */
  fail: Int32Array;
  /** The next shorter state on the way of `fail` at which a pattern ends. */
  shorter: Int32Array;
  /** The pattern that ends here, or -1. */
  pattern: Int32Array;
}

function buildStates(patterns: readonly string[]): States {
  const order = Array.from(patterns.keys()).sort((a, b) => compare(patterns[a] ?? '', patterns[b] ?? ''));
  const sorted = order.map((index) => patterns[index] ?? '');
  const count = countStates(sorted);
  const states: States = {
    unit: new Uint16Array(count),
    children: new Int32Array(count + 1),
    fail: new Int32Array(count),
    shorter: new Int32Array(count),
    pattern: new Int32Array(count).fill(-1),
  };
  // Which of the sorted patterns pass through a state: they stand side by side.
  const [from, to] = [new Int32Array(count), new Int32Array(count)];
  to[0] = sorted.length;
  let [made, depth, depthEnds] = [1, 0, 1];
  for (let state = 0; state < count; state += 1) {
    if (state === depthEnds) [depth, depthEnds] = [depth + 1, made];
    states.children[state] = made;
    let first = from[state] as number;
    const last = to[state] as number;
    if (sorted[first]?.length === depth) {
      states.pattern[state] = order[first] as number;
      first += 1;
    }
    for (; first < last; first = to[made - 1] as number) {
      from[made] = first;
      to[made] = siblingsEnd(sorted, first, last, depth);
      states.unit[made] = (sorted[first] as string).charCodeAt(depth);
      states.fail[made] = failOf(states, state, states.unit[made] as number);
      made += 1;
    }
    const fail = states.fail[state] as number;
    states.shorter[state] = (states.pattern[fail] as number) >= 0 ? fail : (states.shorter[fail] as number);
  }
  states.children[count] = made;
  return states;
}

/** Up to where the sorted patterns have the same unit at this depth as the first. */
function siblingsEnd(sorted: readonly string[], first: number, last: number, depth: number): number {
  const unit = sorted[first]?.charCodeAt(depth);
  let end = first + 1;
  while (end < last && sorted[end]?.charCodeAt(depth) === unit) end += 1;
  return end;
}

/** What a child of `parent` falls back to. Shallower states have all their children before a deeper one gets any. */
function failOf(states: States, parent: number, unit: number): number {
  if (parent === 0) return 0;
  for (let state = states.fail[parent] as number; ; state = states.fail[state] as number) {
    const child = childOf(states, state, unit);
    if (child >= 0 || state === 0) return Math.max(child, 0);
  }
}

function childOf({ unit: units, children }: States, state: number, unit: number): number {
  let [low, high] = [children[state] as number, (children[state + 1] as number) - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = units[middle] as number;
    if (there === unit) return middle;
    if (there < unit) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** One for each letter that a pattern does not share with the one before it, and the root. */
function countStates(sorted: readonly string[]): number {
  let count = 1;
  for (const [index, text] of sorted.entries()) {
    const before = sorted[index - 1] ?? '';
    let shared = 0;
    while (shared < before.length && shared < text.length && before[shared] === text[shared]) shared += 1;
    count += text.length - shared;
  }
  return count;
}

/** By UTF-16 units. */
function compare(a: string, b: string): number {
  return a < b ? -1 : 1;
}
