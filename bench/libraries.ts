// `bench libraries`: what the well-known profanity filters find of the same comments, in every language that each has.
import { Profanity } from '@2toad/profanity';
import allProfanity from 'allprofanity';
import { Filter as BadWords } from 'bad-words';
import { Filter as GlinProfanity } from 'glin-profanity';
import leoProfanity from 'leo-profanity';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import { DEFAULT_POLICY } from '../src/domain/policy.ts';
import { checkText } from '../src/use-cases/check-texts.ts';
import { describeMachine, median, percent, say } from './print.ts';
import { commentOf, type LabelledText, unseenTexts } from './texts.ts';

const TOAD_LANGUAGES = ['ar', 'zh', 'en', 'fr', 'de', 'hi', 'it', 'ja', 'ko', 'pt', 'ru', 'es'] as const;

const WARM_UP_RUNS = 4;
const RUNS = 5;

interface Contestant {
  name: string;
  flags: (text: string) => boolean;
}

export function compareLibraries(): void {
  const texts = unseenTexts();
  say(`${texts.length} comments, ${contestants().length} filters…`);
  const lines = contestants().map((contestant) => lineOf(contestant, texts));
  process.stdout.write(`${describeMachine()}

The quarter of corpus/ that no model was trained on: ${texts.length} comments, content alone.

| | Vietnamese abuse found | clean flagged | English abuse found | clean flagged | texts a second |
|---|---|---|---|---|---|
${lines.join('\n')}
`);
}

function lineOf({ name, flags }: Contestant, texts: readonly LabelledText[]): string {
  const rates = Array.from({ length: WARM_UP_RUNS + RUNS }, () => {
    const started = process.hrtime.bigint();
    for (const { text } of texts) flags(text);
    return (texts.length * 1e9) / Number(process.hrtime.bigint() - started);
  });
  const flagged = texts.map(({ text }) => flags(text));
  const share = (language: string, label: string) => {
    const own = flagged.filter((_, at) => texts[at]?.language === language && texts[at]?.label === label);
    return percent(own.filter(Boolean).length, own.length);
  };
  const cells = [share('vi', 'abuse'), share('vi', 'clean'), share('en', 'abuse'), share('en', 'clean')];
  return `| ${[name, ...cells, Math.round(median(rates.slice(WARM_UP_RUNS))).toLocaleString('en')].join(' | ')} |`;
}

function contestants(): Contestant[] {
  const policy = { version: 0, policy: DEFAULT_POLICY };
  const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  const badWords = new BadWords();
  const toad = new Profanity({ languages: [...TOAD_LANGUAGES] });
  allProfanity.loadLanguages(allProfanity.getAvailableLanguages());
  const glin = new GlinProfanity({ allLanguages: true, detectLeetspeak: true, normalizeUnicode: true });
  for (const language of ['fr', 'ru']) leoProfanity.add(leoProfanity.getDictionary(language));
  return [
    {
      name: 'Duyệt, label `abuse`',
      flags: (text) => checkText(commentOf(text), policy, () => 0).flags.includes('abuse'),
    },
    { name: 'obscenity', flags: (text) => obscenity.hasMatch(text) },
    { name: 'bad-words', flags: (text) => badWords.isProfane(text) },
    { name: 'leo-profanity', flags: (text) => leoProfanity.check(text) },
    { name: '@2toad/profanity', flags: (text) => toad.exists(text) },
    { name: 'glin-profanity', flags: (text) => glin.isProfane(text) },
    { name: 'allprofanity', flags: (text) => allProfanity.check(text) },
  ];
}
