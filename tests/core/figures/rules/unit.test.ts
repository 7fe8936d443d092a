import { describe } from 'vitest';
import { checkFigures } from '../../../helpers/check-figures.ts';

describe('figure/unit', () => {
  checkFigures([
    ['The [27-kilometre] tunnel took [nine years].', '27 kilometre', '9 year'],
    [
      'It covers [570 sq m], or [12 km2], or [3 square miles].',
      '570 square metre',
      '12 square kilometre',
      '3 square mile',
    ],
    ['A [5kW] heater and a [2.4-liter] engine.', '5 kilowatt', '2.4 litre'],
    ['Winds of [80 mph] and [120 km/h].', '80 mile per hour', '120 kilometre per hour'],
    ['It reached [41C], or [minus-10 degrees Fahrenheit].', '41 celsius', '-10 fahrenheit'],
    ['Output is [325,000 barrels per day].', '325000 barrel per day'],
    ['A board [2 1/2 in] thick.', '2.5 inch'],
    ['[A quarter of an hour] later.', '0.25 hour'],
    ['It lasted [two more years], or [30 straight months].', '2 year', '30 month'],
    ['There were [two] in the room.', '2'],
    ['The [1/16 of a US pint] glass.', '0.0625 pint'],
  ]);
});

describe('figure/feet-and-inches', () => {
  checkFigures([
    ['He is [6 feet 3 inches] tall.', '6.25 foot'],
    ['A [5 ft 6 in] shelf.', '5.5 foot'],
  ]);
});
