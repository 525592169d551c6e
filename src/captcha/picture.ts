// The captcha's picture: svg-captcha's characters, bent, crossed, cut and joined into one path. docs/captcha.md says what that stops.
import { randomInt } from 'node:crypto';
import { relink } from './picture/crossings.ts';
import { cut } from './picture/cuts.ts';
import { placeGlyphs } from './picture/glyphs.ts';
import { drawField, drawRibbon } from './picture/noise.ts';
import { pathOf } from './picture/path.ts';
import { createSecureRandom } from './picture/random.ts';
import { jitter, warp } from './picture/warp.ts';

/** No vowel, D or W: a Telex keyboard rewrites 26-57 % of codes that have them. No pair that looks alike. */
export const ALPHABET = '79CFHJKMNPRTX';
export const LENGTH = 6;
const WIDTH = 280;
const HEIGHT = 84;

const secureRandom = createSecureRandom();

export function newText(): string {
  return Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}

/** Dark on white, also on a dark page. The order matters: what bends comes before what cuts, and joining last. */
export function drawPicture(text: string, random = secureRandom): string {
  const shapes = [
    ...placeGlyphs(random, text, WIDTH, HEIGHT),
    drawRibbon(random, WIDTH, HEIGHT),
    drawField(random, WIDTH, HEIGHT),
  ];
  const bent = jitter(random, warp(random, shapes));
  return svgOf(pathOf(random, cut(random, relink(random, bent), WIDTH, HEIGHT)));
}

function svgOf(path: string): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
    `<rect width="100%" height="100%" fill="#fff"/><path fill="#222" fill-rule="evenodd" d="${path}"/></svg>`
  );
}
