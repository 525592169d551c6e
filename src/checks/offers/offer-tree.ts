// The words of offers, compiled to a tree for each language.
import { type Node, plant, rootTree } from '../abuse/forms.ts';
import { fold } from '../text/view.ts';
import { AUDIENCE, CALLS, CALLS_TO, formsOf, HONEST, PROMISES, SELLERS, SELLERS_DO } from './cues.ts';
import { ENGLISH, ENGLISH_TRADES } from './english.ts';
import { type Trade, tradeForms } from './trades.ts';

/** What kind of evidence a word is: `sure` and `usual` are words of a trade, `honest` ones speak against an offer. */
export type Cue = 'call' | 'audience' | 'seller' | 'promise' | 'price' | 'sure' | 'usual' | 'honest';

export interface Said {
  cue: Cue;
  trade: Trade | null;
}

export const vietnameseTree = rootTree<Said>();
export const englishTree = rootTree<Said>();

/** One syllable without its marks is another word; "nt", "lh", "ib" have none to lose. */
const losesMarks = (form: string) => !form.includes(' ') && form !== fold(form);
function plantAll(tree: Node<Said>, forms: readonly string[], said: Said, needsMarks = losesMarks): void {
  for (const form of new Set(forms)) plant(tree, form, said, needsMarks(form));
}

const vietnamese: [Cue, readonly string[]][] = [
  ['call', CALLS],
  ['audience', AUDIENCE],
  ['seller', SELLERS],
  ['promise', PROMISES],
  ['honest', HONEST],
];
for (const [cue, forms] of vietnamese) plantAll(vietnameseTree, forms, { cue, trade: null });
plantAll(vietnameseTree, CALLS_TO, { cue: 'call', trade: null }, () => true);
plantAll(vietnameseTree, SELLERS_DO, { cue: 'seller', trade: null }, () => true);
for (const { form, trade, isSure } of tradeForms)
  plantAll(vietnameseTree, [form], { cue: isSure ? 'sure' : 'usual', trade });

for (const [cue, forms] of Object.entries(ENGLISH) as [Cue, readonly string[]][])
  plantAll(englishTree, forms, { cue, trade: null });
for (const [trade, forms] of Object.entries(ENGLISH_TRADES) as [Trade, string][])
  plantAll(englishTree, formsOf(forms), { cue: 'usual', trade });
