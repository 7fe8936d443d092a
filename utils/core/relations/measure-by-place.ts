import { languageOf } from '../lang/languages.ts';
import type { MeasureId } from '../measures/measures.ts';
import type { Figure } from '../model/figure.ts';
import type { Doc } from '../text/doc.ts';
import { isPhrase, type Phrases, phraseEndingAt, phraseLength, tokenRange } from '../text/phrases.ts';
import { PUNCTUATION } from '../text/tokens.ts';
import type { Measuring } from './measuring.ts';
import { charAt, passHedges } from './place.ts';

/** What the place of a figure in its sentence says of its measure; undefined where it says nothing. */
type Refined = MeasureId | null | undefined;

const isShare = ({ kind }: Figure): boolean => kind === 'percent' || kind === 'fraction';

/** "Tinha apenas 19 anos", "a 32 ans", "(44 ans)" of a person: not "19 anos de experiência", nor "a contract of 4 years". */
export function ageOfPerson({ doc, figure, subject, view }: Measuring): Refined {
  if (figure.kind !== 'duration' || figure.unit !== 'year' || subject !== 'person') return undefined;
  return isAged(doc, figure, view.from) ? 'age' : undefined;
}

/** Whether years stand as an age does: alone in brackets or behind a word of age, and not "of" anything. */
export function isAged(doc: Doc, { span }: Pick<Figure, 'span'>, from: number): boolean {
  const subjects = languageOf(doc.lang)?.subjects;
  if (!subjects) return false;
  const { tokens } = doc;
  const [first, last] = tokenRange(tokens, span);
  if (charAt(doc, first - 1) === '(' && charAt(doc, last) === ')') return true;
  const before = passHedges(doc, subjects.hedges, first - 1, from);
  const aged = phraseEndingAt(tokens, before, from, subjects.aged);
  return aged >= 0 && !isPhrase(tokens, before, subjects.of) && !isPhrase(tokens, last, subjects.of);
}

/** "3,000 in debt, 102% of GDP": what it is told a part of is not what it measures. */
export function partOfGdp({ doc, words, figure, previous, view }: Measuring): Refined {
  if (figure.measure !== 'gdp' || !isShare(figure)) return undefined;
  const [, last] = tokenRange(doc.tokens, figure.span);
  if (!isPhrase(doc.tokens, last, words.of)) return undefined;
  const told = previous && previous.span[0] >= view.span[0] && previous.measure !== 'gdp' ? previous.measure : null;
  return told && !DURATIONS.has(told) ? told : 'share';
}

const DURATIONS: ReadonlySet<MeasureId> = new Set(['duration', 'age']);

/** Words between "of" and a share it is a share of: "36% [of the beds]". */
const BETWEEN = 1;

/** "Fell 22 per cent": a percentage that is of nothing is no share. */
export function shareOfNothing({ doc, figure }: Measuring): Refined {
  const words = languageOf(doc.lang)?.subjects;
  if (!words || figure.measure !== 'share' || figure.kind !== 'percent') return undefined;
  const { tokens } = doc;
  const [, last] = tokenRange(tokens, figure.span);
  for (let at = last; at <= last + BETWEEN; at++) if (isPhrase(tokens, at, words.of)) return undefined;
  return null;
}

/** "18.78 dollars a barrel": no rate of money. */
export const priceByUnit = ({ figure: { measure, unit } }: Measuring): Refined =>
  measure === 'exchange-rate' && unit !== null && / per /.test(unit) ? 'price' : undefined;

/** "Desk lamp: 15,99 euros": an amount with its cents, at the end of a short line of its own. */
export function pricedInList({ doc, figure, view }: Measuring): Refined {
  if (figure.kind !== 'money' || figure.measure !== null || figure.value === null) return undefined;
  const [first, last] = tokenRange(doc.tokens, figure.span);
  const cents = /\d[.,]\d{2}(?!\d)/.test(doc.text.slice(...figure.span));
  const ends = last >= view.to || doc.tokens.kinds[last] === PUNCTUATION;
  return cents && ends && figure.value < DEAR && charAt(doc, first - 1) === ':' ? 'price' : undefined;
}

const DEAR = 10_000;

/** "Temperatures reached 40 degrees". */
export function temperatureInDegrees({ doc, words, figure, view }: Measuring): Refined {
  if (figure.kind !== 'measure' || figure.measure !== null || figure.unit !== 'degree') return undefined;
  return holds(doc, view.from, view.to, words.temperatures) ? 'temperature' : undefined;
}

const SMALL: ReadonlySet<string> = new Set(['millimetre', 'centimetre', 'inch']);
const LARGE: ReadonlySet<string> = new Set(['metre', 'foot', 'yard']);

/** "Measuring 62 cm", "the 30-metre ship". */
export function sizeInSmallUnits({ doc, figure, view }: Measuring): Refined {
  if (figure.kind !== 'measure' || figure.measure !== null || figure.unit === null) return undefined;
  if (SMALL.has(figure.unit)) return 'length';
  const subjects = languageOf(doc.lang)?.subjects;
  const [first, last] = tokenRange(doc.tokens, figure.span);
  if (!subjects || !LARGE.has(figure.unit) || last >= view.to) return undefined;
  const article = isPhrase(doc.tokens, first - 1, subjects.the) || isPhrase(doc.tokens, first - 1, subjects.an);
  const noun = doc.tokens.kinds[last] !== PUNCTUATION && !isPhrase(doc.tokens, last, subjects.of);
  return article && noun ? 'length' : undefined;
}

/** "51 per cent say that", "40% believe". */
export function opinion({ doc, words, figure }: Measuring): Refined {
  if (!isShare(figure) || (figure.measure !== null && figure.measure !== 'share')) return undefined;
  const [, last] = tokenRange(doc.tokens, figure.span);
  return phraseLength(doc.tokens, last, last + 3, words.opinions) ? 'poll-share' : undefined;
}

function holds({ tokens }: Doc, from: number, to: number, words: Phrases): boolean {
  for (let at = from; at < to; at++) if (phraseLength(tokens, at, to, words)) return true;
  return false;
}
