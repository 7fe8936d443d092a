import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../helpers/english.ts';

const code = globSync('{entrypoints,components,utils/browser,utils/core/view}/**/*.{ts,tsx}').map((file) => ({
  file,
  text: readFileSync(file, 'utf8'),
}));
const keys = Object.keys(ENGLISH);
/** Keys without their plural forms. */
const stems = new Set(
  keys.map((key) => {
    const stem = key.replace(/_(zero|one|two|few|many|other)$/, '');
    return keys.includes(`${stem}_one`) ? stem : key;
  }),
);

/** First arguments of `ui(...)`, `say(...)`, `words(...)`: whole keys, and the beginnings of those made from ids. */
const CALL = /\b(?:ui|say|words)\(\s*(['`])((?:(?!\1).)*)\1/g;
const calls = code.flatMap(({ file, text }) => [...text.matchAll(CALL)].map((match) => ({ file, key: match[2]! })));
const whole = calls.filter(({ key }) => !key.includes('${'));
const made = calls.filter(({ key }) => key.includes('${')).map(({ key }) => key.slice(0, key.indexOf('${')));

test('the code says many things', () => {
  expect(whole.length).toBeGreaterThan(60);
});

test.each([...new Set(whole.map(({ key }) => key))])('“%s” stands in the catalogue', (key) => {
  expect(stems.has(`ui_${key.replaceAll('-', '_')}`), `ui_${key}`).toBe(true);
});

describe('every message of the interface is said somewhere', () => {
  const text = code.map((one) => one.text).join('\n');
  test.each([...stems].filter((stem) => stem.startsWith('ui_')))('%s', (stem) => {
    const key = stem.slice(3);
    const quoted = text.includes(`'${key}'`) || text.includes(`\`${key}\``) || text.includes(`"${key}"`);
    expect(quoted || made.some((start) => start !== '' && key.startsWith(start)) || isOfChoice(key)).toBe(true);
  });

  /** `Choice` makes keys of its name and values. */
  function isOfChoice(key: string): boolean {
    return [...text.matchAll(/<Choice\s+name="(\w+)"/g)].some((match) => key.startsWith(`${match[1]}_`));
  }
});

test.each(keys)('%s is a key both browsers take, with places in order', (key) => {
  expect(key).toMatch(/^[A-Za-z0-9_]+$/);
  const places = [...ENGLISH[key]!.message.matchAll(/\$(\d)/g)].map((match) => Number(match[1]));
  for (const place of places) if (place > 1) expect(places).toContain(place - 1);
});

test('a message that has one plural form has the other', () => {
  for (const key of keys.filter((one) => one.endsWith('_one'))) expect(keys).toContain(key.replace(/_one$/, '_other'));
});

test('the manifest’s messages stand in the catalogue', () => {
  const config = readFileSync('wxt.config.ts', 'utf8');
  const named = [...config.matchAll(/__MSG_(\w+?)__/g)].map((match) => match[1]!);
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((key) => !keys.includes(key))).toEqual([]);
});
