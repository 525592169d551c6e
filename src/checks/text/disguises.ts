// Characters that stand for others: look-alikes of UTS #39, and what neither it nor Unicode's compatibility forms have a rule for.
import unhomoglyph from 'unhomoglyph';

/** What a character is meant to be, if it only looks like something plainer. */
export function undisguised(character: string): string {
  return EXTRAS.get(character) ?? lookAlike(character) ?? character;
}

/** Letters of scripts in which Vietnamese or English is disguised; the others have look-alikes by chance ("ه", "ס"). */
const DISGUISING =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}\p{Script=Canadian_Aboriginal}\p{Sm}]/u;
/** Letters of languages written in Latin, Vietnamese among them, are what they are. */
const USUAL = /[\t-\u0180\u01a0\u01a1\u01af\u01b0\u1e00-\u1eff]/;

/** The skeleton of UTS #39 where it is a letter or two; it draws capital I as l, and m as rn. */
function lookAlike(character: string): string | undefined {
  if (USUAL.test(character) || !DISGUISING.test(character)) return undefined;
  const skeleton = unhomoglyph(character);
  if (skeleton === 'rn') return 'm';
  if (skeleton === 'l' && character !== character.toLowerCase()) return 'I';
  return /^[A-Za-z]{1,2}$/.test(skeleton) ? skeleton : undefined;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const EXTRAS = new Map<string, string>([
  // Cyrillic and Greek letters that pass for Latin ones, though not for the same ones as UTS #39 says, or in lower case only.
  ...pairs('вкмнтқԛԝ', 'bkmhtkqw'),
  ...pairs('ηκντχωµ', 'nkvtxwu'),
  ...pairs('ıİſ', 'iIs'),
  // Small capitals, and letters in boxes and circles that have no compatibility form.
  ...pairs('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ', 'abcdefghijklmnopqrstuvwyz'),
  ...pairs(rowFrom(0x1f150), ALPHABET),
  ...pairs(rowFrom(0x1f170), ALPHABET),
  // Digits in circles that have no rule, in all weights.
  ...pairs('❶❷❸❹❺❻❼❽❾⓿➀➁➂➃➄➅➆➇➈➊➋➌➍➎➏➐➑➒🄋🄌', '123456789012345678912345678900'),
  // Dots, dashes and slashes.
  ...pairs('。‧・', '...'),
  ...pairs('‐‑‒–—―−', '-------'),
  ...pairs('⁄∕⧸', '///'),
  // Quotation marks, brackets, and blanks that are no spaces to Unicode.
  ...pairs('‘’‚‛′', "'''''"),
  ...pairs('“”„‟″«»', '"""""""'),
  ...pairs('【】〔〕「」', '[][][]'),
  ...pairs('⠀', ' '),
]);

function pairs(from: string, to: string): [string, string][] {
  const plain = [...to];
  return Array.from(from, (character, index) => [character, plain[index] ?? character]);
}

function rowFrom(first: number): string {
  return Array.from(ALPHABET, (_letter, index) => String.fromCodePoint(first + index)).join('');
}
