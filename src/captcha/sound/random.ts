// Random numbers that follow from a seed: the same sound twice for one challenge, so its noise can't be averaged away.
import { createCipheriv, createHash } from 'node:crypto';

export interface Random {
  /** From `low` up to `high`. */
  between(low: number, high: number): number;
  /** A whole number below `count`. */
  below(count: number): number;
  /** From -1 to 1, coarse and quick: for noise. */
  sample(): number;
}

const CHUNK = Buffer.alloc(1 << 16);

/**
 * AES-128 in counter mode under a hash of the seed. A plain generator's state could be worked out from noise that is heard,
 * and with it everything else that the seed decided.
 */
export function randomFrom(seed: Uint8Array): Random {
  const key = createHash('sha256').update(seed).digest();
  const cipher = createCipheriv('aes-128-ctr', key.subarray(0, 16), key.subarray(16));
  let chunk = cipher.update(CHUNK);
  let used = 0;
  const take = (bytes: number): number => {
    if (used + bytes > chunk.length) {
      chunk = cipher.update(CHUNK);
      used = 0;
    }
    used += bytes;
    return used - bytes;
  };
  // Each reads `chunk` after take(), which may have replaced it.
  const unit = () => {
    const at = take(4);
    return chunk.readUInt32LE(at) / 2 ** 32;
  };
  return {
    between: (low, high) => low + (high - low) * unit(),
    below: (count) => Math.floor(unit() * count),
    sample: () => {
      const at = take(1);
      return (chunk[at] ?? 0) / 127.5 - 1;
    },
  };
}
