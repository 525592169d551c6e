// L2-regularised logistic regression by dual coordinate descent (Yu, Huang and Lin 2011, "Dual coordinate descent methods
// for logistic regression and maximum entropy models"): no learning rate to choose, and a few dozen passes are enough.
import { createRandom, shuffle } from './random.ts';

export interface TrainingRow {
  /** Distinct; each has the value 1/length. */
  buckets: Int32Array;
  length: number;
  isPositive: boolean;
  weight: number;
}

export interface LinearModel {
  weights: Float64Array;
  bias: number;
}

interface Options {
  /** One a bucket: how easily its weight moves. As if its value were multiplied by the root of that, and its weight after. */
  mobility: Float64Array;
  /** How far a row of weight 1 may bend the model: more fits closer. */
  cost: number;
  passes: number;
  seed: number;
  onPass?: () => void;
}

const NEWTON_STEPS = 8;

export function trainLogistic(rows: readonly TrainingRow[], options: Options): LinearModel {
  const { mobility, cost, passes, seed, onPass } = options;
  const model: LinearModel = { weights: new Float64Array(mobility.length), bias: 0 };
  const random = createRandom(seed);
  const order = Int32Array.from(rows.keys());
  const squares = Float64Array.from(rows, (row) => squaredLength(row, mobility));
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
      const u = solve(us[index] ?? 0, { margin, limit, old, square: squares[index] ?? 1 });
      const alpha = limit * sigmoid(u);
      us[index] = u;
      alphas[index] = alpha;
      add(model, row, (row.isPositive ? 1 : -1) * (alpha - old), mobility);
    }
    onPass?.();
  }
  return model;
}

/** The bias counts as one more feature, of the value 1. */
function squaredLength({ buckets, length }: TrainingRow, mobility: Float64Array): number {
  let sum = 0;
  for (const bucket of buckets) sum += mobility[bucket] ?? 0;
  return 1 + sum / (length * length);
}

interface Step {
  margin: number;
  limit: number;
  old: number;
  square: number;
}

/**
 * The u where u + |x|² · (limit · sigmoid(u) − old) + margin = 0. The left side only grows; Newton's steps are kept between
 * the bounds that sigmoid's own give, since a row of great weight makes it bend sharply.
 */
function solve(start: number, { margin, limit, old, square }: Step): number {
  let low = -margin - square * (limit - old);
  let high = -margin + square * old;
  let u = start;
  for (let step = 0; step < NEWTON_STEPS; step += 1) {
    if (u <= low || u >= high) u = (low + high) / 2;
    const share = sigmoid(u);
    const error = u + square * (limit * share - old) + margin;
    if (error > 0) high = u;
    else low = u;
    u -= error / (1 + square * limit * share * (1 - share));
  }
  return Math.min(Math.max(u, low), high);
}

export function marginOf(
  { weights, bias }: LinearModel,
  { buckets, length }: Pick<TrainingRow, 'buckets' | 'length'>,
): number {
  let sum = 0;
  for (const bucket of buckets) sum += weights[bucket] ?? 0;
  return bias + sum / length;
}

function add(
  model: LinearModel,
  { buckets, length }: TrainingRow,
  amount: number,
  mobility: Float64Array,
): void {
  model.bias += amount;
  const each = amount / length;
  for (const bucket of buckets)
    model.weights[bucket] = (model.weights[bucket] ?? 0) + each * (mobility[bucket] ?? 0);
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
