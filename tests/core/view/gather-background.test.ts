import { expect, test } from 'vitest';
import { NO_BACKGROUND } from '../../../utils/core/model/background.ts';
import { gatherBackground } from '../../../utils/core/view/gather-background.ts';
import { fact, knowledgeOf } from '../../helpers/build-knowledge.ts';
import { figureIn, readingOf } from '../../helpers/build-reading.ts';

const speakingOf = (id: string) =>
  readingOf('', { entities: [{ id, wikidata: null, name: id, type: 'place', salience: 1 }] });
const months = Array.from(
  { length: 500 },
  (_, i) => `${1980 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
);
const knowledge = knowledgeOf({
  land: {
    name: 'Land',
    type: 'place',
    facts: [
      ...months.map((month, i) => fact('price-index', i, month)),
      fact('area', 700, '2020'),
      fact('population', 10, '2020'),
      fact('population', 99, '2021', { reliability: 'low', remark: 'a misprint' }),
    ],
  },
});

test('of a long series the newest thirty, of what is short everything, nothing that is doubted', () => {
  const { facts } = gatherBackground(speakingOf('land'), knowledge).about['land']!;
  expect(facts.filter(({ property }) => property === 'price-index').map(({ asOf }) => asOf)).toEqual(months.slice(-30));
  expect(
    facts.filter(({ property }) => property !== 'price-index').map(({ property, asOf }) => [property, asOf]),
  ).toEqual([
    ['area', '2020'],
    ['population', '2020'],
  ]);
});

test('nobody the records do not hold', () => {
  expect(gatherBackground(speakingOf('elsewhere'), knowledge)).toEqual({ ...NO_BACKGROUND, compiled: '2026-11-23' });
});

test('what a figure measures, who publishes, and the names of those whom facts name', () => {
  const records = knowledgeOf({
    jail: {
      name: 'Old Mill Jail',
      type: 'facility',
      country: 'HB',
      facts: [{ ...fact('operator', ''), value: { kind: 'entity', entity: 'service' } }],
    },
    service: { name: 'Prison Service', type: 'organisation', facts: [] },
    harbouria: { name: 'Harbouria', type: 'place', kind: 'country', country: 'HB', facts: [] },
    'measure-prison-population': { name: 'prison population', type: 'other', facts: [] },
    courier: { name: 'The Courier', type: 'organisation', facts: [fact('website', 'courier.example')] },
  });
  const text = 'There are 700 in Harbouria.';
  const reading = readingOf(text, {
    entities: ['jail', 'harbouria'].map((id) => ({ id, wikidata: null, name: id, type: 'place', salience: 1 })),
    figures: [figureIn(text, '700', { value: 700, measure: 'prison-population' })],
  });
  const article = { ...reading.article!, publisher: { name: 'Courier', domain: 'courier.example' } };
  const found = gatherBackground({ ...reading, article }, records);
  expect(Object.keys(found.measures)).toEqual(['prison-population']);
  expect(found.publisher?.known.name).toBe('The Courier');
  expect(found.names).toEqual({ service: 'Prison Service' });
  // The jail lies in the country of the code; only the country is what the code stands for.
  expect([found.about['jail']!.code, found.about['harbouria']!.code]).toEqual([null, 'HB']);
});
