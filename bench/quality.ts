// `bench quality`: what the checks find of comments that no model was trained on, as they stand and in a dozen disguises.
import { DEFAULT_POLICY } from '../src/domain/policy.ts';
import type { Label } from '../src/domain/signal.ts';
import { checkText } from '../src/use-cases/check-texts.ts';
import { DISGUISES } from './disguises.ts';
import { percent } from './print.ts';
import { commentOf, type LabelledText, unseenTexts } from './texts.ts';

interface Group {
  name: string;
  isIn: (text: LabelledText) => boolean;
  /** Any of these flags counts; without any named, every flag does. */
  flags: readonly Label[];
}

const GROUPS: readonly Group[] = (['vi', 'en'] as const).flatMap((own) => [
  group(`${own} abuse found`, ['abuse'], ({ language, label }) => language === own && label === 'abuse'),
  group(`${own} spam found`, ['spam'], ({ language, label }) => language === own && label === 'spam'),
  group(
    `${own} spam without contact`,
    ['spam'],
    ({ language, label, hasContact }) => language === own && label === 'spam' && !hasContact,
  ),
  ...(['abuse', 'spam', 'personal-data'] as const).map((label) => cleanGroup(own, label, [label])),
  cleanGroup(own, 'anything', []),
]);

function group(name: string, flags: readonly Label[], isIn: Group['isIn']): Group {
  return { name, flags, isIn };
}

function cleanGroup(own: string, name: string, flags: readonly Label[]): Group {
  return group(
    `${own} clean, flagged: ${name}`,
    flags,
    ({ language, label }) => language === own && label === 'clean',
  );
}

export function measureQuality(): void {
  const texts = unseenTexts();
  const names = Object.keys(DISGUISES);
  const flagged = names.map((name) => {
    const disguise = DISGUISES[name] ?? ((text: string) => text);
    return texts.map(({ text }) => flagsOf(disguise(text)));
  });
  const lines = GROUPS.map(({ name, isIn, flags }) => {
    const members = texts.flatMap((text, at) => (isIn(text) ? [at] : []));
    const counts = flagged.map((found) => members.filter((at) => hasAny(found[at] ?? [], flags)).length);
    const all = counts.reduce((sum, count) => sum + count, 0);
    const cells = counts.map((count) => percent(count, members.length));
    return `| ${[name, members.length, percent(all, members.length * names.length), ...cells].join(' | ')} |`;
  });
  process.stdout.write(`The quarter of corpus/ that no model was trained on: ${texts.length} comments, content alone, default policy.

| | comments | over all | ${names.join(' | ')} |
|---|---|---|${names.map(() => '---|').join('')}
${lines.join('\n')}
`);
}

function flagsOf(text: string): readonly Label[] {
  return checkText(commentOf(text), { version: 0, policy: DEFAULT_POLICY }, () => 0).flags;
}

const hasAny = (found: readonly Label[], wanted: readonly Label[]) =>
  wanted.length === 0 ? found.length > 0 : wanted.some((label) => found.includes(label));
