// Written by `npm run train`: a hash over the four models.
export const MODEL_VERSION = '5dca7f1809a9';
