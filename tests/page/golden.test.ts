import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readPage } from '../../utils/page/read-page.ts';
import { reportOf } from '../helpers/page-report.ts';

/*
 * Each folder of tests/fixtures/pages holds a page of our own and what is read of it. A page without expected.md fails; after a
 * deliberate change `npm run golden:update` writes all of them again, and the difference is reviewed like code.
 */
const update = process.env['GOLDEN'] === 'update';
const pages = globSync('tests/fixtures/pages/*/page.html');

test('there are pages of many kinds', () => {
  expect(pages.length).toBeGreaterThan(15);
});

test.each(pages)('%s', (path) => {
  const folder = dirname(path);
  const html = readFileSync(path, 'utf8');
  const { document } = parseHTML(html);
  const before = document.toString();
  const address = /rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? 'https://www.example.com/news/a-story-of-the-day';
  const reading = readPage(document as unknown as Document, address);
  expect(document.toString(), 'the page is not changed').toBe(before);
  expect(reading.textMap.text).toBe(reading.article?.text ?? '');
  const expected = join(folder, 'expected.md');
  if (update) writeFileSync(expected, reportOf(reading));
  expect(existsSync(expected), 'expected.md is missing: run npm run golden:update and read what it wrote').toBe(true);
  expect(reportOf(reading)).toBe(readFileSync(expected, 'utf8'));
});
