import { expect, test } from 'vitest';
import { type Background, NO_BACKGROUND } from '../../../utils/core/model/background.ts';
import { publisherLines } from '../../../utils/core/view/publisher-lines.ts';
import { fact } from '../../helpers/build-knowledge.ts';
import { english } from '../../helpers/english.ts';

const publisher: Background['publisher'] = {
  known: {
    id: 'courier',
    wikidata: null,
    name: 'The Courier',
    type: 'organisation',
    kind: 'newspaper',
    description: null,
    country: 'GB',
  },
  facts: [fact('website', 'courier.example', '2026'), fact('founded', '1871')],
  code: null,
};

const told = (background: Background) =>
  publisherLines(background).map(({ term, value, sources }) => [
    english(term),
    value && english(value),
    sources.length,
  ]);

test('what the records tell, with sources; what they do not tell is unknown, the owner too', () => {
  expect(told({ ...NO_BACKGROUND, publisher })).toEqual([
    ['Country', 'United Kingdom', 0],
    ['Kind', 'newspaper', 0],
    ['website', 'courier.example', 1],
    ['founded', '1871', 1],
    ['Owner', null, 0],
    ['reach', null, 0],
  ]);
});

test('of a publisher that is not on record, nothing', () => {
  expect(told(NO_BACKGROUND)).toEqual([]);
});
