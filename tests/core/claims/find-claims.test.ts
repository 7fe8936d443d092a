import { expect, test } from 'vitest';
import { findAttributions } from '../../../utils/core/attributions/find-attributions.ts';
import { findClaims } from '../../../utils/core/claims/find-claims.ts';
import { readDoc } from '../../../utils/core/lang/read-doc.ts';
import type { Claim, ClaimKind } from '../../../utils/core/model/claim.ts';
import type { DateMention } from '../../../utils/core/model/date.ts';
import type { Figure } from '../../../utils/core/model/figure.ts';
import { findQuotations } from '../../../utils/core/text/quotations.ts';
import { dateIn, figureIn, mentionsIn } from '../../helpers/build-reading.ts';
import { mark, readMarked } from '../../helpers/marked-text.ts';

const NAMES = {
  Ravenhill: 'facility:ravenhill',
  Norland: 'place:norland',
  'the Norlandic': 'group:norlanders',
  Skarholm: 'place:skarholm',
  'Mara Quist': 'person:quist',
  Quist: 'person:quist',
  'Ole Brandt': 'person:brandt',
  Fjordbank: 'organisation:fjordbank',
} as const;

function claimsOf(
  text: string,
  figures: readonly Figure[] = [],
  dates: readonly DateMention[] = [],
  lang = 'en',
): Claim[] {
  const doc = readDoc(text, lang);
  const quotations = findQuotations(doc);
  const mentions = mentionsIn(text, NAMES);
  const attributions = findAttributions(doc, quotations, mentions);
  return findClaims(doc, { quotations, mentions, entities: [], figures, dates, attributions }, null);
}

const only = <K extends ClaimKind>(claims: readonly Claim[], kind: K) =>
  claims.filter((claim): claim is Claim & { kind: K } => claim.kind === kind);

test.each([
  ['Ravenhill is [the largest prison in Norland].', 'most', 'largest', 'prison', 'Norland', 'ravenhill'],
  ['Ravenhill, [the oldest jail in the world], is closing.', 'most', 'oldest', 'jail', 'world', 'ravenhill'],
  ['[The smallest prison in Norland], Ravenhill, is closing.', 'least', 'smallest', 'prison', 'Norland', 'ravenhill'],
  ['Skarholm is [Norland’s largest city].', 'most', 'largest', 'city', 'Norland', 'skarholm'],
  ['Skarholm is [the most populous city in Norland].', 'most', 'most populous', 'city', 'Norland', 'skarholm'],
  ['Ravenhill opened long ago. It is the [world’s biggest prison].', 'most', 'biggest', 'prison', 'world', 'ravenhill'],
  ['Fjordbank is [the largest bank].', 'most', 'largest', 'bank', null, 'fjordbank'],
])('rank: %s', (marked, order, adjective, noun, scope, subject) => {
  const { text, spans } = readMarked(marked);
  const [rank] = only(claimsOf(text), 'rank');
  expect(rank).toMatchObject({ span: spans[0], rank: { order, adjective, noun, scope, among: false }, subject });
});

/** In another language the adjective and a noun the record knows are told in English. */
test.each([
  ['es', 'Ravenhill es [la mayor cárcel de Norland].', 'largest', 'prison', 'Norland', false, 'ravenhill'],
  ['es', 'Skarholm es [la ciudad más poblada de Norland].', 'most populous', 'city', 'Norland', false, 'skarholm'],
  ['es', 'Ravenhill es [una de las mayores cárceles del mundo].', 'largest', 'prison', 'world', true, 'ravenhill'],
  ['es', 'Fjordbank es [el mayor productor de Norland].', 'largest', 'productor', 'Norland', false, 'fjordbank'],
  ['fr', 'Ravenhill est [la plus grande prison de Norland].', 'largest', 'prison', 'Norland', false, 'ravenhill'],
  ['fr', 'Ravenhill, [prison la plus visitée du monde], ferme.', 'most visited', 'prison', 'world', false, 'ravenhill'],
  ['fr', 'Skarholm est [l’une des plus vieilles villes de Norland].', 'oldest', 'city', 'Norland', true, 'skarholm'],
  ['de', 'Ravenhill ist [das größte Gefängnis in Norland].', 'largest', 'prison', 'Norland', false, 'ravenhill'],
  [
    'de',
    'Skarholm ist [die bevölkerungsreichste Stadt der Welt].',
    'most populous',
    'city',
    'world',
    false,
    'skarholm',
  ],
  [
    'de',
    'Ravenhill ist [eines der ältesten Gefängnisse in Norland].',
    'oldest',
    'prison',
    'Norland',
    true,
    'ravenhill',
  ],
  ['pt', 'Norland é [o maior produtor de soja do mundo].', 'largest', 'produtor', 'world', false, 'norland'],
  ['pt', 'Ravenhill é [a maior prisão de Norland].', 'largest', 'prison', 'Norland', false, 'ravenhill'],
  ['pt', 'Skarholm é [a cidade mais rica de Norland].', 'richest', 'city', 'Norland', false, 'skarholm'],
])('%s: %s', (lang, marked, adjective, noun, scope, among, subject) => {
  const { text, spans } = readMarked(marked);
  const [rank] = only(claimsOf(text, [], [], lang), 'rank');
  expect(rank).toMatchObject({ span: spans[0], rank: { order: 'most', adjective, noun, scope, among }, subject });
});

test.each([
  ['es', 'Ravenhill es la segunda mayor cárcel de Norland.'],
  ['es', 'Cada vez es mayor la cárcel de Ravenhill.'],
  ['es', 'Enero fue el más cálido.'],
  ['es', 'Ravenhill tiene el mayor número de presos.'],
  ['fr', 'Ravenhill est la deuxième plus grande prison de Norland.'],
  ['fr', 'Il y a plus de grandes prisons en Norland.'],
  ['fr', 'Le plus grand obstacle est la distance.'],
  ['de', 'Ravenhill ist das zweitgrößte Gefängnis in Norland.'],
  ['de', 'Der größte Teil blieb.'],
  ['pt', 'Ravenhill é a terceira maior prisão de Norland.'],
  ['pt', 'A maior parte ficou em Norland.'],
])('no rank, %s: %s', (lang, text) => {
  expect(only(claimsOf(text, [], [], lang), 'rank')).toEqual([]);
});

test('one of the largest is not the largest', () => {
  const text = 'Ravenhill is the largest prison in Norland and ranks among the biggest worldwide.';
  expect(only(claimsOf(text), 'rank').map(({ rank, subject }) => [rank.noun, rank.scope, rank.among, subject])).toEqual(
    [
      ['prison', 'Norland', false, 'ravenhill'],
      ['prison', 'world', true, 'ravenhill'],
    ],
  );
});

test.each([
  'Ravenhill is the second-largest prison in Norland.',
  'Ravenhill is the third largest prison in Norland.',
  'It held its largest crowd.',
  'Largest of all was the noise.',
  'The best thing about it was the view.',
  'It was the lowest number since 2020.',
  'They fled the heaviest fighting in Norland.',
  'A spokesman for Fjordbank said that it was one of the largest frauds.',
])('no rank: %s', (text) => {
  expect(only(claimsOf(text), 'rank')).toEqual([]);
});

test.each([
  ['Ravenhill, which [opened in early 2019], is full.', 'early 2019', 'opened', 'ravenhill'],
  ['Ravenhill was [inaugurated by Mara Quist in 2019].', '2019', 'opened', 'ravenhill'],
  ['Fjordbank was [founded in 1888].', '1888', 'founded', 'fjordbank'],
  ['Mara Quist was [born in Skarholm in 1961].', '1961', 'born', 'quist'],
  ['Order was the promise behind Quist’s [election in 2019].', '2019', 'elected', 'quist'],
  ['Quist spoke first. That promise led to her [election in 2019].', '2019', 'elected', 'quist'],
  ['Ole Brandt [died on 3 May].', '3 May', 'died', 'brandt'],
])('date: %s', (marked, words, event, subject) => {
  const { text, spans } = readMarked(marked);
  const iso = words === '3 May' ? '2024-05-03' : words.slice(-4);
  const [claim] = only(claimsOf(text, [], [dateIn(text, words, iso)]), 'date');
  expect(claim).toMatchObject({ span: spans[0], event, subject, date: 0 });
});

test.each([
  ['Soldiers opened fire in 2019.', '2019'],
  ['Ravenhill will be opened in 2026.', '2026'],
  ['Ravenhill was to be opened in 2026.', '2026'],
  ['Ravenhill was never opened in 2019.', '2019'],
  ['Fjordbank opened an inquiry, which ended in 2019.', '2019'],
  ['The founder left in 2019.', '2019'],
  ['Mara Quist, whose mother died in 2019, spoke.', '2019'],
  ['Quist said that her husband died in 2019.', '2019'],
])('no date: %s', (text, words) => {
  expect(only(claimsOf(text, [], [dateIn(text, words, words)]), 'date')).toEqual([]);
});

test.each([
  ['[Norland’s President, Mara Quist], spoke.', 'Norland’s President', 'quist'],
  ['[Norland Foreign Minister Ole Brandt] spoke.', 'Norland Foreign Minister', 'brandt'],
  ['The [president of Norland, Mara Quist], spoke.', 'president of Norland', 'quist'],
  ['[Ole Brandt, the governor of Norland], spoke.', 'the governor of Norland', 'brandt'],
  ['[President Mara Quist] spoke.', 'President', 'quist'],
])('role: %s', (marked, office, holder) => {
  const { text, spans } = readMarked(marked);
  const roles = only(claimsOf(text), 'role');
  expect(
    mark(
      text,
      roles.map(({ span }) => span),
    ),
  ).toBe(marked);
  expect(roles[0]).toMatchObject({ span: spans[0], office, holder });
});

test.each([
  ['es', 'El [presidente Mara Quist] habló.', 'presidente'],
  ['es', 'El [presidente de Norland, Mara Quist], habló.', 'presidente de Norland'],
  ['fr', 'Le [président Mara Quist] a parlé.', 'président'],
  ['de', 'Unter [Kanzlerin Mara Quist] stieg der Preis.', 'Kanzlerin'],
  ['pt', 'O governo do [primeiro-ministro Mara Quist] falou.', 'primeiro-ministro'],
])('role, %s: %s', (lang, marked, office) => {
  const { text, spans } = readMarked(marked);
  expect(only(claimsOf(text, [], [], lang), 'role')).toMatchObject([{ span: spans[0], office, holder: 'quist' }]);
});

test.each([
  ['es', 'El expresidente Mara Quist habló.'],
  ['fr', 'L’ancien président Mara Quist a parlé.'],
  ['de', 'Der frühere Kanzler Mara Quist sprach.'],
])('no role, %s: %s', (lang, text) => {
  expect(only(claimsOf(text, [], [], lang), 'role')).toEqual([]);
});

test.each([
  'Quist, who was director from 2008 to 2013, spoke.',
  'Former president Mara Quist spoke.',
  'Norland’s then-president, Mara Quist, spoke.',
  'The president met Mara Quist.',
  'Ole Brandt, a farmer, spoke of the president.',
])('no role: %s', (text) => {
  expect(only(claimsOf(text), 'role')).toEqual([]);
});

test('a quotation without a figure weighs little and is nobody’s figure', () => {
  const text = '“No country has been kinder to us than they have,” Quist said.';
  const [quote] = only(claimsOf(text), 'quote');
  expect(quote).toMatchObject({ figures: [], attribution: { kind: 'named', entity: 'quist' } });
  expect(quote!.score).toBeLessThan(0.5);
});

test('amounts, shares and changes of a sentence are one claim, and its span the sentence', () => {
  const text = 'It held 400 inmates, a third of its capacity of 1,200, up 4% on the year.';
  const figures = [
    figureIn(text, '400', { value: 400, measure: 'occupancy', subject: 'ravenhill' }),
    figureIn(text, 'a third', { value: 1 / 3, kind: 'fraction', of: 2 }),
    figureIn(text, '1,200', { value: 1200, measure: 'capacity' }),
    figureIn(text, 'up 4%', { value: 4, kind: 'percent', change: 'up' }),
  ];
  expect(claimsOf(text, figures).map(({ kind, figures: indexes }) => [kind, indexes])).toEqual([
    ['figure', [0, 1, 2, 3]],
  ]);
  expect(claimsOf(text, figures)[0]!.span).toEqual([0, text.length]);
  expect(claimsOf(text, figures.slice(3)).map(({ kind }) => kind)).toEqual(['change']);
});

test.each([
  ['en', 'Copyright 2024 Skarholm Courier and its 400 readers.'],
  ['en', 'Sign up for our newsletter and get 400 stories.'],
  ['en', 'Use code SKAR for 400 off, free delivery included.'],
  ['es', 'Suscríbete y recibe 400 noticias.'],
  ['fr', 'Abonnez-vous et recevez 400 articles.'],
  ['de', 'Abonnieren Sie und lesen Sie 400 Artikel.'],
  ['pt', 'Assine e receba 400 notícias.'],
])('what is not the story’s claims nothing, %s: %s', (lang, text) => {
  expect(claimsOf(text, [figureIn(text, '400', { value: 400 })], [], lang)).toEqual([]);
});

test('a caption claims nothing', () => {
  const text = 'It holds 400 inmates.';
  const doc = readDoc(text, 'en', [{ span: [0, text.length], kind: 'caption' }]);
  const figures = [figureIn(text, '400', { value: 400 })];
  const reading = { quotations: [], mentions: [], entities: [], dates: [], attributions: [], figures };
  expect(findClaims(doc, reading, null)).toEqual([]);
});

test.each([
  ['de', 'Ravenhill ist [Norland größtes Gefängnis].', 'largest', 'ravenhill'],
  ['en', 'Norland is [the largest producer of soy in the world].', 'largest', 'norland'],
  ['es', 'Ravenhill es [el museo más visitado del mundo].', 'most visited', 'ravenhill'],
])('rank of one rule, %s: %s', (lang, marked, adjective, subject) => {
  const { text, spans } = readMarked(marked);
  const [rank] = only(claimsOf(text, [], [], lang), 'rank');
  expect(rank).toMatchObject({ span: spans[0], rank: { adjective }, subject });
});

test('a language whose words are not known claims its figures only', () => {
  const text = 'Ravenhill is the largest prison in Norland.';
  expect(claimsOf(text, [], [], 'xx')).toEqual([]);
  expect(claimsOf('Foo 400 bar.', [figureIn('Foo 400 bar.', '400', { value: 400 })], [], 'xx')).toHaveLength(1);
});

test('a figure with measure and subject weighs more than one without', () => {
  const score = (parts: Partial<Figure>): number =>
    claimsOf('It held 400 inmates.', [figureIn('It held 400 inmates.', '400', { value: 400, ...parts })])[0]!.score;
  expect(score({ measure: 'occupancy', subject: 'ravenhill' })).toBeGreaterThan(score({}));
});

test.each([
  'Is Ravenhill full?',
  'Ravenhill Fills up as Norland Waits',
])('headlines and questions claim nothing: %s', (text) => {
  expect(claimsOf(text)).toEqual([]);
});
