// Written by `npm run train`: a hash over the four models.
export const MODEL_VERSION = 'c415d4ef93a1';
