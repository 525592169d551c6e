// Where one word ends and the next begins when somebody has pulled letters apart ("n g u", "n.g.u") or put signs for them ("$h!t").
import { segment } from './segment.ts';
import { isSyllable } from './syllable.ts';
import { type Token, tokenAt, tokensOf } from './tokens.ts';
import { isAbuseForm, isKnown, unleet } from './undo.ts';
import { fold, type View } from './view.ts';

export interface Piece {
  token: Token;
  /** What it says where signs or gaps hide it. */
  hidden: string | null;
}

/** Letters side by side, words with only a sign between them, or signs that stand for letters: most texts have none. */
function mayHide({ lower }: View, tokens: readonly Token[]): boolean {
  for (let at = 1; at < tokens.length; at += 1) {
    const [left, right] = [tokens[at - 1], tokens[at]];
    if (!left || !right) break;
    if (right.to - right.from === 1 && left.to - left.from === 1) return true;
    if (right.from - left.to === 1 && lower.charCodeAt(left.to) > SPACE) return true;
  }
  return false;
}

const SPACE = 0x20;

/** Null where every word is as it stands. */
export function readPieces(view: View): Piece[] | null {
  const places = tokensOf(view);
  const hasSigns = SIGN.test(view.lower);
  if (!hasSigns && !mayHide(view, places)) return null;
  const pieces: Piece[] = [];
  for (let at = 0; at < places.length; ) {
    const found =
      lettersApart(view, places, at) ??
      (hasSigns ? signsInside(view, places, at) : null) ??
      splitInside(view, places, at);
    const token = places[at];
    if (found) pieces.push(...found.pieces);
    else if (token) pieces.push({ token, hidden: null });
    at = found?.next ?? at + 1;
  }
  return pieces;
}

interface Found {
  pieces: Piece[];
  next: number;
}

const isLetter = ({ from, to }: Token, view: View) => to - from === 1 && !/\d/.test(view.lower[from] ?? '');
const GAP = /^(?: +|[.\-_*~/\\|,·'"+=:;^`!]{1,2})$/;

/** A row of single letters with the same kind of gap between them. */
function lettersApart(view: View, places: readonly Token[], at: number): Found | null {
  const [first, second] = [places[at], places[at + 1]];
  if (!first || !second || !isLetter(first, view) || !isLetter(second, view)) return null;
  const gap = view.lower.slice(first.to, second.from);
  if (!GAP.test(gap)) return null;
  const row = [first];
  for (let next = at + 1; next < places.length; next += 1) {
    const [last, place] = [row.at(-1), places[next]];
    if (!last || !place || !isLetter(place, view) || view.lower.slice(last.to, place.from) !== gap) break;
    row.push(place);
  }
  const letters = row.map(({ from }) => view.lower[from]).join('');
  // Signs stand between the letters of one word, spaces also between words.
  const isOneWord = !gap.startsWith(' ') && (isKnown(letters) || isSyllable(fold(letters)));
  const lengths = isOneWord ? [letters.length] : segment(letters);
  const words: { text: string; start: number; length: number }[] = [];
  let start = 0;
  for (const length of lengths) {
    words.push({ text: letters.slice(start, start + length), start, length });
    start += length;
  }
  if (
    !isBelieved(
      words.map(({ text }) => text),
      letters,
      gap,
    )
  )
    return null;
  const pieces = words.map(({ text, start: from, length }) => ({
    token: tokenAt(view, row[from]?.from ?? 0, row[from + length - 1]?.to ?? 0),
    hidden: length === 1 ? null : text,
  }));
  return { pieces, next: at + row.length };
}

/** Initials and "a e m" stand apart too: the row has to be words, or one that is abuse. */
function isBelieved(words: readonly string[], letters: string, gap: string): boolean {
  if (letters.length === 2) {
    if (gap.startsWith(' ')) return isAbuseForm(letters) && letters !== fold(letters);
    return isKnown(letters) || isSyllable(fold(letters));
  }
  if (words.some((word) => word.length > 1 && isAbuseForm(word))) return true;
  const single = words.filter((word) => word.length === 1).length;
  return single * 4 <= letters.length && words.some((word) => word.length > 2 || isKnown(word));
}

const SIGN = /[@$!*|€+]/;
const MAX_SIGNED = 20;

/** "$h!t", "đ!t", "f*ck", "@ss": signs among the letters, where a word results. */
function signsInside(view: View, places: readonly Token[], at: number): Found | null {
  const place = places[at];
  if (!place) return null;
  let { from, to } = place;
  const before = view.lower[from - 1] ?? ' ';
  if ((before === '@' || before === '$') && !/[\p{L}\p{N}.]/u.test(view.lower[from - 2] ?? ' ')) from -= 1;
  let next = at + 1;
  let letters = to;
  while (to < view.lower.length && to - from <= MAX_SIGNED) {
    if (SIGN.test(view.lower[to] ?? '')) to += 1;
    else if (places[next]?.from === to) {
      to = places[next]?.to ?? to;
      letters = to;
      next += 1;
    } else break;
  }
  if ((to === place.to && from === place.from) || to - from > MAX_SIGNED) return null;
  for (const end of to === letters ? [to] : [to, letters]) {
    const text = view.lower.slice(from, end);
    const hidden = SIGN.test(text) ? unleet(text) : null;
    if (hidden !== null && isKnown(hidden))
      return { pieces: [{ token: tokenAt(view, from, end), hidden }], next };
  }
  return null;
}

/** "l.ồn", "f-uck": one sign between two halves that make an abusive word, and are no words themselves. */
function splitInside(view: View, places: readonly Token[], at: number): Found | null {
  const [first, second] = [places[at], places[at + 1]];
  if (!first || !second || second.from - first.to !== 1 || second.to - first.from > MAX_SIGNED) return null;
  const gap = view.lower[first.to] ?? ' ';
  if (gap === ' ' || !GAP.test(gap)) return null;
  const [left, right] = [view.lower.slice(first.from, first.to), view.lower.slice(second.from, second.to)];
  if (!isAbuseForm(left + right) || left.length + right.length < 3 || (isKnown(left) && isKnown(right)))
    return null;
  return { pieces: [{ token: tokenAt(view, first.from, second.to), hidden: left + right }], next: at + 2 };
}
