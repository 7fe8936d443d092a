import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { FIRST_NAME } from '../../utils/core/knowledge/gazetteer.ts';
import { readDoc } from '../../utils/core/lang/read-doc.ts';
import { findMentions } from '../../utils/core/names/find-mentions.ts';
import { openTagger } from '../../utils/core/names/tagger.ts';
import { packOf } from '../helpers/pack-of.ts';

const bytes = readFileSync(new URL('../../utils/pack/models/names.bin', import.meta.url));
/** First names, as the built pack would know them; last names and everything else are left to the model. */
const firstNames = ['harold', 'harald', 'maria', 'hernán', 'henri', 'henrique'];
const gazetteer = packOf([], new Map(firstNames.map((name) => [name, FIRST_NAME])));
const names = { tagger: openTagger(bytes), gazetteer };

/** Names in the order read, each with its type. */
function read(text: string, lang: string): string[] {
  return findMentions(readDoc(text, lang), names)
    .filter(({ form }) => form === 'name')
    .map(({ span, type }) => `${text.slice(...span)}: ${type}`);
}

describe('the trained names model, with a pack of first names alone', () => {
  test.each([
    [
      'en',
      'On Friday President Harold Benning met Maria Lopez in Chicago.',
      ['Harold Benning: person', 'Maria Lopez: person', 'Chicago: place'],
    ],
    [
      'en',
      'Benning Motors Inc. said Harold Benning would leave. Benning agreed.',
      ['Harold Benning: person', 'Benning: person'],
    ],
    ['en', 'HAROLD BENNING WINS IN CHICAGO', ['HAROLD BENNING: person']],
    [
      'de',
      'Am Montag traf Präsident Harald Benning in Berlin den Minister.',
      ['Harald Benning: person', 'Berlin: place'],
    ],
    ['es', 'El presidente Hernán Benítez viajó el lunes a Madrid.', ['Hernán Benítez: person', 'Madrid: place']],
    ['fr', 'Lundi, le président Henri Bertin a visité Paris.', ['Henri Bertin: person', 'Paris: place']],
    [
      'pt',
      'O presidente Henrique Bento esteve em Lisboa na segunda-feira.',
      ['Henrique Bento: person', 'Lisboa: place'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expect.arrayContaining(expected));
  });

  test('finds no name in a sentence without one', () => {
    expect(read('The meeting began late because the doors were locked.', 'en')).toEqual([]);
  });

  test('keeps its budget of a megabyte compressed', () => {
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThan(1_000_000);
  });
});
