// Which language a text is in, well enough to choose how it is shown and read.
import { readTokens } from './tokens.ts';

const VIETNAMESE_LETTER = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/;
/** Frequent words that the other language doesn't have, as they are typed without marks too. */
const VIETNAMESE_WORDS = new Set(
  'khong ko la va cua nhung duoc dc cho nay toi minh cac voi co nguoi qua cung thi nhu lam roi di nha anh chi ban viet nam hay'.split(
    ' ',
  ),
);
const ENGLISH_WORDS = new Set(
  'the of and is are was this that it to for with you they have not but my your please be on from what why how'.split(
    ' ',
  ),
);

export function guessLanguage(text: string): 'vi' | 'en' | 'other' {
  const tokens = readTokens(text.slice(0, 2_000));
  const marked = tokens.filter((t) => VIETNAMESE_LETTER.test(t.lower)).length;
  const vietnamese = marked * 2 + tokens.filter((t) => VIETNAMESE_WORDS.has(t.lower)).length;
  const english = tokens.filter((t) => ENGLISH_WORDS.has(t.lower)).length * 1.5;
  if (vietnamese === 0 && english === 0)
    return tokens.some((t) => /[^\p{Script=Latin}\p{N}\p{M}]/u.test(t.lower)) ? 'other' : 'vi';
  return vietnamese >= english ? 'vi' : 'en';
}
