// What English text quotes from others: between marks that look like apostrophes, with apostrophes in it.
import type { Reading } from '../text/reading.ts';

/** What a word keeps of its weight in somebody else's mouth. */
const IN_SPEECH = 0.25;
/** A longer stretch is hardly a quotation: a mark was left open. */
const MAX_LENGTH = 300;
const OPENING = '\'"‘“«`';
const CLOSING = '\'"’”»`';

/** For each word what it keeps of its weight where it stands. */
export function speechShares(text: string, reading: Reading): (start: number) => number {
  const spans = /['"‘“«`]/.test(text) ? speechIn(text) : [];
  if (spans.length === 0) return () => 1;
  return (index) => {
    const word = reading.words[index];
    return word && spans.some(({ from, to }) => from < word.start && word.end <= to) ? IN_SPEECH : 1;
  };
}

const MAX_SPANS = 20;

function speechIn(text: string): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = [];
  let from = -1;
  let mark = -1;
  for (let at = 0; at < text.length && spans.length < MAX_SPANS; at += 1) {
    if (from >= 0 && at - from > MAX_LENGTH) from = -1;
    const character = text.charAt(at);
    const closes = from < 0 ? -1 : CLOSING.indexOf(character);
    if (closes >= 0 && closes === mark && !isInWord(text, at + 1) && text.charAt(at - 1) !== ' ') {
      spans.push({ from, to: at });
      from = -1;
    } else if (from < 0) {
      const opens = OPENING.indexOf(character);
      if (opens < 0 || isInWord(text, at - 1) || !isInWord(text, at + 1)) continue;
      from = at;
      mark = opens;
    }
  }
  return spans;
}

/** A letter or digit stands there, so a mark beside it belongs to a word. */
function isInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    (code > 0xbf && code < 0x2000)
  );
}
