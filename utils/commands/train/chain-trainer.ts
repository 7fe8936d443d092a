/*
 * Trains a linear-chain conditional random field by stochastic gradient with AdaGrad steps (Lafferty et al. 2001; Duchi et al. 2011).
 *
 * Where a corpus marks people, organisations and places only, an unmarked word may still belong to an event or another name: the
 * gradient there is the difference between all tag sequences and those that agree with the marks, not one (partial labels).
 */
import { FEATURE_BITS, FEATURE_COUNT } from '../../core/names/features.ts';
import { mayEnd, mayFollow, mayStart, OUTSIDE, TAG_COUNT, typeOf } from '../../core/names/tag-set.ts';
import { type Examples, FREE } from './read-examples.ts';

export interface Weights {
  /** Dense row of a feature hash, -1 where it was too rare. */
  readonly rowOf: Int32Array;
  /** One float a tag and row. */
  readonly rows: Float32Array;
  /** Transitions `[before * TAG_COUNT + tag]`, then starts. */
  readonly chain: Float32Array;
}

export interface Schedule {
  readonly epochs: number;
  readonly rate: number;
  /** L2 penalty a step, on touched weights. */
  readonly decay: number;
  /** Share of a unit's features left out at random, so that no single word's identity carries a name. */
  readonly dropout: number;
  readonly seed: number;
}

const T = TAG_COUNT;
/** Slopes that change nothing worth the memory they touch. */
const NEGLIGIBLE = 5e-4;
/** Loss of a sentence that is read right without doubt. */
const LEARNT = 0.02;
/** Types that corpora with partial marks leave unmarked: event and other. */
const FIRST_UNMARKED_TYPE = 3;

/** Untrained weights for every feature seen at least `rarest` times. */
export function startWeights(examples: Examples, rarest: number): Weights {
  const counts = new Uint32Array(2 ** FEATURE_BITS);
  for (const hash of examples.features) counts[hash]!++;
  let next = 0;
  const rowOf = Int32Array.from(counts, (count) => (count >= rarest ? next++ : -1));
  return { rowOf, rows: new Float32Array(next * T), chain: new Float32Array(T * T + T) };
}

/** The `count` features that say most, with their weights: to be trained a little longer, so that they take over what the others said. */
export function keepStrongest(weights: Weights, count: number): Weights {
  const strength = (row: number): number => {
    let sum = 0;
    for (let k = row * T; k < (row + 1) * T; k++) sum += weights.rows[k]! ** 2;
    return sum;
  };
  const ranked = Array.from({ length: weights.rows.length / T }, (_, row) => ({ row, strength: strength(row) }))
    .sort((a, b) => b.strength - a.strength || a.row - b.row)
    .slice(0, count);
  const numbers = new Map(ranked.map(({ row }, i) => [row, i]));
  const rows = new Float32Array(ranked.length * T);
  ranked.forEach(({ row }, i) => {
    rows.set(weights.rows.subarray(row * T, (row + 1) * T), i * T);
  });
  return { rowOf: weights.rowOf.map((row) => numbers.get(row) ?? -1), rows, chain: weights.chain.slice() };
}

/** Trains `weights` in place. */
export function trainChain(
  examples: Examples,
  weights: Weights,
  schedule: Schedule,
  report: (line: string) => void,
): void {
  const { rowOf, rows, chain } = weights;
  const squares = new Float32Array(rows.length).fill(1e-2);
  const chainSquares = new Float32Array(T * T + T).fill(1e-2);
  const sentences = examples.firsts.length - 1;
  const order = Uint32Array.from({ length: sentences }, (_, i) => i);
  const random = randomFrom(schedule.seed);
  const lattice = new Lattice();
  const losses = new Float32Array(sentences).fill(1);
  const kept = new Int32Array(FEATURE_COUNT * 256);
  const keptEnds = new Int32Array(257);

  for (let epoch = 0; epoch < schedule.epochs; epoch++) {
    shuffle(order, random);
    const rate = schedule.rate * (1 - (0.9 * epoch) / schedule.epochs);
    let loss = 0;
    for (const s of order) {
      // What is known by heart is asked every other time only.
      if (losses[s]! < LEARNT && (epoch + s) % 2 === 0) {
        loss += losses[s]!;
        continue;
      }
      const from = examples.firsts[s]!;
      const length = examples.firsts[s + 1]! - from;
      lattice.start(length, chain);
      let kepts = 0;
      for (let i = 0; i < length; i++) {
        const emission = lattice.emission.subarray(i * T, i * T + T).fill(0);
        const end = (from + i + 1) * FEATURE_COUNT;
        for (let f = end - FEATURE_COUNT; f < end; f++) {
          const row = rowOf[examples.features[f]!]!;
          if (row < 0 || (schedule.dropout > 0 && random() < schedule.dropout)) continue;
          kept[kepts++] = row * T;
          for (let tag = 0; tag < T; tag++) emission[tag]! += rows[row * T + tag]!;
        }
        keptEnds[i + 1] = kepts;
      }
      losses[s] = lattice.gradient(examples.tags.subarray(from, from + length), examples.complete[s] === 1);
      loss += losses[s]!;
      for (let i = 0; i < length; i++) {
        const gradient = lattice.unitGradient.subarray(i * T, i * T + T);
        if (gradient.every((slope) => slope < NEGLIGIBLE && slope > -NEGLIGIBLE)) continue;
        for (let k = keptEnds[i]!; k < keptEnds[i + 1]!; k++)
          step(rows, squares, kept[k]!, gradient, T, rate, schedule.decay);
      }
      step(chain, chainSquares, 0, lattice.chainGradient, T * T + T, rate, 0);
    }
    report(`epoch ${epoch + 1} of ${schedule.epochs}: loss ${(loss / sentences).toFixed(3)} a sentence`);
  }
}

/** One AdaGrad step over `size` weights at `at`. */
function step(
  weights: Float32Array,
  squares: Float32Array,
  at: number,
  gradient: Float32Array,
  size: number,
  rate: number,
  decay: number,
): void {
  for (let k = 0; k < size; k++) {
    const slope = gradient[k]!;
    if (slope < NEGLIGIBLE && slope > -NEGLIGIBLE) continue;
    const w = weights[at + k]!;
    const g = slope - decay * w;
    const sum = squares[at + k]! + g * g;
    squares[at + k] = sum;
    weights[at + k] = w + (rate * g) / Math.sqrt(sum);
  }
}

/** Forward-backward over one sentence, scaled at each unit so that nothing runs out of range. */
class Lattice {
  emission = new Float32Array(256 * T);
  unitGradient = new Float32Array(256 * T);
  readonly chainGradient = new Float32Array(T * T + T);
  #length = 0;
  #potential = new Float64Array(256 * T);
  #alpha = new Float64Array(256 * T);
  #beta = new Float64Array(256 * T);
  readonly #chain = new Float64Array(T * T + T);
  readonly #pairs: Uint8Array;

  constructor() {
    const pairs: number[] = [];
    for (let a = 0; a < T; a++) for (let b = 0; b < T; b++) if (mayFollow(a, b)) pairs.push(a, b);
    this.#pairs = Uint8Array.from(pairs);
  }

  start(length: number, chain: Float32Array): void {
    this.#length = length;
    for (let k = 0; k < chain.length; k++) this.#chain[k] = Math.exp(chain[k]!);
    this.chainGradient.fill(0);
  }

  /** Fills the gradients of the log likelihood and returns its negative. */
  gradient(tags: Uint8Array, complete: boolean): number {
    const length = this.#length;
    for (let i = 0; i < length; i++) {
      let top = this.emission[i * T]!;
      for (let t = 1; t < T; t++) top = Math.max(top, this.emission[i * T + t]!);
      for (let t = 0; t < T; t++) this.#potential[i * T + t] = Math.exp(this.emission[i * T + t]! - top);
    }
    this.unitGradient.fill(0, 0, length * T);
    const all = this.#addExpected(-1);
    // What agrees with the marks: the rest is out.
    for (let i = 0; i < length; i++) {
      const tag = tags[i]!;
      for (let t = 0; t < T; t++) {
        const hidden = tag === OUTSIDE && !complete && t !== OUTSIDE && typeOf(t) >= FIRST_UNMARKED_TYPE;
        if (t !== tag && tag !== FREE && !hidden) this.#potential[i * T + t] = 0;
      }
    }
    const agreeing = this.#addExpected(1);
    return all - agreeing;
  }

  /** Adds expected counts, times `sign`, to the gradients; returns the log of the sum over sequences. */
  #addExpected(sign: number): number {
    const length = this.#length;
    const alpha = this.#alpha;
    const beta = this.#beta;
    const potential = this.#potential;
    const chain = this.#chain;
    const pairs = this.#pairs;
    let log = 0;
    let sum = 0;
    for (let t = 0; t < T; t++) {
      alpha[t] = mayStart(t) ? potential[t]! * chain[T * T + t]! : 0;
      sum += alpha[t]!;
    }
    log += scaleDown(alpha, 0, sum);
    for (let i = 1; i < length; i++) {
      const at = i * T;
      alpha.fill(0, at, at + T);
      for (let p = 0; p < pairs.length; p += 2) {
        const b = pairs[p + 1]!;
        alpha[at + b]! += alpha[at - T + pairs[p]!]! * chain[pairs[p]! * T + b]!;
      }
      sum = 0;
      for (let t = 0; t < T; t++) {
        alpha[at + t]! *= potential[at + t]!;
        sum += alpha[at + t]!;
      }
      log += scaleDown(alpha, at, sum);
    }
    const lastAt = (length - 1) * T;
    sum = 0;
    for (let t = 0; t < T; t++) {
      beta[lastAt + t] = mayEnd(t) ? 1 : 0;
      if (mayEnd(t)) sum += alpha[lastAt + t]!;
    }
    log += Math.log(sum);
    for (let i = length - 1; i >= 0; i--) {
      const at = i * T;
      let total = 0;
      for (let t = 0; t < T; t++) total += alpha[at + t]! * beta[at + t]!;
      for (let t = 0; t < T; t++) {
        const share = (alpha[at + t]! * beta[at + t]!) / total;
        this.unitGradient[at + t]! += sign * share;
        if (i === 0) this.chainGradient[T * T + t]! += sign * share;
      }
      if (i === 0) break;
      beta.fill(0, at - T, at);
      let pairTotal = 0;
      for (let p = 0; p < pairs.length; p += 2) {
        const a = pairs[p]!;
        const b = pairs[p + 1]!;
        const flow = chain[a * T + b]! * potential[at + b]! * beta[at + b]!;
        beta[at - T + a]! += flow;
        pairTotal += alpha[at - T + a]! * flow;
      }
      for (let p = 0; p < pairs.length; p += 2) {
        const a = pairs[p]!;
        const b = pairs[p + 1]!;
        const flow = alpha[at - T + a]! * chain[a * T + b]! * potential[at + b]! * beta[at + b]!;
        if (flow > 0) this.chainGradient[a * T + b]! += (sign * flow) / pairTotal;
      }
      let betaSum = 0;
      for (let t = 0; t < T; t++) betaSum += beta[at - T + t]!;
      for (let t = 0; t < T; t++) beta[at - T + t]! /= betaSum;
    }
    return log;
  }
}

function scaleDown(values: Float64Array, at: number, sum: number): number {
  for (let t = 0; t < T; t++) values[at + t]! /= sum;
  return Math.log(sum);
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}

/** Mulberry32: the same model from the same data. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
