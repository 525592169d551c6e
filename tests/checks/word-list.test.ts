import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAutomaton } from '../../src/checks/text/automaton.ts';
import { readTokens, type Token } from '../../src/checks/text/tokens.ts';
import { fold, viewOf } from '../../src/checks/text/view.ts';
import { compileWordList, findListed, type WordList } from '../../src/checks/text/word-list.ts';
import type { ListedWord } from '../../src/domain/policy.ts';

/** Few letters, so that much is found: with marks, capitals, a tone that moves, and letters that only look different. */
const letters = fc.constantFrom('a', 'á', 'A', 'b', 'B', 'đ', 'd', 'o', 'oà', 'òa', '\u0430');
const literal = fc.array(letters, { minLength: 1, maxLength: 2 }).map((parts) => parts.join(''));
const star = fc.constant('*');
const wordPattern = fc.oneof(
  fc.tuple(literal),
  fc.tuple(star),
  fc.tuple(literal, star),
  fc.tuple(star, literal),
  fc.array(fc.oneof(literal, star), { minLength: 1, maxLength: 5 }),
);
const entry = fc.record({
  words: fc.array(wordPattern, { minLength: 1, maxLength: 3 }),
  marks: fc.boolean(),
  case: fc.boolean(),
});
type Entry = typeof entry extends fc.Arbitrary<infer Value> ? Value : never;
const textWord = fc.array(fc.oneof(literal, fc.constant('hoàng')), { minLength: 1, maxLength: 3 });
const texts = fc
  .array(fc.tuple(textWord, fc.constantFrom(' ', ' ', ', ', '\u200b')), { minLength: 6, maxLength: 20 })
  .map((words) => words.map(([parts, sign]) => parts.join('') + sign).join(''));

const wordOf = ({ words, marks, case: isCase }: Entry): ListedWord => ({
  form: words.map((parts) => parts.join('')).join(' '),
  marks,
  case: isCase,
});

/** Two entries that say the same are one. */
const label = ({ form, marks, case: isCase }: ListedWord, start: number, end: number) =>
  `${viewOf(form)[isCase ? 'written' : 'lower'].replace(/\*+/g, '*')} ${marks ? 'marks ' : ''}${isCase ? 'case ' : ''}${start}-${end}`;

/** Literals side by side are one: only stars part them. */
function together(parts: readonly string[]): string[] {
  return parts.join('').split(/(\*+)/).filter(Boolean);
}

/** By the book: every entry at every word, every star at every length. */
function findNaively(entries: readonly Entry[], tokens: readonly Token[]): string[] {
  return entries.flatMap((one) => {
    if (one.words.flat().every((part) => part === '*')) return [];
    return tokens.flatMap((first, index) => {
      const last = tokens[index + one.words.length - 1];
      const fits = one.words.every((parts, offset) => {
        const token = tokens[index + offset];
        return token !== undefined && matches(together(parts), token, 0, one);
      });
      return fits && last ? [label(wordOf(one), first.start, last.end)] : [];
    });
  });
}

function matches([part, ...others]: readonly string[], token: Token, at: number, entry: Entry): boolean {
  if (part === undefined) return at === token.folded.length;
  if (part.startsWith('*')) {
    const ends = Array.from({ length: token.folded.length - at + 1 }, (_, n) => at + n);
    // A star that stands alone is a word; it has at least one letter, as every word has.
    return ends.some((end) => matches(others, token, end, entry));
  }
  const end = at + part.length;
  return isSame(part, token, at, end, entry) && matches(others, token, end, entry);
}

function isSame(
  part: string,
  token: Token,
  at: number,
  end: number,
  { marks, case: isCase }: Entry,
): boolean {
  const [placed] = readTokens(part);
  if (!placed || token.folded.slice(at, end) !== placed.folded) return false;
  const [lower, written] = [token.lower.slice(at, end), token.written.slice(at, end)];
  const plain = part.replaceAll('\u0430', 'a');
  const forms = [placed.written, plain];
  const caseFits = forms.some((form) => (marks ? form === written : fold(form) === fold(written)));
  if (isCase && !caseFits) return false;
  if (forms.some((form) => form.toLowerCase() === lower)) return true;
  return !marks && (placed.lower === placed.folded || lower === placed.folded);
}

const show = (list: WordList, tokens: readonly Token[]) =>
  findListed(list, tokens).map(({ word, start, end }) => label(word, start, end));
const unique = (found: readonly string[]) => [...new Set(found)].sort();

describe('a list of words', () => {
  it('finds what a search for each entry at each word finds', () => {
    let hits = 0;
    fc.assert(
      fc.property(fc.array(entry, { minLength: 8, maxLength: 16 }), texts, (entries, text) => {
        const tokens = readTokens(text);
        const found = show(compileWordList(entries.map(wordOf)), tokens);
        hits += found.length;
        expect(unique(found)).toEqual(unique(findNaively(entries, tokens)));
      }),
      { numRuns: 2_000 },
    );
    expect(hits).toBeGreaterThan(1_000);
  });

  it('finds each of many that go on after the same word', () => {
    const entries = Array.from({ length: 300 }, (_, n) => ({
      words: [['a'], ['*'], [`b${n}`]],
      marks: false,
      case: false,
    }));
    const tokens = readTokens('a x b7 a a b299 b7 a b7');
    expect(unique(show(compileWordList(entries.map(wordOf)), tokens))).toEqual(
      unique(findNaively(entries, tokens)),
    );
  });
});

describe('the work for one text', () => {
  const plain = (...forms: string[]) =>
    compileWordList(forms.map((form) => ({ form, marks: false, case: false })));
  /** Steps of the automaton, and the pieces that it tells of. */
  function workOf(list: WordList, text: string): { steps: number; pieces: number } {
    let [steps, pieces] = [0, 0];
    const scan: WordList['automaton']['scan'] = (folded, visit) => {
      steps += list.automaton.scan(folded, (pattern, end) => {
        pieces += 1;
        visit(pattern, end);
      });
      return steps;
    };
    findListed({ ...list, automaton: { ...list.automaton, scan } }, readTokens(text));
    return { steps, pieces };
  }
  const many = (n: number) => Array.from({ length: n }, (_, i) => `từ số ${i.toString(36)} *${i}x* y${i}*z`);

  it('is at most two steps a letter, for a thousand entries as for fifty thousand', () => {
    const text = 'từ số này không có trong danh sách nào cả '.repeat(50);
    for (const size of [0, 1_000, 50_000])
      expect(workOf(plain(...many(size)), text).steps).toBeLessThanOrEqual(2 * (text.length + 2));
  });

  it('stays so where entries and text are made to cost', () => {
    const letters = 'a'.repeat(10_000);
    const stars = Array.from({ length: 50 }, (_, n) => `${'*a'.repeat(4 + n)}*b`);
    const { steps, pieces } = workOf(plain(...stars), letters);
    expect(steps).toBeLessThanOrEqual(2 * (letters.length + 2));
    expect(pieces).toBe(10_000);
    expect(findListed(plain(...stars), readTokens(`${letters}b`))).toHaveLength(50);
  });
});

describe('an automaton', () => {
  it('tells every place of every pattern', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'ă', '\ud83d'), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.uniqueArray(text, { maxLength: 20 }), fc.array(text), (patterns, parts) => {
        const whole = parts.join('');
        const found: string[] = [];
        createAutomaton(patterns).scan(whole, (pattern, end) => found.push(`${pattern} ${end}`));
        const wanted = patterns.flatMap((pattern, index) =>
          Array.from(whole.split(''), (_unit, at) => at)
            .filter((at) => whole.startsWith(pattern, at))
            .map((at) => `${index} ${at + pattern.length}`),
        );
        expect(found.sort()).toEqual(wanted.sort());
      }),
      { numRuns: 1_000 },
    );
  });
});
