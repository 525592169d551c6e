import { describe, expect, it } from 'vitest';
import { TEXT_FIELDS } from '../../src/domain/comment.ts';
import { DEFAULT_POLICY } from '../../src/domain/policy.ts';
import { checkText } from '../../src/use-cases/check-texts.ts';
import { type LabelledComment, readCorpus } from '../support/corpus.ts';

function check(comment: LabelledComment) {
  const fields = TEXT_FIELDS.map((field) => ({ field, text: comment[field] }));
  const { flags, verdict } = checkText(
    { fields, siteHosts: [], region: 'VN' },
    { policy: DEFAULT_POLICY, version: 1 },
    () => 0,
  );
  return { isFlagged: flags.includes('spam'), outcome: verdict.outcome };
}
const shown = ({ name, title, content }: LabelledComment) => `${name} · ${title} · ${content}`;

describe.each(['vi', 'en'] as const)('on the corpus, in %s', (language) => {
  const [clean, spam, abuse] = [
    readCorpus(`${language}-clean`),
    readCorpus(`${language}-spam`),
    readCorpus(`${language}-abuse`),
  ];

  it('all spam that says how to reach the sender is flagged', () => {
    const missed = spam.filter((comment) => comment.contact && !check(comment).isFlagged);
    expect(missed.map(shown)).toEqual([]);
  });

  it('of clean comments no more than 3 in 100 are flagged as spam', () => {
    const flagged = clean.filter((comment) => check(comment).isFlagged);
    expect(flagged.length, flagged.map(shown).join('\n')).toBeLessThanOrEqual(clean.length * 0.03);
  });

  it('of honest comments without any contact no more than 1 in 100 are flagged as spam', () => {
    const honest = [...clean, ...abuse].filter((comment) => !comment.contact);
    const flagged = honest.filter((comment) => check(comment).isFlagged);
    expect(flagged.length, flagged.map(shown).join('\n')).toBeLessThanOrEqual(honest.length * 0.01);
  });

  it('no honest comment is rejected without a person', () => {
    expect([...clean, ...abuse].filter((comment) => check(comment).outcome === 'reject').map(shown)).toEqual(
      [],
    );
  });
});
