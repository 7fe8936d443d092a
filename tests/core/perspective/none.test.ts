import { describe, expect, test } from 'vitest';
import { readPerspectives } from '../../helpers/read-perspectives.ts';

/** Nothing in the text is put beside what these families say; a conversion it may have. */
function noneOf(families: readonly string[], why: string, cases: readonly (readonly [lang: string, text: string])[]) {
  describe(why, () => {
    test.each(cases)('%s: %s', (lang, text) => {
      expect(readPerspectives(text, lang).filter(({ family }) => families.includes(family))).toEqual([]);
    });
  });
}

/** Nothing in the text is put beside anything. */
function none(why: string, cases: readonly (readonly [lang: string, text: string])[]): void {
  describe(why, () => {
    test.each(cases)('%s: %s', (lang, text) => {
      expect(readPerspectives(text, lang)).toEqual([]);
    });
  });
}

noneOf(['perspective/todays-money'], 'no money of another time, or nobody knows of which country', [
  ['en', 'The house sold for €40,000 in 2022.'],
  ['en', 'Norland sold the house for €40,000 in 2022.'],
  ['en', 'Belgia sold the house for €40,000 in 2024.'],
  ['en', 'Belgia sold the house for €40,000 in 1990.'],
  ['en', 'Belgia sold the pen for €40 in 2022.'],
  ['de', 'Das Haus kostete 2022 noch 40.000 Euro.'],
  ['es', 'La casa costó 40.000 euros en 2022.'],
  ['fr', 'La maison a coûté 40 000 euros en 2022.'],
  ['pt', 'A casa custou 40.000 euros em 2022.'],
]);

none('no rise that is plainer told in times', [
  ['en', 'He gave 100% of his time.'],
  ['en', 'The fare rose 60%.'],
  ['en', 'The fare rose by up to 300%.'],
  ['en', 'Murders rose 300% in a year.'],
  ['en', 'The fare rose 300%, from $2 to $8.'],
  ['en', 'The debt of the club grew to 124 percent of its income.'],
  ['de', 'Die Schulden des Vereins stiegen auf 124 Prozent der Einnahmen.'],
  ['de', 'Die Zustimmung lag bei 100 Prozent.'],
  ['es', 'El aforo era del 100 %.'],
  ['fr', 'Le taux est de 100 %.'],
  ['pt', 'A ocupação era de 100%.'],
]);

none('harm to people', [
  ['en', 'The earthquake killed 2,300 people in Norland.'],
  ['en', 'Some 12,000 people were killed in Norland in 2023.'],
  ['en', 'Norland counted 1,900 suicides in 2023.'],
  ['en', 'In Norland, 60,000 children were abused in 2023.'],
  ['en', 'The war has left 80,000 people wounded in Norland.'],
  ['en', 'Norland paid €40 million to the families of the victims.'],
  ['en', 'Some 250,000 people are missing in Norland.'],
  ['en', 'Norland recorded 5,000 rapes in 2023.'],
  ['en', 'Half a million people starved in Norland in 2022.'],
  ['en', 'About 3,000 migrants drowned off Norland in 2023.'],
  ['en', 'Murders in Norland rose to 4,000 in 2023.'],
  ['en', 'The bombing displaced 300,000 people in Norland.'],
  ['en', 'Some 40,000 people attended the funeral in Norland.'],
  ['en', 'Gunmen held 1,500 pupils hostage in Norland.'],
  ['en', "Norland's army fired 2,000 missiles in 2023."],
  ['en', 'The fire burned 120,000 hectares in Norland and killed 12 people.'],
  ['en', 'A total of 9,000 women were raped in Norland during the war.'],
  ['en', 'Norland reported 7,000 overdose deaths.'],
  ['en', 'The cyclone left 15,000 people dead in Norland in 2023.'],
  ['en', 'Some 30,000 survivors of abuse have come forward in Norland.'],
  ['en', 'In 2023, 20,000 people died in Norland.'],
  ['en', 'Police in Norland rescued 4,000 trafficked women in 2023.'],
  ['en', 'Some 70% of children there are stunted by malnutrition.'],
  ['de', 'In Norland sind 200.000 Menschen unterernährt.'],
  ['es', 'El terremoto dejó 2.300 muertos en Norland.'],
  ['es', 'Unas 12.000 personas fueron asesinadas en Norland en 2023.'],
  ['es', 'Unas 80.000 personas resultaron heridas en Norland.'],
  ['es', 'Norland registró 4.000 suicidios en 2023.'],
  ['es', 'El ataque desplazó a 300.000 personas en Norland.'],
  ['es', 'En Norland hubo 5.000 víctimas de abusos en 2023.'],
  ['fr', 'Le séisme a fait 2 300 morts en Norland.'],
  ['fr', 'Quelque 80 000 personnes ont été blessées en Norland.'],
  ['fr', 'En Norland, 4 000 personnes se sont suicidées en 2023.'],
  ['fr', 'La guerre a chassé 300 000 personnes en Norland.'],
  ['fr', 'Environ 5 000 femmes ont été violées en Norland.'],
  ['de', 'Bei dem Beben starben 2.300 Menschen in Norland.'],
  ['de', 'In Norland gab es 2023 rund 5.000 Todesopfer.'],
  ['de', 'Rund 80.000 Menschen wurden in Norland verletzt.'],
  ['de', 'In Norland nahmen sich 4.000 Menschen das Leben, die Suizide von 2023.'],
  ['de', 'Der Krieg vertrieb 300.000 Menschen in Norland.'],
  ['pt', 'O terremoto matou 2.300 pessoas em Norland.'],
  ['pt', 'Cerca de 80 mil pessoas ficaram feridas em Norland.'],
  ['pt', 'Em Norland houve 4 mil suicídios em 2023.'],
  ['pt', 'A guerra expulsou 300 mil pessoas em Norland.'],
]);

none('near a half, or beside a fraction', [
  ['en', 'In the survey, 36% of the tenants said so.'],
  ['en', 'Of the tenants, more than 36% of them said so.'],
  ['de', 'In der Umfrage sagten das 62,5 Prozent der Mieter.'],
  ['es', 'En la encuesta lo dijo el 36% de los vecinos.'],
  ['fr', 'Dans le sondage, 36 % des locataires le disent.'],
  ['pt', 'Na pesquisa, 36% dos inquilinos disseram isso.'],
  ['en', 'In the survey, 44% of the tenants said so.'],
  ['en', 'In the survey, more than 32% of the tenants said so.'],
  ['de', 'In der Umfrage sagten das 56 Prozent der Mieter.'],
  ['es', 'En la encuesta lo dijo el 44% de los vecinos.'],
  ['fr', 'Dans le sondage, 56 % des locataires le disent.'],
  ['pt', 'Na pesquisa, 44% dos inquilinos disseram isso.'],
]);

none('years ago in a young text', [
  ['en', 'The mill closed 12 years ago.'],
  ['de', 'Die Mühle schloss vor 12 Jahren.'],
  ['es', 'El molino cerró hace 12 años.'],
  ['fr', 'Le moulin a fermé il y a 12 ans.'],
  ['pt', 'O moinho fechou há 12 anos.'],
]);

none('whose figure it is would be a guess', [
  ['en', 'Some 60,000 Sudrians live in Norland.'],
  ['en', 'Norland took in 60,000 refugees from Sudria.'],
  ['en', 'Halden Motors of Norland employs 60,000 people in Elsewhereland.'],
  ['en', 'About 9,000 people marched through the capital.'],
  ['en', 'The company lost $1.5 billion in 2024.'],
  ['en', 'Halden Motors will invest $3 billion in Norland.'],
  ['en', 'Halden Motors made a profit of $2 billion in Norland.'],
  ['en', 'The treaty covers 900,000 workers in Norland and Sudria.'],
  ['en', 'Some 100,000 people fled from Norland.'],
  ['en', 'Sudrian police arrested 30,000 people in Norland.'],
  ['en', 'Unemployment in Norland and Sudria stands at 10%.'],
  ['en', 'Norland trades $12 billion of goods with Sudria.'],
  ['en', 'Some 2 million people watched the match.'],
  ['es', 'Unos 60.000 refugiados huyeron de Norland a Sudria.'],
  ['fr', 'Quelque 60 000 réfugiés du Norland vivent en Sudria.'],
  ['de', 'Rund 60.000 Flüchtlinge aus Norland warten.'],
  ['pt', 'Cerca de 60 mil refugiados de Norland estão na Sudria.'],
]);

none('somebody else’s words', [
  ['en', 'The minister said: “We will arrest 30,000 people in Norland.”'],
  ['en', '“Norland will spend £1.5 billion on its schools,” she said.'],
  ['de', '„In Norland leben rund 1 Million Menschen ohne Wasser“, sagte sie.'],
  ['fr', "« Norland va consacrer 4 milliards d'euros à la défense », dit-elle."],
]);

none('the text says it itself', [
  ['en', 'Norland took in 60,000 refugees, one in 83 people.'],
  ['en', 'Norland arrests 600 people per 100,000 inhabitants, 30,000 people in all.'],
  ['en', 'One in ten people in Norland, some 500,000 people, has no doctor.'],
  ['en', 'Norland spent $12 billion, or $2,400 per head.'],
  ['en', 'The bridge cost 600 million yen ($4 million) in 2024.'],
  ['es', 'Norland acogió a 60.000 refugiados, uno de cada 83 habitantes.'],
]);

none('too small to compare, or not of a kind', [
  ['en', 'Norland has 45 members of parliament.'],
  ['en', 'The club in Norland has 300 members.'],
  ['en', 'The garden in Norland has 12 trees.'],
  ['en', 'Norland gave the village $3,000.'],
  ['en', 'The school in Norland has 200 students.'],
  ['en', 'Norland recorded 800 births in 2023.'],
  ['en', 'The house in Norland has 400 square metres.'],
  ['en', "Norland's team won 3-2."],
  ['en', 'Norland fined the firm $2 billion.'],
]);

none('another time', [
  ['en', 'Norland had 60,000 refugees in 1962.'],
  ['en', 'By 2050, 1 million people will work in Norland.'],
  ['en', 'In 1980, unemployment in Norland stood at 10%.'],
  ['en', 'Norland spent $12 billion in 1975.'],
]);

none('a part or a change of a rate', [
  ['en', 'Youth unemployment in Norland fell to 10% in 2024.'],
  ['en', 'Food inflation in Norland was 4.1% in 2024.'],
  ['en', 'Core inflation in Norland was 4.1% in 2024.'],
  ['en', 'Unemployment among women in Norland stands at 10%.'],
  ['en', 'Inflation in Norland rose by 4.1 percentage points in 2024.'],
  ['en', 'Unemployment in Norland fell by 3% in 2024.'],
  ['en', 'The central bank of Norland expects inflation of 4.1% in 2024.'],
  ['en', "Norland's debt grew 80% in 2024."],
  ['es', 'El desempleo juvenil en Norland bajó al 10 % en 2024.'],
  ['de', 'Die Kerninflation in Norland lag 2024 bei 4,1 Prozent.'],
  ['fr', 'Le chômage des jeunes en Norland a atteint 10 % en 2024.'],
  ['pt', 'A inflação mensal em Norland foi de 4,1% em 2024.'],
]);

none('not a country’s purse, not one amount', [
  ['en', 'Norland will sell the ship for $8 billion to Sudria.'],
  ['en', 'Each household in Norland gets £1 million each.'],
  ['en', 'The singer sold 120 million albums in 2008.'],
  ['en', 'Oil costs $80 a barrel in Norland.'],
  ['en', 'The runner won the 400 metres final.'],
  ['en', 'She borrowed five hundred pounds.'],
  ['en', 'The firm spent $3 billion in 2023.'],
  ['en', 'In 1980 it cost $40,000, or $160,000 in today’s dollars.'],
  ['en', 'The film lasts 120 minutes.'],
  ['de', 'Der Vertrag läuft 36 Monate.'],
  ['de', 'Der Weg ist 16 Kilometer lang.'],
  ['fr', 'La route mesure 16 kilomètres.'],
  ['en', 'The 55-inch screen weighs little.'],
  ['en', 'The planet has warmed by 1.5 degrees Celsius.'],
  ['en', 'The road is 10 miles (16 km) long.'],
  ['en', 'The richest 10% of people own it.'],
  ['en', 'Some 51% of voters said yes.'],
  ['en', 'One in five, or 20% of adults, agreed.'],
  ['es', 'Norland gastará $3.000 millones en vivienda.'],
  ['pt', 'Norland gastou $3 mil milhões em investimentos.'],
  ['en', 'Norland took in up to 12 people.'],
]);

none('a share of no many, a change, a rate, a limit', [
  ['en', 'The firm spends 40 percent of its revenues on rent.'],
  ['en', 'The new engine is 40 percent more powerful.'],
  ['en', 'Prices rose by 40 percent.'],
  ['en', 'The bank pays 3 percent on deposits.'],
  ['en', 'The alloy holds up to 40 percent zinc.'],
  ['en', 'The median price is $400, the average $500.'],
  ['en', 'Real wages rose by 4 percent.'],
  ['en', 'A survey of 1,000 adults has a margin of error of 3 points.'],
  ['de', 'Die Firma gibt 40 Prozent der Einnahmen für Miete aus.'],
  ['de', 'Der Motor ist um 40 Prozent stärker.'],
  ['es', 'La empresa gasta el 40 % de los ingresos en alquiler.'],
  ['fr', 'La société dépense 40 % des revenus en loyer.'],
  ['pt', 'A firma gasta 40% das receitas em renda.'],
  ['en', 'The village in Norland has 4,000 cars.'],
  ['en', 'The plant gave off 200,000 tonnes of carbon dioxide.'],
  ['en', 'The bath holds 200 cubic metres.'],
  ['en', 'Some 62.5 percent of the firms answered.'],
  ['en', 'The tower gained 3 gigawatts per hour.'],
  ['en', 'The book about Norland has 60,000 words.'],
]);

test('a language whose words of harm are not known', () => {
  expect(readPerspectives('Norland ha accolto 60.000 profughi nel 2023.', 'it')).toEqual([]);
});

test('no year to go by', () => {
  expect(readPerspectives('Norland took in 60,000 refugees.', 'en', { published: null })).toEqual([]);
});

test('a word that only begins like harm silences nothing', () => {
  const said = (text: string, lang: string) => readPerspectives(text, lang).map(({ family }) => family);
  expect(said('The warehouse firm sold 250,000 cars in Norland before the deadline.', 'en')).toEqual([
    'things-per-head',
  ]);
  expect(said('Im gleichen Jahr wurden in Norland 250.000 Autos verkauft.', 'de')).toEqual(['things-per-head']);
  expect(said('El ejecutivo dijo que en Norland se vendieron 250.000 coches.', 'es')).toEqual(['things-per-head']);
  expect(said('L’exécutif a compté 250 000 voitures en Norland.', 'fr')).toEqual(['things-per-head']);
  expect(said('O executivo contou 250 mil carros em Norland.', 'pt')).toEqual(['things-per-head']);
});

none('so many in ten is what the percentage says', [
  ['en', 'The survey found that 70% of adults agreed.'],
  ['en', 'Some 93 percent of the firms answered.'],
  ['de', 'Rund 90 Prozent aller Betriebe antworteten.'],
  ['es', 'Respondió el 30 % de las empresas.'],
  ['fr', 'Seules 70 % des entreprises ont répondu.'],
  ['pt', 'Responderam 90% das empresas.'],
]);

none('dollars and euros are paid the world over', [
  ['en', 'The storm cost farmers there about $82 million.'],
  ['de', 'Der Neubau der Klinik kostete 35 Millionen Euro.'],
  ['es', 'El nuevo hospital costó 35 millones de euros.'],
  ['fr', 'La nouvelle maternité a coûté 35 millions d’euros.'],
  ['pt', 'O novo hospital custou 35 milhões de euros.'],
]);

noneOf(['years-output', 'output-of-one'], 'what people make beside money, where the story opens with harm', [
  ['en', 'A teacher was found dead on Monday. She had borrowed $300,000 in Norland.'],
  ['de', 'Eine Lehrerin wurde am Montag getötet. Sie hatte in Norland 300.000 Dollar geliehen.'],
  ['es', 'Una maestra fue asesinada el lunes. Había pedido un préstamo de 300.000 dólares en Norland.'],
  ['fr', 'Une enseignante a été tuée lundi. Elle avait emprunté 300 000 dollars en Norland.'],
  ['pt', 'Uma professora foi morta na segunda-feira. Ela tinha um empréstimo de 300 mil dólares em Norland.'],
]);

noneOf(['landmark'], 'a way between towns beside how wide something is, and a part of one', [
  ['en', 'The moon keeps a distance of 500 kilometres.'],
  ['de', 'Der Mond hat einen Durchmesser von 504 Kilometern, die Entfernung ist groß.'],
  ['es', 'La luna mide 504 kilómetros de diámetro.'],
  ['fr', 'La lune est à une distance de 390 kilomètres.'],
  ['pt', 'A lua está a uma distância de 500 quilômetros.'],
]);
