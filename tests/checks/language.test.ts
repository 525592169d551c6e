import { expect, it } from 'vitest';
import { guessLanguage } from '../../src/checks/text/language.ts';
import { readCorpus } from '../support/corpus.ts';

it.each([
  ['Rất đồng ý với bài viết này', 'vi'],
  ['toi dong y voi bai viet nay', 'vi'],
  ['I agree with the article', 'en'],
  ['Ok', 'vi'],
  ['123 👍', 'vi'],
  ['Я согласен', 'other'],
  ['同意', 'other'],
  ['', 'vi'],
])('%j is %s', (text, language) => {
  expect(guessLanguage(text)).toBe(language);
});

it.each(['vi-clean', 'en-clean', 'vi-spam', 'en-spam'] as const)('nearly all of %s is told right', (file) => {
  const comments = readCorpus(file);
  const right = comments.filter(
    ({ title, content, language }) => guessLanguage(`${title}\n${content}`) === language,
  );
  expect(right.length / comments.length).toBeGreaterThan(0.98);
});
