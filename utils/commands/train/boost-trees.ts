import type { TreeTable } from '../../page/article/boosted-trees.ts';

/** Rows to learn from: a row-major matrix with a yes or no and a weight a row. */
export interface Examples {
  readonly columns: readonly string[];
  readonly rows: Float32Array;
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
}

export interface BoostOptions {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /** Added to the sum of second derivatives of a leaf (L2). */
  readonly lambda: number;
  /** Smallest sum of second derivatives of a leaf. */
  readonly minHessian: number;
  /** Share of the columns each tree may use. */
  readonly columnShare: number;
}

const BINS = 48;

/**
 * Gradient boosting of logistic loss with trees grown leaf by leaf over histograms (Friedman 2001; Ke et al. 2017, LightGBM).
 * `use` are the rows learnt from. The same rows give the same trees.
 */
export function boostTrees(examples: Examples, use: Int32Array, options: BoostOptions): TreeTable {
  const { columns, labels, weights } = examples;
  const width = columns.length;
  const { cuts, bins } = binned(examples);
  let yes = 0;
  let all = 0;
  for (const row of use) {
    yes += labels[row]! * weights[row]!;
    all += weights[row]!;
  }
  const base = Math.log(yes / (all - yes));
  const sums = new Float32Array(labels.length).fill(base);
  const gradients = new Float32Array(labels.length);
  const hessians = new Float32Array(labels.length);
  const nodes: number[] = [];
  let seed = 7;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  for (let tree = 0; tree < options.trees; tree++) {
    for (const row of use) {
      const p = 1 / (1 + Math.exp(-sums[row]!));
      gradients[row] = weights[row]! * (p - labels[row]!);
      hessians[row] = Math.max(1e-9, weights[row]! * p * (1 - p));
    }
    const allowed = cuts.flatMap((cut, column) => (cut.length && random() < options.columnShare ? [column] : []));
    const grown = growTree({ bins, cuts, width, gradients, hessians, allowed, options }, use);
    for (const leaf of grown.leaves) for (const row of leaf.rows) sums[row]! += leaf.value;
    nodes.push(...grown.nodes);
  }
  return { columns, base, nodes };
}

/** A table that names only the columns its trees use, with numbers short enough to read. */
export function compactTrees({ columns, base, nodes }: TreeTable): TreeTable {
  const used = [...new Set(nodes.filter((node, at) => at % 2 === 0 && node >= 0))].sort((a, b) => a - b);
  const short = (value: number) => Number(value.toPrecision(4));
  return {
    columns: used.map((column) => columns[column]!),
    base: short(base),
    nodes: nodes.map((node, at) => (at % 2 ? short(node) : node < 0 ? -1 : used.indexOf(node))),
  };
}

/** Every value's bin by column, and the values between bins. */
function binned({ columns, rows, labels }: Examples): { cuts: Float32Array[]; bins: Uint8Array } {
  const width = columns.length;
  const count = labels.length;
  const bins = new Uint8Array(rows.length);
  const step = Math.max(1, Math.floor(count / 20000));
  const cuts = columns.map((_, column) => {
    const sample: number[] = [];
    for (let row = 0; row < count; row += step) sample.push(rows[row * width + column]!);
    sample.sort((a, b) => a - b);
    const values = [...new Set(sample)];
    const between =
      values.length <= BINS
        ? values.slice(1).map((value, i) => (value + values[i]!) / 2)
        : [
            ...new Set(
              Array.from({ length: BINS - 1 }, (_, i) => sample[Math.floor((sample.length * (i + 1)) / BINS)]!),
            ),
          ];
    const cut = Float32Array.from(between);
    for (let row = 0; row < count; row++) bins[row * width + column] = binOf(cut, rows[row * width + column]!);
    return cut;
  });
  return { cuts, bins };
}

/** How many cuts are below a value. */
function binOf(cut: Float32Array, value: number): number {
  let low = 0;
  let high = cut.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > cut[middle]!) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Growth {
  readonly bins: Uint8Array;
  readonly cuts: readonly Float32Array[];
  readonly width: number;
  readonly gradients: Float32Array;
  readonly hessians: Float32Array;
  readonly allowed: readonly number[];
  readonly options: BoostOptions;
}

interface Leaf {
  readonly rows: Int32Array;
  readonly value: number;
  readonly histogram: Float64Array;
  readonly split: { readonly gain: number; readonly column: number; readonly bin: number } | null;
  /** Set when the leaf has been split. */
  children: readonly [Leaf, Leaf] | null;
}

function growTree(growth: Growth, use: Int32Array): { nodes: number[]; leaves: Leaf[] } {
  const root = makeLeaf(growth, use, histogramOf(growth, use));
  let leaves = [root];
  while (leaves.length < growth.options.leaves) {
    const best = leaves.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a));
    if (!best.split) break;
    best.children = divide(growth, best, best.split);
    leaves = [...leaves.filter((leaf) => leaf !== best), ...best.children];
  }
  const nodes: number[] = [];
  const write = (leaf: Leaf): void => {
    if (!leaf.children) nodes.push(-1, leaf.value);
    else {
      const { column, bin } = leaf.split!;
      nodes.push(column, growth.cuts[column]![bin]!);
      leaf.children.forEach(write);
    }
  };
  write(root);
  return { nodes, leaves };
}

/** Splits a leaf's rows; the larger half's histogram is what the smaller one leaves over. */
function divide(growth: Growth, leaf: Leaf, { column, bin }: { column: number; bin: number }): [Leaf, Leaf] {
  const isLow = (row: number) => growth.bins[row * growth.width + column]! <= bin;
  const low = leaf.rows.filter(isLow);
  const high = leaf.rows.filter((row) => !isLow(row));
  const small = low.length < high.length ? low : high;
  const histogram = histogramOf(growth, small);
  const rest = leaf.histogram.map((value, at) => value - histogram[at]!);
  return [
    makeLeaf(growth, low, small === low ? histogram : rest),
    makeLeaf(growth, high, small === high ? histogram : rest),
  ];
}

/** Sums of first and second derivatives, by column and bin. */
function histogramOf({ bins, width, gradients, hessians, allowed }: Growth, rows: Int32Array): Float64Array {
  const histogram = new Float64Array(width * BINS * 2);
  for (const row of rows) {
    const gradient = gradients[row]!;
    const hessian = hessians[row]!;
    for (const column of allowed) {
      const at = (column * BINS + bins[row * width + column]!) * 2;
      histogram[at]! += gradient;
      histogram[at + 1]! += hessian;
    }
  }
  return histogram;
}

function makeLeaf(growth: Growth, rows: Int32Array, histogram: Float64Array): Leaf {
  const { cuts, allowed, options, gradients, hessians } = growth;
  const { lambda, minHessian, rate } = options;
  let gradient = 0;
  let hessian = 0;
  for (const row of rows) {
    gradient += gradients[row]!;
    hessian += hessians[row]!;
  }
  const worth = (g: number, h: number) => (g * g) / (h + lambda);
  let split: Leaf['split'] = null;
  for (const column of allowed) {
    let lowGradient = 0;
    let lowHessian = 0;
    for (let bin = 0; bin < cuts[column]!.length; bin++) {
      const at = (column * BINS + bin) * 2;
      lowGradient += histogram[at]!;
      lowHessian += histogram[at + 1]!;
      if (lowHessian < minHessian || hessian - lowHessian < minHessian) continue;
      const gain =
        worth(lowGradient, lowHessian) + worth(gradient - lowGradient, hessian - lowHessian) - worth(gradient, hessian);
      if (gain > (split?.gain ?? 1e-6)) split = { gain, column, bin };
    }
  }
  return { rows, value: (-gradient / (hessian + lambda)) * rate, histogram, split, children: null };
}
