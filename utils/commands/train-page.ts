/*
 * Trains the two models that read a page: npm run train:page -- PAGES_DIR [--only blocks|news] [--dry]
 *
 * PAGES_DIR holds saved pages (ID.html.gz) and index.jsonl, a line a page: `id`, `url`, `site_group` (pages of one site stay on one
 * side when the models are judged), `kind` (news-article, other-article, not-article), `borderline`, and where it is known the
 * article's `paragraphs` with `text_gt`, where they come from. They are not part of this project. The models are judged by four-fold
 * cross-validation, then trained on everything and written as tables. The same pages give the same tables.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { TreeTable } from '../page/article/boosted-trees.ts';
import { compactTrees } from './train/boost-trees.ts';
import { trainBlocks } from './train/train-blocks.ts';
import type { NewsWeights } from './train/train-news.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, dry: { type: 'boolean', default: false } },
});
const folder = positionals[0];
if (!folder) {
  console.error('Usage: npm run train:page -- PAGES_DIR [--only blocks|news] [--dry]');
  process.exit(2);
}

if (options.only !== 'news') writeTrees('utils/page/article/block-model-table.ts', trainBlocks(folder));
if (options.only !== 'blocks') {
  // Loaded now and not before: it reads articles with the table just written.
  const { trainNews } = await import('./train/train-news.ts');
  writeWeights('utils/page/news/news-weights-table.ts', trainNews(folder));
}

function writeTrees(path: string, trained: TreeTable): void {
  const { columns, base, nodes } = compactTrees(trained);
  const lines: string[] = [];
  for (let at = 0; at < nodes.length; at += 40) lines.push(`    ${nodes.slice(at, at + 40).join(', ')},`);
  save(
    path,
    `import type { TreeTable } from './boosted-trees.ts';

/** Which blocks are an article's: learnt from pages whose article is known. */
// biome-ignore format: a table
export const BLOCK_MODEL: TreeTable = {
  columns: ${JSON.stringify(columns)},
  base: ${base},
  nodes: [
${lines.join('\n')}
  ],
};
`,
  );
}

function writeWeights(path: string, { bias, weights }: NewsWeights): void {
  const rows = Object.entries(weights).map(
    ([id, values]) => `  '${id}': [${values.map((value) => Number(value.toPrecision(4))).join(', ')}],`,
  );
  save(
    path,
    `/** Log-odds of an average page. */
export const NEWS_BIAS = ${Number(bias.toPrecision(4))};

/** By measure: mean, standard deviation, and what one deviation above the mean adds to the log-odds. Heaviest first. */
// biome-ignore format: a table
export const NEWS_WEIGHTS: Readonly<Record<string, readonly [mean: number, deviation: number, weight: number]>> = {
${rows.join('\n')}
};
`,
  );
}

function save(path: string, table: string): void {
  if (!options.dry)
    writeFileSync(path, `// Written by utils/commands/train-page.ts; not to be changed by hand.\n${table}`);
}
