// A trained model as the service keeps it: one byte a weight, in a file of its own.
import { createHash } from 'node:crypto';
import type { StoredModel } from '../src/checks/model/model.ts';
import type { Calibration } from './calibrate.ts';
import type { LinearModel } from './logistic.ts';

const LARGEST = 127;

export function quantise({ weights, bias }: LinearModel, calibration: Calibration): StoredModel {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = rounded(largest / LARGEST) || 1;
  const bytes = Int8Array.from(weights, (weight) =>
    Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / scale))),
  );
  return {
    weights: Buffer.from(bytes.buffer).toString('base64'),
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
