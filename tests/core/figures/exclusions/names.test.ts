import { describe } from 'vitest';
import { checkFigures } from '../../../helpers/check-figures.ts';

describe('not/letters-before, letters-after, numbered-thing, name-with-number, in brackets, in an address', () => {
  checkFigures([
    ['The MS-13 gang, Covid-19, an A320 and the F16.'],
    ['5G phones, the 49ers and a 7-Eleven shop.'],
    ['Under Article 5 and on pages 10-12, Flight 370 flew.'],
    ['A Boeing 737 for the Big 12 and Group L.'],
    ['See www.example.org/?q=30&p=20 or mail a1@b2.org.'],
    ['1. Wash. It takes [5 minutes].', '5 minute'],
    ['People with type 1 diabetes.'],
    ['A Boeing 787 landed. The 787 is new; an iPhone 4 owner saw it.'],
    ['A screen of 320x240.'],
    ['In Tokyo [28 people] fell ill.', '28 people'],
    ['A [$76] Boeing model.', '76 dollar'],
  ]);
});
