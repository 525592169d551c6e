// Written by `npm run train`: a hash over the four models.
export const MODEL_VERSION = '43c8fe042f28';
