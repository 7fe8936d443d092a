import { CURRENCIES } from '../figures/units/currencies.ts';
import { UNIT_SIZES } from '../figures/units/unit-table.ts';
import type { Fact, FactValue, Knowledge } from '../model/knowledge.ts';
import type { Message, MessageArg } from '../model/note.ts';
import { type MessageKey, underscored } from './message-key.ts';

/* Small words for messages: every check says values, dates and lists in the same way. */

export const text = (words: string): MessageArg => ({ kind: 'text', text: words });
export const number = (value: number, digits?: number): MessageArg => ({
  kind: 'number',
  value,
  ...(digits === undefined ? {} : { digits }),
});
export const percent = (value: number, digits = 2): MessageArg => ({ kind: 'percent', value, digits });
export const date = (iso: string): MessageArg => ({ kind: 'date', date: iso });
export const message = (key: MessageKey, ...args: readonly MessageArg[]): Message => ({ key, args });
export const said = (key: MessageKey, ...args: readonly MessageArg[]): MessageArg => ({
  kind: 'message',
  message: message(key, ...args),
});

/** The name of a measure, as a reader says it: a pack may know more measures than the catalogue. */
export const measureName = (measure: string): MessageArg => ({
  kind: 'message',
  message: {
    key: `measure_${underscored(measure)}`,
    args: [],
    otherwise: measure.replaceAll('-', ' '),
  },
});

/** ISO 4217 codes by a currency's name in figures; those that name several have none. */
const CURRENCY_CODES: ReadonlyMap<string, string> = new Map([
  ...CURRENCIES.filter(({ code }) => code !== 'XXX').map(({ name, code }) => [name, code] as const),
  ['us dollar', 'USD'],
  ['United States dollar', 'USD'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['Swiss franc', 'CHF'],
]);

/** The ISO 4217 code of a figure's or a fact's unit; null where it is no currency, or one of several. */
export const currencyCode = (unit: string | null): string | null =>
  unit === null ? null : (CURRENCY_CODES.get(unit) ?? null);

/** A value with its unit: 40,000; 36.2%; $1.2bn; 16 km. */
export function amount(value: number, unit: string | null): MessageArg {
  if (unit === 'percentage') return percent(value);
  const currency = currencyCode(unit);
  if (currency) return { kind: 'money', value, currency };
  const symbol = unit === null ? undefined : UNIT_SIZES[unit]?.symbol;
  return symbol === undefined ? number(value) : said('note_value_unit', number(value), text(symbol));
}

/** The same to a few digits, for what was reckoned. */
export const amountRoundly = (value: number, unit: string | null, digits = 3): MessageArg =>
  amount(Number(value.toPrecision(digits)), unit);

/** A fact's value in words, bound and range included. */
function factValue({ value, unit, bound }: Pick<Fact, 'value' | 'unit' | 'bound'>, knowledge: Knowledge): MessageArg {
  const plain = plainValue(value, unit, knowledge);
  switch (bound) {
    case '=':
      return plain;
    case '~':
      return said('note_value_about', plain);
    case '>':
      return said('note_value_more', plain);
    case '<':
      return said('note_value_less', plain);
  }
}

function plainValue(value: FactValue, unit: string | null, knowledge: Knowledge): MessageArg {
  switch (value.kind) {
    case 'number':
      return amount(value.value, unit);
    case 'range':
      return said('note_value_range', amount(value.low, unit), amount(value.high, unit));
    case 'date':
      return date(value.date);
    case 'text':
      return text(value.text);
    case 'entity':
      return text(knowledge.about(value.entity)?.name ?? value.entity);
  }
}

/** A fact as one of several side by side: value, date, whose figure it is. */
export function datedFact(fact: Fact, knowledge: Knowledge): MessageArg {
  const value = factValue(fact, knowledge);
  const when = fact.asOf === null ? null : date(fact.asOf);
  const whose = fact.attribution === null ? null : text(fact.attribution);
  if (when && whose) return said('note_value_dated_by', value, when, whose);
  if (when) return said('note_value_dated', value, when);
  if (whose) return said('note_value_by', value, whose);
  return value;
}

/** "a; b; c" in the way each language lists. */
export function list(args: readonly MessageArg[]): MessageArg {
  const [first, ...rest] = args;
  if (!first) throw new Error('A list of nothing cannot be said');
  return rest.reduce((all, next) => said('note_list', all, next), first);
}
