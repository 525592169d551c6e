// What English says of people without a swear word, and what merely sounds like it.
import { describe, expect, it } from 'vitest';
import { abuseLexicon } from '../../src/checks/abuse-lexicon.ts';
import { NO_FACTS } from '../../src/domain/facts.ts';
import { DEFAULT_POLICY } from '../../src/domain/policy.ts';
import { flagsOf, scoreLabels } from '../../src/domain/verdict.ts';
import { commentOf } from './run.ts';

const kindsOf = (text: string) =>
  abuseLexicon.run(commentOf(text), DEFAULT_POLICY, NO_FACTS).map(({ kind }) => kind);

function isFlagged(text: string): boolean {
  const signals = abuseLexicon.run(commentOf(text), DEFAULT_POLICY, NO_FACTS);
  const scores = scoreLabels(signals.map((signal) => ({ check: 'abuse-lexicon', ...signal })));
  return flagsOf(scores, DEFAULT_POLICY).includes('abuse');
}

describe('abuse in English', () => {
  it.each([
    ['insult', 'You are such a spineless little man.'],
    ['insult', 'ur so dumb and ugly'],
    ['insult', 'The author of this is a clown, and this author is a fraud as well.'],
    ['insult', 'She looks like a melted candle.'],
    ['insult', 'Even a parrot would write better than that.'],
    ['insult', 'brain the size of a raisin'],
    ['insult', 'Do the world a favour and stop talking.'],
    ['insult', 'Dressed like that, she was asking for it.'],
    ['insult', 'I hope you rot, and your friends too.'],
    ['threat', 'I will break your fingers one after the other.'],
    ['threat', 'Nice car. Would be a shame if something happened to it.'],
    ['threat', 'If I catch him I set fire to his house.'],
    ['threat', 'We know which bus your daughter takes.'],
    ['threat', 'Next time I bring a baseball bat for your windows.'],
    ['hate', 'Hillbillies breed like rabbits.'],
    ['hate', 'Gypsies are born thieves.'],
    ['hate', 'Respectfully, pensioners are a burden on the hospitals.'],
    ['hate', 'Without malice: such creatures are put down elsewhere.'],
    ['sexual', 'I would love to see her legs across my desk.'],
    ['sexual', 'hey baby, what are you wearing'],
  ])('is found as %s: %s', (kind, text) => {
    expect(kindsOf(text)).toContain(kind);
    expect(isFlagged(text)).toBe(true);
  });

  it.each([
    ['oneself', 'I am so stupid, I forgot the tickets again.'],
    ['oneself', 'Stood there like an idiot for an hour.'],
    ['a thing', 'A stupid rule, and the ticket system is pathetic.'],
    ['a thing', 'The food was awful and the toilets were disgusting.'],
    ['a name', 'Dick and his wife sold the bakery last year.'],
    ['an animal', 'This snake can kill you within an hour.'],
    ['an animal', 'Our buffalo is old and lazy, we love her.'],
    ['food', 'Chicken breast, thighs, or legs? I take legs.'],
    ['a work', 'They shoot the film on our street tonight.'],
    ['an idiom', 'The view from the roof is to die for.'],
    ['a report', "'I'll break your legs', he wrote to my sister. She went to the police."],
    ['a report', 'The boys called her "fat cow" for a year.'],
    ['a denial', 'You are not stupid, you are tired.'],
    ['who one is', 'We are two gay women from Da Lat and the landlord is terrible.'],
    ['a people’s things', 'We play Chinese chess and he cheats.'],
    ['a feeling', 'I hate waiting for this bus.'],
    ['the sick', 'Women carry the sick down the stairs.'],
    ['contradiction', 'You are wrong about the bridge, and I can show you the map.'],
  ])('is not %s: %s', (_what, text) => {
    expect(isFlagged(text)).toBe(false);
  });

  it('is looked for in one sentence at a time', () => {
    expect(isFlagged('I met him and her. Ugly weather all week.')).toBe(false);
  });

  it('costs no more than the text is long', () => {
    const timeOf = (text: string) => {
      const start = process.hrtime.bigint();
      abuseLexicon.run(commentOf(text), DEFAULT_POLICY, NO_FACTS);
      return Number(process.hrtime.bigint() - start);
    };
    const text = 'not you are they will kind stupid the dog face '.repeat(100);
    timeOf(text);
    expect(timeOf(text.repeat(4))).toBeLessThan(40 * timeOf(text));
  });
});
