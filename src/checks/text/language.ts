// Which language a text is in, well enough to choose how it is shown and read.
import { perSaid, type Said, saidOf } from './said.ts';
import { readTokens } from './tokens.ts';

const VIETNAMESE_LETTER = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/;
/** Frequent words that the other language doesn't have, as they are typed without marks too. */
const VIETNAMESE_WORDS = new Set(
  'khong ko la va cua nhung duoc dc cho nay toi minh cac voi co nguoi qua cung thi nhu lam roi di nha anh chi ban viet nam hay'.split(
    ' ',
  ),
);
const ENGLISH_WORDS = new Set(
  'the of and is are was this that it to for with you they have not but my your please be on from what why how we our he she his her can will get all no free'.split(
    ' ',
  ),
);

export function guessLanguage(text: string): 'vi' | 'en' | 'other' {
  return languageOf(readTokens(text.slice(0, 2_000)).map(({ lower }) => saidOf(lower)));
}

/** The language shows in that many words, and a long text's later words cost nothing. */
const MAX_WORDS = 400;

/** The same, of a text whose words are known. */
export function languageOf(words: readonly Said[]): 'vi' | 'en' | 'other' {
  let [vietnamese, english] = [0, 0];
  const count = Math.min(words.length, MAX_WORDS);
  for (let at = 0; at < count; at += 1) {
    const word = words[at];
    if (!word) break;
    const share = shareOf(word);
    vietnamese += share.vietnamese;
    english += share.english;
  }
  if (vietnamese === 0 && english === 0)
    return words.some(({ marked }) => /[^\p{Script=Latin}\p{N}\p{M}]/u.test(marked)) ? 'other' : 'vi';
  return vietnamese >= english ? 'vi' : 'en';
}

const shareOf = perSaid(({ marked: word, isSyllable }) => {
  let [vietnamese, english] = [0, 0];
  if (VIETNAMESE_LETTER.test(word)) vietnamese += 2;
  if (VIETNAMESE_WORDS.has(word)) vietnamese += 1;
  // "to", "the" and "can" are syllables too: without marks only the words around them tell.
  if (ENGLISH_WORDS.has(word)) english += isSyllable ? 1 : 1.5;
  else if (isSyllable) vietnamese += 0.3;
  // Both languages borrow words, so one says little.
  else if (/^[a-z]{4,}$/.test(word)) english += 0.5;
  return { vietnamese, english };
});
