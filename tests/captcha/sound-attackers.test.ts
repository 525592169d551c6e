// What programs read of the sound, as evidence: they read the clips as they are, so their failing says something.
// docs/captcha-sound.md has the figures of many more sounds.
import { describe, expect, test } from 'vitest';
import { alignedAttacker, reads, slidingAttacker } from '../../bench/sound-attackers.ts';
import { listeningAttacker } from '../../bench/sound-listener.ts';
import { plainSound, variedSound } from '../../bench/sounds.ts';

const seed = (n: number) => Uint8Array.from({ length: 16 }, (_, at) => n >> (8 * at));
const code = (n: number) => String((n * 314_159) % 1_000_000).padStart(6, '0');
const varied = (lang: 'vi' | 'en', count: number) =>
  Array.from({ length: count }, (_, n) => variedSound(lang, code(n + 1), seed(n)));
const plain = (lang: 'vi' | 'en', count: number) =>
  Array.from({ length: count }, (_, n) => plainSound(lang, code(n + 1)));

describe.each(['vi', 'en'] as const)('of sounds in %s', (lang) => {
  test('who lays clips on the digits reads unchanged ones, and hardly a code of varied ones', () => {
    const attacker = alignedAttacker(lang);
    expect(reads(attacker, plain(lang, 50)).codes / 50).toBeGreaterThanOrEqual(0.95);
    const { digits, codes } = reads(attacker, varied(lang, 200));
    expect(digits / 1_200).toBeLessThan(0.4);
    expect(codes / 200).toBeLessThanOrEqual(0.02);
  });

  test('who slides and stretches the clips reads unchanged ones, and fewer than all digits of varied ones', () => {
    const attacker = slidingAttacker(lang, [0.94, 1, 1.06]);
    expect(reads(attacker, plain(lang, 2)).digits / 12).toBeGreaterThanOrEqual(0.95);
    expect(reads(attacker, varied(lang, 4)).digits).toBeLessThan(24);
  });

  // No success of ours: it says that the digits are still plainly there after all that was done to them.
  test('who has learnt their spectra from our own generator reads most digits', () => {
    expect(reads(listeningAttacker(lang, 20), varied(lang, 5)).digits / 30).toBeGreaterThan(0.6);
  });
});
