import { expect, test } from 'vitest';
import { readDoc } from '../../../utils/core/lang/read-doc.ts';
import { measureNamed } from '../../../utils/core/measures/measures.ts';
import type { DateMention } from '../../../utils/core/model/date.ts';
import type { Figure } from '../../../utils/core/model/figure.ts';
import { relateFigures } from '../../../utils/core/relations/relate-figures.ts';
import { dateIn, figureIn, mentionsIn } from '../../helpers/build-reading.ts';

const NAMES = {
  Ravenhill: 'facility:ravenhill',
  'Ravenhill Prison': 'facility:ravenhill',
  'the prison': 'facility:ravenhill',
  Dunmoor: 'facility:dunmoor',
  Norland: 'place:norland',
  Sudland: 'place:sudland',
  'Mara Quist': 'person:quist',
  Quist: 'person:quist',
} as const;

function relate(text: string, figures: readonly Figure[], dates: readonly DateMention[] = []) {
  return relateFigures(readDoc(text, 'en'), figures, {
    mentions: mentionsIn(text, NAMES),
    entities: [],
    dates,
    attributions: [],
  });
}

/** Text, the figure's words, its measure, and whose it is. */
test.each([
  ['Ravenhill holds 900 inmates.', '900', 'occupancy', 'ravenhill'],
  ['There are 900 inmates at Ravenhill.', '900', 'occupancy', 'ravenhill'],
  ['In Norland, Ravenhill Prison has room for 1,200 people.', '1,200', 'capacity', 'ravenhill'],
  ['Ravenhill stands on a hill. It holds 900 inmates.', '900', 'occupancy', 'ravenhill'],
  [
    'Ravenhill stands on a hill. Built in stone, the facility has a capacity for 1,200.',
    '1,200',
    'capacity',
    'ravenhill',
  ],
  ['Quist visited Ravenhill on Monday. Its capacity is 1,200.', '1,200', 'capacity', 'ravenhill'],
  ['Norland, a country of 5 million, borders Sudland.', '5 million', 'population', 'norland'],
  ['Mara Quist, 43, leads Norland.', '43', 'age', 'quist'],
  ['Inmates at Ravenhill sleep little. They leave their cells for 30 minutes.', '30 minutes', null, 'ravenhill'],
])('%s: %s', (text, words, measure, subject) => {
  expect(
    relate(text, [figureIn(text, words, { measure: measure === null ? null : measureNamed(measure) })])[0]!.subject,
  ).toBe(subject);
});

/** Whoever only says so is not what the figure is about. */
test.each([
  ['The Ministry says that 900 people fled.', 'The Ministry says', 'displaced', null],
  ['The Ministry says 900 people fled.', 'The Ministry says', 'displaced', null],
  ['The Ministry counted 900 attacks.', 'The Ministry counted', 'attacks', null],
  ['The Ministry reported revenue of £900.', 'The Ministry reported', 'revenue', 'ministry'],
] as const)('%s (%s)', (text, said, measure, subject) => {
  const mentions = mentionsIn(text, { Ministry: 'organisation:ministry' });
  const attribution = { kind: 'named', text: said, entity: 'ministry' } as const;
  const [figure] = relateFigures(readDoc(text, 'en'), [figureIn(text, '900', { measure })], {
    mentions,
    entities: [],
    dates: [],
    attributions: [{ span: [0, text.length], attribution }],
  });
  expect(figure).toMatchObject({ subject, attribution });
});

test.each([
  ['Ravenhill and Dunmoor hold 900 inmates.', '900', 'occupancy'],
  ['It is estimated that 900 were held.', '900', 'occupancy'],
  ['Quist spoke for an hour. The hall seats 1,200.', '1,200', 'capacity'],
  ['Dunmoor and Ravenhill face each other across Norland. In the years after, it held 900.', '900', 'age'],
  ['Mara Quist left. The Sudlandic president has no rival: he won 85%.', '85%', 'vote-share'],
  ['They waited for 30 minutes.', '30 minutes', null],
  ['The weather was fine. It held for 30 minutes.', '30 minutes', null],
  ['Ravenhill is full. Quist is to visit. It has 120 beds.', '120', null],
  ['Norland waits. In the village of Lund seven drowned.', 'seven', 'deaths'],
  ['The first, in the province of Norland, will cost £900.', '£900', 'cost'],
])('abstains: %s', (text, words, measure) => {
  expect(
    relate(text, [figureIn(text, words, { measure: measure === null ? null : measureNamed(measure) })])[0]!.subject,
  ).toBeNull();
});

test.each([
  ['As of June last year, it held around 900 inmates.', '900', 'June last year', '2024-06', '2024-06'],
  ['It held 900 inmates in June 2024.', '900', 'June 2024', '2024-06', '2024-06'],
  ['Since 2019 it has held 900 inmates.', '900', '2019', '2019', null],
  ['It held 900 inmates, and opened in 2019.', '900', '2019', '2019', null],
  ['Ravenhill, which was founded in 1993, has 27 wings.', '27', '1993', '1993', null],
  ['It held 900 inmates more than in June 2024.', '900', 'June 2024', '2024-06', null],
  ['Opened in 1926, Ravenhill has 14 wings.', '14', '1926', '1926', null],
  ['In 1972 Ravenhill had 80 inmates.', '80', '1972', '1972', '1972'],
  ['Emissions fell 12% on 1990 levels.', '12%', '1990', '1990', null],
  ['Emissions will fall 30% by 2032.', '30%', '2032', '2032', null],
  ['Norland sold 900 notes that end in 2018.', '900', '2018', '2018', null],
  ['It held 9% more than a year ago.', '9%', 'a year ago', '2024', null],
])('as of: %s', (text, words, date, iso, expected) => {
  expect(relate(text, [figureIn(text, words)], [dateIn(text, date, iso)])[0]!.asOf).toBe(expected);
});

test.each([
  ['es', 'Fundada en 1926, Ravenhill tiene 14 alas.', '14', '1926', null],
  ['es', 'En 1972 Ravenhill tenía 80 presos.', '80', '1972', '1972'],
  ['es', 'Las emisiones bajaron un 12% respecto a 1990.', '12%', '1990', null],
  ['fr', 'Fondée en 1926, Ravenhill compte 14 ailes.', '14', '1926', null],
  ['fr', 'En 1972 Ravenhill comptait 80 détenus.', '80', '1972', '1972'],
  ['fr', 'Les émissions ont baissé de 12% par rapport à 1990.', '12%', '1990', null],
  ['de', '1926 gegründet, hat Ravenhill 14 Flügel.', '14', '1926', null],
  ['de', 'Im Jahr 1972 hatte Ravenhill 80 Häftlinge.', '80', '1972', '1972'],
  ['de', 'Die Emissionen sanken um 12% gegenüber 1990.', '12%', '1990', null],
  ['pt', 'Fundada em 1926, Ravenhill tem 14 alas.', '14', '1926', null],
  ['pt', 'Em 1972 Ravenhill tinha 80 presos.', '80', '1972', '1972'],
  ['pt', 'As emissões caíram 12% em relação a 1990.', '12%', '1990', null],
])('as of, %s: %s', (lang, text, words, date, expected) => {
  const reading = {
    mentions: mentionsIn(text, NAMES),
    entities: [],
    dates: [dateIn(text, date, date)],
    attributions: [],
  };
  expect(relateFigures(readDoc(text, lang), [figureIn(text, words)], reading)[0]!.asOf).toBe(expected);
});

test.each([
  ['Ravenhill can hold 1,200 people.', '1,200', 'capacity'],
  ['Ravenhill, which was built for 1,200, is full.', '1,200', 'capacity'],
  ['Ravenhill held about 900 people in May.', '900', 'occupancy'],
  ['Norland is home to about 5 million people.', '5 million', 'population'],
])('what is measured follows from what it is about: %s', (text, words, measure) => {
  expect(relate(text, [figureIn(text, words, { unit: 'person' })])[0]!.measure).toBe(measure);
});

test.each([
  ['Ravenhill held 900 dogs in May.', '900', 'dog'],
  ['Quist held 900 people up.', '900', 'person'],
  ['Ravenhill freed 900 people.', '900', 'person'],
])('and not here: %s', (text, words, unit) => {
  expect(relate(text, [figureIn(text, words, { unit })])[0]!.measure).toBeNull();
});

test.each([
  ['Consumer prices in Norland rose by 4% in a year.', 'price', 'inflation'],
  ['House prices in Norland rose by 4% in a year.', 'price', 'price'],
])('what prices are: %s', (text, measure, refined) => {
  expect(relate(text, [figureIn(text, '4%', { kind: 'percent', measure: measureNamed(measure) })])[0]!.measure).toBe(
    refined,
  );
});

test('of a town without a name nothing is told', () => {
  const text = 'Norland waits. The city, the second of Norland, has 870,000 inhabitants.';
  expect(relate(text, [figureIn(text, '870,000', { measure: 'population' })])[0]!.subject).toBeNull();
});

test('each figure keeps its own subject', () => {
  const text = 'Norland has 5 million people and Sudland 7 million.';
  const figures = ['5 million', '7 million'].map((words) => figureIn(text, words, { measure: 'population' }));
  expect(relate(text, figures).map(({ subject }) => subject)).toEqual(['norland', 'sudland']);
});

test('each figure keeps its own date', () => {
  const text = 'It held 900 inmates in 2021 and 1,100 in 2023.';
  const figures = [figureIn(text, '900'), figureIn(text, '1,100')];
  const related = relate(text, figures, [dateIn(text, '2021', '2021'), dateIn(text, '2023', '2023')]);
  expect(related.map(({ asOf }) => asOf)).toEqual(['2021', '2023']);
});

test('a weekend is as exact as its month', () => {
  const text = 'It held 900 inmates over the weekend.';
  const weekend = dateIn(text, 'the weekend', '2024', { timex: '2024-W46-WE', start: '2024-11-16', end: '2024-11-17' });
  expect(relate(text, [figureIn(text, '900')], [weekend])[0]!.asOf).toBe('2024-11');
});

test('behind "and" a date goes with the figure that follows it', () => {
  const text = 'It was built for 900 inmates and in 2023 held 1,100.';
  const figures = [figureIn(text, '900'), figureIn(text, '1,100')];
  const related = relate(text, figures, [dateIn(text, '2023', '2023')]);
  expect(related.map(({ asOf }) => asOf)).toEqual([null, '2023']);
});

test('a place in the clause of the figure before it is not what the next is about', () => {
  const text = 'Eleven people died in a slide in the hills of Norland, seven drowned.';
  const figures = ['Eleven people', 'seven'].map((words) => figureIn(text, words, { measure: 'deaths' }));
  expect(relate(text, figures).map(({ subject }) => subject)).toEqual([null, null]);
});

test('whoever is said to speak does not say what is told of him by the way', () => {
  const text = 'Quist, elected with 54% of the vote, said that 900 people fled.';
  const attribution = { kind: 'named', text: 'Quist, elected with 54% of the vote, said', entity: 'quist' } as const;
  const figures = [figureIn(text, '54%', { kind: 'percent', measure: 'vote-share' }), figureIn(text, '900')];
  const related = relateFigures(readDoc(text, 'en'), figures, {
    mentions: mentionsIn(text, NAMES),
    entities: [],
    dates: [],
    attributions: [{ span: [0, text.length], attribution }],
  });
  expect(related.map((one) => one.attribution.kind)).toEqual(['none', 'named']);
  expect(related[0]!.subject).toBe('quist');
});

test('a sentence without a subject goes on about what the one before began with', () => {
  const text = 'Ravenhill es la mayor cárcel de Norland. Fue construida para 900 reclusos.';
  const [figure] = relateFigures(readDoc(text, 'es'), [figureIn(text, '900', { measure: 'capacity' })], {
    mentions: mentionsIn(text, NAMES),
    entities: [],
    dates: [],
    attributions: [],
  });
  expect(figure).toMatchObject({ subject: 'ravenhill', implied: ['subject'] });
});

const shifted = (figure: Figure, by: number): Figure => ({
  ...figure,
  span: [figure.span[0] + by, figure.span[1] + by],
});

test('a share about nobody named is of the only whole of its measure, and of none where there are two', () => {
  const text = 'Ravenhill has a capacity of 1,200. There are 400 inmates, about one-third of the capacity.';
  const figures = [
    figureIn(text, '1,200', { value: 1200, measure: 'capacity' }),
    figureIn(text, '400', { value: 400, measure: 'occupancy', unit: 'inmate' }),
    figureIn(text, 'about one-third', { value: 1 / 3, kind: 'fraction', bound: '~' }),
  ];
  expect(relate(text, figures)[2]).toMatchObject({ of: 0, subject: null });
  const two = `Norland has a capacity of 900. ${text}`;
  const more = [figureIn(two, '900', { value: 900, measure: 'capacity' }), ...figures.map((one) => shifted(one, 31))];
  expect(relate(two, more)[3]).toMatchObject({ of: null });
});

test('a share of a capacity named before', () => {
  const text = 'Ravenhill has a capacity of 1,200. It held 400 inmates, about one-third of its total capacity.';
  const figures = [
    figureIn(text, '1,200', { value: 1200, measure: 'capacity' }),
    figureIn(text, '400', { value: 400, measure: 'occupancy', unit: 'inmate' }),
    figureIn(text, 'about one-third', { value: 1 / 3, kind: 'fraction', bound: '~' }),
  ];
  const share = relate(text, figures)[2]!;
  expect(share).toMatchObject({ of: 0, subject: 'ravenhill' });
  expect(share.implied).toEqual(['subject', 'of']);
});

test.each([
  ['Some 900 of 1,200 places are taken.', '900', '1,200'],
  ['A third of the 1,200 places are taken.', 'A third', '1,200'],
])('part and whole in one breath: %s', (text, part, whole) => {
  const kind = part === 'A third' ? 'fraction' : 'count';
  const figures = [
    figureIn(text, part, { kind, value: kind === 'fraction' ? 1 / 3 : 900 }),
    figureIn(text, whole, { value: 1200 }),
  ];
  expect(relate(text, figures)[0]!.of).toBe(1);
});

test.each([
  ['Prices rose from 30 to 45 crowns.', '45', '30', 0],
  ['A loaf costs 45 crowns, up from 30.', '45', '30', 1],
])('changed from: %s', (text, to, from, index) => {
  const figures = [figureIn(text, to, { value: 45 }), figureIn(text, from, { value: 30 })].sort(
    (a, b) => a.span[0] - b.span[0],
  );
  expect(relate(text, figures).find(({ value }) => value === 45)!.of).toBe(index);
});

test.each([
  ['A third of its capacity is unused.', 'A third', '1,200'],
  ['The 1,200 seats and a third of the stage.', 'a third', '1,200'],
  ['From 30 to 45 people and 900 dogs.', '900', '30'],
])('no whole: %s', (text, words) => {
  const figures = [figureIn(text, words, { kind: 'fraction', value: 1 / 3 })];
  expect(relate(text, figures)[0]!.of).toBeNull();
});

/** People held and room for them, in each language. */
test.each([
  ['es', 'Ravenhill fue construida para 1.200 personas.', '1.200', 'capacity'],
  ['es', 'Ravenhill alberga unas 900 personas.', '900', 'occupancy'],
  ['fr', 'Ravenhill a été conçue pour 1200 personnes.', '1200', 'capacity'],
  ['fr', 'Ravenhill abrite environ 900 personnes.', '900', 'occupancy'],
  ['de', 'Ravenhill beherbergt rund 900 Menschen.', '900', 'occupancy'],
  ['pt', 'Ravenhill abriga cerca de 900 pessoas.', '900', 'occupancy'],
  ['es', 'Ravenhill vendió 900 personas.', '900', null],
  ['fr', 'Ravenhill perd 900 personnes.', '900', null],
  ['de', 'Ravenhill verlor 900 Menschen.', '900', null],
  ['pt', 'Ravenhill perdeu 900 pessoas.', '900', null],
])('whom it holds, %s: %s', (lang, text, words, measure) => {
  const reading = { mentions: mentionsIn(text, NAMES), entities: [], dates: [], attributions: [] };
  const [figure] = relateFigures(readDoc(text, lang), [figureIn(text, words, { unit: 'person' })], reading);
  expect(figure?.measure).toBe(measure);
});
