// Which pairs of cues stand near each other in a sentence: each is harmless alone, both are said of people one despises.
import type { Reading } from '../text/reading.ts';
import type { Find } from './find-entries.ts';
import { BITS, type CompiledPair, type Node, type Pairs } from './pair.ts';

/** A cue where it stands, and in which sentence. */
interface Hit {
  start: number;
  end: number;
  sentence: number;
}
/** By cue, in the order of the text; nothing for a cue that isn't there. */
type Hits = (Hit[] | undefined)[];

export function findPairs(
  { tree, rules, cueCount }: Pairs,
  text: string,
  reading: Reading,
  found: Find[],
): void {
  const hits = hitsOf(tree, cueCount, text, reading);
  let [low, high] = [0, 0];
  for (let cue = 0; cue < cueCount; cue += 1)
    if (hits[cue] !== undefined) {
      if (cue < BITS) low |= 1 << cue;
      else high |= 1 << (cue - BITS);
    }
  for (const rule of rules) {
    // Nearly all rules end here.
    if ((rule.low & low) !== rule.low || (rule.high & high) !== rule.high) continue;
    const [first = -1] = rule.cues;
    for (const hit of hits[first] ?? []) {
      const end = follow(hits, hit, rule);
      if (end === null || isExcused(hits, hit, end, rule)) continue;
      found.push({ kind: rule.kind, weight: rule.weight, start: hit.start, end });
      break;
    }
  }
}

function hitsOf(tree: Node, cueCount: number, text: string, { words }: Reading): Hits {
  const hits: Hits = new Array(cueCount).fill(undefined);
  let sentence = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) break;
    if (endsBetween(text, words[at - 1]?.end ?? word.start, word.start)) sentence += 1;
    let node = tree.next.get(word.marked);
    for (let end = at + 1; node; end += 1) {
      if (node.cues.length > 0) {
        const hit = { start: at, end, sentence };
        for (const cue of node.cues) {
          const list = hits[cue];
          if (list) list.push(hit);
          else hits[cue] = [hit];
        }
      }
      const next = words[end];
      node = next && node.next.get(next.marked);
    }
  }
  return hits;
}

/** A full stop, question mark, exclamation mark or new line. */
function endsBetween(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 46 || code === 63 || code === 33 || code === 10) return true;
  }
  return false;
}

/** The place after the last cue; null where one is missing. */
function follow(hits: Hits, first: Hit, { cues, gap, isAcross }: CompiledPair): number | null {
  let place = first;
  for (let part = 1; part < cues.length; part += 1) {
    const list = hits[cues[part] ?? -1] ?? [];
    const next = list[firstFrom(list, place.end)];
    if (!next || next.start > place.end + gap) return null;
    if (!isAcross && next.sentence !== place.sentence) return null;
    place = next;
  }
  return place.end;
}

/** Words before the first cue that still speak of it. */
const BEFORE = 3;

function isExcused(hits: Hits, first: Hit, end: number, { unless }: CompiledPair): boolean {
  for (const cue of unless) {
    const list = hits[cue];
    if (!list) continue;
    for (let at = firstFrom(list, first.start - BEFORE); at < list.length; at += 1) {
      const hit = list[at];
      if (!hit || hit.start >= end) break;
      if (hit.sentence === first.sentence) return true;
    }
  }
  return false;
}

/** The index of the first hit that starts at `start` or later. */
function firstFrom(list: readonly Hit[], start: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
