// One walk along a text that tells which kinds of noise are worth a closer look: most comments have none.

export interface SignsOfNoise {
  /** More capitals than small letters, by the unmarked ones alone. */
  isMostlyCapitals: boolean;
  /** Neighbours of a keyboard in their order, or six consonants in a row. */
  mayBeMashed: boolean;
  /** A character six times in a row. */
  hasRun: boolean;
  /** Latin letters and the usual signs only: neither emoji nor marks of their own. */
  isPlain: boolean;
}

const MASHED_KEYS = 4;
const MASHED_CONSONANTS = 6;
const RUN = 6;

const CONSONANT = 1;
/** By ASCII code. */
const kinds = new Uint8Array(128);
for (const letter of 'bcdfghjklmnpqrstvwxz') kinds[letter.charCodeAt(0)] = CONSONANT;
/** To each key the one on its right. */
const nextKeys = new Uint8Array(128);
for (const keys of ['asdfghjkl', 'qwerty', 'zxcvbnm'])
  for (let at = 1; at < keys.length; at += 1) nextKeys[keys.charCodeAt(at - 1)] = keys.charCodeAt(at);
const SMALL_D_WITH_STROKE = 0x111;
const CAPITAL_D_WITH_STROKE = 0x110;

export function signsOfNoise(text: string): SignsOfNoise {
  let [balance, keys, consonants, run, last] = [0, 1, 0, 1, 0];
  const signs: SignsOfNoise = { isMostlyCapitals: false, mayBeMashed: false, hasRun: false, isPlain: true };
  for (let at = 0; at < text.length; at += 1) {
    let code = text.charCodeAt(at);
    if (code >= 65 && code <= 90) {
      balance += 1;
      code += 32;
    } else if (code >= 97 && code <= 122) balance -= 1;
    else if (code > 127) {
      if (code === CAPITAL_D_WITH_STROKE) code = SMALL_D_WITH_STROKE;
      if (!isUsual(code)) signs.isPlain = false;
    }
    run = code === last ? run + 1 : 1;
    keys = last < 128 && code !== 0 && nextKeys[last] === code ? keys + 1 : 1;
    consonants =
      code === SMALL_D_WITH_STROKE || (code < 128 && kinds[code] === CONSONANT) ? consonants + 1 : 0;
    if (run === RUN) signs.hasRun = true;
    if (keys === MASHED_KEYS || consonants === MASHED_CONSONANTS) signs.mayBeMashed = true;
    last = code;
  }
  signs.isMostlyCapitals = balance > 0;
  return signs;
}

/** Latin letters with their marks, dashes, quotation marks and dots. */
const isUsual = (code: number) =>
  code <= 0x2ff || (code >= 0x1e00 && code < 0x1f00) || (code >= 0x2010 && code <= 0x203a);
