import { perTime } from '../../../../utils/core/checks/arithmetic/per-time.ts';
import { checkAbstains, checkSays } from '../../../helpers/run-check.ts';

checkSays(perTime, [
  ['It costs $2 million a day, or [$730 million a year].', 'matches'],
  ['It costs $2 million a day, or [$500 million a year].', 'matches'],
  ['It costs $2 million a day, or [$2 billion a year].', 'differs'],
  ['It pays $24,000 a year, or [$2,000 a month].', 'matches'],
  ['It pays $2,000 a month ([$90,000 a year]).', 'differs'],
  ['It pays $500 a week, or about [$26,000 a year].', 'matches'],
]);

checkAbstains(perTime, [
  'It costs $2 million a day and $2 billion a year.',
  'It costs $2 million a day, $2 billion a year with repairs.',
  'It costs $2 million a day. That is $2 billion a year.',
  'It costs $2 million a day, or €2 billion a year.',
  'It costs $2 million a day, or $2 billion.',
  'It costs $2 million a day, or $2 billion a mile.',
  'It makes 500 cars a day, or 900 vans a year.',
  'It costs $2 million a day, or $800 million a year.',
  // Cheaper for longer.
  'It costs $20 a month, or $100 a year.',
  'It costs $5 a day or $20 a week for members.',
]);
