// What in a text speaks for an offer: each kind of evidence with the places where it stands.
import { findAt } from '../abuse/forms.ts';
import { quotesOf } from '../abuse/quotes.ts';
import type { Reading } from '../text/reading.ts';
import { type Cue, englishTree, type Said, vietnameseTree } from './offer-tree.ts';
import { isOpenAi, priceAt } from './one-word.ts';
import type { Trade } from './trades.ts';

export interface Place {
  cue: Cue;
  /** Words from `start` to `end` (exclusive). */
  start: number;
  end: number;
}

export interface Offer {
  /** How many different ones of each kind there are. */
  counts: Record<Cue, number>;
  places: Place[];
  /** How often each trade is named, sure words counting double. */
  trades: ReadonlyMap<Trade, number>;
}

/** One of these is in every offer. */
const OFFERING: ReadonlySet<Cue> = new Set<Cue>(['call', 'seller', 'sure', 'promise']);

/** Who writes most marks has left none out where one is missing. */
const CAREFUL_SHARE = 0.5;

export function findOffer(text: string, reading: Reading): Offer {
  const { words } = reading;
  const tree = reading.language === 'en' ? englishTree : vietnameseTree;
  const takesBare = reading.markedShare < CAREFUL_SHARE;
  const found: Place[] = [];
  const trades = new Map<Trade, number>();
  let at = 0;
  const visit = ({ cue, trade }: Said, end: number, hasMarks: boolean) => {
    if (!hasMarks && !takesBare) return;
    found.push({ cue, start: at, end });
    if (trade) trades.set(trade, (trades.get(trade) ?? 0) + (cue === 'sure' ? 2 : 1));
  };
  for (; at < words.length; at += 1) {
    findAt(tree, reading, at, visit);
    const price = priceAt(words, at);
    if (price > 0) found.push({ cue: 'price', start: at, end: at + price });
    if (isOpenAi(words, at)) found.push({ cue: 'audience', start: at, end: at + 1 });
  }
  // Wares, prices and "ai" alone are no offer, and most comments have no more.
  const places = found.some(({ cue }) => OFFERING.has(cue))
    ? different(outsideQuotes(text, reading, found), reading)
    : [];
  return { counts: countOf(places), places, trades };
}

/** Whoever quotes an offer makes none. */
function outsideQuotes(text: string, { words }: Reading, found: Place[]): Place[] {
  const quotes = quotesOf(text);
  if (quotes.length === 0) return found;
  return found.filter(({ start }) => {
    const word = words[start];
    return !quotes.some((quote) => word && quote.start < word.start && word.end < quote.end);
  });
}

/** Each word of a kind once, the longest form that begins there; a trade's name promises nothing besides. */
function different(found: readonly Place[], { words }: Reading): Place[] {
  const ends: Partial<Record<Cue, number>> = {};
  const seen = new Set<string>();
  const isNamed = (place: Place) =>
    (place.cue === 'usual' || place.cue === 'promise') && place.start < (ends.sure ?? 0);
  return [...found]
    .sort((a, b) => a.start - b.start || ORDER[a.cue] - ORDER[b.cue] || b.end - a.end)
    .filter((place) => {
      const { cue, start, end } = place;
      const form = `${cue} ${words[start]?.plain} ${words[end - 1]?.plain}`;
      if (start < (ends[cue] ?? 0) || seen.has(form) || isNamed(place)) return false;
      if (cue === 'promise' && start < (ends.usual ?? 0)) return false;
      seen.add(form);
      ends[cue] = end;
      return true;
    });
}

const ORDER: Record<Cue, number> = {
  sure: 0,
  usual: 1,
  promise: 2,
  seller: 3,
  audience: 4,
  call: 5,
  price: 6,
  honest: 7,
};

function countOf(places: readonly Place[]): Offer['counts'] {
  const counts = { call: 0, audience: 0, seller: 0, promise: 0, price: 0, sure: 0, usual: 0, honest: 0 };
  for (const { cue } of places) counts[cue] += 1;
  return counts;
}
