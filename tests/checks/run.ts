// One check on one comment, and its evidence as the words that it cuts out.
import fc from 'fast-check';
import type { Check } from '../../src/checks/check.ts';
import { type CheckedText, type Facts, NO_FACTS } from '../../src/domain/facts.ts';
import { DEFAULT_POLICY, type Policy, policySchema } from '../../src/domain/policy.ts';
import { showEvidence } from '../../src/domain/signal.ts';

export function commentOf(content: string, others: { title?: string; name?: string } = {}): CheckedText {
  return {
    fields: [
      { field: 'name', text: others.name ?? 'An' },
      { field: 'title', text: others.title ?? 'Ý kiến' },
      { field: 'content', text: content },
    ],
    siteHosts: ['bao.example'],
    region: 'VN',
  };
}

export function policyOf(parts: object): Policy {
  return policySchema.parse(parts);
}

/** `kind: words | words`, one a signal. */
export function run(
  check: Check,
  comment: string | CheckedText,
  policy = DEFAULT_POLICY,
  facts: Partial<Facts> = {},
) {
  const text = typeof comment === 'string' ? commentOf(comment) : comment;
  const fields = Object.fromEntries(text.fields.map(({ field, text: words }) => [field, words]));
  return check.run(text, policy, { ...NO_FACTS, ...facts }).map(({ kind, evidence }) => {
    const shown = showEvidence(evidence, fields).map((piece) =>
      'field' in piece ? piece.text : `${piece.fact}=${piece.value}`,
    );
    return `${kind}: ${shown.join(' | ')}`;
  });
}

/** Anything that a reader may send: letters of all kinds, marks apart, what can't be seen, halves of surrogate pairs, digits, dots. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      fc.constantFrom(
        '\u200b',
        '\u00ad',
        '\ufe0f',
        '\u0301',
        'ế'.normalize('NFD'),
        '👨‍👩‍👧',
        '\ud83d',
        'İ',
        '①',
        '０',
        '9️⃣',
        'ﷺ',
      ),
      fc.constantFrom(
        '0912',
        ' 345 ',
        '678',
        'không ',
        'chín ',
        '[.]',
        ' chấm ',
        '.',
        '@',
        'zalo ',
        'example',
        'com',
        '://',
        'http',
        '/',
        '_',
        "fb '",
        'Ba ',
      ),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));
