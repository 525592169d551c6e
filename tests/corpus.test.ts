import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findContacts } from '../src/checks/text/contacts.ts';
import { readTokens } from '../src/checks/text/tokens.ts';
import { excessCharacters, hasControlCharacters, TEXT_LIMITS, tidyText } from '../src/domain/comment.ts';
import { readCorpus } from './support/corpus.ts';

const FILES = ['vi-clean', 'vi-spam', 'vi-abuse', 'en-clean', 'en-spam', 'en-abuse'] as const;
const FIELDS = ['name', 'title', 'content', 'language', 'label', 'kind', 'contact'];
const KINDS = {
  clean:
    'ordinary quoting food-animal scam-warning criticism honest-contact crime-report question identity strong-feeling',
  spam: 'followers job fortune-teller sim escort land phishing potency shop crypto cosmetics pirated-films detective-debt betting forged-papers loan seo',
  abuse: 'hate insult threat dehumanising-polite profanity political sexual',
};
const comments = FILES.flatMap(readCorpus);
const contacts = comments.flatMap(({ name, title, content }) =>
  [name, title, content].flatMap((text) => findContacts(text).map((contact) => ({ ...contact, text }))),
);

describe.each(FILES)('%s', (file) => {
  const [language = '', label = ''] = file.split('-');

  it('is JSON Lines, with one line end a line', () => {
    const text = readFileSync(new URL(`../corpus/${file}.jsonl`, import.meta.url), 'utf8');
    const lines = text.split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.filter((line) => !line.startsWith('{') || /[\r\u2028\u2029]/.test(line))).toEqual([]);
  });

  it('has on every line the same fields, each of them filled', () => {
    const wrong = readCorpus(file).filter(
      (comment) =>
        JSON.stringify(Object.keys(comment)) !== JSON.stringify(FIELDS) ||
        comment.language !== language ||
        comment.label !== label ||
        typeof comment.contact !== 'boolean' ||
        !KINDS[comment.label].split(' ').includes(comment.kind),
    );
    expect(wrong).toEqual([]);
  });

  it('has only comments that the form would take as they are', () => {
    const wrong = readCorpus(file).filter((comment) =>
      (['name', 'title', 'content'] as const).some(
        (field) =>
          comment[field] === '' ||
          tidyText(comment[field]) !== comment[field] ||
          comment[field].normalize('NFC') !== comment[field] ||
          hasControlCharacters(comment[field], field === 'content' ? 'many' : 'one') ||
          excessCharacters(comment[field], TEXT_LIMITS[field]) > 0,
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('no two comments', () => {
  /** Three syllables in a row, without marks, capitals or signs. */
  const shingles = comments.map(({ content }) => {
    const words = readTokens(content).map(({ folded }) => folded);
    return new Set(words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`));
  });

  it('say the same', () => {
    const seen = new Set(
      comments.map(({ content }) =>
        readTokens(content)
          .map(({ folded }) => folded)
          .join(' '),
      ),
    );
    expect(seen.size).toBe(comments.length);
  });

  it('say nearly the same, but for one in a hundred', () => {
    const places = new Map<string, number[]>();
    const similar = new Set<number>();
    for (const [index, mine] of shingles.entries()) {
      const shared = new Map<number, number>();
      for (const shingle of mine) {
        const others = places.get(shingle) ?? [];
        for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
        others.push(index);
        places.set(shingle, others);
      }
      for (const [other, both] of shared)
        if (both / (mine.size + (shingles[other]?.size ?? 0) - both) >= 0.5) similar.add(index);
    }
    expect(similar.size / comments.length).toBeLessThan(0.01);
  });
});

describe('nobody’s', () => {
  const INVENTED = /(?:^|\.)(?:example|test|invalid|example\.(?:com|net|org))$/;
  /** What readers point each other to, and a messenger's own address before an invented name. */
  const OFFICIAL = /(?:^|\.)gov\.vn$|^(?:csgt\.vn|facebook\.com|t\.me)$/;

  it('domain is in it but those that exist for examples, and official ones', () => {
    const hosts = new Set(contacts.flatMap(({ host }) => host ?? []));
    expect([...hosts].filter((host) => !INVENTED.test(host) && !OFFICIAL.test(host))).toEqual([]);
  });

  it('e-mail address is in it but invented ones', () => {
    const hosts = contacts
      .filter(({ kind }) => kind === 'email')
      .map(({ text, start, end }) => text.slice(start, end).toLowerCase().replace(/^.*@/, ''));
    expect(hosts.length).toBeGreaterThan(50);
    expect(hosts.filter((host) => !INVENTED.test(host))).toEqual([]);
  });

  it('phone number is in it but those of a row that was made up', () => {
    const MADE_UP = /^(?:0123456|0900000|0909000|0912000|0987000|0990000|02\d\d000)\d{3}$|^0912000\d{4}$/;
    /** Ofcom's and NANPA's numbers for drama, and one that is too short to exist. */
    const FOREIGN = /^\+(?:447700900\d{3}|1555\d{4}|6500000\d{3})$/;
    const numbers = contacts.flatMap(({ digits }) => digits ?? []);
    expect(numbers.length).toBeGreaterThan(200);
    expect(numbers.filter((digits) => !MADE_UP.test(digits) && !FOREIGN.test(digits))).toEqual([]);
  });
});
