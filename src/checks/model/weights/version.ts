// Written by `npm run train`: a hash over the four models.
export const MODEL_VERSION = 'feeb5d0b1754';
