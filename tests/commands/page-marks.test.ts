import { globSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { loadNames } from '../../utils/commands/load-names.ts';
import { readInput } from '../../utils/commands/read-input.ts';
import type { Resources } from '../../utils/core/analyse.ts';
import { gatherBackground } from '../../utils/core/view/gather-background.ts';
import { pageMarks } from '../../utils/core/view/page-marks.ts';

/** Bytes of what the background answers a page of the middle story, and of the longest, as JSON. */
const MEDIAN_BUDGET = 12 * 1024;
const MOST = 24 * 1024;

let resources: Resources;
beforeAll(() => {
  resources = loadNames();
}, 120_000);

test('a page is told its marks and no more, in a few kilobytes', () => {
  const stories = globSync('tests/fixtures/articles/*/page.html').sort();
  const bytes = stories
    .map((file) => {
      const analysis = readInput({ file }, resources);
      const marks = pageMarks(analysis, gatherBackground(analysis, resources.gazetteer));
      expect(marks.length).toBeGreaterThan(0);
      return Buffer.byteLength(JSON.stringify({ ok: true, value: { marks } }));
    })
    .sort((a, b) => a - b);
  if (process.env['SHOW']) process.stdout.write(`bytes to the page: ${bytes.join(' ')}\n`);
  expect(bytes[bytes.length >> 1]).toBeLessThan(MEDIAN_BUDGET);
  expect(bytes.at(-1)).toBeLessThan(MOST);
});
