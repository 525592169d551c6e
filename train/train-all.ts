// The four models, as what is to be written: the same examples and seed give the same text.
import type { StoredModel } from '../src/checks/model/model.ts';
import { openModel } from '../src/checks/model/model.ts';
import type { Models } from '../src/checks/model/models.ts';
import type { Example } from './sources.ts';
import { sourceOf, versionOf, versionSourceOf } from './store.ts';
import { type LearntLabel, PASSES_A_MODEL, trainModel } from './train.ts';

const MODELS = [
  { language: 'vi', label: 'abuse' },
  { language: 'vi', label: 'spam' },
  { language: 'en', label: 'abuse' },
  { language: 'en', label: 'spam' },
] as const;

export const ALL_PASSES = MODELS.length * PASSES_A_MODEL;

export interface Trained {
  models: Models;
  /** File name in src/checks/model/weights → its text. */
  files: Record<string, string>;
}

export function trainAll(examples: readonly Example[], seed: number, onPass: () => void): Trained {
  const stored = MODELS.map(({ language, label }) => {
    const own = examples.filter((example) => example.language === language);
    return { language, label, model: trainModel(own, label, seed, onPass) };
  });
  const version = versionOf(stored.map(({ model }) => model));
  const open = (language: Example['language'], label: LearntLabel) =>
    openModel(find(stored, (entry) => entry.language === language && entry.label === label).model);
  return {
    models: {
      version,
      vi: { abuse: open('vi', 'abuse'), spam: open('vi', 'spam') },
      en: { abuse: open('en', 'abuse'), spam: open('en', 'spam') },
    },
    files: {
      ...Object.fromEntries(
        stored.map(({ language, label, model }) => [`${language}-${label}.ts`, sourceOf(model)]),
      ),
      'version.ts': versionSourceOf(version),
    },
  };
}

interface Entry {
  language: Example['language'];
  label: LearntLabel;
  model: StoredModel;
}

function find(entries: readonly Entry[], is: (entry: Entry) => boolean): Entry {
  const entry = entries.find(is);
  if (!entry) throw new Error('no such model');
  return entry;
}
