// What a new policy may not say and its schema can't know: names of checks, and lists that would find everything or cost too
// much. Only asked when a version is put: one that was stored under other rules still counts.
import { CHECKS } from '../checks/index.ts';
import { isOnlyStars, readListedForm } from '../checks/text/listed-form.ts';
import { type FieldError, invalid } from '../domain/error.ts';
import type { CheckMode, ListedWord, Policy } from '../domain/policy.ts';
import { REMOTE_CHECK } from '../domain/remote-policy.ts';

/** A syllable has at most some twenty ways to be marked; each place in a text is compared with all of one spelling. */
const MAX_VARIANTS = 64;
/** 40 letters for each of 50,000 entries; compiled, a letter takes up to 18 bytes in every process. */
const MAX_LETTERS = 2_000_000;

const NAMES = [...CHECKS.filter(({ isRequired }) => !isRequired).map(({ name }) => name), REMOTE_CHECK];

/** Throws `invalid` with the place of each fault. */
export function assertPolicy({ checks, blocked }: Policy): void {
  const errors: FieldError[] = Object.keys(checks)
    .filter((name) => !NAMES.includes(name))
    .map((name) => ({
      pointer: `/checks/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      code: 'check.unknown',
      params: { name, names: NAMES.join(', ') },
    }));
  errors.push(...faultsOfWords(blocked.words));
  if (errors.length > 0) throw invalid(...errors.slice(0, MAX_ERRORS));
}

const MAX_ERRORS = 50;

function faultsOfWords(words: readonly ListedWord[]): FieldError[] {
  const letters = words.reduce((sum, { form }) => sum + form.length, 0);
  if (letters > MAX_LETTERS)
    return [{ pointer: '/blocked/words', code: 'words.long', params: { max: MAX_LETTERS } }];
  const spellings = new Map<string, number>();
  return words.flatMap(({ form }, index): FieldError[] => {
    const pointer = `/blocked/words/${index}`;
    const { pieces } = readListedForm(form);
    if (pieces.length === 0) return isOnlyStars(form) ? [{ pointer, code: 'word.star' }] : [];
    const spelling = pieces.map(({ distance, folded }) => `${distance}${folded}`).join('*');
    const count = (spellings.get(spelling) ?? 0) + 1;
    spellings.set(spelling, count);
    return count === MAX_VARIANTS + 1
      ? [{ pointer, code: 'word.variants', params: { max: MAX_VARIANTS } }]
      : [];
  });
}

/** Every check with its mode, so that nobody has to know the names by heart. */
export function withAllChecks(policy: Policy): Policy {
  const checks = NAMES.map((name): [string, CheckMode] => [name, policy.checks[name] ?? 'on']);
  return { ...policy, checks: Object.fromEntries(checks) };
}
