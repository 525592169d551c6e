// Phone numbers in a text: in digits, however they are grouped, with letters for digits, or in words of two languages.
import { digitRunsOf, type Piece } from './digit-runs.ts';
import type { View } from './view.ts';

export interface FoundPhone {
  /** Places in the view. */
  from: number;
  to: number;
  /** As it is dialled in Vietnam, or with + and the country's code. */
  digits: string;
  kind: 'phone' | 'hidden-phone';
}

/** Whoever sends more has said all that they say. */
const MAX_PHONES = 200;

export function phonesIn(view: View): FoundPhone[] {
  const found: FoundPhone[] = [];
  for (const run of digitRunsOf(view))
    for (let first = 0; first < run.length && found.length < MAX_PHONES; first += 1) {
      const number = mayBegin(view, run[first]) ? numberAt(view, run, first) : null;
      if (!number) continue;
      found.push(number.phone);
      first = number.last;
    }
  return found;
}

/** E.164 allows 15; a leading 00 and the 0 that some write after a country's code come on top. */
const MAX_DIGITS = 18;
/** How a number may begin: 0 and what is no second 0, 84 or 0084, or anything after a plus. */
const BEGINNING = /^0?$|^0[1-9]|^00(?:$|8$|84)|^8$|^84/;

function mayBegin(view: View, piece: Piece | undefined): boolean {
  const digit = piece?.digits[0];
  return digit === '0' || digit === '8' || view.lower[(piece?.from ?? 0) - 1] === '+';
}

/** The longest number that starts with this piece and ends with one. */
function numberAt(
  view: View,
  run: readonly Piece[],
  first: number,
): { phone: FoundPhone; last: number } | null {
  const hasPlus = view.lower[(run[first]?.from ?? 0) - 1] === '+';
  let found: { phone: FoundPhone; last: number } | null = null;
  let digits = '';
  let isHidden = false;
  for (let last = first; last < Math.min(first + MAX_DIGITS, run.length); last += 1) {
    const piece = run[last];
    if (!piece) break;
    digits += piece.digits;
    isHidden ||= piece.isHidden;
    if (digits.length > MAX_DIGITS || !(hasPlus || BEGINNING.test(digits))) break;
    const dialled = digits.length < 8 ? null : hasPlus ? afterPlus(digits) : withoutPlus(digits, isHidden);
    if (dialled === null || (found && MOBILE_TOO_LONG.test(dialled))) continue;
    const pieces = run.slice(first, last + 1);
    if (!isHidden && isOtherThanPhone(view, pieces, run[last + 1], hasPlus)) continue;
    const from = widened(view, (run[first]?.from ?? 0) - (hasPlus ? 1 : 0), piece.to);
    const kind = isHidden || hides(view, pieces) ? 'hidden-phone' : 'phone';
    found = { phone: { from, to: piece.to, digits: dialled, kind }, last };
  }
  return found;
}

/** With the bracket that opens before a number and closes in it. */
function widened(view: View, from: number, to: number): number {
  return view.lower[from - 1] === '(' && view.lower.slice(from, to).includes(')') ? from - 1 : from;
}

function afterPlus(digits: string): string | null {
  if (digits.startsWith('84')) return withoutPlus(digits, false);
  return /^[1-9]\d{7,14}$/.test(digits) ? `+${digits}` : null;
}

/** Vietnam's mobile numbers have ten digits; landlines, and mobiles before 2018, have ten or eleven. */
const DOMESTIC = /^0(?:[35789]\d{8}|2\d{8,9}|1[2689]\d{7,8})$/;
/** Who hides digits may also add one or swap the prefix. */
const DOMESTIC_HIDDEN = /^0[1-9]\d{8,9}$/;
/** After ten digits of a mobile number the next word is the next sentence's. */
const MOBILE_TOO_LONG = /^0[3-9]\d{9}$/;

function withoutPlus(digits: string, isHidden: boolean): string | null {
  const dialled = digits.replace(/^(?:00)?840?(?=[1-9]\d{8,9}$)/, '0');
  return (isHidden ? DOMESTIC_HIDDEN : DOMESTIC).test(dialled) ? dialled : null;
}

/** Digits, but written so that programs don't read them: odd characters among them, or each digit apart. */
function hides(view: View, pieces: readonly Piece[]): boolean {
  const { start, end } = view.span(pieces[0]?.from ?? 0, pieces.at(-1)?.to ?? 0);
  return (
    pieces.filter(({ digits }) => digits.length === 1).length >= 6 ||
    !/^[\d\s.()+–-]*$/.test(view.source.slice(start, end))
  );
}

/** Books, bank accounts, taxpayers and devices have numbers of ten digits too. */
const OTHER_NUMBER =
  /(?<!\p{L})(?:isbn|issn|stk|tai khoan|tk|account|mst|ma so thue|cccd|cmnd|imei|ma don)[^\p{L}\p{N}]{0,3}(?:so|number|no|10|13|la)?[^\p{L}\p{N}]{0,4}$/u;

/** Decimals, scores, sums and long numbers of other kinds whose digits happen to fit. */
function isOtherThanPhone(
  view: View,
  pieces: readonly Piece[],
  next: Piece | undefined,
  hasPlus: boolean,
): boolean {
  const [start, end] = [pieces[0]?.from ?? 0, pieces.at(-1)?.to ?? 0];
  if (OTHER_NUMBER.test(view.folded.slice(Math.max(0, start - 32), start))) return true;
  const gaps = pieces.slice(1).map((piece, index) => view.lower.slice(pieces[index]?.to, piece.from));
  const isDecimal = pieces.length === 2 && pieces[0]?.digits === '0' && /^[.,]$/.test(gaps[0] ?? '');
  const isLonger =
    next !== undefined && !/^0/.test(next.digits) && /^[.,]$/.test(view.lower.slice(end, next.from));
  const isSum = hasPlus && gaps.length > 0 && gaps.every((gap) => /^[.,]$/.test(gap));
  return isDecimal || isLonger || isSum || isScores(gaps) || (hasPlus && isMoney(view.folded, end));
}

/** "0-2, 0-3, 0-1": two kinds of gaps that take turns. */
function isScores(gaps: readonly string[]): boolean {
  const [first, second] = gaps;
  return (
    gaps.length >= 5 &&
    first !== second &&
    gaps.every((gap, index) => gap === (index % 2 === 0 ? first : second))
  );
}

function isMoney(folded: string, end: number): boolean {
  return /^\s?(?:d|k|vnd|dong|trieu|tr|ty|usd|do|dollars?)(?!\p{L})/u.test(folded.slice(end, end + 10));
}
