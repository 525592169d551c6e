// The two ways in which honest readers type Vietnamese without a keyboard for it.
import { fold } from '../src/checks/text/view.ts';

const TONES = new Map([
  ['\u0301', 's'],
  ['\u0300', 'f'],
  ['\u0309', 'r'],
  ['\u0303', 'x'],
  ['\u0323', 'j'],
]);
const SHAPES = new Map([
  ['\u0302', (letter: string) => letter],
  ['\u0306', () => 'w'],
  ['\u031b', () => 'w'],
]);

/** Capitals stay. */
export function stripMarks(text: string): string {
  return fold(text).replaceAll('Đ', 'D');
}

/** As the Telex keys are struck, the tone at the word's end: "không biết" → "khoong bieets". */
export function toTelex(text: string): string {
  return text.normalize('NFC').replace(/[\p{L}\p{M}]+/gu, (word) => {
    let [keys, tone, last] = ['', '', ''];
    for (const part of word.normalize('NFD')) {
      if (part === 'đ' || part === 'Đ') keys += part === 'đ' ? 'dd' : 'DD';
      else if (TONES.has(part)) tone = TONES.get(part) ?? '';
      else if (SHAPES.has(part)) keys += SHAPES.get(part)?.(last) ?? '';
      else keys += part;
      last = part;
    }
    return keys + tone;
  });
}
