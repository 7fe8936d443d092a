import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { worthFeatures } from '../core/claims/worth/worth-features.ts';
import {
  encodeWorthModel,
  logistic,
  openWorthModel,
  readWorth,
  type WorthModel,
} from '../core/claims/worth/worth-model.ts';
import { readDoc } from '../core/lang/read-doc.ts';
import type { Doc } from '../core/text/doc.ts';

/*
 * Trains the check-worthiness model: npm run train:claims -- DATA_DIR
 * DATA_DIR holds nlp/claims-claimbuster/train.jsonl, one {text, label} a line (label 1: worth checking). Every fifth row is
 * held back; the scores printed are of those rows alone. Deterministic: the same data give the same file.
 */

const BITS = 15;
const EPOCHS = 12;
const RATE = 0.1;
const DECAY = 3e-3;
const MODEL = new URL('../pack/models/claims.bin', import.meta.url);

interface Row {
  readonly doc: Doc;
  readonly features: readonly number[];
  readonly label: number;
}

const [data] = process.argv.slice(2);
if (!data) {
  process.stderr.write('Usage: npm run train:claims -- DATA_DIR\n');
  process.exit(2);
}

const rows = readFileSync(join(data, 'nlp/claims-claimbuster/train.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(toRow);
const held = rows.filter((_, i) => i % 5 === 4);
const model = train(rows.filter((_, i) => i % 5 !== 4));
const bytes = encodeWorthModel(model);
writeFileSync(MODEL, bytes);
process.stdout.write(
  `${bytes.length} bytes; on ${held.length} rows held back: ${JSON.stringify(measure(openWorthModel(bytes)))}\n`,
);

function toRow(line: string): Row {
  const { text, label } = JSON.parse(line) as { text: string; label: number };
  // One row is one sentence, whatever full stops it holds.
  const doc = readDoc(text, 'en');
  return { doc, features: worthFeatures(doc, [0, text.length], BITS), label };
}

/** AdaGrad over the logistic loss, both labels weighing alike: news is not as poor in claims as a debate. */
function train(seen: readonly Row[]): WorthModel {
  const weights = new Float64Array(2 ** BITS);
  const sums = new Float64Array(2 ** BITS).fill(1e-8);
  let bias = 0;
  let biasSum = 1e-8;
  const positive = seen.filter(({ label }) => label).length;
  const weigh = [seen.length / (2 * (seen.length - positive)), seen.length / (2 * positive)] as const;
  const order = [...seen];
  let state = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      const j = Math.floor((state / 2 ** 32) * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const { features, label } of order) {
      const scale = 1 / Math.sqrt(features.length);
      let sum = bias;
      for (const feature of features) sum += weights[feature]! * scale;
      const slope = (logistic(sum) - label) * weigh[label ? 1 : 0];
      for (const feature of features) {
        const step = slope * scale + DECAY * weights[feature]!;
        sums[feature]! += step * step;
        weights[feature]! -= (RATE * step) / Math.sqrt(sums[feature]!);
      }
      biasSum += slope * slope;
      bias -= (RATE * slope) / Math.sqrt(biasSum);
    }
  }
  const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  return { bits: BITS, bias, step, weights: Int8Array.from(weights, (weight) => Math.round(weight / step)) };
}

/** Accuracy and F1 at 0.5 as the rows fall, and as they would with as many of one label as of the other. */
function measure(trained: WorthModel) {
  let [hits, misses, alarms, rejections] = [0, 0, 0, 0];
  for (const { doc, label } of held) {
    const worth = readWorth(trained, doc, [0, doc.text.length]) > 0.5;
    if (label) worth ? hits++ : misses++;
    else worth ? alarms++ : rejections++;
  }
  const recall = hits / (hits + misses);
  const alarmRate = alarms / (alarms + rejections);
  const round = (x: number) => Math.round(x * 1000) / 10;
  return {
    accuracy: round((hits + rejections) / held.length),
    F1: round((2 * hits) / (2 * hits + misses + alarms)),
    'accuracy, balanced': round((recall + 1 - alarmRate) / 2),
    'F1, balanced': round((2 * recall) / (recall + alarmRate + 1)),
  };
}
