import { valueAt } from '../checks/record/value-at.ts';
import type { MeasureId } from '../measures/measures.ts';
import type { Fact, Knowledge } from '../model/knowledge.ts';
import type { Message } from '../model/note.ts';
import type { Candidate, Place } from './candidate.ts';
import { currencyOf, money } from './currency.ts';
import { countryById, countryOf } from './find-place.ts';
import { playsIn } from './home.ts';
import { type Dollars, inDollars } from './in-dollars.ts';
import { populationAt } from './population.ts';
import { exact, factLine, workQuotientOf } from './speak.ts';

/** Gross domestic product moves by some percent a year: one of a year or two before still gives the size. */
const WITHIN = 2;
/** Prices and rates are no sums; what people earn is held against other earnings. */
const NO_SUM: ReadonlySet<MeasureId> = new Set([
  'share-price',
  'exchange-rate',
  'wage',
  'price',
  'gdp-per-head',
  'income',
  'gdp',
]);

/** Money that is paid the world over: it says nothing of whose it is. */
const OF_THE_WORLD: ReadonlySet<string> = new Set(['USD', 'EUR']);
/** Countries of the euro where much is published. */
const OF_THE_EURO: ReadonlySet<string> = new Set([
  'DE',
  'FR',
  'ES',
  'IT',
  'AT',
  'PT',
  'BE',
  'NL',
  'IE',
  'FI',
  'GR',
  'LU',
]);

/** A sum, and what the people of a country produce in a year. */
export interface Output {
  readonly country: Place;
  /** Dollars of nobody in particular: only the publisher tells of which country they may be. */
  readonly byPublisher: boolean;
  readonly dollars: Dollars;
  readonly product: number;
  /** What is produced there by inhabitant, in dollars. */
  readonly each: number;
  readonly facts: readonly [product: Fact, people: Fact];
  /** How "each" was reckoned. */
  readonly lines: readonly [Message, Message, Message];
}

/** The yearly output that a sum is put beside; null for what is no sum, of nobody's country, or told of people who came to harm. */
export function outputBeside(candidate: Candidate, knowledge: Knowledge): Output | null {
  const { figure, value, property, year, after, sentence, is } = candidate;
  const currency = currencyOf(candidate);
  if (currency === null || candidate.harmStory || figure.change !== null || is.each.test(after) || !candidate.timely)
    return null;
  if (is.saysShare.test(sentence) || is.fine.test(sentence)) return null;
  if (property !== null && NO_SUM.has(property)) return null;
  const country = homeOf(candidate, currency, knowledge);
  const product = country && valueAt(knowledge, country.id, 'gdp', year, WITHIN);
  const people = country && populationAt(country, candidate, knowledge);
  const dollars = inDollars(value, currency, year, knowledge);
  if (!country || !product || !people || !dollars || product.value <= 0 || people.value <= 0) return null;
  const each = product.value / people.value;
  const facts = [product.facts[0], people.facts[0]] as const;
  return {
    country,
    byPublisher: currency === 'USD' && candidate.place === null && candidate.scene === null,
    dollars,
    product: product.value,
    each,
    facts,
    lines: [
      factLine(facts[0], country, knowledge),
      factLine(facts[1], country, knowledge),
      workQuotientOf(money(product.value, 'USD'), exact(people.value), money(each, 'USD')),
    ],
  };
}

/**
 * The country a sum is of: that of its place, of the scene, else the one whose money it is where no other is spoken of. The pound's is
 * Britain; dollars and euros are taken for the publisher's own where that country pays in them.
 */
function homeOf(
  { place, scene, mentions, publishedIn, countries }: Candidate,
  currency: string,
  knowledge: Knowledge,
): Place | null {
  const own = place ?? scene;
  if (own) return countryOf(own, knowledge);
  const code = OF_THE_WORLD.has(currency) ? publisherPaying(currency, publishedIn) : currency.slice(0, 2);
  const id = code === null || !playsIn(code, countries) ? null : knowledge.country(code);
  const isElsewhere = mentions.some(
    ({ type, entity }) =>
      (type === 'place' || type === 'group') && (entity === null || knowledge.about(entity)?.country !== code),
  );
  return id === null || isElsewhere ? null : countryById(id, knowledge);
}

function publisherPaying(currency: string, publishedIn: string | null): string | null {
  if (publishedIn === null) return null;
  return (currency === 'EUR' ? OF_THE_EURO.has(publishedIn) : publishedIn === currency.slice(0, 2))
    ? publishedIn
    : null;
}
