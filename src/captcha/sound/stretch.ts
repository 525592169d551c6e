// Time and pitch, each changed without the other.

/** The clip played `pitch` times as fast, its speed wavering by `depth` in a slow wave: nothing in it keeps its distance. */
export function shifted(
  clip: Float32Array,
  { pitch, depth, turns, phase }: { pitch: number; depth: number; turns: number; phase: number },
): Float32Array {
  const length = Math.floor((clip.length - 1) / pitch);
  const out = new Float32Array(length);
  const step = (2 * Math.PI * turns) / length;
  let position = 0;
  for (let at = 0; at < length && position < clip.length - 1; at += 1) {
    out[at] = between(clip, position);
    position += pitch * (1 + depth * Math.sin(phase + step * at));
  }
  return out;
}

/** Catmull-Rom: a straight line between samples would dull the consonants. */
function between(clip: Float32Array, position: number): number {
  const at = Math.floor(position);
  const t = position - at;
  const [a, b, c, d] = [clip[at - 1] ?? 0, clip[at] ?? 0, clip[at + 1] ?? 0, clip[at + 2] ?? 0];
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

const FRAME = 256;
const HOP = FRAME / 2;
/** More than half a period of the lowest voice, 10 ms. */
const REACH = 80;
const PAD = 2 * FRAME;
const WINDOW = Float32Array.from(
  { length: FRAME },
  (_, at) => 0.5 - 0.5 * Math.cos((2 * Math.PI * at) / FRAME),
);

/**
 * `factor` times as long at the same pitch: overlapping frames, each taken where it continues the last one best
 * (WSOLA; W. Verhelst and M. Roelands, ICASSP 1993).
 */
export function stretched(samples: Float32Array, factor: number): Float32Array {
  const length = Math.round(samples.length * factor);
  const out = new Float32Array(length + FRAME);
  const source = padded(samples);
  let last = 0;
  for (let at = -HOP; at < length; at += HOP) {
    const ideal = PAD + Math.round(at / factor);
    const start = at === -HOP ? ideal : bestNear(source, ideal, last + HOP);
    for (let i = Math.max(0, -at); i < FRAME; i += 1)
      out[at + i] = (out[at + i] ?? 0) + (source[start + i] ?? 0) * (WINDOW[i] ?? 0);
    last = start;
  }
  return out.subarray(0, length);
}

/** Silence around it, so that no frame reaches out of the array, which costs V8 several times as much. */
function padded(samples: Float32Array): Float32Array {
  const source = new Float32Array(samples.length + 2 * PAD);
  source.set(samples, PAD);
  return source;
}

/** Where near `ideal` the wave looks most like at `wanted`. Every second sample is enough to tell. */
function bestNear(samples: Float32Array, ideal: number, wanted: number): number {
  let best = ideal;
  let most = Number.NEGATIVE_INFINITY;
  for (let start = ideal - REACH; start <= ideal + REACH; start += 2) {
    let likeness = 0;
    for (let i = 0; i < HOP; i += 2) likeness += (samples[start + i] ?? 0) * (samples[wanted + i] ?? 0);
    if (likeness > most) {
      most = likeness;
      best = start;
    }
  }
  return best;
}
