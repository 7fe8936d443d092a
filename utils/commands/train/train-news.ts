import { findArticle } from '../../page/article/find-article.ts';
import { readFacts, readMetadata } from '../../page/metadata/read-metadata.ts';
import { measurePage } from '../../page/news/measure-page.ts';
import { readBlocks } from '../../page/text/read-blocks.ts';
import { type LabelledPage, readLabelledPages } from './labelled-pages.ts';

/** By measure: its mean and standard deviation over the pages, and what one deviation adds to the log-odds. */
export interface NewsWeights {
  readonly bias: number;
  readonly weights: Readonly<Record<string, readonly [mean: number, deviation: number, weight: number]>>;
}

interface Example {
  readonly page: LabelledPage;
  readonly values: readonly number[];
  readonly isNews: number;
  /** Pages about which readers could argue count less. */
  readonly weight: number;
}

const FOLDS = 5;
const STEPS = 600;
const RATE = 0.15;
const MOMENTUM = 0.9;
const L2 = 0.003;
const FARTHEST = 3;

/** Learns by logistic regression how much each measure of a page says for its being a news article. */
export function trainNews(folder: string): NewsWeights {
  let names: string[] = [];
  const raw: Example[] = [];
  for (const { page, document } of readLabelledPages(folder)) {
    const { blocks } = readBlocks(document);
    const facts = readFacts(document, page.url ?? '');
    const found = findArticle(blocks, facts);
    const metadata = readMetadata(facts, found.blocks.map(({ text }) => text).join('\n'), found.head);
    const measures = measurePage({ facts, metadata, blocks, article: found.blocks });
    names = Object.keys(measures);
    const isNews = Number(page.kind === 'news-article');
    raw.push({ page, values: Object.values(measures).map(Number), isNews, weight: page.borderline ? 0.3 : 1 });
  }
  const means = names.map((_, i) => meanOf(raw.map(({ values }) => values[i]!)));
  const deviations = names.map(
    (_, i) => Math.sqrt(meanOf(raw.map(({ values }) => (values[i]! - means[i]!) ** 2))) || 1,
  );
  const scaled = raw.map((example) => ({
    ...example,
    values: example.values.map((value, i) =>
      Math.max(-FARTHEST, Math.min(FARTHEST, (value - means[i]!) / deviations[i]!)),
    ),
  }));
  report(scaled);
  const [bias, ...weights] = fit(scaled);
  const rows = names.map((name, i) => [name, [means[i]!, deviations[i]!, weights[i]!]] as const);
  return { bias: bias!, weights: Object.fromEntries(rows.toSorted((a, b) => Math.abs(b[1][2]) - Math.abs(a[1][2]))) };
}

/** Weights by gradient descent, the bias first. */
function fit(examples: readonly Example[]): Float64Array {
  const size = (examples[0]?.values.length ?? 0) + 1;
  const weights = new Float64Array(size);
  const speed = new Float64Array(size);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, i) => (i ? L2 * weight : 0));
    for (const { values, isNews, weight } of examples) {
      const error = ((1 / (1 + Math.exp(-oddsOf(weights, values))) - isNews) * weight) / total;
      gradient[0]! += error;
      values.forEach((value, i) => {
        gradient[i + 1]! += error * value;
      });
    }
    for (let i = 0; i < size; i++) {
      speed[i] = MOMENTUM * speed[i]! + gradient[i]!;
      weights[i]! -= RATE * speed[i]!;
    }
  }
  return weights;
}

const oddsOf = (weights: Float64Array, values: readonly number[]): number =>
  values.reduce((sum, value, i) => sum + value * weights[i + 1]!, weights[0]!);

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function report(examples: readonly Example[]): void {
  const counts = { hits: 0, missed: 0, 'other-article': 0, 'not-article': 0, others: 0, nots: 0 };
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fit(examples.filter(({ page }) => page.fold % FOLDS !== fold));
    for (const { page, values } of examples) {
      if (page.fold % FOLDS !== fold || page.borderline) continue;
      const says = oddsOf(weights, values) > 0;
      if (page.kind === 'news-article') counts[says ? 'hits' : 'missed']++;
      else {
        counts[page.kind === 'other-article' ? 'others' : 'nots']++;
        if (says) counts[page.kind]++;
      }
    }
  }
  const percent = (part: number, whole: number) => ((part / whole) * 100).toFixed(1);
  const precision = counts.hits / (counts.hits + counts['other-article'] + counts['not-article']);
  const recall = counts.hits / (counts.hits + counts.missed);
  const f1 = (2 * precision * recall) / (precision + recall);
  console.log(
    `news: P ${percent(precision, 1)} R ${percent(recall, 1)} F1 ${percent(f1, 1)}, fires on ${percent(counts['other-article'], counts.others)} of other articles, ${percent(counts['not-article'], counts.nots)} of pages that are none`,
  );
}
