import type { RuleSentences } from './rule-sentences.ts';

export const shareOf: RuleSentences = {
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
      'The squad of 23 has 9 defenders, 40% hurt.',
      'Half of the 80 shops closed, 30 reopened.',
      'Of the 240 flats, 180 are let, while 60% of the shops are empty.',
      'Eleven of the 18 clubs, up 61% on last year, made a loss.',
      'Of the 240 flats, 180 have 75% of their walls painted.',
    ],
    es: ['De los 240 pisos, 180 están alquilados, y el 60 % de las tiendas están vacías.'],
    fr: ['Sur les 240 logements, 180 sont loués, et 60 % des boutiques sont vides.'],
    de: [
      'Der Verein hat 300 Mitglieder, 40 Prozent davon Frauen, 200 im Chor.',
      'Ein Drittel der 90 Mieter ging, 40 neue kamen.',
      'Von den 240 Wohnungen sind 180 vermietet, aber 60 Prozent der Läden stehen leer.',
    ],
    pt: ['Dos 240 apartamentos, 180 estão alugados, e 60% das lojas estão vazias.'],
  },
};
