// The captcha's sound: its file, and that no two are alike.
import { describe, expect, test } from 'vitest';
import { newCode, samplesOf, variedSound } from '../../bench/sounds.ts';
import { RATE } from '../../src/captcha/sound/clips.ts';
import { renderSound } from '../../src/captcha/sound.ts';

const HEADER_BYTES = 44;
const LANGS = ['vi', 'en'] as const;
const seed = (n: number) => Uint8Array.from({ length: 16 }, (_, at) => n >> (8 * at));
const toText = (wav: Uint8Array) => Buffer.from(wav).toString('latin1');

describe.each(LANGS)('a sound in %s', (lang) => {
  const wav = renderSound({ code: '012345', lang, seed: seed(1) });

  test('has the header of an 8 kHz, 8-bit mono WAV', () => {
    const view = new DataView(wav.buffer, wav.byteOffset);
    const parts = [0, 8, 12, 36].map((at) => toText(wav.subarray(at, at + 4)));
    expect(parts).toEqual(['RIFF', 'WAVE', 'fmt ', 'data']);
    expect(view.getUint32(4, true)).toBe(wav.length - 8);
    expect([20, 22, 32, 34].map((at) => view.getUint16(at, true))).toEqual([1, 1, 1, 8]);
    expect([24, 28].map((at) => view.getUint32(at, true))).toEqual([RATE, RATE]);
    expect(view.getUint32(40, true)).toBe(wav.length - HEADER_BYTES);
  });

  test('is the same for the same code and seed', () => {
    expect(renderSound({ code: '012345', lang, seed: seed(1) })).toEqual(wav);
  });

  test('stays within 100 kB and 10 s, and is neither silent nor clipped, for 500 codes', () => {
    for (let n = 0; n < 500; n += 1) {
      const sound = renderSound({ code: newCode(), lang, seed: seed(n) });
      expect(sound.length).toBeLessThanOrEqual(100_000);
      expect((sound.length - HEADER_BYTES) / RATE).toBeLessThanOrEqual(10);
      const bytes = sound.subarray(HEADER_BYTES);
      const loudest = bytes.reduce((peak, byte) => Math.max(peak, Math.abs(byte - 128)), 0);
      expect(loudest).toBeGreaterThan(40);
      // A clipped wave stays at full scale; a soft limit only touches it.
      expect(bytes.filter((byte) => Math.abs(byte - 128) >= 127).length).toBeLessThan(bytes.length / 200);
    }
  });

  test('is another with each of 300 seeds', () => {
    const sounds = Array.from({ length: 300 }, (_, n) =>
      toText(renderSound({ code: '777777', lang, seed: seed(n) }).subarray(HEADER_BYTES)),
    );
    expect(new Set(sounds.map((sound) => sound.slice(0, 4_000))).size).toBe(300);
    expect(new Set(sounds.map((sound) => sound.length)).size).toBeGreaterThan(200);
  });

  test('says a digit in a wave of its own each time, also within one sound', () => {
    const digits = Array.from({ length: 20 }, (_, n) => variedSound(lang, '444444', seed(n))).flatMap(
      ({ samples, spans }) => spans.map(({ start, end }) => samples.subarray(start, end)),
    );
    const pairs = digits.flatMap((a, at) => digits.slice(at + 1).map((b) => likeness(a, b)));
    const alike = pairs.filter((value) => value > 0.5).length;
    expect(pairs.reduce((sum, value) => sum + value, 0) / pairs.length).toBeLessThan(0.15);
    expect(alike / pairs.length).toBeLessThan(0.01);
  });
});

test('a sound is of its code, its language and its seed', () => {
  const one = toText(renderSound({ code: '123456', lang: 'vi', seed: seed(9) }));
  expect(toText(renderSound({ code: '123457', lang: 'vi', seed: seed(9) }))).not.toBe(one);
  expect(toText(renderSound({ code: '123456', lang: 'en', seed: seed(9) }))).not.toBe(one);
});

test.each(['', '12345', '1234567', '12345a', '12 456', '１２３４５６', '-12345', '12345\n'])(
  'refuses %j, which is not six digits',
  (code) => {
    expect(() => renderSound({ code, lang: 'vi', seed: seed(1) })).toThrow('six digits');
  },
);

test('measured samples are numbers within full scale', () => {
  const samples = samplesOf(renderSound({ code: '908172', lang: 'vi', seed: seed(5) }));
  expect(samples.every((value) => Number.isFinite(value) && Math.abs(value) <= 1.01)).toBe(true);
});

/** The size of the normalised correlation, sample on sample. */
function likeness(a: Float32Array, b: Float32Array): number {
  let [dot, powerA, powerB] = [0, 0, 0];
  for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
    dot += (a[i] ?? 0) * (b[i] ?? 0);
    powerA += (a[i] ?? 0) ** 2;
    powerB += (b[i] ?? 0) ** 2;
  }
  return Math.abs(dot) / Math.sqrt(powerA * powerB);
}
