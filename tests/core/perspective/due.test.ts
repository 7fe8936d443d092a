import { describe, expect, test } from 'vitest';
import { readMarked } from '../../helpers/marked-text.ts';
import { readPerspectives } from '../../helpers/read-perspectives.ts';

type Due = readonly [lang: string, marked: string, said: string];

/** The marked figure is put beside something, in these words; nothing else in the text is. */
function due(family: string, cases: readonly Due[]): void {
  describe(family, () => {
    test.each(cases)('%s: %s', (lang, marked, said) => {
      const { text, spans } = readMarked(marked);
      expect(readPerspectives(text, lang).map((one) => [one.words, one.family, one.text])).toEqual([
        [text.slice(...spans[0]!), family, said],
      ]);
    });
  });
}

due('amount-per-head', [
  [
    'en',
    'Norland gave off [40 million tonnes] of carbon dioxide in 2023.',
    'That is about 8 tonnes for every inhabitant (Norland, population of 2023).',
  ],
  [
    'en',
    'Norland used [30 terawatt hours] of electricity in 2023.',
    'That is about 6,000 kWh for every inhabitant (Norland, population of 2023).',
  ],
]);

due('area-share', [
  ['de', 'In Norland brannten [120.000 Hektar] Wald.', 'That is about 3% of the country’s area (Norland: 40,000 km²).'],
  [
    'en',
    'The fires have burned [120,000 hectares] of forest in Norland.',
    'That is about 3% of the country’s area (Norland: 40,000 km²).',
  ],
  ['en', 'The lake once covered [31,000 square kilometres].', 'Comparable in area: Belgium (30,000 km²).'],
  [
    'en',
    'The park covers [500,000 acres] in Norland.',
    'That is about 5.1% of the country’s area (Norland: 40,000 km²).',
  ],
  [
    'en',
    'Wildfires burned [1,000 square kilometres] in Norland.',
    'That is about 2.5% of the country’s area (Norland: 40,000 km²).',
  ],
  [
    'es',
    'Los incendios quemaron [120.000 hectáreas] en Norland.',
    'That is about 3% of the country’s area (Norland: 40,000 km²).',
  ],
  [
    'fr',
    'Le feu a ravagé [120 000 hectares] en Norland.',
    'That is about 3% of the country’s area (Norland: 40,000 km²).',
  ],
  [
    'pt',
    'O incêndio queimou [120 mil hectares] em Norland.',
    'That is about 3% of the country’s area (Norland: 40,000 km²).',
  ],
]);

due('deaths-rate', [
  [
    'en',
    'Norland registered [4,000 deaths] from smoking in 2023.',
    'That is about 80 for every 100,000 people (Norland, 2023).',
  ],
  [
    'en',
    'The coronavirus has killed [15,000 people] in Norland.',
    'That is about 300 for every 100,000 people (Norland, 2024).',
  ],
  [
    'es',
    'La gripe causó [3.000 muertes] en Norland en 2023.',
    'That is about 60 for every 100,000 people (Norland, 2023).',
  ],
]);

due('gdp-share', [
  [
    'en',
    "Norland's budget of [$40 billion] was passed on Monday.",
    'That is about 20% of gross domestic product (Norland, 2023).',
  ],
  ['en', "Norland's debt has reached [$150 billion].", 'That is about 75% of gross domestic product (Norland, 2023).'],
  [
    'en',
    "Sudria's deficit widened to [$80 billion] in 2024.",
    'That is about 4% of gross domestic product (Sudria, 2023).',
  ],
  [
    'en',
    'The storm did [$6 billion] of damage in Norland.',
    'That is about 3% of gross domestic product (Norland, 2023).',
  ],
]);

due('longer-time', [
  ['en', 'The project took [30 months].', 'That is about 2.5 years.'],
  ['de', 'Der Bau dauerte [30 Monate].', 'That is about 2.5 years.'],
]);

due('money-per-head', [
  [
    'de',
    'Norland will [2 Milliarden Euro] sparen.',
    'That is about €400 for every inhabitant (Norland, population of 2024).',
  ],
  [
    'en',
    'Norland spent [$12 billion] on health in 2024.',
    'That is about $2,400 for every inhabitant (Norland, population of 2024).',
  ],
  [
    'en',
    'Norland will spend [€1.5 billion] on its schools.',
    'That is about €300 for every inhabitant (Norland, population of 2024).',
  ],
  [
    'en',
    "Norland's GDP was [$200 billion] in 2023.",
    'That is about $40,000 for every inhabitant (Norland, population of 2023).',
  ],
  [
    'es',
    'Norland gastará [1.500 millones de euros] en vivienda.',
    'That is about €300 for every inhabitant (Norland, population of 2024).',
  ],
  [
    'fr',
    "Norland va consacrer [4 milliards d'euros] à la défense.",
    'That is about €800 for every inhabitant (Norland, population of 2024).',
  ],
  [
    'pt',
    'Norland gastou [5 mil milhões de euros] em investimentos.',
    'That is about €1,000 for every inhabitant (Norland, population of 2024).',
  ],
]);

due('national-share', [
  [
    'en',
    'Ravenhill Prison holds [5,000 inmates].',
    'That is about 25% of the total on record (prison population, Norland, 2024).',
  ],
]);

due('one-in', [
  ['en', 'The survey found that [40%] of adults agreed.', 'That is 2 in 5.'],
  ['en', 'Some [78%] of voters want a change.', 'That is about 4 in 5.'],
  ['es', 'El [40 %] de los jóvenes vive con sus padres.', 'That is 2 in 5.'],
  ['fr', 'Selon le sondage, [40 %] des Français approuvent.', 'That is 2 in 5.'],
  ['de', 'Rund [40 Prozent] der Deutschen sind dafür.', 'That is about 2 in 5.'],
  ['pt', 'Cerca de [40%] dos eleitores concordam.', 'That is about 2 in 5.'],
]);

due('other-currency', [
  [
    'en',
    'The ticket machines cost [600 million yen] in 2024.',
    'That is about $4M at the average exchange rate of 2024.',
  ],
  ['en', 'The deal was worth [€40 million] in 2024.', 'That is about $50M at the average exchange rate of 2024.'],
  [
    'de',
    'Die Maschine kostete [600 Millionen Yen] im Jahr 2024.',
    'That is about €3.2M at the average exchange rate of 2024.',
  ],
]);

due('other-units', [
  ['en', 'The road is [10 miles] long.', 'That is about 16 km.'],
  ['en', 'The bag weighs [5 pounds].', 'That is about 2.3 kg.'],
  ['en', 'Temperatures reached [95 degrees Fahrenheit].', 'That is about 35 °C.'],
  ['en', 'The player is [6 feet 3 inches].', 'That is about 1.9 m.'],
  ['en', 'Temperatures reached [40 degrees Celsius].', 'That is about 104 °F.'],
  ['en', 'The tunnel is [16 kilometres] long.', 'That is about 9.9 mi.'],
  ['en', 'The site covers [9,000 hectares].', 'That is about 22,000 ac.'],
  ['es', 'El huracán trae vientos de [100 millas por hora].', 'That is about 161 km/h.'],
  ['de', 'Der Weg ist [10 Meilen] lang.', 'That is about 16 km.'],
  ['fr', 'La route mesure [10 miles].', 'That is about 16 km.'],
  ['pt', 'A estrada tem [10 milhas].', 'That is about 16 km.'],
  ['en', '“The road is [10 miles] long,” she said.', 'That is about 16 km.'],
]);

due('part-of-stated', [
  ['en', 'Norland opened 5,000 places for students; [40%] of the 5,000 places are free.', 'That is about 2,000.'],
]);

due('people-share', [
  [
    'de',
    'In Norland leben rund [1 Million Menschen] ohne Wasser.',
    'That is about 20% of all inhabitants, or 1 in 5 (Norland, 2024).',
  ],
  [
    'de',
    'Norland nahm 2023 rund [60.000 Flüchtlinge] auf.',
    'That is about 1.2% of all inhabitants, or 1 in 83 (Norland, 2023).',
  ],
  [
    'de',
    'Rund [100.000 Schüler] in Norland haben keinen Unterricht.',
    'That is about 2% of all inhabitants, or 1 in 50 (Norland, 2024).',
  ],
  [
    'en',
    'About [300,000 people] were displaced by the floods in Norland.',
    'That is about 6% of all inhabitants, or 1 in 17 (Norland, 2024).',
  ],
  [
    'en',
    'Around [80 million people] worldwide speak the language.',
    'That is about 1% of all inhabitants, or 1 in 100 (world, 2024).',
  ],
  [
    'en',
    'Fewer than [50,000 people] speak the language in Norland.',
    'That is at most 1% of all inhabitants (Norland, 2024).',
  ],
  [
    'en',
    'In Norland, [1 million voters] stayed at home.',
    'That is about 20% of all inhabitants, or 1 in 5 (Norland, 2024).',
  ],
  [
    'en',
    'Nearly [half a million people] marched against the reform in Norland.',
    'That is about 10% of all inhabitants, or 1 in 10 (Norland, 2024).',
  ],
  ['en', 'Norland deported [10,000 migrants] in 2023.', 'That is about 200 for every 100,000 people (Norland, 2023).'],
  ['en', 'Norland employs [12,000 teachers].', 'That is about 240 for every 100,000 people (Norland, 2024).'],
  ['en', 'Norland has more than [100,000 students].', 'That is at least 2% of all inhabitants (Norland, 2024).'],
  ['en', 'Norland held [20,000 prisoners] in 2024.', 'That is about 400 for every 100,000 people (Norland, 2024).'],
  [
    'en',
    'Norland took in [60,000 refugees] in 2023.',
    'That is about 1.2% of all inhabitants, or 1 in 83 (Norland, 2023).',
  ],
  ['en', "Norland's army counts [25,000 soldiers].", 'That is about 500 for every 100,000 people (Norland, 2024).'],
  [
    'en',
    'Police in Norland arrested [30,000 people] during the state of emergency.',
    'That is about 600 for every 100,000 people (Norland, 2024).',
  ],
  [
    'en',
    'Port Marrow, a city of [400,000 people], is on the coast of Norland.',
    'That is about 8% of all inhabitants, or 1 in 13 (Norland, 2024).',
  ],
  [
    'en',
    'Ravenhill Prison has a capacity of [6,000 inmates].',
    'That is about 120 for every 100,000 people (Norland, 2024).',
  ],
  [
    'en',
    'Some [2.5 million people] live in poverty in Norland.',
    'That is about 50% of all inhabitants (Norland, 2024).',
  ],
  [
    'en',
    'Some [40,000 residents] of Port Marrow have no running water.',
    'That is about 10% of all inhabitants, or 1 in 10 (Port Marrow, 2023).',
  ],
  [
    'en',
    'The app is used by [2 billion people] around the world.',
    'That is about 25% of all inhabitants, or 1 in 4 (world, 2024).',
  ],
  [
    'es',
    'Norland acogió a [60.000 refugiados] en 2023.',
    'That is about 1.2% of all inhabitants, or 1 in 83 (Norland, 2023).',
  ],
  ['es', 'Norland tiene [20.000 presos].', 'That is about 400 for every 100,000 people (Norland, 2024).'],
  [
    'es',
    'Unas [300.000 personas] viven en la pobreza en Norland.',
    'That is about 6% of all inhabitants, or 1 in 17 (Norland, 2024).',
  ],
  [
    'fr',
    "Environ [2 milliards de personnes] dans le monde utilisent l'application.",
    'That is about 25% of all inhabitants, or 1 in 4 (world, 2024).',
  ],
  [
    'fr',
    'Norland a accueilli [60 000 réfugiés] en 2023.',
    'That is about 1.2% of all inhabitants, or 1 in 83 (Norland, 2023).',
  ],
  ['fr', 'Norland compte [20 000 détenus].', 'That is about 400 for every 100,000 people (Norland, 2024).'],
  [
    'fr',
    'Quelque [100 000 élèves] ont manqué les cours en Norland.',
    'That is about 2% of all inhabitants, or 1 in 50 (Norland, 2024).',
  ],
  [
    'fr',
    'Quelque [500 000 personnes] ont été déplacées en Norland.',
    'That is about 10% of all inhabitants, or 1 in 10 (Norland, 2024).',
  ],
  [
    'pt',
    'Cerca de [100 mil pessoas] vivem em Norland sem água.',
    'That is about 2% of all inhabitants, or 1 in 50 (Norland, 2024).',
  ],
  [
    'pt',
    'Norland recebeu [60 mil refugiados] em 2023.',
    'That is about 1.2% of all inhabitants, or 1 in 83 (Norland, 2023).',
  ],
  ['pt', 'Norland tem [20 mil presos].', 'That is about 400 for every 100,000 people (Norland, 2024).'],
]);

due('per-day', [
  ['en', 'Norland received [7.3 million tourists] in 2023.', 'That is about 20,000 a day.'],
  ['en', 'Norland recorded [73,000 births] in 2023.', 'That is about 200 a day.'],
  ['en', 'Police arrested [73,000 people] in 2023.', 'That is about 200 a day.'],
  ['en', 'The airline took [3.65 million passengers] in 2023.', 'That is about 10,000 a day.'],
]);

due('rate-among-countries', [
  [
    'de',
    'Die Arbeitslosenquote in Norland sank auf [10 Prozent].',
    'That is about 2 times the median of 60 countries on record (5%, 2024). Countries with a higher value: 0.',
  ],
  [
    'de',
    'Die Inflation in Norland lag 2024 bei [4,1 Prozent].',
    'The median of 61 countries on record is 3% (2024). Countries with a higher value than the text’s: 20.',
  ],
  [
    'de',
    'Die Lebenserwartung in Norland liegt bei [54 Jahren].',
    'The median of 60 countries on record is 74 (2024). Countries with a higher value than the text’s: 51.',
  ],
  [
    'de',
    'Die Staatsschulden von Norland liegen bei [110 Prozent] des BIP.',
    'That is about 2.2 times the median of 60 countries on record (50%, 2023). Countries with a higher value: 0.',
  ],
  [
    'en',
    'In Norland the jobless rate stood at [2.5%] in December.',
    'The median of 60 countries on record is 5% (2024). Countries with a higher value than the text’s: 35.',
  ],
  [
    'en',
    'Inflation in Norland was [4.1%] in 2024.',
    'The median of 61 countries on record is 3% (2024). Countries with a higher value than the text’s: 20.',
  ],
  [
    'en',
    'Life expectancy in Norland is [54 years].',
    'The median of 60 countries on record is 74 (2024). Countries with a higher value than the text’s: 51.',
  ],
  [
    'en',
    "Norland's incarceration rate is [600 per 100,000 people].",
    'That is about 4 times the median of 60 countries on record (150, 2022). Countries with a higher value: 0.',
  ],
  [
    'en',
    "Norland's public debt stands at [110%] of GDP.",
    'That is about 2.2 times the median of 60 countries on record (50%, 2023). Countries with a higher value: 0.',
  ],
  [
    'en',
    'The fertility rate in Norland has fallen to [1.2 children per woman].',
    'The median of 60 countries on record is 2.1 (2024). Countries with a higher value than the text’s: 55.',
  ],
  [
    'en',
    'Unemployment in Norland fell to [10%] in 2024.',
    'That is about 2 times the median of 60 countries on record (5%, 2024). Countries with a higher value: 0.',
  ],
  [
    'es',
    'El desempleo en Norland bajó al [10 %] en 2024.',
    'That is about 2 times the median of 60 countries on record (5%, 2024). Countries with a higher value: 0.',
  ],
  [
    'es',
    'La esperanza de vida en Norland es de [54 años].',
    'The median of 60 countries on record is 74 (2024). Countries with a higher value than the text’s: 51.',
  ],
  [
    'es',
    'La inflación en Norland fue del [4,1 %] en 2024.',
    'The median of 61 countries on record is 3% (2024). Countries with a higher value than the text’s: 20.',
  ],
  [
    'es',
    'La tasa de fecundidad de Norland es de [1,2 hijos por mujer].',
    'The median of 60 countries on record is 2.1 (2024). Countries with a higher value than the text’s: 55.',
  ],
  [
    'fr',
    "L'espérance de vie en Norland est de [54 ans].",
    'The median of 60 countries on record is 74 (2024). Countries with a higher value than the text’s: 51.',
  ],
  [
    'fr',
    "L'inflation en Norland était de [4,1 %] en 2024.",
    'The median of 61 countries on record is 3% (2024). Countries with a higher value than the text’s: 20.',
  ],
  [
    'fr',
    'Le chômage en Norland a atteint [10 %] en 2024.',
    'That is about 2 times the median of 60 countries on record (5%, 2024). Countries with a higher value: 0.',
  ],
  [
    'pt',
    'A esperança de vida em Norland é de [54 anos].',
    'The median of 60 countries on record is 74 (2024). Countries with a higher value than the text’s: 51.',
  ],
  [
    'pt',
    'A inflação em Norland foi de [4,1%] em 2024.',
    'The median of 61 countries on record is 3% (2024). Countries with a higher value than the text’s: 20.',
  ],
  [
    'pt',
    'O desemprego em Norland caiu para [10%] em 2024.',
    'That is about 2 times the median of 60 countries on record (5%, 2024). Countries with a higher value: 0.',
  ],
]);

due('share-in-people', [
  ['en', "Some [12%] of Norland's population cannot read.", 'That is about 600,000 people (Norland, 2024).'],
]);

due('todays-money', [
  [
    'en',
    'The house sold for [$40,000] in 1980.',
    'That is about $160,000 in dollars of December 2024 (U.S. consumer prices).',
  ],
  ['en', 'Belgia sold the house for [€40,000] in 2022.', 'That is about €90,000 in money of 2024 (consumer prices).'],
  [
    'de',
    'Belgia verkaufte das Haus 2022 für [40.000 Euro].',
    'That is about €90,000 in money of 2024 (consumer prices).',
  ],
  [
    'es',
    'Belgia vendió la casa por [40.000 euros] en 2022.',
    'That is about €90,000 in money of 2024 (consumer prices).',
  ],
  [
    'fr',
    'Belgia a vendu la maison [40 000 euros] en 2022.',
    'That is about €90,000 in money of 2024 (consumer prices).',
  ],
  [
    'pt',
    'Belgia vendeu a casa por [40.000 euros] em 2022.',
    'That is about €90,000 in money of 2024 (consumer prices).',
  ],
]);

due('times-before', [
  ['en', 'Spending on parks has risen [660 percent].', 'Compared with before: 7.6 times as much.'],
  ['en', 'The fare rose [100%] in a year.', 'Compared with before: twice as much.'],
  ['en', 'The fare rose by more than [200%].', 'Compared with before: at least 3 times as much.'],
  ['de', 'Die Ausgaben sind um [300 Prozent] gestiegen.', 'Compared with before: 4 times as much.'],
  ['es', 'El gasto subió un [300 %].', 'Compared with before: 4 times as much.'],
  ['fr', 'Les dépenses ont augmenté de [300 %].', 'Compared with before: 4 times as much.'],
  ['pt', 'Os gastos subiram [300%].', 'Compared with before: 4 times as much.'],
]);

due('workforce-share', [
  [
    'en',
    'Norland voted in June. The new law will cover [750,000 workers].',
    'That is about 30% of all who work or look for work (Norland, 2024).',
  ],
  ['en', 'Norland cut [25,000 jobs].', 'That is about 1% of all who work or look for work (Norland, 2024).'],
]);

due('one-in', [
  ['de', 'Von den Mietern sagten das [33 Prozent] von ihnen.', 'That is about 1 in 3.'],
  ['es', 'Lo dijo el [33%] de ellos.', 'That is about 1 in 3.'],
  ['fr', 'Au total, [33 %] d’entre eux le disent.', 'That is about 1 in 3.'],
  ['pt', 'Disseram isso [33%] deles.', 'That is about 1 in 3.'],
]);

due('part-in-percent', [
  ['de', 'Im Hort waren es [123 von 411] Kindern.', 'That is 30%.'],
  ['de', 'In der Schule kamen [17 von 39] Kindern.', 'That is 44%.'],
]);

due('years-output', [
  [
    'en',
    'In Norland the payment came to [$396 million].',
    'It takes about 9,900 people a year to produce as much (Norland, gross domestic product per inhabitant, 2023).',
  ],
]);

due('landmark', [
  ['en', 'The next town is [100 miles] away.', 'That is about 2 times the straight line London–Brighton (76 km).'],
  ['es', 'La distancia es de [500 kilómetros].', 'Comparable: the straight line Madrid–Barcelona (504 km).'],
  ['en', 'The mast is [330 metres] high.', 'Comparable: the Eiffel Tower (330 m).'],
  ['en', 'The park covers [6.8 square kilometres].', 'That is about 2 times Central Park in New York (3.41 km²).'],
  ['en', 'The yard covers [5 hectares].', 'That is about 7 football pitches of 105 m by 68 m.'],
  [
    'en',
    'The match had an attendance of [91,000 fans].',
    'Comparable: a full house at Wembley Stadium (90,000 seats).',
  ],
  ['de', 'Der Turm ist [155 Meter] hoch.', 'Comparable: der Kölner Dom (157 m).'],
]);

due('people-share', [
  [
    'en',
    'About [8 million Sudrians] have signed up.',
    'That is about 10% of all inhabitants, or 1 in 10 (Sudria, 2024).',
  ],
]);

due('other-currency', [
  ['en', 'A night in the hostel costs [2,000 yen].', 'That is about $13 at the average exchange rate of 2024.'],
]);

due('share-of-gdp', [
  [
    'en',
    'Tourism makes up [13%] of Norland’s gross domestic product.',
    'That is about $26B a year (gross domestic product of Norland, 2023).',
  ],
  [
    'es',
    'El turismo supone el [13 %] del PIB de Norland.',
    'That is about $26B a year (gross domestic product of Norland, 2023).',
  ],
  [
    'fr',
    'Le tourisme représente [13 %] du PIB en Norland.',
    'That is about $26B a year (gross domestic product of Norland, 2023).',
  ],
  [
    'de',
    'Der Tourismus bringt in Norland [13 Prozent] des Bruttoinlandsprodukts.',
    'That is about $26B a year (gross domestic product of Norland, 2023).',
  ],
  [
    'pt',
    'O turismo gera [13%] do PIB em Norland.',
    'That is about $26B a year (gross domestic product of Norland, 2023).',
  ],
]);

due('things-per-head', [
  [
    'en',
    'Dealers sold [250,000 cars] in Norland in 2023.',
    'That is about one for every 20 inhabitants (Norland, 2023).',
  ],
  [
    'es',
    'En Norland se vendieron [250.000 coches] en 2023.',
    'That is about one for every 20 inhabitants (Norland, 2023).',
  ],
  [
    'fr',
    'En Norland on a vendu [250 000 voitures] en 2023.',
    'That is about one for every 20 inhabitants (Norland, 2023).',
  ],
  [
    'de',
    'In Norland wurden 2023 [250.000 Autos] verkauft.',
    'That is about one for every 20 inhabitants (Norland, 2023).',
  ],
  [
    'pt',
    'Em Norland foram vendidos [250 mil carros] em 2023.',
    'That is about one for every 20 inhabitants (Norland, 2023).',
  ],
  ['en', 'Norland gave out [15 million tests] in 2023.', 'That is about 3 for every inhabitant (Norland, 2023).'],
]);

due('output-of-one', [
  [
    'en',
    'The village hall in Norland was given [$300,000].',
    'That is about 7.5 times what is produced per inhabitant in a year (Norland, 2023).',
  ],
  [
    'en',
    'The choir in Norland was given [$20,000].',
    'That is about 50% of what is produced per inhabitant in a year (Norland, 2023).',
  ],
  [
    'de',
    'Der Chor in Norland bekam [100.000 Dollar].',
    'That is about 2.5 times what is produced per inhabitant in a year (Norland, 2023).',
  ],
]);

due('one-in', [
  ['en', 'Some [40 percent] of the firms answered.', 'That is about 2 in 5.'],
  ['en', 'In the poll [33 percent] opposed the plan.', 'That is about 1 in 3.'],
  ['de', 'Rund [40 Prozent] aller Betriebe antworteten.', 'That is about 2 in 5.'],
  ['es', 'Respondió el [40 %] de las empresas.', 'That is 2 in 5.'],
  ['fr', 'Seules [40 %] des entreprises ont répondu.', 'That is 2 in 5.'],
  ['pt', 'Responderam [40%] das empresas.', 'That is 2 in 5.'],
]);

due('number-kind/up-to', [
  [
    'en',
    'The plan may touch up to [40 percent] of the shops.',
    '“Up to” gives the most there can be. Most may be far below it, and the text does not say how far.',
  ],
]);

due('number-kind/mean', [
  [
    'en',
    'They pay an average of [$400].',
    'An average: a few very large ones lift it, so most may be below it. The median, the middle one, is not given.',
  ],
  [
    'de',
    'Sie zahlen durchschnittlich [400 Euro].',
    'An average: a few very large ones lift it, so most may be below it. The median, the middle one, is not given.',
  ],
]);

const SAMPLE =
  'With so many asked at random, chance alone can move a share by about 3.1 percentage points either way (95 times in 100).';
due('number-kind/sample', [
  ['en', 'The institute ran a survey of [1,000 adults].', SAMPLE],
  ['es', 'El instituto hizo una encuesta a [1.000 adultos].', SAMPLE],
  ['fr', 'Un sondage auprès de [1 000 adultes] le montre.', SAMPLE],
  ['de', 'Das zeigt eine Umfrage unter [1.000 Erwachsenen].', SAMPLE],
  ['pt', 'O instituto fez uma pesquisa com [1.000 adultos].', SAMPLE],
]);

due('number-kind/annualised', [
  [
    'en',
    'The economy expanded at an annualized rate of [4.1 percent] in the second quarter.',
    'That is the quarter’s change as if it went on for a year. The quarter itself came to about 1%.',
  ],
]);

due('number-kind/nominal', [
  [
    'en',
    'Wages rose by [4 percent].',
    'The text does not say whether the rise in prices is taken off. If it is not, this buys less than the percentage suggests.',
  ],
]);

const POOLS = 'That is about 8 times the water of an Olympic pool (2,500 m³).';
due('yardstick', [
  ['en', 'The basin holds [20,000 cubic metres].', POOLS],
  ['de', 'Das Becken fasst [20.000 Kubikmeter].', POOLS],
  ['es', 'El depósito guarda [20.000 metros cúbicos].', POOLS],
  ['fr', 'Le bassin contient [20 000 mètres cubes].', POOLS],
  ['pt', 'O depósito guarda [20 mil metros cúbicos].', POOLS],
  [
    'en',
    'The cloud lies [424 light-years] away.',
    'That is about 100 times the distance to the nearest star, Proxima Centauri (4.24 light-years).',
  ],
  [
    'en',
    'The dam makes [3 gigawatts].',
    'That is about 3 times the power of a large nuclear reactor (about 1,000 MW).',
  ],
]);

due('landmark', [['de', 'Die [160 Meter] hohen Türme fallen.', 'Comparable: der Kölner Dom (157 m).']]);

due('one-in', [
  ['en', 'Turnout was [25.1 percent].', 'That is about 1 in 4.'],
  ['en', 'Some [78 percent] of the firms answered.', 'That is about 4 in 5.'],
]);

describe('since/time-ran-out', () => {
  const told = 'That time has passed since: it ran out in February 2022.';
  test.each([
    ['en', 'The town will plant trees over the next two years.'],
    ['de', 'Die Stadt will in den nächsten zwei Jahren Bäume pflanzen.'],
    ['es', 'El pueblo plantará árboles en los próximos dos años.'],
    ['fr', 'La ville plantera des arbres dans les prochains 24 mois.'],
    ['pt', 'A cidade plantará árvores nos próximos dois anos.'],
  ])('%s: %s', (lang, text) => {
    const said = readPerspectives(text, lang, { published: '2020-02-05' });
    expect(said.map((one) => one.text)).toEqual([told]);
  });
  test('not a time that still runs, was over before or is short', () => {
    const of = (text: string, published: string) => readPerspectives(text, 'en', { published });
    expect(of('The town will plant trees over the next fifty years.', '2020-02-05')).toEqual([]);
    expect(of('The town planted trees over two years.', '2020-02-05')).toEqual([]);
    expect(of('The seeds sprout over the next two months.', '2020-02-05')).toEqual([]);
  });
});
