import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../components/shared/tokens.css', import.meta.url), 'utf8');
const [light, rest] = css.split('@media screen and (prefers-color-scheme: dark)') as [string, string];
const [dark, contrast] = rest.split('@media (prefers-contrast: more)') as [string, string];

/** The colours of a theme: later sheets stand over earlier ones, and one colour may be another's. */
function themeOf(...sheets: readonly string[]): (name: string) => string {
  const values = new Map(
    sheets.flatMap((sheet) =>
      [...sheet.matchAll(/--([a-z-]+): (#[0-9a-f]{6}|var\(--[a-z-]+\));/g)].map((match) => [match[1]!, match[2]!]),
    ),
  );
  return function colour(name: string): string {
    const value = values.get(name);
    if (!value) throw new Error(`No colour ${name}`);
    const other = /^var\(--([a-z-]+)\)$/.exec(value)?.[1];
    return other ? colour(other) : value;
  };
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrastOf(a: string, b: string): number {
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
/** Lines and drawings that carry a meaning, on what they are drawn on. */
const DRAWN = [
  ['edge', 'paper'],
  ['edge', 'raised'],
  ['blue', 'track'],
  ['ochre', 'track'],
  ['blue', 'paper'],
] as const;

describe.each([
  ['light', themeOf(light), 4.5, 3],
  ['dark', themeOf(light, dark), 4.5, 3],
  ['light, more contrast', themeOf(light, contrast), 7, 4.5],
  ['dark, more contrast', themeOf(light, dark, contrast), 7, 4.5],
] as const)('%s', (_, colour, forText, forLines) => {
  const pairs = TEXT.flatMap(([text, grounds]) => grounds.map((ground) => [text, ground] as const));

  test.each(pairs)(`%s on %s can be read: at least ${forText} to 1`, (text, ground) => {
    expect(contrastOf(colour(text), colour(ground))).toBeGreaterThanOrEqual(forText);
  });

  test.each(DRAWN)(`%s on %s can be seen: at least ${forLines} to 1`, (line, ground) => {
    expect(contrastOf(colour(line), colour(ground))).toBeGreaterThanOrEqual(forLines);
  });
});
