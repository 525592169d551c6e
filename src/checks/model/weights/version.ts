// Written by `npm run train`: a hash over the four models.
export const MODEL_VERSION = '6a14e6f83b6c';
