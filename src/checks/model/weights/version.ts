// Written by `npm run train`: a hash over the four models.
export const MODEL_VERSION = 'd02cc4d46749';
