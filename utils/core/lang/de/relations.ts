import { relationWords } from '../relation-words.ts';

export const relations = relationWords(
  {
    capacity: 'kapazität',
    population: 'bevölkerung, einwohner',
    revenue: 'umsatz, umsatzes, umsätze',
    employees: 'belegschaft, beschäftigten, mitarbeiter',
    debt: 'schulden',
    cost: 'kosten, budget, haushalts',
  },
  {
    of: 'von, der, des, seiner, ihrer, ihres, seines',
    from: 'von, gegenüber',
    to: 'auf',
    since: 'gegenüber',
    roomFor: 'gebaut für, ausgelegt für, ausgelegt auf, platz für, kapazität von',
    holding: 'beherbergt, beherbergte',
    homeTo: 'heimat von',
    consumerPrices: 'verbraucherpreise',
    prisonPopulation: 'gefangenen',
    temperatures:
      'temperatur, temperaturen, hitze, kälte, thermometer, erwärmung, höchstwert, höchstwerte, tiefstwerte',
    opinions: 'glauben, finden, befürworten, meinen, lehnen, sind der meinung, sprechen sich',
  },
);
