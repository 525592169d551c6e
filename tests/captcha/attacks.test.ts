import { beforeAll, describe, expect, it } from 'vitest';
import { ATTACKS, countRead, type Sample, sample } from '../../bench/captcha/attacks.ts';
import { drawPlain } from '../../bench/captcha/plain.ts';
import { drawPicture } from '../../src/captcha/picture.ts';

const PICTURES = 1_000;
/** Of 1,000; what docs/captcha.md promises. */
const MOST_READ: Record<string, number> = { fingerprint: 1, geometry: 10, 'un-bridge': 10 };
const PLAIN_PICTURES = 200;

let hardened: Sample[];
let plain: Sample[];
beforeAll(() => {
  hardened = sample(PICTURES, (text) => drawPicture(text));
  plain = sample(PLAIN_PICTURES, (text) => drawPlain(text));
});

describe.each(Object.entries(ATTACKS))('the attack by %s', (name, read) => {
  it("reads svg-captcha's own pictures with our fonts, so it would find what is to be found", () => {
    expect(countRead(plain, read)).toBeGreaterThanOrEqual(0.95 * PLAIN_PICTURES);
  });
  it(`reads no more than ${MOST_READ[name]} of 1,000 of ours`, () => {
    expect(countRead(hardened, read)).toBeLessThanOrEqual(MOST_READ[name] ?? 0);
  });
});
