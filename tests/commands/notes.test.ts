import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadNames } from '../../utils/commands/load-names.ts';
import { readInput } from '../../utils/commands/read-input.ts';
import type { Resources } from '../../utils/core/analyse.ts';

/*
 * The whole pipeline on single sentences, with the built pack: where a note is due and where one would be a wrong pairing.
 * One sentence a line; in due.txt behind the check and the relation it is due.
 */

const lines = (file: string) => readFileSync(`tests/fixtures/notes/${file}`, 'utf8').trim().split('\n');
const due = lines('due.txt').map((line) => line.split(' | ') as [note: string, text: string]);
const traps = lines('abstain.txt');

let resources: Resources;
beforeAll(() => {
  resources = loadNames();
}, 120_000);

const notesOf = (text: string): string[] =>
  readInput({ text, published: '2025-02-05', lang: 'en' }, resources).notes.map(
    ({ check, relation }) => `${check.replace('check/', '')} ${relation}`,
  );

test('four of five notes that are due are given', () => {
  const missed = due.filter(([note, text]) => !notesOf(text).includes(note));
  expect(due.length).toBeGreaterThanOrEqual(60);
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(due.length / 5);
});

describe('nothing is paired that does not belong together', () => {
  test('there are traps enough', () => {
    expect(traps.length).toBeGreaterThanOrEqual(150);
  });

  test.each(traps)('%s', (text) => {
    expect(notesOf(text)).toEqual([]);
  });
});
