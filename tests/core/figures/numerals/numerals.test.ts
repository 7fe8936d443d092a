import { describe, expect, test } from 'vitest';
import { readFigures } from '../../../helpers/read-figures.ts';

const english: readonly [string, number][] = [
  ['192', 192],
  ['12,345', 12345],
  ['1,674,200.5', 1674200.5],
  ['12,34,567.89', 1234567.89],
  ['40 000', 40000],
  ['1 234 567.89', 1234567.89],
  ['1.111,11', 1111.11],
  ['-7', -7],
  ['- 10 k', -10000],
  ['.25', 0.25],
  ['1.3e6', 1300000],
  ['6.23x10^-4', 0.000623],
  ['1.1^2', 1.21],
  ['2 1/4', 2.25],
  ['2½', 2.5],
  ['⅔', 2 / 3],
  ['-4/5', -0.8],
  ['2 million', 2e6],
  ['40k', 40000],
  ['1.2b', 1.2e9],
  ['10 bln', 1e10],
  ['3 lakh crore', 3e12],
  ['1,674.5 million', 1674500000],
  ['3 hundred and 21', 321],
  ['fifty-two', 52],
  ['one hundred and sixteen', 116],
  ['twenty-one trillion three hundred', 21000000000300],
  ['six crore and two hundred', 60000200],
  ['two hundred point seventy-one', 200.71],
  ['a dozen', 12],
  ['half a dozen', 6],
  ['half a million', 500000],
  ['two and a half million', 2500000],
  ['3 million and a half', 3500000],
  ['two thirds of a million', 2000000 / 3],
  ['three quarters', 0.75],
  ['one hundred and three quarters', 100.75],
  ['forty two and a third', 42 + 1 / 3],
  ['a hundredth', 0.01],
  ['one over three', 1 / 3],
  ['two out of five', 0.4],
  ['minus five', -5],
  ['three twenty-firsts', 1 / 7],
  ['one hundred thirty-fifths', 100 / 35],
  ['16.4 million', 16400000],
];
const spanish: readonly [string, number][] = [
  ['1.234.567,5', 1234567.5],
  ['4,8', 4.8],
  ['cincuenta y dos mil trescientos cuarenta y siete', 52347],
  ['dos mil millones', 2e9],
  ['tres billones', 3e12],
  ['veintitrés', 23],
  ['doscientos coma cero tres', 200.03],
  ['diez con un cuarto', 10.25],
  ['media docena', 6],
  ['2.400 millones', 2.4e9],
];
const french: readonly [string, number][] = [
  ['1 234 567,89', 1234567.89],
  ['quatre-vingt-dix-neuf', 99],
  ['soixante et onze', 71],
  ['dix-sept', 17],
  ['deux cent deux mille', 202000],
  ['nonante', 90],
  ['cinq et un quart', 5.25],
  ['trois milliards', 3e9],
  ['un sur vingt et un', 1 / 21],
];
const german: readonly [string, number][] = [
  ['2.300', 2300],
  ['2,3', 2.3],
  ['dreihundertfünfundvierzig', 345],
  ['zweiundzwanzig', 22],
  ['eintausendeinhundertfünfzig', 1150],
  ['zwei Komma drei', 2.3],
  ['dreieinhalb Millionen', 3.5e6],
  ['anderthalb', 1.5],
  ['300 Milliarden', 3e11],
  ['zwei drittel', 2 / 3],
];
const portuguese: readonly [string, number][] = [
  ['trezentos e quarenta e sete', 347],
  ['três vinte e um avos', 1 / 7],
  ['mil e duzentos', 1200],
  ['dois bilhões', 2e9],
  ['sete vírgula cinco', 7.5],
  ['um trilhão e meio milhão', 1000000500000],
  ['meia duzia', 6],
  ['três quartos', 0.75],
];

describe.each([
  ['en', english],
  ['es', spanish],
  ['fr', french],
  ['de', german],
  ['pt', portuguese],
] as const)('numbers in %s', (lang, cases) => {
  test.each(cases)('%s', (text, value) => {
    const figures = readFigures(text, lang);
    expect(figures).toHaveLength(1);
    expect(figures[0]!.value).toBeCloseTo(value, 6);
  });
});

test.each(['192.168.1.2', '1.2.3', '٣٤٥'])('%s holds no number', (text) => {
  expect(readFigures(text)).toEqual([]);
});

test('lists of digits stay apart', () => {
  expect(
    readFigures('Lots 22,24,26,31 and 5 of them')
      .map(({ value }) => value)
      .slice(-2),
  ).toEqual([31, 5]);
});
