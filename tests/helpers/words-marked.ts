import type { Page } from 'puppeteer-core';

/** Words under our marks, in the page's own registry: the build for tests gives highlights telling names. */
export const wordsMarked = (at: Page): Promise<string[]> =>
  at.evaluate(() =>
    [...CSS.highlights.entries()]
      .filter(([name]) => name.startsWith('sidelight-'))
      .flatMap(([, highlight]) => [...highlight].map((range) => (range as Range).toString())),
  );
