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

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, dry: { type: 'boolean', default: false } },
});
const folder = positionals[0];
if (!folder) {
  console.error('Usage: npm run train:page -- PAGES_DIR [--only blocks|news] [--dry]');
  process.exit(2);
}

if (options.only !== 'news') write('utils/page/article/block-model-table.ts', 'BLOCK_MODEL', '.', trainBlocks(folder));

function write(path: string, name: string, from: string, trained: TreeTable): void {
  if (options.dry) return;
  const { columns, base, nodes } = compactTrees(trained);
  const lines: string[] = [];
  for (let at = 0; at < nodes.length; at += 40) lines.push(`    ${nodes.slice(at, at + 40).join(', ')},`);
  writeFileSync(
    path,
    `// Written by utils/commands/train-page.ts; not to be changed by hand.
import type { TreeTable } from '${from}/boosted-trees.ts';

// biome-ignore format: a table
export const ${name}: TreeTable = {
  columns: ${JSON.stringify(columns)},
  base: ${base},
  nodes: [
${lines.join('\n')}
  ],
};
`,
  );
}
