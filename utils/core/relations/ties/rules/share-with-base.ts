import type { Tie } from '../../../model/tie.ts';
import { figuresOf, isAmount, isTime, wordsOf } from '../fits.ts';
import { findAll, pattern } from '../pattern.ts';
import type { TieRule } from '../rule.ts';

const PATTERNS = ['share:P of the* whole:N', 'share:P of the* w of the? whole:N'].map(pattern);

export const shareWithBase: TieRule = {
  id: 'tie/share-with-base',
  reason: 'A percentage right before "of" and the number it is of: how many that is nobody says.',
  over: 'sentence',
  find: ({ items, figures }) =>
    findAll(PATTERNS, items).flatMap(({ named, to }): Tie[] => {
      const [share, whole] = figuresOf(items, named, ['share', 'whole']);
      const [of, all] = [figures[share], figures[whole]];
      if (!of || of.change !== null || !isAmount(all) || isTime(all) || items[to]?.signs.has('to')) return [];
      return [{ kind: 'share-of', rule: shareWithBase.id, words: wordsOf(items, named), share, part: null, whole }];
    }),
  examples: {
    en: ['About 40% of the 6,500 nurses stayed at home.', 'Some 12% of 3,400 pupils were ill.'],
    es: ['El 40 % de las 6.500 enfermeras se quedó en casa.'],
    fr: ['Quelque 40 % des 6 500 infirmières sont restées chez elles.'],
    de: ['Etwa 40 Prozent der 6.500 Pflegekräfte blieben zu Hause.'],
    pt: ['Cerca de 40% das 6.500 enfermeiras ficaram em casa.'],
  },
  silences: {
    en: ['Prices rose 5% from 100 to 105 euros.', 'Some 40% of nurses in 65 clinics stayed at home.'],
    es: ['Los precios subieron un 5 % de 100 a 105 euros.'],
    fr: ['Les prix ont augmenté de 5 %, de 100 à 105 euros.'],
    de: ['Der Preis stieg um 5 Prozent von 100 auf 105 Euro.'],
    pt: ['Os preços subiram 5% de 100 para 105 euros.'],
  },
};
