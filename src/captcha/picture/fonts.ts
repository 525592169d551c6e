// The faces of the characters: bold ones, since thin strokes are what readers misread. They lie beside the code, so nothing has to be
// found on the system.
import { fileURLToPath } from 'node:url';
import svgCaptcha from 'svg-captcha';

/** What svg-captcha takes for one call; its loadFont would set it for the whole process. */
export interface Face {
  font: unknown;
  ascender: number;
  descender: number;
}

const FILES = [
  'baloo-2-800.woff',
  'be-vietnam-pro-900.woff',
  'bitter-900.woff',
  'exo-2-800.woff',
  'grandstander-800.woff',
  'montserrat-800.woff',
  'nunito-900.woff',
  'rubik-800.woff',
];

/** All of them, read when the service starts: a file that is missing stops it there, and not at a reader's first picture. */
export const FACES: readonly Face[] = FILES.map(load);

function load(file: string): Face {
  svgCaptcha.loadFont(fileURLToPath(new URL(`../fonts/${file}`, import.meta.url)));
  const { font, ascender, descender } = svgCaptcha.options as Face;
  return { font, ascender, descender };
}
