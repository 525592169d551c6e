// The captcha's picture, by svg-captcha.
import { randomInt } from 'node:crypto';
import svgCaptcha from 'svg-captcha';

/** No vowel, D or W: a Telex keyboard rewrites 26-57 % of codes that have them. No pair that looks alike. */
const ALPHABET = '79CFHJKMNPRTX';
const LENGTH = 6;
const PICTURE = { width: 220, height: 64, fontSize: 60, noise: 3, color: false, background: '' };

export function newText(): string {
  return Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}

/** Dark on white, also on a dark page. svg-captcha's own background would make every character a pale colour. */
export function drawPicture(text: string): string {
  return drawText(text, PICTURE).replace(/^<svg[^>]*>/, '$&<rect width="100%" height="100%" fill="#fff"/>');
}

/** svg-captcha also draws a text that it is given, which its types don't tell; its own come one-sided from Math.random. */
const drawText = svgCaptcha as unknown as (text: string, options: typeof PICTURE) => string;
