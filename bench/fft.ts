// A radix-2 Fourier transform, for those who attack the captcha's sound.

export interface Spectrum {
  re: Float64Array;
  im: Float64Array;
}

/** Of real samples, zeros after them; `size` is a power of two. */
export function spectrumOf(samples: ArrayLike<number>, size: number): Spectrum {
  const spectrum = { re: new Float64Array(size), im: new Float64Array(size) };
  spectrum.re.set(Array.prototype.slice.call(samples, 0, size));
  transform(spectrum);
  return spectrum;
}

/** How much `a` looks like `b` moved by each number of samples, in its real part. */
export function correlation(a: Spectrum, b: Spectrum): Float64Array {
  const size = a.re.length;
  const product = { re: new Float64Array(size), im: new Float64Array(size) };
  for (let k = 0; k < size; k += 1) {
    const [ar, ai, br, bi] = [a.re[k] ?? 0, a.im[k] ?? 0, b.re[k] ?? 0, b.im[k] ?? 0];
    product.re[k] = (ar * br + ai * bi) / size;
    // The conjugate: a transform of it is the inverse one.
    product.im[k] = -(ai * br - ar * bi) / size;
  }
  transform(product);
  return product.re;
}

function transform({ re, im }: Spectrum): void {
  const size = re.length;
  const turns = turnsOf(size);
  reorder(re);
  reorder(im);
  for (let half = 1; half < size; half *= 2) {
    for (let k = 0; k < half; k += 1) {
      const at = (k * size) / half;
      const [cos, sin] = [turns[at] ?? 1, turns[at + 1] ?? 0];
      for (let i = k; i < size; i += 2 * half) {
        const [er, ei, or, oi] = [re[i] ?? 0, im[i] ?? 0, re[i + half] ?? 0, im[i + half] ?? 0];
        const [tr, ti] = [or * cos - oi * sin, or * sin + oi * cos];
        re[i] = er + tr;
        im[i] = ei + ti;
        re[i + half] = er - tr;
        im[i + half] = ei - ti;
      }
    }
  }
}

const known = new Map<number, Float64Array>();

/** The cosine and the negative sine of each of `size / 2` steps of a half turn. */
function turnsOf(size: number): Float64Array {
  const turns = known.get(size) ?? new Float64Array(size);
  if (!known.has(size)) {
    for (let k = 0; k < size / 2; k += 1) {
      turns[2 * k] = Math.cos((2 * Math.PI * k) / size);
      turns[2 * k + 1] = -Math.sin((2 * Math.PI * k) / size);
    }
    known.set(size, turns);
  }
  return turns;
}

function reorder(values: Float64Array): void {
  const size = values.length;
  for (let i = 1, j = 0; i < size; i += 1) {
    let bit = size >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) [values[i], values[j]] = [values[j] ?? 0, values[i] ?? 0];
  }
}
