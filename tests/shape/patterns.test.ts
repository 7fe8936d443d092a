import { globSync, readFileSync } from 'node:fs';
import { parseSync } from 'oxc-parser';
import { analyse } from 'scslre';
import { expect, test } from 'vitest';

/*
 * Regular expressions judged by a tool (scslre), which finds those that take more than linear time on some text. What grows with powers
 * of two is allowed nowhere. In what meets a page first, what grows with the square is allowed only where the text is short: each stands
 * here by its file, and `npm run soak` has a shape for it.
 */
const SHORT: Readonly<Record<string, string>> = {
  'utils/page/metadata/names-in-byline.ts /^[\\s:.*-]+|[\\s:*-]+$/g': 'a part of one byline',
  'utils/page/metadata/title.ts /\\s+[|\\u2013\\u2014\\u00bb\\u00b7•:-]\\s+|\\s*[|»_]\\s*/u': 'a title, which is cut',
  'utils/page/metadata/title.ts /[\\s|\\u2013\\u2014\\u00bb\\u00b7•:_-]+$/u': 'a title, which is cut',
};

interface Found {
  readonly place: string;
  readonly isExponential: boolean;
}

/** What the tool finds in the patterns of some source text. */
function judge(file: string, text: string): Found[] {
  const found: Found[] = [];
  JSON.stringify(parseSync(file, text).program, (_, node: unknown) => {
    if (typeof node === 'bigint') return String(node);
    const { regex, raw } = (node ?? {}) as { regex?: { pattern: string; flags: string }; raw?: string };
    if (regex && raw)
      for (const { exponential } of analyse({ source: regex.pattern, flags: regex.flags }).reports)
        found.push({ place: `${file} ${raw}`, isExponential: exponential });
    return node;
  });
  return found;
}

const judgeAll = (pattern: string) => globSync(pattern).flatMap((file) => judge(file, readFileSync(file, 'utf8')));

test('what meets a page first takes time in proportion to its text', () => {
  const places = new Set(judgeAll('utils/{page,browser,sources}/**/*.ts').map(({ place }) => place));
  expect([...places].sort()).toEqual(Object.keys(SHORT).sort());
});

test('no pattern of the core grows with powers of two', { timeout: 60_000 }, () => {
  expect(judgeAll('utils/core/**/*.ts').filter(({ isExponential }) => isExponential)).toEqual([]);
});

test('the judge finds what is slow', () => {
  expect(judge('one.ts', 'export const A = /^(?:a+)+$/;')).toMatchObject([{ isExponential: true }]);
  expect(judge('two.ts', 'export const A = /a+b/;')).toMatchObject([{ isExponential: false }]);
  expect(judge('three.ts', 'export const A = /^a+b/;')).toEqual([]);
});
