import { expect, test } from 'vitest';
import { mark, readMarked } from './marked-text.ts';
import { readFigures, say } from './read-figures.ts';

/** A text with its figures marked, and how each reads: "14500 ~ inmate". */
export type FigureCase = readonly [marked: string, ...readings: string[]];

/** One test a case: the right spans, and the right reading of each. */
export function checkFigures(cases: readonly FigureCase[], lang = 'en'): void {
  test.each(cases)('%s', (marked, ...readings) => {
    const { text } = readMarked(marked);
    const figures = readFigures(text, lang);
    expect(
      mark(
        text,
        figures.map((figure) => figure.span),
      ),
    ).toBe(marked.replace(/\\\[/g, '['));
    expect(figures.map(say)).toEqual(readings);
  });
}
