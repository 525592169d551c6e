// Contempt, threats, hate and harassment in English that need no swear word: cues that stand together in a sentence.
import { CONTEMPT } from './english-contempt.ts';
import { DEHUMANISING } from './english-dehumanising.ts';
import { DESIRE } from './english-desire.ts';
import { HARM } from './english-harm.ts';
import { PEOPLE } from './english-people.ts';
import type { AbuseKind } from './entry.ts';
import type { Pair } from './pair.ts';

/** What turns an insult around: who means themselves, and who denies it. */
const EXCUSES = {
  self: 'i am, i m, im, i was, i feel, i felt, i look, i sound, i look like, myself, made me, makes me, make me, feel like, felt like, thought you, thinks you, thought i, thinks i, called us, made us',
  against:
    'never be, wrong to, no one should, nobody should, disagree, unacceptable, shame on, stop, protect, racist, racism, bigot, bigots, hateful, report, reported, help, support, respect, rights, equal',
  not: 'not, isn, aren, wasn, weren, nor, stop, hardly',
} as const;

export const CUES = { ...PEOPLE, ...CONTEMPT, ...HARM, ...DESIRE, ...DEHUMANISING, ...EXCUSES };
type Cue = keyof typeof CUES;

const words = (names: string) => names.split(' ').filter((name) => name !== '') as Cue[];

/** `cues`: pairs apart by commas, with the number of words that may stand between. */
function pairs(kind: AbuseKind, weight: number, cues: string, unless = '', isAcross = false): Pair<Cue>[] {
  return cues.split(',').map((pair): Pair<Cue> => {
    const parts = pair.trim().split(' ');
    const gap = Number(parts.pop());
    return { kind, weight, gap, cues: parts as Cue[], unless: words(unless), isAcross };
  });
}

export const ENGLISH_PAIRS: readonly Pair<Cue>[] = [
  ...pairs(
    'insult',
    0.65,
    'youAre bad 6, you bad 2, youAre name 6, you name 2, youAre beast 4, youAre mild 2, youAre thing 4, youAre mind 5, you you bad 4, name you 1, bad you 1, beast you 0, your bad name 1, your mild mind 2, your mind like 4, bad your 1, name your 1, mind you 4, looks you 0, heIs mind 4',
    'self not',
  ),
  ...pairs(
    'insult',
    0.6,
    'heIs bad 3, heIs name 4, heIs beast 3, he like thing 3, he like beast 3, he like 2, looks like 2, like thing 2, like beast 2, like name 2, looks beast 2, beast looks 0, thing looks 0, he looks like 5, mind like 4, even could 3, beast could 4, thing could 3, whatA name 2, whatA bad name 2, subject bad 0, role be bad 3, role be name 3, role bad 0, mind feeble 1, feeble mind 0',
    'self not',
  ),
  ...pairs(
    'insult',
    0.6,
    'bad name 1, bad bad 3, bad mild 1, mild bad 1, mild name 1, feeble name 0, bad looks 1, feeble looks 0, name name 1, mild mild 1, mild mild mild 2, feeble feeble feeble 1, bad thing 1, mild thing 0, mock name 2, mock bad 3, mock beast 3, bad mock 3, name mock 2, beast mock 2, bad kinds 0',
    'self not',
  ),
  ...pairs('insult', 0.6, 'wish ill 3, wish he ill 4, wish dispose 3, hurt you ill 3', 'not self'),
  ...pairs(
    'threat',
    0.65,
    'when hurt 5, when weapon 7, when omen 5, will hurt whom 2, will whom hurt 4, watching dear 8, dear watching 8, watching when 6, watching omen 8, knowing dear 8, dear knowing 8, knowing omen 8, knowing when 8, when knowing 8, watching you 4, when dear 4, hurt dear 2, when watching 8, i hurt dear 6, omen whom 4, watching 0',
    'not',
  ),
  ...pairs(
    'sexual',
    0.65,
    'want flesh 6, want act 5, act he 2, he act 2, flesh act 6, act flesh 6, pet act 5, act pet 5, price pet 5, pet price 6, pet flesh 6, flesh pet 6, price he 4, he price 4, act act 6, flesh want 6, want he act 4, price 0',
  ),
  ...pairs(
    'insult',
    0.65,
    'they less 4, theyAre vice 4, theyAre name 4, theyAre beast 4, less they 2, they like beast 3, they like thing 3, they they less 6, they they vice 4, they ill 3, less less 4, dispose dispose 6, less dispose 8, dispose less 6',
    'not self',
  ),
  ...pairs(
    'hate',
    0.65,
    'kinds less 5, less kinds 2, kinds vice 3, vice kinds 0, dispose kinds 4, kinds name 4, kinds like beast 3, kinds beast 3, kinds ill 2, kinds theyAre vice 5',
    'not self against',
  ),
  ...pairs('hate', 0.6, 'polite kinds 12, kinds polite 12, they polite 12, polite they 12', ''),
  ...pairs(
    'hate',
    0.6,
    'polite less 40, polite dispose 40, less polite 40, dispose polite 40, polite beast 40, beast polite 40, polite thing 40, polite name 30, polite vice 15, courtesy less 20, courtesy dispose 20, less courtesy 20, dispose courtesy 20, courtesy vice 12, courtesy polite 30, polite courtesy 30, courtesy name 15, courtesy bad 15, polite polite 40',
    '',
    true,
  ),
  ...pairs(
    'insult',
    0.45,
    'kinds dispose 6, dispose they 2, theyAre bad 3, courtesy kinds 12, courtesy they 8',
    'not self against',
  ),
  // Weak alone, and two of them are a flag.
  ...pairs(
    'insult',
    0.27,
    'name 0, he bad 4, bad beast 1, mild beast 1, youAre feeble 4, heIs mild 3, looks bad 4, feeble feeble 1, he like 4, he mind 4, your bad 2, your name 2, your mind 2, you mind 4, less 0',
    'self not',
  ),
  ...pairs('insult', 0.2, 'bad 0', 'self not'),
  ...pairs(
    'insult',
    0.27,
    'they vice 5, kinds vice 8, kinds mild 4, they dispose 4, kinds bad 6, polite 0, courtesy beast 20, courtesy thing 20, dispose 0, vice vice 3, kinds theyAre 1',
    'self not',
  ),
  ...pairs(
    'threat',
    0.27,
    'weapon 0, will weapon 8, i weapon whom 8, weapon you 5, you weapon 4, weapon dear 8, dear weapon 8, dear omen 6, omen dear 6, dear 0, when whom 6, when will 8, will hurt 3, knowing 0, omen 0, hurt whom 3',
    'not',
  ),
  ...pairs(
    'sexual',
    0.27,
    'act 0, flesh 0, pet 0, you flesh 3, your flesh 2, flesh he 3, he flesh 3, he act 4',
  ),
];
