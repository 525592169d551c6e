// L2-regularised logistic regression by dual coordinate descent (Yu, Huang and Lin 2011, "Dual coordinate descent methods
// for logistic regression and maximum entropy models"): no learning rate to choose, and a few dozen passes are enough.
import { lengthOf } from '../src/checks/model/features.ts';
import { createRandom, shuffle } from './random.ts';

export interface TrainingRow {
  /** Distinct; each has the value 1/lengthOf(number of buckets), so that the row's length is 1, or less for a few words. */
  buckets: Int32Array;
  isPositive: boolean;
  weight: number;
}

export interface LinearModel {
  weights: Float64Array;
  bias: number;
}

interface Options {
  bucketCount: number;
  /** How far a row of weight 1 may bend the model: more fits closer. */
  cost: number;
  passes: number;
  seed: number;
  onPass?: () => void;
}

/** A row's squared length: 1, and 1 for the bias. A short row's is less, which only slows the steps down. */
const SQUARED_LENGTH = 2;
const NEWTON_STEPS = 8;

export function trainLogistic(rows: readonly TrainingRow[], options: Options): LinearModel {
  const { bucketCount, cost, passes, seed, onPass } = options;
  const model: LinearModel = { weights: new Float64Array(bucketCount), bias: 0 };
  const random = createRandom(seed);
  const order = Int32Array.from(rows.keys());
  // The dual variables as alpha = limit · sigmoid(u), which keeps them in their bounds.
  const us = new Float64Array(rows.length);
  const alphas = new Float64Array(rows.length);
  for (let pass = 0; pass < passes; pass += 1) {
    shuffle(order, random);
    for (const index of order) {
      const row = rows[index];
      if (!row) continue;
      const limit = cost * row.weight;
      const old = alphas[index] ?? 0;
      const margin = (row.isPositive ? 1 : -1) * marginOf(model, row);
      const u = solve(us[index] ?? 0, margin, limit, old);
      const alpha = limit * sigmoid(u);
      us[index] = u;
      alphas[index] = alpha;
      add(model, row, (row.isPositive ? 1 : -1) * (alpha - old));
    }
    onPass?.();
  }
  return model;
}

/**
 * The u where u + |x|² · (limit · sigmoid(u) − old) + margin = 0. The left side only grows; Newton's steps are kept between
 * the bounds that sigmoid's own give, since a row of great weight makes it bend sharply.
 */
function solve(start: number, margin: number, limit: number, old: number): number {
  let low = -margin - SQUARED_LENGTH * (limit - old);
  let high = -margin + SQUARED_LENGTH * old;
  let u = start;
  for (let step = 0; step < NEWTON_STEPS; step += 1) {
    if (u <= low || u >= high) u = (low + high) / 2;
    const share = sigmoid(u);
    const error = u + SQUARED_LENGTH * (limit * share - old) + margin;
    if (error > 0) high = u;
    else low = u;
    u -= error / (1 + SQUARED_LENGTH * limit * share * (1 - share));
  }
  return Math.min(Math.max(u, low), high);
}

export function marginOf({ weights, bias }: LinearModel, { buckets }: Pick<TrainingRow, 'buckets'>): number {
  let sum = 0;
  for (const bucket of buckets) sum += weights[bucket] ?? 0;
  return bias + sum / lengthOf(buckets.length);
}

function add(model: LinearModel, { buckets }: TrainingRow, amount: number): void {
  model.bias += amount;
  const each = amount / lengthOf(buckets.length);
  for (const bucket of buckets) model.weights[bucket] = (model.weights[bucket] ?? 0) + each;
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
