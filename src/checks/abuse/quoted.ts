// Who reports or quotes abuse, or warns against it, uses its words and means no harm.
import type { Reading } from '../text/reading.ts';
import { emptyTree, findAt, plant } from './forms.ts';

const CUES =
  'bị chửi, chửi là, chửi tôi, chửi tui, chửi em, chửi con, chửi bạn, gọi là, bị gọi, kêu là, mắng là, bị mắng, nói là, đừng nói, đừng gọi, đừng chửi, không nên nói, không nên gọi, xin đừng, mấy chữ, hai chữ, từ, câu, quát, còn quát, nghĩa là, tựa, phim, bài hát, vở, truyện, tục ngữ, ca dao, các cụ, ông bà ta, người xưa, tác phẩm, bị cáo, khai, đối tượng, nghi phạm, công an, tòa, bản án, bị đe dọa, dọa, nhắn tin, bảo vệ mình, tự nhận, con tôi bị, called me, calls me, called her, called him, call me, calling, shouted, yelled, said, saying, says, wrote, the word, words like, quote, be called, to say, to say that, says that, titled, lyrics, song, movie, film, novel, told me, insulted, stop calling, don t call, headline, sentenced, police, charged, court, arrested, threatened, i was, i am a, i m a, i feel, my own, sorry for, report';

const tree = emptyTree<true>();
for (const cue of CUES.split(',')) plant(tree, cue.trim(), true);

/** A cue covers so many words after it. */
const REACH = 6;
/** What a word keeps of its weight after a cue, and in quotation marks. */
const AFTER_CUE = 0.5;
const IN_QUOTES = 0.25;
const MAX_QUOTE = 200;

/** For each word what it keeps of its weight where it stands. */
export function quotedShares(text: string, reading: Reading): (start: number) => number {
  const covered = new Uint8Array(reading.words.length);
  for (let at = 0; at < reading.words.length; at += 1)
    findAt(tree, reading, at, (_value, end, hasMarks) => {
      if (hasMarks || reading.markedShare < 0.25) covered.fill(1, at, Math.min(end + REACH, covered.length));
    });
  const quotes = quotesOf(text);
  if (quotes.length === 0) return (index) => (covered[index] === 1 ? AFTER_CUE : 1);
  for (const [index, { start, end }] of reading.words.entries())
    if (quotes.some((quote) => quote.start < start && end < quote.end)) covered[index] = 2;
  return (index) => [1, AFTER_CUE, IN_QUOTES][covered[index] ?? 0] ?? 1;
}

const QUOTATION = /(?<![\p{L}\p{N}])(["'“‘«])(?=\S)([^"'”’»]{1,200})(["'”’»])(?![\p{L}\p{N}])/gu;
const MAX_QUOTES = 20;

function quotesOf(text: string): { start: number; end: number }[] {
  if (!/["'“‘«]/.test(text)) return [];
  const found: { start: number; end: number }[] = [];
  for (const match of text.slice(0, MAX_QUOTE * 50).matchAll(QUOTATION)) {
    found.push({ start: match.index, end: match.index + match[0].length });
    if (found.length === MAX_QUOTES) break;
  }
  return found;
}
