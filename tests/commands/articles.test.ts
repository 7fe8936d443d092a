import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { explain } from '../../utils/commands/explain.ts';
import { loadNames } from '../../utils/commands/load-names.ts';
import { readInput } from '../../utils/commands/read-input.ts';
import type { Resources } from '../../utils/core/analyse.ts';
import { writeReport } from '../../utils/core/view/export/write-report.ts';
import { gatherBackground } from '../../utils/core/view/gather-background.ts';
import { type Catalogue, sayIn } from '../../utils/core/view/say.ts';

/*
 * Each folder of tests/fixtures/articles holds a news story of our own and the report a reader gets of it, in the story's language,
 * with what `--explain` adds. A story without expected.md fails; after a deliberate change `npm run golden:update` writes all of them
 * again, and the difference is reviewed like code: is each line true, sourced, and tactful?
 */
const update = process.env['GOLDEN'] === 'update';
const articles = globSync('tests/fixtures/articles/*/page.html').sort();

let resources: Resources;
beforeAll(() => {
  resources = loadNames();
  // Without the pack the stories would be read, and their reports written, as if nothing were on record.
  expect(resources.gazetteer.about('Q30'), 'the knowledge pack could not be built').not.toBeNull();
}, 120_000);

function report(path: string): string {
  const analysis = readInput({ file: path }, resources);
  const lang = analysis.article?.lang ?? 'en';
  const catalogue = JSON.parse(readFileSync(`public/_locales/${lang}/messages.json`, 'utf8')) as Catalogue;
  // The day the records were compiled changes with every new source; it is no part of the story.
  const background = { ...gatherBackground(analysis, resources.gazetteer), compiled: null };
  return writeReport(analysis, background, sayIn(catalogue, lang), { format: 'markdown', explain: explain(analysis) });
}

test('there are stories on many things, in five languages', () => {
  const langs = articles.map((path) => /<html lang="(..)"/.exec(readFileSync(path, 'utf8'))?.[1]);
  expect(articles.length).toBeGreaterThanOrEqual(20);
  expect(new Set(langs)).toEqual(new Set(['en', 'es', 'fr', 'de', 'pt']));
});

test.each(articles)('%s', (path) => {
  const expected = join(dirname(path), 'expected.md');
  const written = report(path);
  if (update) writeFileSync(expected, written);
  expect(existsSync(expected), 'expected.md is missing: run npm run golden:update and read what it wrote').toBe(true);
  expect(written, 'if the new reading is right, run npm run golden:update').toBe(readFileSync(expected, 'utf8'));
});
