import { describe } from 'vitest';
import { checkFigures } from '../../helpers/check-figures.ts';

/*
 * How figures are named and counted, as learned from the development parts of the public corpora of quantities in news, and
 * where the reader's sense stands against theirs.
 */
describe('conventions taken over', () => {
  checkFigures([
    // Units: British names in the singular; a bare "$" is a "dollar"; "celsius" and "fahrenheit" without "degree".
    ['[5 kilometers] at [30 degrees Celsius] for [$9].', '5 kilometre', '30 celsius', '9 dollar'],
    // Weight in pounds is "pound-mass", money "pound sterling"; shares in "p" are pence.
    ['[8 lbs] for [£8].', '8 pound-mass', '8 pound sterling'],
    // A counted thing is named by its noun with what stands before it, in the singular; "people" stays.
    ['[Three mission concepts] for [nine people].', '3 mission concept', '9 people'],
    // Ages are "year of age"; times by time are "count per minute".
    ['A [9-year-old] hopped [70 times a minute].', '9 year of age', '70 count per minute'],
    // Durations count, also those that place an event; dates and years do not.
    ['[Two years] later, in May 2001.', '2 year'],
    // "Hundreds of" runs from one hundred to ten.
    ['[Hundreds of miles] off.', '100-1000 mile'],
    // A level reached by a change goes the way of the change.
    ['The share rose [2%] to [90 yen].', '2 percentage up', '90 japanese yen up'],
  ]);
});

describe("the reader's sense stands", () => {
  checkFigures([
    // One corpus counts "one of the best" as 1 and "one of four" as a quarter.
    ['It is one of the best.'],
    // It reads a generation of telephone networks as 5.
    ['A 5G mast.'],
    // It names parts "% voter" and pence "point".
    ['[A third] of the voters.', '0.3333333333333333 voter'],
    // Another reads "10-12 km" as its middle, 11; and years and names' numbers as numbers.
    ['[10-12 km] on the A320 of 1979.', '10-12 kilometre'],
    // A third reads telephone numbers and "SCP-173" as numbers.
    ['Ask for SCP-173 at +1-222-555-0142.'],
  ]);
});
