// The four models. They are small enough to be part of the program; `npm run train` writes them.
import { type Model, openModel } from './model.ts';
import { stored as enAbuse } from './weights/en-abuse.ts';
import { stored as enSpam } from './weights/en-spam.ts';
import { MODEL_VERSION } from './weights/version.ts';
import { stored as viAbuse } from './weights/vi-abuse.ts';
import { stored as viSpam } from './weights/vi-spam.ts';

export interface Models {
  version: string;
  vi: Record<'abuse' | 'spam', Model>;
  en: Record<'abuse' | 'spam', Model>;
}

export const MODELS: Models = {
  version: MODEL_VERSION,
  vi: { abuse: openModel(viAbuse), spam: openModel(viSpam) },
  en: { abuse: openModel(enAbuse), spam: openModel(enSpam) },
};
