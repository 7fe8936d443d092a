import type { LanguageCode } from '../../../../utils/core/lang/code.ts';

/** A sentence in which a check is due, and sentences close to it in which it is not. */
export interface Cell {
  /** `{h}` is where a hedge may stand, `#` the value that is held against the others. */
  readonly due: string;
  readonly right: string;
  /** So far from right that no hedge explains it. */
  readonly wrong: string;
  readonly silent: readonly [string, ...string[]];
}

export type InEveryLanguage = Readonly<Record<LanguageCode, Cell>>;

/** Of every check of the article's own sums the same sentences in every language, by the id of the check. */
export const CELLS: Readonly<Record<string, InEveryLanguage>> = {
  'check/part-of-whole': {
    en: {
      due: '11 of the 18 clubs, or {h} #%, made a loss.',
      right: '61',
      wrong: '21',
      silent: [
        '11 of the 18 clubs made a loss, and 21% of fans left.',
        'The league of 18 has 11 stands, 21% of them new.',
      ],
    },
    es: {
      due: '11 de los 18 clubes, o {h} # %, tuvieron pérdidas.',
      right: '61',
      wrong: '21',
      silent: ['11 de los 18 clubes tuvieron pérdidas, y el 21 % de los socios se fue.'],
    },
    fr: {
      due: '11 des 18 clubs, soit {h} # %, ont perdu de l’argent.',
      right: '61',
      wrong: '21',
      silent: ['11 des 18 clubs ont perdu de l’argent, et 21 % des abonnés sont partis.'],
    },
    de: {
      due: '11 der 18 Vereine, also {h} # Prozent, machten Verlust.',
      right: '61',
      wrong: '21',
      silent: ['11 der 18 Vereine machten Verlust, und 21 Prozent der Fans gingen.'],
    },
    pt: {
      due: '11 dos 18 clubes, ou {h} #%, tiveram prejuízo.',
      right: '61',
      wrong: '21',
      silent: ['11 dos 18 clubes tiveram prejuízo, e 21% dos sócios saíram.'],
    },
  },
  'check/percent-change': {
    en: {
      due: 'Revenue rose from 200 million euros to 300 million euros, an increase of {h} # %.',
      right: '50',
      wrong: '12',
      silent: ['Revenue rose from 200 million euros to 300 million euros before falling 12 %.'],
    },
    es: {
      due: 'Los ingresos subieron de 200 millones de euros a 300 millones de euros, un aumento de {h} # %.',
      right: '50',
      wrong: '12',
      silent: ['Los ingresos subieron de 200 millones de euros a 300 millones de euros antes de caer un 12 %.'],
    },
    fr: {
      due: 'Le chiffre d’affaires est passé de 200 millions d’euros à 300 millions d’euros, soit une hausse de {h} # %.',
      right: '50',
      wrong: '12',
      silent: ['Le chiffre d’affaires est passé de 200 à 300 millions d’euros avant de baisser de 12 %.'],
    },
    de: {
      due: 'Der Umsatz stieg von 200 Millionen Euro auf 300 Millionen Euro, ein Plus von {h} # Prozent.',
      right: '50',
      wrong: '12',
      silent: ['Der Umsatz stieg von 200 Millionen Euro auf 300 Millionen Euro, ehe er um 12 Prozent sank.'],
    },
    pt: {
      due: 'A receita subiu de 200 milhões de euros para 300 milhões de euros, um aumento de {h} #%.',
      right: '50',
      wrong: '12',
      silent: ['A receita subiu de 200 milhões de euros para 300 milhões de euros antes de cair 12%.'],
    },
  },
  'check/difference': {
    en: {
      due: 'Ruth Alder won by 534,000 votes to 500,000, a margin of {h} # votes.',
      right: '34,000',
      wrong: '94,000',
      silent: ['Ruth Alder won by 94,000 votes in a city of 534,000 people with 500,000 trees.'],
    },
    es: {
      due: 'Ganó por 534.000 votos frente a 500.000, una diferencia de {h} # votos.',
      right: '34.000',
      wrong: '94.000',
      silent: ['Ganó por 94.000 votos en una ciudad de 534.000 personas con 500.000 árboles.'],
    },
    fr: {
      due: 'Elle l’a emporté par 534 000 voix contre 500 000, une avance de {h} # voix.',
      right: '34 000',
      wrong: '94 000',
      silent: ['Elle l’a emporté de 94 000 voix dans une ville de 534 000 habitants et 500 000 arbres.'],
    },
    de: {
      due: 'Sie gewann mit 534.000 Stimmen gegen 500.000, ein Vorsprung von {h} # Stimmen.',
      right: '34.000',
      wrong: '94.000',
      silent: ['Sie gewann mit 94.000 Stimmen in einer Stadt mit 534.000 Menschen und 500.000 Bäumen.'],
    },
    pt: {
      due: 'Venceu por 534.000 votos contra 500.000, uma diferença de {h} # votos.',
      right: '34.000',
      wrong: '94.000',
      silent: ['Venceu por 94.000 votos numa cidade de 534.000 pessoas com 500.000 árvores.'],
    },
  },
  'check/per-one': {
    en: {
      due: 'The city spent $4.2 million on 70 buses, or {h} $# each.',
      right: '60,000',
      wrong: '20,000',
      silent: ['The city spent $4.2 million on 70 buses, and a stop cost $20,000.'],
    },
    es: {
      due: 'La ciudad gastó 4,2 millones de euros en 70 autobuses, o {h} # euros cada uno.',
      right: '60.000',
      wrong: '20.000',
      silent: ['La ciudad gastó 4,2 millones de euros en 70 autobuses, y una parada costó 20.000 euros.'],
    },
    fr: {
      due: 'La ville a dépensé 4,2 millions d’euros pour 70 autocars, soit {h} # euros chacun.',
      right: '60 000',
      wrong: '20 000',
      silent: ['La ville a dépensé 4,2 millions d’euros pour 70 autocars, et un arrêt coûte 20 000 euros.'],
    },
    de: {
      due: 'Die Stadt zahlte 4,2 Millionen Euro für 70 Busse, also {h} # Euro pro Stück.',
      right: '60.000',
      wrong: '20.000',
      silent: ['Die Stadt zahlte 4,2 Millionen Euro für 70 Busse, und ein Halt kostete 20.000 Euro.'],
    },
    pt: {
      due: 'A cidade gastou 4,2 milhões de euros em 70 ônibus, ou {h} # euros cada.',
      right: '60.000',
      wrong: '20.000',
      silent: ['A cidade gastou 4,2 milhões de euros em 70 ônibus, e um ponto custou 20.000 euros.'],
    },
  },
  'check/average-and-total': {
    en: {
      due: 'The 300 workers get $2,000 each, a total of {h} $#.',
      right: '600,000',
      wrong: '100,000',
      silent: ['The 300 workers get $2,000 each, and the mill lost $100,000.'],
    },
    es: {
      due: 'Los 300 obreros reciben 2.000 euros cada uno, un total de {h} # euros.',
      right: '600.000',
      wrong: '100.000',
      silent: ['Los 300 obreros reciben 2.000 euros cada uno, y el molino perdió 100.000 euros.'],
    },
    fr: {
      due: 'Les 300 ouvriers reçoivent 2 000 euros chacun, soit un total de {h} # euros.',
      right: '600 000',
      wrong: '100 000',
      silent: ['Les 300 ouvriers reçoivent 2 000 euros chacun, et le moulin a perdu 100 000 euros.'],
    },
    de: {
      due: 'Die 300 Arbeiter bekommen 2.000 Euro pro Kopf, insgesamt {h} # Euro.',
      right: '600.000',
      wrong: '100.000',
      silent: ['Die 300 Arbeiter bekommen 2.000 Euro pro Kopf, und die Mühle verlor 100.000 Euro.'],
    },
    pt: {
      due: 'Os 300 operários recebem 2.000 euros cada um, um total de {h} # euros.',
      right: '600.000',
      wrong: '100.000',
      silent: ['Os 300 operários recebem 2.000 euros cada um, e o moinho perdeu 100.000 euros.'],
    },
  },
  'check/per-time': {
    en: {
      due: 'It costs $2 million a day, or {h} $# million a year.',
      right: '730',
      wrong: '4,000',
      silent: ['It costs $2 million a day, and the dam cost $4,000 million a year ago.'],
    },
    es: {
      due: 'Cuesta 2 millones de euros al día, o {h} # millones de euros al año.',
      right: '730',
      wrong: '4.000',
      silent: ['Cuesta 2 millones de euros al día y rinde 4.000 millones de euros al año.'],
    },
    fr: {
      due: 'Il coûte 2 millions d’euros par jour, soit {h} # millions d’euros par an.',
      right: '730',
      wrong: '4 000',
      silent: ['Il coûte 2 millions d’euros par jour et rapporte 4 000 millions d’euros par an.'],
    },
    de: {
      due: 'Das kostet 2 Millionen Euro pro Tag, also {h} # Millionen Euro pro Jahr.',
      right: '730',
      wrong: '4.000',
      silent: ['Das kostet 2 Millionen Euro pro Tag und bringt 4.000 Millionen Euro pro Jahr.'],
    },
    pt: {
      due: 'Custa 2 milhões de euros por dia, ou {h} # milhões de euros por ano.',
      right: '730',
      wrong: '4.000',
      silent: ['Custa 2 milhões de euros por dia e rende 4.000 milhões de euros por ano.'],
    },
  },
  'check/unit-conversion': {
    en: {
      due: 'The path is 10 miles ({h} # km) long.',
      right: '16',
      wrong: '46',
      silent: ['The path is 10 miles (46 km from the coast) long.'],
    },
    es: {
      due: 'El camino mide 10 millas ({h} # kilómetros).',
      right: '16',
      wrong: '46',
      silent: ['El camino mide 10 millas (46 kilómetros desde la costa).'],
    },
    fr: {
      due: 'Le sentier fait 10 milles ({h} # kilomètres).',
      right: '16',
      wrong: '46',
      silent: ['Le sentier fait 10 milles (46 kilomètres depuis la côte).'],
    },
    de: {
      due: 'Die Strecke ist 10 Meilen ({h} # Kilometer) lang.',
      right: '16',
      wrong: '46',
      silent: ['Die Strecke ist 10 Meilen (46 Kilometer vor der Küste) lang.'],
    },
    pt: {
      due: 'A trilha tem 10 milhas ({h} # quilômetros).',
      right: '16',
      wrong: '46',
      silent: ['A trilha tem 10 milhas (46 quilômetros desde a costa).'],
    },
  },
  'check/rate-per-head': {
    en: {
      due: 'There were 1,200 deaths among 3 million people, or {h} # per 100,000.',
      right: '40',
      wrong: '95',
      silent: ['There were 1,200 deaths among 3 million people in 12 towns, or 95 per 100,000.'],
    },
    es: {
      due: 'Hubo 1.200 muertes entre 3 millones de personas, o {h} # por cada 100.000.',
      right: '40',
      wrong: '95',
      silent: ['Hubo 1.200 muertes entre 3 millones de personas en 12 pueblos, o 95 por cada 100.000.'],
    },
    fr: {
      due: 'Il y a eu 1 200 décès parmi 3 millions de personnes, soit {h} # pour 100 000.',
      right: '40',
      wrong: '95',
      silent: ['Il y a eu 1 200 décès parmi 3 millions de personnes dans 12 villes, soit 95 pour 100 000.'],
    },
    de: {
      due: 'Es gab 1.200 Todesfälle bei 3 Millionen Menschen, also {h} # je 100.000.',
      right: '40',
      wrong: '95',
      silent: ['Es gab 1.200 Todesfälle bei 3 Millionen Menschen in 12 Orten, also 95 je 100.000.'],
    },
    pt: {
      due: 'Houve 1.200 mortes entre 3 milhões de pessoas, ou {h} # por 100.000.',
      right: '40',
      wrong: '95',
      silent: ['Houve 1.200 mortes entre 3 milhões de pessoas em 12 vilas, ou 95 por 100.000.'],
    },
  },
  'check/total': {
    en: {
      due: 'There were 12 men and 7 women, a total of #.',
      right: '19',
      wrong: '21',
      silent: [
        'There were 12 men and 7 women, and a total of 21 dogs.',
        'There were 21 people, including 12 men and 7 women.',
      ],
    },
    es: {
      due: 'Había 12 hombres y 7 mujeres, un total de #.',
      right: '19',
      wrong: '21',
      silent: ['Había 21 personas, incluidos 12 hombres y 7 mujeres.'],
    },
    fr: {
      due: 'Il y avait 12 hommes et 7 femmes, soit un total de #.',
      right: '19',
      wrong: '21',
      silent: ['Il y avait 21 personnes, dont 12 hommes et 7 femmes.'],
    },
    de: {
      due: 'Es waren 12 Männer und 7 Frauen, insgesamt #.',
      right: '19',
      wrong: '21',
      silent: ['Es waren 21 Leute, darunter 12 Männer und 7 Frauen.'],
    },
    pt: {
      due: 'Havia 12 homens e 7 mulheres, um total de #.',
      right: '19',
      wrong: '21',
      silent: ['Havia 21 pessoas, incluindo 12 homens e 7 mulheres.'],
    },
  },
  'check/multiple': {
    en: {
      due: 'Sales doubled from 200 million euros to # million euros.',
      right: '400',
      wrong: '900',
      silent: ['Sales doubled, and prices went from 2 euros to 9 euros.'],
    },
    es: {
      due: 'Las ventas se duplicaron de 200 millones de euros a # millones de euros.',
      right: '400',
      wrong: '900',
      silent: ['Las ventas se duplicaron y los precios pasaron de 2 a 9 euros.'],
    },
    fr: {
      due: 'Les ventes ont doublé, passant de 200 millions d’euros à # millions d’euros.',
      right: '400',
      wrong: '900',
      silent: ['Les ventes ont doublé et les prix sont passés de 2 à 9 euros.'],
    },
    de: {
      due: 'Der Umsatz verdoppelte sich von 200 Millionen Euro auf # Millionen Euro.',
      right: '400',
      wrong: '900',
      silent: ['Der Umsatz verdoppelte sich, die Preise stiegen von 2 auf 9 Euro.'],
    },
    pt: {
      due: 'As vendas dobraram de 200 milhões de euros para # milhões de euros.',
      right: '400',
      wrong: '900',
      silent: ['As vendas dobraram e os preços passaram de 2 para 9 euros.'],
    },
  },
  'check/years-between': {
    en: {
      due: 'She ruled for # years, from 2011 to 2019.',
      right: '8',
      wrong: '15',
      silent: ['She ruled from 2011 to 2019, after 15 years abroad.'],
    },
    es: {
      due: 'Gobernó # años, de 2011 a 2019.',
      right: '8',
      wrong: '15',
      silent: ['Tras 15 años, gobernó de 2011 a 2019.'],
    },
    fr: {
      due: 'Elle a gouverné # ans, de 2011 à 2019.',
      right: '8',
      wrong: '15',
      silent: ['Après 15 ans, elle a gouverné de 2011 à 2019.'],
    },
    de: {
      due: 'Sie regierte # Jahre lang, von 2011 bis 2019.',
      right: '8',
      wrong: '15',
      silent: ['Nach 15 Jahren regierte sie von 2011 bis 2019.'],
    },
    pt: {
      due: 'Ela governou # anos, de 2011 a 2019.',
      right: '8',
      wrong: '15',
      silent: ['Após 15 anos, ela governou de 2011 a 2019.'],
    },
  },
  'check/anniversary': {
    en: {
      due: 'The firm, founded in 1998, marks its #th anniversary.',
      right: '27',
      wrong: '20',
      silent: ['The firm, founded in 1998, marks the 20th anniversary of the flood.'],
    },
    es: {
      due: 'La firma, fundada en 1998, celebra su #.º aniversario.',
      right: '27',
      wrong: '20',
      silent: ['La firma, fundada en 1998, celebra el 20.º aniversario de la riada.'],
    },
    fr: {
      due: 'L’entreprise, fondée en 1998, fête son #e anniversaire.',
      right: '27',
      wrong: '20',
      silent: ['L’entreprise, fondée en 1998, fête le 20e anniversaire de la crue.'],
    },
    de: {
      due: 'Die Firma, gegründet im Jahr 1998, feiert ihr #-jähriges Bestehen.',
      right: '27',
      wrong: '20',
      silent: ['Die Firma, gegründet 1998, feiert den 20. Jahrestag der Flut.'],
    },
    pt: {
      due: 'A firma, fundada em 1998, comemora seu #º aniversário.',
      right: '27',
      wrong: '20',
      silent: ['A firma, fundada em 1998, comemora o 20º aniversário da enchente.'],
    },
  },
};
