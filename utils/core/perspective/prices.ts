import { yearOf } from '../checks/record/value-at.ts';
import type { EntityId } from '../model/entity.ts';
import type { Fact, Knowledge } from '../model/knowledge.ts';
import type { Message } from '../model/note.ts';
import type { NonEmpty } from '../model/source.ts';
import type { Candidate } from './candidate.ts';
import { exact, message, placeArg } from './speak.ts';

/** How prices stand at two times, as an index. */
export interface Prices {
  readonly old: number;
  readonly newest: number;
  /** The newest time on record: a month or a year. */
  readonly at: string;
  readonly working: NonEmpty<Message>;
  readonly facts: NonEmpty<Fact>;
}

/** Months a year must have before their mean speaks for it. */
const MONTHS = 10;

/** U.S. consumer prices of a year, and those of the newest month on record. */
export function pricesOfDollars(then: number, knowledge: Knowledge): Prices | null {
  const levels = priceLevels(knowledge);
  const old = levels?.years.get(then);
  if (!levels || !old) return null;
  const { newest } = levels;
  const at = newest.fact.asOf ?? '';
  const line = (date: string, level: number): Message =>
    message('perspective_price_index', { kind: 'date', date }, exact(round(level)));
  return {
    old: old.level,
    newest: newest.level,
    at,
    working: [line(`${then}`, old.level), line(at, newest.level)],
    facts: [old.fact, newest.fact],
  };
}

/** Money of one country each; the euro is that of many. */
const ISSUERS: ReadonlyMap<string, string> = new Map(
  'GBP:GB CAD:CA AUD:AU NZD:NZ CHF:CH SEK:SE NOK:NO DKK:DK PLN:PL CZK:CZ HUF:HU JPY:JP KRW:KR INR:IN ZAR:ZA MXN:MX BRL:BR COP:CO CLP:CL PEN:PE ILS:IL SGD:SG MYR:MY PHP:PH KES:KE HKD:HK CNY:CN'
    .split(' ')
    .map((pair) => [pair.slice(0, 3), pair.slice(4)] as const),
);
const EURO: ReadonlySet<string> = new Set('DE AT FR ES PT IT IE NL BE FI LU'.split(' '));

/** Consumer prices of the country whose money it is, from a year to the last on record, by the inflation of each year between. */
export function pricesOf(
  currency: string,
  { place, scene, publishedIn }: Candidate,
  then: number,
  knowledge: Knowledge,
): Prices | null {
  const code =
    currency === 'EUR'
      ? [place?.code, scene?.code, publishedIn].find((country) => country && EURO.has(country))
      : ISSUERS.get(currency);
  const id = code ? knowledge.country(code) : null;
  const entity = id && knowledge.about(id);
  if (!code || !id || !entity) return null;
  const years = yearlyInflation(id, knowledge);
  const last = Math.max(0, ...years.keys());
  const facts: Fact[] = [];
  let level = 100;
  for (let year = then + 1; year <= last; year++) {
    const fact = years.get(year);
    if (fact?.value.kind !== 'number') return null;
    level *= 1 + fact.value.value / 100;
    facts.push(fact);
  }
  const [first, ...rest] = facts;
  if (!first) return null;
  const country = placeArg({ name: entity.name, code, isCountry: true, isWorld: false });
  return {
    old: 100,
    newest: level,
    at: `${last}`,
    working: [
      message(
        'perspective_prices_rose',
        country,
        { kind: 'date', date: `${then}` },
        { kind: 'date', date: `${last}` },
        exact(round(level)),
      ),
    ],
    facts: [first, ...rest],
  };
}

/** One rate a year; two that differ would make two chains. */
function yearlyInflation(id: EntityId, knowledge: Knowledge): ReadonlyMap<number, Fact> {
  const years = new Map<number, Fact>();
  for (const fact of knowledge.facts(id, 'inflation')) {
    const year = fact.asOf?.length === 4 ? yearOf(fact.asOf) : null;
    if (year !== null && fact.value.kind === 'number' && !years.has(year)) years.set(year, fact);
  }
  return years;
}

interface Level {
  readonly level: number;
  readonly fact: Fact;
}

interface Levels {
  readonly years: ReadonlyMap<number, Level>;
  /** The newest month. */
  readonly newest: Level;
}

/** Read once for a pack: more than a hundred years of months. */
const read = new WeakMap<Knowledge, { readonly levels: Levels | null }>();

function priceLevels(knowledge: Knowledge): Levels | null {
  const known = read.get(knowledge);
  if (known) return known.levels;
  const country = knowledge.country('US');
  const facts = country === null ? [] : knowledge.facts(country, 'consumer-price-index');
  const sums = new Map<number, { sum: number; months: number; fact: Fact }>();
  let newest: Level | null = null;
  for (const fact of facts) {
    const year = yearOf(fact.asOf);
    if (fact.value.kind !== 'number' || fact.asOf?.length !== 7 || year === null || fact.value.value <= 0) continue;
    const own = sums.get(year) ?? { sum: 0, months: 0, fact };
    sums.set(year, { sum: own.sum + fact.value.value, months: own.months + 1, fact: own.fact });
    newest = { level: fact.value.value, fact };
  }
  const whole = [...sums].filter(([, { months }]) => months >= MONTHS);
  const levels = newest && {
    years: new Map(whole.map(([year, { sum, months, fact }]) => [year, { level: sum / months, fact }])),
    newest,
  };
  read.set(knowledge, { levels });
  return levels;
}

const round = (index: number): number => Number(index.toPrecision(4));
