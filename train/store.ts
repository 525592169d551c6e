// A trained model as the service keeps it: half a byte a weight, in a file of its own.
import { createHash } from 'node:crypto';
import type { StoredModel } from '../src/checks/model/model.ts';
import type { Calibration } from './calibrate.ts';
import type { LinearModel } from './logistic.ts';

/** Roots of weights are stored, 0 to 7. */
const LARGEST_ROOT = 7;
/** A share so small may be cut: a single weight must not make all others coarse. */
const CUT = 0.0001;

export function quantise({ weights, bias }: LinearModel, calibration: Calibration): StoredModel {
  const sizes = weights
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort();
  const largest = sizes[Math.floor((1 - CUT) * (sizes.length - 1))] ?? 0;
  const scale = rounded(largest / LARGEST_ROOT ** 2) || 1;
  const halfOf = (weight: number) => {
    const root = Math.min(LARGEST_ROOT, Math.round(Math.sqrt(Math.abs(weight) / scale)));
    return weight < 0 ? root + LARGEST_ROOT + 1 : root;
  };
  const bytes = Uint8Array.from(
    { length: weights.length / 2 },
    (_, at) => halfOf(weights[at * 2] ?? 0) | (halfOf(weights[at * 2 + 1] ?? 0) << 4),
  );
  return {
    weights: Buffer.from(bytes).toString('base64'),
    scale,
    bias: rounded(bias),
    threshold: rounded(calibration.threshold),
    steepness: rounded(calibration.steepness),
  };
}

const rounded = (value: number) => Number(value.toPrecision(6));

/** Formatted as Biome would. */
export function sourceOf({ weights, ...numbers }: StoredModel): string {
  const lines = Object.entries(numbers).map(([name, value]) => `  ${name}: ${value},\n`);
  return `// Written by \`npm run train\`; docs/model-card.md says from what.
import type { StoredModel } from '../model.ts';

export const stored: StoredModel = {
  weights:
    '${weights}',
${lines.join('')}};
`;
}

/** Tells apart what two verdicts were made with. */
export function versionOf(models: readonly StoredModel[]): string {
  return createHash('sha256').update(JSON.stringify(models)).digest('hex').slice(0, 12);
}

export function versionSourceOf(version: string): string {
  return `// Written by \`npm run train\`: a hash over the four models.
export const MODEL_VERSION = '${version}';
`;
}
