import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../components/tokens.css', import.meta.url), 'utf8');
const [light, dark] = css.split('@media (prefers-color-scheme: dark)') as [string, string];
const colour = (sheet: string, name: string): string => {
  const value = new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(sheet)?.[1];
  if (!value) throw new Error(`No colour ${name}`);
  return value;
};

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dim, bright] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number];
  return (bright + 0.05) / (dim + 0.05);
}

/** Every colour text is set in, on every ground it is set on. */
const TEXT = [
  ['ink', ['paper', 'raised', 'blue-soft', 'ochre-soft']],
  ['muted', ['paper', 'raised', 'blue-soft']],
  ['blue', ['paper', 'raised', 'blue-soft', 'ochre-soft']],
  ['ochre', ['paper', 'raised', 'blue-soft']],
  ['on-blue', ['blue']],
] as const;

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_, sheet) => {
  const pairs = TEXT.flatMap(([text, grounds]) => grounds.map((ground) => [text, ground] as const));

  test.each(pairs)('%s on %s can be read: at least 4.5 to 1', (text, ground) => {
    expect(contrast(colour(sheet, text), colour(sheet, ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ['edge', 'paper'],
    ['edge', 'raised'],
    ['blue', 'track'],
    ['ochre', 'track'],
  ])('%s on %s can be seen: at least 3 to 1', (line, ground) => {
    expect(contrast(colour(sheet, line), colour(sheet, ground))).toBeGreaterThanOrEqual(3);
  });
});
