// `npm run clips`: speaks the digits with espeak-ng, and packs them for the captcha's sound (docs/captcha-sound.md says how).
// The packed clips are committed, so nobody needs espeak-ng who doesn't want to change them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './run.mjs';
import { root } from './sources.mjs';

const folder = 'src/captcha/sound/clips';
const rate = 8_000;
/** Every clone and every image carries them. */
const maxBytesInAll = 400_000;

// `speed` is in words a minute and chosen so that every digit stays plain: the clips get up to 8 % faster.
const languages = {
  vi: {
    digits: ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'],
    speed: 150,
    voices: [
      'vi',
      'vi+f2',
      'vi+m3',
      'vi-vn-x-central',
      'vi-vn-x-central+f3',
      'vi-vn-x-south',
      'vi-vn-x-south+f2',
    ],
  },
  en: {
    digits: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
    speed: 150,
    voices: ['en-us', 'en-us+f2', 'en-us+m3', 'en-gb+f3', 'en-gb-x-rp+m2', 'en-gb-scotland'],
  },
};

try {
  packAll();
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}

function packAll() {
  const { error, stdout } = spawnSync('espeak-ng', ['--version'], { encoding: 'utf8' });
  if (error)
    throw new Error('espeak-ng is needed to make the clips, and is not on PATH: apt-get install espeak-ng');
  say(`speaking with ${stdout.split('  ')[0].trim()}…`);
  const packed = Object.entries(languages).map(([lang, language]) => ({ lang, bytes: pack(language) }));
  const sum = packed.reduce((total, { bytes }) => total + bytes.length, 0);
  if (sum > maxBytesInAll) throw new Error(`the clips take ${sum} bytes, more than ${maxBytesInAll}`);
  mkdirSync(join(root, folder), { recursive: true });
  for (const { lang, bytes } of packed) {
    writeFileSync(join(root, folder, `${lang}.bin`), bytes);
    say(`${folder}/${lang}.bin: ${bytes.length} bytes`);
  }
}

/** The number of voices in a byte, each clip's length in two (little endian; a voice's ten digits in order), then the clips. */
function pack({ digits, speed, voices }) {
  const clips = voices.flatMap((voice) => digits.map((word) => clipOf(voice, word, speed)));
  const lengths = Buffer.alloc(2 * clips.length);
  clips.forEach((clip, at) => {
    lengths.writeUInt16LE(clip.length, 2 * at);
  });
  return Buffer.concat([Buffer.of(voices.length), lengths, ...clips]);
}

function clipOf(voice, word, speed) {
  const args = ['-v', voice, '-s', String(speed), '--stdout', '-z', word];
  const { status, stdout, stderr } = spawnSync('espeak-ng', args);
  if (status !== 0) throw new Error(`espeak-ng could not say “${word}” as ${voice}: ${stderr}`);
  const { samples, sampleRate } = readWav(stdout);
  return toBytes(trimmed(resampled(samples, sampleRate)));
}

/** What espeak-ng writes: a header of 44 bytes, then 16-bit mono. Of a pipe it can't tell the length, so the header's is ignored. */
function readWav(wav) {
  const samples = new Float64Array((wav.length - 44) >> 1);
  for (let at = 0; at < samples.length; at += 1) samples[at] = wav.readInt16LE(44 + 2 * at) / 32_768;
  return { samples, sampleRate: wav.readUInt32LE(24) };
}

/** By a windowed sinc that lets pass what is below 3,700 Hz, so nothing folds back. */
function resampled(samples, sampleRate) {
  const cutoff = 3_700 / sampleRate;
  const half = 80;
  return Float64Array.from({ length: Math.floor((samples.length * rate) / sampleRate) }, (_, at) => {
    const centre = (at * sampleRate) / rate;
    let sum = 0;
    for (let tap = Math.ceil(centre - half); tap <= centre + half; tap += 1) {
      const x = tap - centre;
      const sinc = x === 0 ? 2 * cutoff : Math.sin(2 * Math.PI * cutoff * x) / (Math.PI * x);
      sum += (samples[tap] ?? 0) * sinc * (0.5 + 0.5 * Math.cos((Math.PI * x) / half));
    }
    return sum;
  });
}

/** Without the silence around it: what is 40 dB below the loudest sample, less 10 ms. */
function trimmed(samples) {
  const margin = rate / 100;
  const threshold = peakOf(samples) / 100;
  const first = samples.findIndex((value) => Math.abs(value) > threshold);
  const last = samples.findLastIndex((value) => Math.abs(value) > threshold);
  return samples.subarray(Math.max(0, first - margin), last + margin);
}

/** Unsigned, as in a WAV, and as loud as fits: 8 bits have none to give away. */
function toBytes(samples) {
  const scale = 126 / peakOf(samples);
  return Buffer.from(Array.from(samples, (value) => 128 + Math.round(value * scale)));
}

function peakOf(samples) {
  return samples.reduce((peak, value) => Math.max(peak, Math.abs(value)), 0);
}
