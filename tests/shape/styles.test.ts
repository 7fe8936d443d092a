import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const sheets = globSync('{components,utils/page}/**/*.css').map((file) => [file, readFileSync(file, 'utf8')] as const);
const others = sheets.filter(([file]) => !file.endsWith('tokens.css'));

test('there are style sheets', () => {
  expect(sheets.length).toBeGreaterThan(6);
});

describe.each(sheets)('%s', (_, css) => {
  test('knows no left and right, so that it turns with the writing', () => {
    const physical =
      /(?:^|[\s;{])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)|left|right|(?:min-|max-)?(?:width|height)(?=:)|float)(?=[-:])|text-align: (?:left|right)|border-(?:top|bottom)-(?:left|right)-radius/gm;
    const outsideQueries = css.replace(/@media[^{]*/g, '');
    expect(outsideQueries.match(physical) ?? []).toEqual([]);
  });
});

// Highlights are painted on the page's own ground; the card stands in a page that sets what a rem is.
describe.each(others)('%s', (file, css) => {
  test.skipIf(file.endsWith('highlights.css'))('takes its colours from the tokens', () => {
    expect(css.match(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/gi) ?? []).toEqual([]);
  });

  test.skipIf(/card\.css$|highlights\.css$/.test(file))('takes its sizes of type from the tokens', () => {
    expect(css.match(/font-size: (?!var\(--text-|inherit)[^;]+/g) ?? []).toEqual([]);
  });
});
