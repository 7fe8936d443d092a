import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadNames } from '../../utils/commands/load-names.ts';
import { readInput } from '../../utils/commands/read-input.ts';
import type { Resources } from '../../utils/core/analyse.ts';

/*
 * The whole pipeline on single sentences, with the built pack: where a note is due and where one would be a wrong pairing.
 * One sentence a line, with language and publish day before it where they are others than English and 5 February 2025:
 * "(de 2023-05-01) ..."; in due.txt behind the check and the relation it is due.
 */

const lines = (file: string) => readFileSync(`tests/fixtures/notes/${file}`, 'utf8').trim().split('\n');
const due = lines('due.txt').map((line) => line.split(' | ') as [note: string, text: string]);
const traps = lines('abstain.txt');

let resources: Resources;
beforeAll(() => {
  resources = loadNames();
}, 120_000);

function notesOf(line: string): string[] {
  const [, lang = 'en', published = '2025-02-05', text = line] =
    /^\((\w\w)(?: (\d{4}-\d\d-\d\d))?\) (.*)$/.exec(line) ?? [];
  // What follows from the text's own figures is told beside them and pairs nothing with them.
  const held = readInput({ text, published, lang }, resources).notes.filter(({ check }) => check.startsWith('check/'));
  return held.map(({ check, relation }) => `${check.replace('check/', '')} ${relation}`);
}

test('four of five notes that are due are given', () => {
  const missed = due.filter(([note, text]) => !notesOf(text).includes(note));
  expect(due.length).toBeGreaterThanOrEqual(110);
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(due.length / 5);
});

describe('nothing is paired that does not belong together', () => {
  test('there are traps enough', () => {
    expect(traps.length).toBeGreaterThanOrEqual(800);
  });

  test.each(traps)('%s', (text) => {
    expect(notesOf(text)).toEqual([]);
  });
});
