// Words as shared objects.
import { perWord, type Said } from './per-word.ts';
import { isSyllable } from './syllable.ts';
import { fold } from './view.ts';

export const saidOf = perWord((marked): Said => {
  const plain = fold(marked);
  return { marked, plain, isSyllable: isSyllable(plain), slots: [] };
});
