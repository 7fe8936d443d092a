import { describe } from 'vitest';
import { checkFigures } from '../../../helpers/check-figures.ts';

describe('figure/counted-noun', () => {
  checkFigures([
    ['There are [four different bosses] to beat.', '4 different boss'],
    ['The firm has [1,100 public housing properties], each new.', '1100 public housing property'],
    ['They sold [4.3M digital and physical albums].', '4300000 digital physical album'],
    ['He pleaded guilty to [one count] of fraud.', '1 count'],
    ['The team has [five wins].', '5 win'],
    ['Police named [25 more suspects].', '25 suspect'],
    ['[Two well-trained, well-fed dogs] and [three straight wins].', '2 well-trained well-fed dog', '3 win'],
    ['He works [40 shifts a year].', '40 shift per year'],
  ]);
});

describe('figure/hyphened-noun', () => {
  checkFigures([['A [four-cylinder] engine and a [nine-member] panel.', '4 cylinder', '9 member']]);
});

describe('figure/times-a-rate, figure/fold', () => {
  checkFigures([
    ['It spins [700 times a minute].', '700 count per minute'],
    ['Output grew [sixfold].', '6 count up'],
  ]);
});

describe('figure/part', () => {
  checkFigures([
    ['[Two-thirds] of the voters stayed home.', '0.6666666666666666 voter'],
    ['About [a third] of its capacity.', '0.3333333333333333 ~ capacity'],
    ['[Nine out of ten] cats.', '0.9 cat'],
    ['[¾] of it.', '0.75'],
    ['[Half] the pupils walk.', '0.5 pupil'],
  ]);
});

describe('figure/vague-multiple', () => {
  checkFigures([
    ['It reaches [hundreds of miles] up.', '100-1000 mile'],
    ['[Tens of thousands of people] marched.', '10000-100000 people'],
    ['Dozens left; costs ran into the millions.'],
  ]);
});

describe('figure/bare-number', () => {
  checkFigures([
    ['The index ended at [1,478.5].', '1478.5'],
    ['[seventy]', '70'],
  ]);
});

describe('figure/bare-number', () => {
  checkFigures([
    ['Arrivals rose by [60 a day], from [500 to 900].', '60 per day up', '500-900'],
    ['It sold [2.0 billion] a year earlier.', '2000000000'],
  ]);
});
