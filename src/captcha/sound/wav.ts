// A WAV file of 8-bit mono: the one format that every browser plays and that needs no encoder.

const HEADER_BYTES = 44;
const FULL_SCALE = 127;

/** Samples from -1 to 1; what is louder is drawn in softly, since a hard limit crackles. */
export function wavOf(samples: Float32Array, rate: number): Uint8Array {
  const wav = Buffer.alloc(HEADER_BYTES + samples.length);
  wav.write('RIFF', 0, 'latin1');
  wav.writeUInt32LE(wav.length - 8, 4);
  wav.write('WAVEfmt ', 8, 'latin1');
  wav.writeUInt32LE(16, 16); // bytes of the description that follows
  wav.writeUInt16LE(1, 20); // plain samples
  wav.writeUInt16LE(1, 22); // channels
  wav.writeUInt32LE(rate, 24);
  wav.writeUInt32LE(rate, 28); // bytes a second
  wav.writeUInt16LE(1, 32); // bytes a sample
  wav.writeUInt16LE(8, 34); // bits a sample
  wav.write('data', 36, 'latin1');
  wav.writeUInt32LE(samples.length, 40);
  for (let at = 0; at < samples.length; at += 1)
    wav[HEADER_BYTES + at] = 128 + Math.round(FULL_SCALE * limited(samples[at] ?? 0));
  return new Uint8Array(wav.buffer, wav.byteOffset, wav.length);
}

const KNEE = 0.7;

/** Unchanged up to the knee, then ever flatter towards 1. */
function limited(value: number): number {
  const size = Math.abs(value);
  if (size <= KNEE) return value;
  const room = 1 - KNEE;
  return Math.sign(value) * (KNEE + room * Math.tanh((size - KNEE) / room));
}
