import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../utils/core/lang/languages.ts';
import { MEASURE_IDS, measureNamed, measureRow } from '../../utils/core/measures/measures.ts';
import { PROPERTIES } from '../../utils/pack/vocabulary.ts';

/** A measure is a row: what else is due when one is added. */

interface Row {
  readonly id?: string;
  readonly kind?: string;
  readonly description?: string;
}

const records = new Map(
  readFileSync('utils/pack/records/measures.jsonl', 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row)
    .flatMap((row) => (row.id ? [[row.id, row] as const] : [])),
);
const catalogue = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<string, unknown>;

/** Measures whose row says all of it: units or the kind of the figure tell them in any language. */
const saysItself = (id: (typeof MEASURE_IDS)[number]) =>
  measureRow(id).units !== undefined || measureRow(id).byDefault !== undefined;

describe.each(MEASURE_IDS)('%s', (id) => {
  const row = measureRow(id);

  test('has a name in the catalogue and a description on record', () => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(catalogue).toHaveProperty(`measure_${id.replaceAll('-', '_')}`);
    expect(records.get(`measure-${id}`)?.description ?? '').not.toBe('');
  });

  test('is grasped as its record says, where that says it', () => {
    const grasp = /^measure: (.*)$/.exec(records.get(`measure-${id}`)?.kind ?? '')?.[1];
    expect(row.grasp).toBe(grasp ?? row.grasp);
  });

  test('its kin are measures, its property is one of the record', () => {
    for (const kin of [...(row.within ?? []), ...(row.alike ?? []), ...(row.fits ?? [])])
      expect(measureNamed(kin)).not.toBeNull();
    if (row.record) expect(PROPERTIES).toHaveProperty(row.record.property);
  });

  test('some language tells it by words, or its row says it by itself', () => {
    const told = Object.values(LANGUAGES).some(({ measures }) => measures[id] !== null);
    expect(told || saysItself(id) || NAMED_ONLY.has(id)).toBe(true);
  });
});

/** On record and asked for by name, told by other measures in a text. */
const NAMED_ONLY: ReadonlySet<string> = new Set(['exports', 'imports', 'physicians', 'hospital-beds']);

test('every unit says one measure', () => {
  const units = MEASURE_IDS.flatMap((id) => measureRow(id).units ?? []);
  expect(new Set(units).size).toBe(units.length);
});
