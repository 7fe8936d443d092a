import { GERMAN } from '../lang/de/numbers.ts';
import { ENGLISH } from '../lang/en/numbers.ts';
import { SPANISH } from '../lang/es/numbers.ts';
import { FRENCH } from '../lang/fr/numbers.ts';
import type { NumberWord, NumberWordKind, Words, WrittenBound } from '../lang/number-words.ts';
import { PORTUGUESE } from '../lang/pt/numbers.ts';
import type { Bound } from '../model/figure.ts';
import { hashWord } from '../text/tokens.ts';
import { Phrases, wordSet } from './phrases.ts';
import { CURRENCIES } from './units/currencies.ts';
import { type Dimension, PREFIXES, UNITS } from './units/units.ts';

export interface Unit {
  readonly name: string;
  readonly dimension: Dimension;
}

/** One language's words ready to be asked: everything keyed by the hash of its token. Made once for each language. */
export interface Lexicon {
  readonly lang: string;
  readonly decimal: '.' | ',';
  readonly numbers: ReadonlyMap<number, NumberWord>;
  readonly compound: ((word: string) => number | null) | null;
  /** Length beyond which no word is a number: keeps a word of a million letters cheap. */
  readonly longestWord: number;
  readonly and: ReadonlySet<number>;
  readonly andAfterTens: boolean;
  readonly point: ReadonlySet<number>;
  readonly minus: ReadonlySet<number>;
  readonly articles: ReadonlySet<number>;
  readonly ones: ReadonlySet<number>;
  /** "only" before an article makes it a number: "solo una vaca". */
  readonly only: ReadonlySet<number>;
  readonly parts: ReadonlyMap<number, number>;
  /** Ends the name of a part: "vinte avos". */
  readonly partEnding: ReadonlySet<number>;
  /** Whether only plurals end a longer name of a part: "twenty-firsts", for "the twenty-first" is a place in an order. */
  readonly partsInPlural: boolean;
  readonly half: ReadonlySet<number>;
  /** Joins a number and a part beside "and": "con", "com". */
  readonly withWord: ReadonlySet<number>;
  /** Whether a bare half follows "and": "3 millones y medio". */
  readonly bareHalf: boolean;
  /** `loose` links are read only where nothing follows: "one over three". */
  readonly outOf: Phrases<'firm' | 'loose'>;
  /** Every word a number can begin with. */
  readonly starters: ReadonlySet<number>;
  readonly of: ReadonlySet<number>;
  readonly scales: ReadonlyMap<number, number>;
  readonly percents: Phrases<'percentage' | 'percentage point' | 'basis point'>;
  readonly ofAge: Phrases<true>;
  readonly aged: Phrases<true>;
  /** Adjectives that say an age in years by themselves: "34-jährige". */
  readonly yearsOld: ReadonlySet<number>;
  readonly before: Phrases<Bound>;
  readonly after: Phrases<Bound>;
  /** Phrases that end like a bound and are none: "take over". */
  readonly noBound: Phrases<true>;
  readonly changes: ReadonlyMap<number, 'up' | 'down'>;
  readonly by: ReadonlySet<number>;
  readonly from: ReadonlySet<number>;
  readonly to: ReadonlySet<number>;
  readonly between: ReadonlySet<number>;
  readonly per: ReadonlySet<number>;
  /** "per", "for every" before the base of a rate. */
  readonly perBase: Phrases<true>;
  readonly stop: ReadonlySet<number>;
  /** Stop words that are nouns right after a number: "five wins". */
  readonly nounsToo: ReadonlySet<number>;
  /** Words between a number and its noun that say it is one more: "25 more films". */
  readonly extra: ReadonlySet<number>;
  readonly months: ReadonlySet<number>;
  readonly yearBefore: ReadonlySet<number>;
  readonly numbered: ReadonlySet<number>;
  /** Of these the ones that never stand before a count: "type 1 diabetes". */
  readonly alwaysNumbered: ReadonlySet<number>;
  /** Ordinals after a hyphen: "twenty-first". */
  readonly ordinals: ReadonlySet<number>;
  /** Word parts that a hyphen joins to a number without making a name: "sub-300". */
  readonly prefixes: ReadonlySet<number>;
  /** Words that may stand between a hedge or a verb and its figure: "more than just 20". */
  readonly skippable: ReadonlySet<number>;
  readonly but: ReadonlySet<number>;
  readonly or: ReadonlySet<number>;
  readonly than: ReadonlySet<number>;
  readonly units: Phrases<Unit>;
  /** Currencies as words or codes, after the number. */
  readonly currencyNames: Phrases<string>;
  /** Symbols and codes, before or after the number. */
  readonly currencySymbols: Phrases<string>;
}

const LANGUAGES: Readonly<Record<string, Words>> = {
  en: ENGLISH,
  es: SPANISH,
  fr: FRENCH,
  de: GERMAN,
  pt: PORTUGUESE,
};
const made = new Map<string, Lexicon>();

/** The words of a language; those of English where the language is not one of ours. */
export function lexiconOf(lang: string): Lexicon {
  const words = LANGUAGES[lang.slice(0, 2)] ?? ENGLISH;
  let lexicon = made.get(words.lang);
  if (!lexicon) {
    lexicon = compile(words);
    made.set(words.lang, lexicon);
  }
  return lexicon;
}

function compile(words: Words): Lexicon {
  const phrases = (list: string) => new Phrases<true>().addAll(list, true);
  const bounds = (lists: Readonly<Record<WrittenBound, string>>) => {
    const table = new Phrases<Bound>();
    for (const bound of ['~', '>', '<'] as const) table.addAll(lists[bound], bound);
    return table;
  };
  const numbers = numberWords(words);
  const changes = new Map<number, 'up' | 'down'>();
  for (const hash of wordSet(words.up)) changes.set(hash, 'up');
  for (const hash of wordSet(words.down)) changes.set(hash, 'down');
  return {
    lang: words.lang,
    decimal: words.decimal,
    numbers,
    compound: words.compound ?? null,
    longestWord: 80,
    and: wordSet(words.and),
    andAfterTens: words.andAfterTens,
    point: wordSet(words.point),
    minus: wordSet(words.minus),
    articles: wordSet(words.articles),
    ones: wordSet(words.ones),
    only: wordSet(words.only),
    parts: hashed(words.parts),
    partEnding: wordSet(words.partEnding),
    partsInPlural: words.lang !== 'fr',
    half: wordSet(words.half),
    withWord: wordSet(words.withWord),
    bareHalf: words.bareHalf,
    outOf: new Phrases<'firm' | 'loose'>().addAll(words.outOf, 'firm').addAll(words.over, 'loose'),
    starters: new Set([...numbers.keys(), ...wordSet(words.articles), ...wordSet(words.half)]),
    of: wordSet(words.of),
    scales: hashed(words.scales),
    percents: new Phrases<'percentage' | 'percentage point' | 'basis point'>()
      .addAll(words.percentagePoint, 'percentage point')
      .addAll(words.basisPoint, 'basis point')
      .addAll(`${words.percent}, %`, 'percentage')
      .addAll('% point, % points', 'percentage point'),
    ofAge: phrases(words.ofAge),
    aged: phrases(words.aged),
    yearsOld: wordSet(words.yearsOld),
    before: bounds(words.before),
    after: bounds(words.after),
    noBound: phrases(words.noBound),
    changes,
    by: wordSet(words.by),
    from: wordSet(words.from),
    to: wordSet(words.to),
    between: wordSet(words.between),
    per: wordSet(words.per),
    perBase: phrases(words.perBase),
    stop: wordSet(words.stop),
    nounsToo: wordSet(words.nounsToo),
    extra: wordSet(words.extra),
    months: wordSet(words.months),
    yearBefore: wordSet(words.yearBefore),
    numbered: wordSet(words.numbered),
    alwaysNumbered: wordSet(words.alwaysNumbered),
    ordinals: wordSet(words.ordinals),
    prefixes: wordSet(words.prefixes),
    skippable: wordSet(words.skippable),
    but: wordSet(words.but),
    or: wordSet(words.or),
    than: wordSet(words.than),
    units: unitTable(words),
    currencyNames: currencyTable(words),
    currencySymbols: currencySymbolTable(),
  };
}

const hashed = (record: Readonly<Record<string, number>>): ReadonlyMap<number, number> =>
  new Map(Object.entries(record).map(([word, value]) => [hashWord(word), value]));

function numberWords({ numbers, scores = '' }: Words): ReadonlyMap<number, NumberWord> {
  const map = new Map<number, NumberWord>();
  const four = wordSet(scores);
  for (const [kind, words] of Object.entries(numbers))
    for (const [word, value] of Object.entries(words ?? {})) {
      const hash = hashWord(word);
      map.set(hash, { kind: kind as NumberWordKind, value, score: four.has(hash) });
    }
  return map;
}

function unitTable(words: Words): Phrases<Unit> {
  const table = new Phrases<Unit>();
  const dimensions = new Map<string, Dimension>();
  for (const row of UNITS) {
    const unit: Unit = { name: row.name, dimension: row.dimension };
    dimensions.set(row.name, row.dimension);
    table.addAll(row.names, unit);
    if (row.symbols) table.addAll(row.symbols, unit, true);
    const names = row.names.split(',').map((name) => name.trim());
    for (const prefix of row.prefixes?.split(' ') ?? []) {
      const long = PREFIXES[prefix]!;
      const prefixed: Unit = { name: long + row.name, dimension: row.dimension };
      dimensions.set(prefixed.name, row.dimension);
      for (const name of names) if (name.length > 3) table.add(long + name, prefixed);
      for (const symbol of row.symbols?.split(',') ?? []) table.add(prefix + symbol.trim(), prefixed, true);
    }
    if (row.dimension === 'length' && !row.name.includes(' ')) addPowers(table, row.name, row.names);
  }
  for (const prefix of ['kilo', 'centi', 'milli'])
    addPowers(
      table,
      `${prefix}metre`,
      `${prefix}metre, ${prefix}metres, ${prefix}meter, ${prefix}meters, ${prefix[0]}m`,
    );
  addPowers(table, 'metre', 'm');
  for (const [name, list] of Object.entries(words.units))
    table.addAll(list, {
      name,
      dimension:
        dimensions.get(name) ??
        (/^(square|hectare)/.test(name)
          ? 'area'
          : /^cubic/.test(name)
            ? 'volume'
            : / per /.test(name)
              ? 'speed'
              : 'other'),
    });
  return table;
}

/** Squares and cubes of a unit of length: "sq km", "km²", "square kilometres", "cubic feet". */
function addPowers(table: Phrases<Unit>, unit: string, names: string): void {
  const square: Unit = { name: `square ${unit}`, dimension: 'area' };
  const cubic: Unit = { name: `cubic ${unit}`, dimension: 'volume' };
  for (const name of names.split(',').map((n) => n.trim())) {
    for (const word of ['square', 'sq', 'sq.', 'square -']) table.add(`${word} ${name}`, square);
    for (const word of ['cubic', 'cu', 'cu.']) table.add(`${word} ${name}`, cubic);
  }
}

function currencyTable(words: Words): Phrases<string> {
  const table = new Phrases<string>();
  for (const { name, names } of CURRENCIES) table.addAll(names, name);
  for (const [name, list] of Object.entries(words.currencies)) table.addAll(list, name);
  return table;
}

function currencySymbolTable(): Phrases<string> {
  const table = new Phrases<string>();
  for (const { name, code, symbols } of CURRENCIES) {
    if (code !== 'XXX') table.add(code, name, true);
    if (symbols)
      for (const symbol of symbols.split(',').map((s) => s.trim()))
        if (/^[a-z.]+$/.test(symbol)) {
          // Letters alone need their capitals: "Rs", "RM", "R", never "rs" or "r".
          table.add(symbol.toUpperCase(), name, true);
          table.add(symbol[0]!.toUpperCase() + symbol.slice(1), name, true);
        } else table.add(symbol, name);
  }
  return table;
}
