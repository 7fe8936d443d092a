import { describe, expect, test } from 'vitest';
import { linkMarked } from '../../helpers/link-marked.ts';
import { packOf } from '../../helpers/pack-of.ts';

const pack = packOf([
  { id: 'singer', type: 'person', name: 'Ada Vance', kind: 'singer', fame: 200 },
  { id: 'shop', type: 'organisation', name: 'Orla', kind: 'company', fame: 200 },
  { id: 'academy', type: 'organisation', name: 'Polar Academy', aliases: ['PAX'], kind: 'academy', fame: 190 },
]);

describe('a private namesake is nobody', () => {
  test.each([
    ['[P:Ada Vance] sang in the hall.', 'en', 'singer'],
    ['[P:Ada Vance], 45, a plumber from Leeds, was fined.', 'en', 'text:Ada Vance'],
    ['[P:Ada Vance], a mechanic from Ohio, was hurt.', 'en', 'text:Ada Vance'],
    ['Butcher [P:Ada Vance] won a medal.', 'en', 'text:Ada Vance'],
    ['[P:Ada Vance], the singer, came.', 'en', 'singer'],
    ['[P:Ada Vance], de 46 años, fontanera de Lugo, ganó.', 'es', 'text:Ada Vance'],
    ['[P:Ada Vance], 71 ans, éleveuse à Lens, a perdu.', 'fr', 'text:Ada Vance'],
    ['Die Rentnerin [P:Ada Vance], 79, aus Gera sammelt.', 'de', 'text:Ada Vance'],
    ['[P:Ada Vance], de 34 anos, bombeiro em Coimbra, salvou.', 'pt', 'text:Ada Vance'],
  ])('%s (%s)', (marked, lang, expected) => {
    expect(linkMarked(marked, pack, { lang })).toEqual([expected]);
  });
});

describe('what stands beside a name says that it is something else', () => {
  test.each([
    ['Prices at [O:Orla] rose.', 'shop'],
    ['The [O:Orla] rainforest shrank.', 'text:Orla'],
    ['Boats sail along the [O:Orla] in June.', 'text:Orla'],
    ['The samples went to the [O:PAX] lab.', 'text:PAX'],
  ])('%s', (marked, expected) => {
    expect(linkMarked(marked, pack)).toEqual([expected]);
  });
});

test('a German noun behind its article is no town', () => {
  const towns = packOf([{ id: 'essen', type: 'place', name: 'Essen', kind: 'city', country: 'DE', fame: 165 }]);
  expect(linkMarked('Das [L:Essen] in der Küche ist kalt.', towns, { lang: 'de' })).toEqual(['text:Essen']);
  expect(linkMarked('Er fuhr nach [L:Essen] zurück.', towns, { lang: 'de' })).toEqual(['essen']);
});

describe('what the text does not speak of', () => {
  const abroad = packOf([
    { id: 'saint-town', type: 'place', name: 'St Orla', kind: 'city', country: 'GD', fame: 140 },
    { id: 'grenada', type: 'place', name: 'Grenada', kind: 'country', country: 'GD', fame: 190 },
    {
      id: 'revival',
      type: 'organisation',
      name: 'Revival en Marche',
      aliases: ['Revival'],
      kind: 'political party',
      country: 'FR',
      fame: 170,
    },
    { id: 'france', type: 'place', name: 'France', kind: 'country', country: 'FR', fame: 220 },
    {
      id: 'cup',
      type: 'event',
      name: 'Round Cup',
      kind: 'sports event',
      description: 'World championship in football.',
      fame: 170,
    },
    { id: 'tongue', type: 'other', name: 'Orlish', kind: 'language', fame: 150 },
  ]);
  test.each([
    ['Nurses at [L:St Orla]’s walked out.', ['text:St Orla']],
    ['In [L:Grenada] nurses at [L:St Orla]’s walked out.', ['grenada', 'saint-town']],
    ['Nurses in [L:St Orla] walked out.', ['saint-town']],
    ['It came in the [E:Round Cup] as football fans know.', ['cup']],
    ['A rugby side won the [E:Round Cup] at last.', ['text:Round Cup']],
    ['The eastern [G:Orlish] factions fought.', ['text:Orlish']],
  ])('%s', (marked, expected) => {
    expect(linkMarked(marked, abroad)).toEqual(expected);
  });
});
