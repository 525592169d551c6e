import { describe, expect, it } from 'vitest';
import { filledPaths } from '../../bench/captcha/read-svg.ts';
import { ALPHABET, drawPicture, LENGTH, newText } from '../../src/captcha/picture.ts';

const MAX_BYTES = 10_000;
const SOME = 300;

const pictures = Array.from({ length: SOME }, () => drawPicture(newText()));
const pathOf = (svg: string) => / d="([^"]*)"/.exec(svg)?.[1] ?? '';

describe('the text', () => {
  const texts = Array.from({ length: 13_000 }, newText);

  it('has six characters that a Vietnamese keyboard leaves alone and nobody takes for one another', () => {
    for (const text of texts) expect(text).toMatch(/^[79CFHJKMNPRTX]{6}$/);
    expect(ALPHABET).toBe('79CFHJKMNPRTX');
    expect(LENGTH).toBe(6);
  });
  it('has each of them equally often in each place', () => {
    const expected = texts.length / ALPHABET.length;
    // Six standard deviations: 78 counts stray further once in some ten million runs.
    const most = 6 * Math.sqrt(expected * (1 - 1 / ALPHABET.length));
    for (let place = 0; place < LENGTH; place++)
      for (const character of ALPHABET) {
        const count = texts.filter((text) => text[place] === character).length;
        expect(Math.abs(count - expected), `${character} in place ${place}`).toBeLessThan(most);
      }
  });
});

describe('the picture', () => {
  it('is a white rectangle and one path, without text, names or styles', () => {
    for (const svg of pictures)
      expect(svg).toMatch(
        /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+" height="\d+" viewBox="0 0 \d+ \d+"><rect width="100%" height="100%" fill="#fff"\/><path fill="#222" fill-rule="evenodd" d="[^"]*"\/><\/svg>$/,
      );
  });
  it('is drawn in one stroke, by relative lines of whole tenths', () => {
    for (const svg of pictures) expect(pathOf(svg)).toMatch(/^M-?\d*\.?\d[ -]\d*\.?\dl[\d .-]+z$/);
  });
  it(`takes ${MAX_BYTES} bytes at most`, () => {
    for (const svg of pictures) expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(MAX_BYTES);
  });
});

describe('two pictures of one text', () => {
  it('share no path', () => {
    const paths = new Set(Array.from({ length: SOME }, () => pathOf(drawPicture('79CFHJ'))));
    expect(paths.size).toBe(SOME);
  });
  it('share hardly a point, though each is drawn in the same place', () => {
    const points = Array.from({ length: 2 }, () => {
      const rings = filledPaths(drawPicture('79CFHJ')).flatMap((path) => path.rings);
      return new Set(rings.flat().map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`));
    });
    const [first = new Set(), second = new Set()] = points;
    expect([...first].filter((point) => second.has(point)).length).toBeLessThan(first.size * 0.1);
  });
});

describe('chance', () => {
  it('is asked of the source that is given, thousands of times a picture', () => {
    let asked = 0;
    drawPicture('79CFHJ', () => {
      asked++;
      return (asked * 0.618_033_988_749) % 1;
    });
    expect(asked).toBeGreaterThan(600);
  });
});
