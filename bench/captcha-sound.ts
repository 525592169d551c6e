// `bench captcha-sound`: what a sound costs, and how much of it programs read.
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RATE } from '../src/captcha/sound/clips.ts';
import { renderSound } from '../src/captcha/sound.ts';
import { describeMachine, median, percent, row } from './print.ts';
import { type Attacker, alignedAttacker, reads, slidingAttacker } from './sound-attackers.ts';
import { listeningAttacker } from './sound-listener.ts';
import { newCode, plainSound, variedSound } from './sounds.ts';

const TARGETS = { bytes: 100_000, seconds: 10 };
const LANGS = ['vi', 'en'] as const;
/** All that a digit's pitch is changed to, 1 % apart. */
const SPEEDS = Array.from({ length: 13 }, (_, at) => 0.94 + 0.01 * at);
const EXAMPLE_SOUNDS = 100;

export interface Options {
  sounds: number;
  /** How many sounds of each kind the attackers try; 0 leaves them out. */
  attacked: number;
  /** A folder for sounds to listen to. */
  write?: string;
}

export function measureSound({ sounds, attacked, write }: Options): void {
  process.stdout.write(`${describeMachine()}\n\n`);
  cost(sounds);
  if (attacked > 0) attack(attacked);
  if (write !== undefined) writeSounds(write, sounds);
}

const newSound = (lang: 'vi' | 'en', code = newCode()) => renderSound({ code, lang, seed: randomBytes(16) });

function cost(sounds: number): void {
  process.stdout.write(
    `${sounds} sounds of each language\n${row('', 'ms CPU', 'bytes', 'most', 'seconds', 'most')}\n`,
  );
  let isWithin = true;
  for (const lang of LANGS) {
    for (let warm = 0; warm < 20; warm += 1) newSound(lang);
    const before = process.cpuUsage();
    const lengths = Array.from({ length: sounds }, () => newSound(lang).length);
    const { user, system } = process.cpuUsage(before);
    const [bytes, most] = [median(lengths), Math.max(...lengths)];
    isWithin &&= most <= TARGETS.bytes && most / RATE <= TARGETS.seconds;
    const cells = [bytes.toFixed(0), most.toFixed(0), (bytes / RATE).toFixed(1), (most / RATE).toFixed(1)];
    process.stdout.write(`${row(lang, ((user + system) / 1_000 / sounds).toFixed(1), ...cells)}\n`);
  }
  process.stdout.write(
    `target (at most ${TARGETS.bytes} bytes and ${TARGETS.seconds} s): ${isWithin ? 'met' : 'not met'}\n\n`,
  );
}

function attack(count: number): void {
  process.stdout.write(`${count} sounds as sent and ${count} of unchanged clips, attackers told where each digit is
${row('read', 'digits', 'codes', 'unchanged', 'codes')}\n`);
  for (const lang of LANGS) {
    const varied = Array.from({ length: count }, () => variedSound(lang));
    const plain = Array.from({ length: count }, () => plainSound(lang));
    const attackers: [string, Attacker][] = [
      ['clips, aligned', alignedAttacker(lang)],
      ['clips, slid, stretched', slidingAttacker(lang, SPEEDS)],
      ['spectra, learnt', listeningAttacker(lang, EXAMPLE_SOUNDS)],
    ];
    for (const [name, attacker] of attackers) {
      const cells = [varied, plain].flatMap((all) => {
        const { digits, codes } = reads(attacker, all);
        return [percent(digits, 6 * count), percent(codes, count)];
      });
      process.stdout.write(`${row(`${lang}: ${name}`, ...cells)}\n`);
    }
  }
  process.stdout.write('\n');
}

/** As vi-000.wav and so on, and their answers in codes.txt. */
function writeSounds(folder: string, sounds: number): void {
  mkdirSync(folder, { recursive: true });
  const answers = LANGS.flatMap((lang) =>
    Array.from({ length: sounds }, (_, at) => {
      const [name, code] = [`${lang}-${String(at).padStart(3, '0')}`, newCode()];
      writeFileSync(join(folder, `${name}.wav`), newSound(lang, code));
      return `${name} ${code}\n`;
    }),
  );
  writeFileSync(join(folder, 'codes.txt'), answers.join(''));
  process.stdout.write(`${answers.length} sounds written to ${folder}\n`);
}
