// Evidence that one word and its neighbours show, and no list can hold: prices, and an "ai" that calls out.
import type { Word } from '../text/reading.ts';

/** "150k", "1tr5", "3củ". */
const PRICE = /^\d{1,4}(?:k|tr|trieu|cu|canh|nghin|ngan|d|vnd)\d{0,3}$/;
const AMOUNT = /^\d{1,4}$/;
const UNITS = new Set(
  'k tr triệu trieu củ cu ngàn nghìn ngan nghin tỷ tỉ đồng lít million dollars usd bucks'.split(' '),
);
const NINE = 57;

/** How many words a price takes that stands there; 0 where none does. */
export function priceAt(words: readonly Word[], at: number): number {
  const word = words[at];
  if (!word || word.lower.charCodeAt(0) > NINE) return 0;
  if (PRICE.test(word.folded)) return 1;
  return AMOUNT.test(word.lower) && UNITS.has(words[at + 1]?.lower ?? '') ? 2 : 0;
}

const BEFORE_AI = new Set(
  'không ko k hok chẳng chả có của là với cho đâu hỏi biết khong ko chang cua la voi đưa nhờ ngoài chưa hay'.split(
    ' ',
  ),
);
const AFTER_AI = new Set(
  'cũng mà đó nấy biết rành dám đời ngờ bảo lại cung ma do biet ngo bao lai đâu hết thế vậy nữa quản chịu đền trả làm đi ở'.split(
    ' ',
  ),
);

/** "ai cần …", "ai xin …", and not "không ai", "ai cũng". */
export function isOpenAi(words: readonly Word[], at: number): boolean {
  if (words[at]?.lower !== 'ai') return false;
  return !BEFORE_AI.has(words[at - 1]?.marked ?? '') && !AFTER_AI.has(words[at + 1]?.marked ?? '');
}
