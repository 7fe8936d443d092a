import { describe, expect, test } from 'vitest';
import { mark, readMarked } from '../../helpers/marked-text.ts';
import { readFigures, say } from '../../helpers/read-figures.ts';

const cases: readonly [marked: string, ...readings: string[]][] = [
  ['The jail held around [14,500 inmates].', '14500 ~ inmate'],
  ['They walk for [30 minutes per day].', '30 minute per day'],
  ['The bridge cost [$2.5bn] and is [1.4 km] long.', '2500000000 dollar', '1.4 kilometre'],
  ['Sales rose by nearly [12%] to [€3.4 million].', '12 ~ percentage up', '3400000 euro up'],
  ['At least [forty-two people] and [three children] were hurt.', '42 > people', '3 child'],
  ['[Half a million homes] lost power.', '500000 home'],
  ['About [one in five] pupils walks to school.', '0.2 ~ pupil'],
  ['Between [15,000 and 20,000 fans] came.', '15000-20000 fan'],
];

describe('findFigures', () => {
  test.each(cases)('%s', (marked, ...readings) => {
    const { text } = readMarked(marked);
    const figures = readFigures(text);
    expect(
      mark(
        text,
        figures.map((figure) => figure.span),
      ),
    ).toBe(marked);
    expect(figures.map(say)).toEqual(readings);
  });
});
