import { expect, test } from 'vitest';
import { analyse } from '../../../utils/core/analyse.ts';
import { type ImportedPack, joinPacks } from '../../../utils/core/knowledge/join-packs.ts';
import type { Article } from '../../../utils/core/model/article.ts';
import type { FactRecord } from '../../../utils/pack/record.ts';
import { packOf } from '../../helpers/pack-of.ts';

const capacity = (v: number): FactRecord => ({ p: 'capacity', v, u: 'inmate', at: '2024', s: 'register' });
const jail = (facts: readonly FactRecord[]) =>
  packOf([{ id: 'old-mill-jail', type: 'facility', kind: 'prison', name: 'Old Mill Jail', facts }]);
const ELSEWHERE = packOf([
  { id: 'old-mill-jail', type: 'facility', kind: 'prison', name: 'Old Mill Jail' },
  { id: 'other-jail', type: 'facility', kind: 'prison', name: 'Other Jail', facts: [capacity(90)] },
]);
const imported = (v: number): ImportedPack => ({ title: 'County pack', gazetteer: jail([capacity(v)]) });

const TEXT = 'The Old Mill Jail was built in 1990. The Old Mill Jail has a capacity of 700 inmates.';
const article: Article = {
  url: 'https://news.example/jail',
  title: null,
  authors: [],
  published: '2024-06-01',
  modified: null,
  publisher: null,
  lang: 'en',
  text: TEXT,
  blocks: [{ span: [0, TEXT.length], kind: 'paragraph' }],
  links: [],
};

/** Relation and pack of every note on the figure 700, in order. */
function notesWith(records: ReturnType<typeof packOf>, packs: readonly ImportedPack[]): (string | null)[][] {
  const { notes } = analyse(article, null, { gazetteer: joinPacks(records, packs), tagger: null, worth: null });
  return notes
    .filter(({ about }) => about.figure !== undefined)
    .map(({ relation, sources }) => [relation, sources[0].pack ?? null]);
}

test('records and packs that disagree both speak', () => {
  expect(notesWith(jail([capacity(700)]), [imported(500)])).toEqual([
    ['matches', null],
    ['differs', 'County pack'],
  ]);
  expect(notesWith(jail([capacity(500)]), [imported(700), { ...imported(700), title: 'Class pack' }])).toEqual([
    ['differs', null],
    ['matches', 'County pack'],
    ['matches', 'Class pack'],
  ]);
});

test('what only a pack has on record is not said to be missing', () => {
  expect(notesWith(ELSEWHERE, [])).toEqual([['not-found', null]]);
  expect(notesWith(ELSEWHERE, [imported(700)])).toEqual([['matches', 'County pack']]);
});

test('a pack that holds nothing of it changes nothing', () => {
  const silent = { title: 'Silent pack', gazetteer: packOf([{ id: 'quiet', type: 'other', name: 'Quiet Thing' }]) };
  expect(notesWith(jail([capacity(700)]), [silent])).toEqual(notesWith(jail([capacity(700)]), []));
});
