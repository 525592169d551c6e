// Written by `npm run train`: a hash over the four models.
export const MODEL_VERSION = '1ad79e553293';
