import type { Figure } from '../../../model/figure.ts';
import type { Tie } from '../../../model/tie.ts';
import { figuresOf, isAmount, isTime, lastOf, sameMeasure, wordsOf } from '../fits.ts';
import type { Item } from '../items.ts';
import { findAll, pattern } from '../pattern.ts';
import type { TieRule } from '../rule.ts';

/** A part, its whole and the share it is, in the orders in which the press writes them. */
const PATTERNS = [
  // "11 of the 18 clubs, or 61%", "45 of the lake's 60 wrecks (75 per cent)"
  'part:N w{3} of the* w{4} whole:N w{2} ,|(|-|same same? filler{2} share:S close:w|,|)|.|-|;|:',
  'part:N w{3} of the* w{4} whole:N w{2} same filler{2} share:S',
  // "Of the 240 flats, 180 (75%) are let", "Of 240 flats, 180, or 75%, are let"
  'of the* w{2} of? whole:N w{3} ,? w{2} part:N w{3} (|,|-|same same? filler{2} share:S close:w|,|)|.|-|;|:',
  // "Of 240 flats, 75% (180) are let"
  'of the* w{2} whole:N w{3} ,? w{2} share:S w{2} (|,|-|same same? filler{2} part:N close:w|,|)|.|-|;|:',
  // "180 (75%) of the 240 flats"
  'part:N w{2} ( filler{2} share:S ) w{2} of the* w{4} whole:N',
  // "2,600 nurses, or 40% of the staff of 6,500", "2,600, 40% of the 6,500 staff"
  'part:N w{3} ,|(|-|same same? filler{2} share:S w{2} of the* w{3} of? the? whole:N',
  // "40% of the 6,500 staff, or 2,600"
  'share:S w{2} of the* w{3} of? the? whole:N w{2} ,|(|-|same same? filler{2} part:N close:w|,|)|.|-|;|:',
  // "61% (11 of 18)", "61%, or 11 of the 18 clubs"
  'share:S w{2} ,|(|-|same same? filler{2} part:N w{2} of the* w{2} whole:N',
].map(pattern);

export const shareOf: TieRule = {
  id: 'tie/share-of',
  reason: 'A part, its whole and a share side by side: the share says what the part is of the whole.',
  over: 'sentence',
  find: ({ items, figures }) =>
    findAll(PATTERNS, items).flatMap(({ named }): Tie[] => {
      const [part, whole, share] = figuresOf(items, named, ['part', 'whole', 'share']);
      if (!isShareOf(figures, part, whole, share) || goesOn(items, named)) return [];
      const words = wordsOf(items, named);
      return [{ kind: 'share-of', rule: shareOf.id, words, share, part, whole }];
    }),
  examples: {
    en: [
      'The league has 18 clubs, and 11 of the 18 clubs, or 61%, made a loss.',
      'Of the 240 flats, 180 (75%) are let.',
      'Some 2,600 nurses, or 40% of the staff of 6,500, stayed at home.',
      'About 180 (75%) of the 240 flats are let.',
      'Forty-five of the lake’s 60 wrecks (75 per cent) were searched.',
    ],
    es: [
      'Once de los 18 clubes, el 61 %, tuvieron pérdidas.',
      'De los 240 pisos, 180 (75 %) están alquilados.',
      'Unas 2.600 enfermeras, el 40 % de la plantilla de 6.500, se quedaron en casa.',
    ],
    fr: [
      'Onze des 18 clubs, soit 61 %, ont perdu de l’argent.',
      'Sur les 240 logements, 180 (75 %) sont loués.',
      'Quelque 2 600 infirmières, soit 40 % du personnel de 6 500, sont restées chez elles.',
    ],
    de: [
      'Elf der 18 Vereine, also 61 Prozent, machten Verlust.',
      'Von den 240 Wohnungen sind 180 (75 Prozent) vermietet.',
      'Rund 2.600 Pflegekräfte, 40 Prozent der Belegschaft von 6.500, blieben zu Hause.',
    ],
    pt: [
      'Onze dos 18 clubes, ou 61%, tiveram prejuízo.',
      'Dos 240 apartamentos, 180 (75%) estão alugados.',
      'Cerca de 2.600 enfermeiras, 40% do quadro de 6.500, ficaram em casa.',
    ],
  },
  silences: {
    en: [
      'Of the 240 flats, 180 are let, while 60% of the shops are empty.',
      'Eleven of the 18 clubs, up 61% on last year, made a loss.',
      'Of the 240 flats, 180 have 75% of their walls painted.',
    ],
    es: ['De los 240 pisos, 180 están alquilados, y el 60 % de las tiendas están vacías.'],
    fr: ['Sur les 240 logements, 180 sont loués, et 60 % des boutiques sont vides.'],
    de: ['Von den 240 Wohnungen sind 180 vermietet, aber 60 Prozent der Läden stehen leer.'],
    pt: ['Dos 240 apartamentos, 180 estão alugados, e 60% das lojas estão vazias.'],
  },
};

function isShareOf(figures: readonly Figure[], part: number, whole: number, share: number): boolean {
  const [some, all, of] = [figures[part], figures[whole], figures[share]];
  if (!isAmount(some) || !isAmount(all) || !of || of.value === null || of.change !== null) return false;
  if (some.value > all.value || isTime(all) || isTime(some)) return false;
  if (of.of !== null && of.of !== whole && of.of !== part) return false;
  return some.kind === all.kind && (some.kind === 'count' || sameMeasure(some, all));
}

/** "180 were let, 60% of the shops": a share that stands last goes on to be one of something else. */
function goesOn(items: readonly Item[], named: ReadonlyMap<string, number>): boolean {
  const share = named.get('share') ?? 0;
  const of = items[share + 1]?.signs.has('of') === true && !items[share + 2]?.signs.has('pronoun');
  return share === lastOf(named) && of;
}
