import { BLOCK_FEATURES } from '../../page/article/block-columns.ts';
import { measureBlocks } from '../../page/article/block-features.ts';
import { openTrees, type TreeTable } from '../../page/article/boosted-trees.ts';
import { readFacts } from '../../page/metadata/read-metadata.ts';
import { readBlocks } from '../../page/text/read-blocks.ts';
import { boostTrees, type Examples } from './boost-trees.ts';
import { labelBlocks, scoreText } from './label-blocks.ts';
import { type LabelledPage, readLabelledPages } from './labelled-pages.ts';

const OPTIONS = { trees: 110, leaves: 12, rate: 0.1, lambda: 5, minHessian: 4, columnShare: 0.5 };
const FOLDS = 4;

interface MeasuredPage {
  readonly page: LabelledPage;
  readonly texts: readonly string[];
  readonly start: number;
}

/** Learns which blocks of a page are its article, from pages whose article is known. */
export function trainBlocks(folder: string): TreeTable {
  const { pages, examples } = measure(folder);
  const folds = new Uint8Array(examples.labels.length);
  for (const { page, texts, start } of pages) folds.fill(page.fold % FOLDS, start, start + texts.length);
  const rowsWhere = (wanted: (fold: number) => boolean) =>
    Int32Array.from(folds.keys()).filter((row) => wanted(folds[row]!));
  const chosen = new Uint8Array(examples.labels.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const table = boostTrees(
      examples,
      rowsWhere((other) => other !== fold),
      OPTIONS,
    );
    const trees = openTrees(table, BLOCK_FEATURES);
    for (const row of rowsWhere((other) => other === fold))
      chosen[row] = Number(trees(examples.rows, row * BLOCK_FEATURES.length) > 0);
  }
  for (const kind of ['news-article', 'other-article']) report(kind, pages, chosen);
  return boostTrees(
    examples,
    rowsWhere(() => true),
    OPTIONS,
  );
}

function measure(folder: string): { pages: MeasuredPage[]; examples: Examples } {
  const pages: MeasuredPage[] = [];
  const rows: Float32Array[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  for (const { page, document } of readLabelledPages(folder)) {
    if (!page.paragraphs || page.kind === 'not-article') continue;
    const { blocks } = readBlocks(document);
    const texts = blocks.map(({ text }) => text);
    pages.push({ page, texts, start: labels.length });
    rows.push(measureBlocks(blocks, readFacts(document, page.url ?? '')));
    const judged = labelBlocks(texts, page.paragraphs);
    for (const { label, weight } of judged) {
      labels.push(label);
      weights.push(weight * (page.kind === 'news-article' ? 1 : 0.6));
    }
  }
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  const matrix = new Float32Array(labels.length * BLOCK_FEATURES.length);
  let at = 0;
  for (const part of rows) {
    matrix.set(part, at);
    at += part.length;
  }
  return {
    pages,
    examples: {
      columns: BLOCK_FEATURES,
      rows: matrix,
      labels: Uint8Array.from(labels),
      weights: Float32Array.from(weights, (weight) => weight / mean),
    },
  };
}

function report(kind: string, pages: readonly MeasuredPage[], chosen: Uint8Array): void {
  const scores = pages
    .filter(({ page }) => page.kind === kind)
    .map(({ page, texts, start }) =>
      scoreText([...new Set(texts.filter((_, i) => chosen[start + i]))], page.paragraphs!),
    );
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const precision = mean(scores.flatMap((score) => score.precision ?? []));
  const recall = mean(scores.map((score) => score.recall));
  const f1 = (2 * precision * recall) / (precision + recall);
  const percent = (value: number) => (value * 100).toFixed(1);
  console.log(`${kind}: ${scores.length} pages, P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}`);
}
