import { expect, test } from 'vitest';
import { lightness } from '../../utils/page/text-colour.ts';

test.each([
  ['rgb(0, 0, 0)', 'dark'],
  ['rgb(34, 34, 34)', 'dark'],
  ['rgba(255, 255, 255, 0.87)', 'light'],
  ['rgb(230 230 230 / 0.9)', 'light'],
  ['color(srgb 0.1 0.1 0.12)', 'dark'],
  ['color(display-p3 0.95 0.95 0.9)', 'light'],
  ['oklch(0.92 0.01 250)', 'light'],
  ['oklab(0.2 0 0)', 'dark'],
  ['lab(95 0 0)', 'light'],
  ['lch(12 3 200)', 'dark'],
])('%s is %s', (colour, expected) => {
  expect(lightness(colour)! > 0.6 ? 'light' : 'dark').toBe(expected);
});

test.each(['', 'canvastext', 'url(#a)', 'rgb('])('%j is not known', (colour) => {
  expect(lightness(colour)).toBeNull();
});
