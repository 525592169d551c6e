// svg-captcha as it comes, with our fonts: what the attacks must read, or they would prove nothing.
import svgCaptcha from 'svg-captcha';
import { FACES, type Face } from '../../src/captcha/picture/fonts.ts';
import { createSecureRandom, pick } from '../../src/captcha/picture/random.ts';

const PLAIN = { width: 220, height: 64, fontSize: 60, noise: 3 };
const random = createSecureRandom();

const drawText = svgCaptcha as unknown as (text: string, options: typeof PLAIN & Face) => string;

export function drawPlain(text: string, face = pick(random, FACES)): string {
  return drawText(text, { ...PLAIN, ...face });
}
