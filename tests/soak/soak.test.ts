import { beforeAll, describe, expect, test } from 'vitest';
import { loadNames } from '../../utils/commands/load-names.ts';
import { readInput } from '../../utils/commands/read-input.ts';
import type { Resources } from '../../utils/core/analyse.ts';
import { findFaults } from './find-faults.ts';
import { brokenInput } from './inputs.ts';
import { SHAPES } from './shapes.ts';
import { variedShapes } from './varied-shapes.ts';

/** The long run is `npm run soak`; no test is timed. */
const SEED = 7;
const BATCHES = 6;
const BATCH = 25;
const SMALL = 4000;

let resources: Resources;
beforeAll(() => {
  resources = loadNames();
}, 120_000);

describe('broken pages and texts are read without a fault', () => {
  test.each(Array.from({ length: BATCHES }, (_, batch) => batch))('batch %i', (batch) => {
    for (let index = batch * BATCH; index < (batch + 1) * BATCH; index++)
      expect(findFaults(readInput(brokenInput(SEED, index), resources)), `input ${index} of seed ${SEED}`).toEqual([]);
  });
});

test.each(SHAPES)('$name', ({ kind, make }) => {
  const content = make(SMALL);
  expect(content.length).toBeGreaterThan(SMALL / 3);
  expect(findFaults(readInput(kind === 'html' ? { html: content } : { text: content }, resources))).toEqual([]);
});

test('and each of them otherwise: by other tags, marks, nestings, keys and words', () => {
  const varied = variedShapes(SEED, 100);
  expect(varied.length).toBeGreaterThan(400);
  for (const { name, kind, make, lang } of varied) {
    const content = make(SMALL / 4);
    const input = kind === 'html' ? { html: content } : { text: content, lang: lang ?? 'en' };
    expect(findFaults(readInput(input, resources)), name).toEqual([]);
  }
}, 60_000);

test('the same seed breaks the same way, and another otherwise', () => {
  expect(brokenInput(1, 5)).toEqual(brokenInput(1, 5));
  expect(brokenInput(1, 5)).not.toEqual(brokenInput(2, 5));
});

test('a fault is found where there is one', () => {
  const analysis = readInput({ text: 'Lena Orth counted 730 sheep.' }, resources);
  expect(findFaults(analysis)).toEqual([]);
  const figures = analysis.figures.map((figure) => ({ ...figure, span: [3, 900] as const }));
  expect(findFaults({ ...analysis, figures })).toContain('figure: outside the text');
});
