// The captcha's sound: six digits spoken, for those who don't see the picture.
import type { Lang } from './sound/clips.ts';
import { RATE } from './sound/clips.ts';
import { mix } from './sound/mix.ts';
import { randomFrom } from './sound/random.ts';
import { wavOf } from './sound/wav.ts';

const CODE = /^[0-9]{6}$/;

/**
 * A WAV of 8 kHz, 8-bit mono, at most 10 s and 100 kB. The same input gives the same bytes. The seed decides everything but the
 * digits, so keep it secret, and give each challenge its own: at least 16 random bytes.
 */
export function renderSound({
  code,
  lang,
  seed,
}: {
  code: string;
  lang: Lang;
  seed: Uint8Array;
}): Uint8Array {
  if (!CODE.test(code)) throw new TypeError('a sound speaks six digits');
  return wavOf(mix(code, lang, randomFrom(seed)).samples, RATE);
}
