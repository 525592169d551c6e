// Who reports or quotes abuse, or warns against it, uses its words and means no harm; nor does who means himself.
import type { Reading } from '../text/reading.ts';
import type { Find } from './find-entries.ts';
import { findAt, type Node, plant, rootTree } from './forms.ts';
import { quotesOf } from './quotes.ts';

/** What is said after them is somebody else's, or about the words. */
const CUES =
  'bị chửi, chửi là, chửi tôi, chửi tui, chửi em, chửi con, chửi bạn, gọi là, bị gọi, kêu là, mắng là, bị mắng, nói là, đừng nói, đừng gọi, đừng chửi, không nên nói, không nên gọi, xin đừng, mấy chữ, hai chữ, chữ, từ, câu, quát, còn quát, nghĩa là, tựa, phim, bài hát, vở, truyện, tục ngữ, ca dao, các cụ, ông bà ta, người xưa, tác phẩm, bị cáo, khai, đối tượng, nghi phạm, công an, tòa, bản án, bị đe dọa, dọa, nhắn tin, bảo vệ mình, tự nhận, con tôi bị, nói kiểu, kiểu nói, bị kêu, bị nhắn, bị chê, bị bạn chê, bị người ta chê, bị trêu, bị bạn trêu, bị bạn gọi, bị nhạo, bị nói, bị hỏi, nhắn là, viết câu, chửi thề, văng, mở miệng ra là, mở miệng là, buông câu, nói câu, không có nghĩa là, ko có nghĩa là, called me, calls me, called her, called him, call me, call each other, calling, shouted, yelled, said, saying, says, wrote, the word, words like, quote, be called, to say, to say that, says that, titled, lyrics, song, movie, film, novel, told me, insulted, stop calling, don t call, headline, sentenced, police, charged, court, arrested, threatened, i was, i am a, i m a, i feel, my own, sorry for, report, like an idiot';
/** Who calls himself so: the cue is part of it. */
const SELF =
  'mình ngu, mình quá ngu, mình hơi ngu, mình đúng ngu, mình thật ngu, tui ngu, tui quá ngu, tui hơi ngu, tôi ngu, tôi quá ngu, tôi thật ngu, tớ ngu, chắc do em ngu, do em ngu, tại em ngu, chắc em ngu, do mình, tại mình, do tui, tại tui, mình dốt, tui dốt, tôi dốt, em dốt, mình điên, tôi điên, tui điên, mình khùng, tui khùng, hỏi ngu, hơi ngu, ngu mình, ngu tui, ngu dại, mình đần, tui đần, mình ngáo, tui ngáo';
/** The same, said behind it: "ngu lâu khó đào tạo là tui". */
const SELF_AFTER =
  'là tui, là tôi, là mình, là em nè, là tớ, chính là tui, chính là tôi, chính là mình, chứ ai';
/** What is said not to be so; the denial itself may be part of an insult, "không phải con người". */
const DENIALS = 'không phải, ko phải, đâu phải, chẳng phải, không hề, đâu có, chưa chắc đã';
/** "gọi nhân viên là …": a verb, whom, and the word that opens what was said. */
const VERBS = 'gọi, kêu, chửi, mắng, bảo, nhắn, bị nói';
const OPENERS = new Set(['là', 'la', 'rằng', 'rang']);
const MAX_OBJECT = 4;
/** Whoever says "tao gọi mày là …" says it himself. */
const HOSTILE = new Set(['tao', 'tau', 'mày', 'may', 'm', 't']);

type Cue = 'after' | 'before' | 'verb' | 'denial';
const tree = rootTree<Cue>();
plantAll(tree, CUES, 'after');
plantAll(tree, SELF, 'after');
plantAll(tree, SELF_AFTER, 'before');
plantAll(tree, VERBS, 'verb');
plantAll(tree, DENIALS, 'denial');

function plantAll(into: Node<Cue>, forms: string, cue: Cue): void {
  for (const form of forms.split(',')) plant(into, form.trim(), cue);
}

/** A cue covers so many words. */
const REACH = 6;
const DENIAL_REACH = 2;
/** What a word keeps of its weight after a cue, and in quotation marks. */
const AFTER_CUE = 0.4;
const IN_QUOTES = 0.25;
/** Of more that is quoted hardly anything: whoever repeats three insults has said none. */
const MORE = 0.04;

const Cover = { None: 0, Cue: 1, Quote: 2 } as const;

/** The finds with what they keep of their weight where they stand. */
export function weighQuoted(text: string, reading: Reading, finds: readonly Find[]): Find[] {
  const covered = coverOf(text, reading);
  let isFirst = true;
  return [...finds]
    .sort((a, b) => b.weight - a.weight)
    .map((find) => {
      const cover = Math.max(covered[find.start] ?? 0, covered[find.end - 1] ?? 0);
      if (cover === Cover.None) return find;
      const share = cover === Cover.Cue ? AFTER_CUE : IN_QUOTES;
      const weight = isFirst ? find.weight * share : MORE;
      isFirst = false;
      return { ...find, weight };
    });
}

function coverOf(text: string, reading: Reading): Uint8Array {
  const { words } = reading;
  const covered = new Uint8Array(words.length);
  for (let at = 0; at < words.length; at += 1)
    findAt(tree, reading, at, (cue, end, hasMarks) => {
      if (!hasMarks && reading.markedShare >= 0.25) return;
      if (cue === 'before') covered.fill(Cover.Cue, Math.max(0, at - REACH), end);
      else if (cue === 'denial') covered.fill(Cover.Cue, end, end + DENIAL_REACH);
      else if (cue === 'after') covered.fill(Cover.Cue, at, end + REACH);
      else {
        const opened = openedAt(reading, at, end);
        if (opened !== null) covered.fill(Cover.Cue, opened, opened + REACH);
      }
    });
  const quotes = quotesOf(text);
  if (quotes.length > 0)
    for (const [index, { start, end }] of words.entries())
      if (quotes.some((quote) => quote.start < start && end < quote.end)) covered[index] = Cover.Quote;
  return covered;
}

/** The place after "là" in "gọi nhân viên là"; null where nobody is quoted. */
function openedAt({ words }: Reading, at: number, end: number): number | null {
  if (HOSTILE.has(words[at - 1]?.marked ?? '')) return null;
  for (let next = end; next < end + MAX_OBJECT; next += 1) {
    const word = words[next]?.marked ?? '';
    if (HOSTILE.has(word)) return null;
    if (OPENERS.has(word)) return next + 1;
  }
  return null;
}
