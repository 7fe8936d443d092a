/** Rates that countries are compared by. */
export type RateName =
  | 'incarceration-rate'
  | 'youth-unemployment'
  | 'unemployment'
  | 'inflation'
  | 'gdp-growth'
  | 'fertility-rate'
  | 'life-expectancy'
  | 'literacy'
  | 'obesity'
  | 'internet-users'
  | 'electricity-access'
  | 'public-debt'
  | 'military-spending'
  | 'tax-revenue'
  | 'remittances'
  | 'urban-population'
  | 'median-age';

/** The words of one language by which a figure is put beside something, or left alone. */
export interface PerspectiveWords {
  /** Nouns that count people, as figures carry them: in the singular, plurals only where they are left so. Small letters. */
  readonly peopleNouns: ReadonlySet<string>;
  /** Counts of work and of people at it: a share of those who work, not of all who live there. */
  readonly workNouns: ReadonlySet<string>;
  /** Things that each of many may have or use: cars, homes, tests. Small letters, as figures carry them. */
  readonly things: ReadonlySet<string>;
  /** The text says itself what share or rate a figure is: "per 100,000", "of the population". */
  readonly saysShare: RegExp;
  /** The text has "one in five" itself. */
  readonly saysOneIn: RegExp;
  /** Said of people everywhere: no country of the paragraph is meant. */
  readonly worldwide: RegExp;
  /** Right behind a count of people: some of them live elsewhere. */
  readonly elsewhere: RegExp;
  /** Right behind a percentage: all who live somewhere. */
  readonly ofPopulation: RegExp;
  /** Right behind a percentage: people or things that can be counted one by one. */
  readonly ofMany: RegExp;
  /** Nouns in the plural that are no things one by one: revenues, costs. */
  readonly masses: ReadonlySet<string>;
  /** Right behind a percentage: a verb in the plural of what people do or say. */
  readonly theyDo: RegExp;
  /** Right before a percentage: the people are ranked, not counted ("the richest"). */
  readonly ranked: RegExp;
  /** Right before a percentage: it is by how much something changes or differs. */
  readonly by: RegExp;
  /** The text counts the people itself. */
  readonly counts: RegExp;
  /** Before a name that tells where somebody comes from, or who stands against it. */
  readonly apart: RegExp;

  /** How a text names a rate that countries are compared by. */
  readonly rates: Readonly<Record<RateName, RegExp>>;
  /** Units of a fertility rate. */
  readonly births: RegExp;
  /** Makes a rate another one: of a group, of some goods, of a month, a forecast. */
  readonly narrower: RegExp;
  readonly youth: RegExp;
  /** Between two statements of one sentence; null where only signs do. */
  readonly whereas: RegExp;
  /** Right before a figure with a change: it is the level that was reached. */
  readonly toLevel: RegExp;
  readonly gdp: RegExp;
  /** Right behind a percentage: of all that a country produces in a year. */
  readonly ofGdp: RegExp;

  readonly emissions: RegExp;
  readonly electricity: RegExp;
  /** Of electricity: used, not made. */
  readonly consumed: RegExp;
  /** An area that is no land: floors, flats, seas. */
  readonly noLand: RegExp;
  /** A length that is no way from one place to another: how wide something is, or a body in space. */
  readonly noWay: RegExp;
  /** Right before a time that is still to come: "over the next". */
  readonly comingTime: RegExp;
  /** Right before a time, or right behind it: it lies so far back. Null where the language says it on the other side alone. */
  readonly agoBefore: RegExp | null;
  readonly agoAfter: RegExp | null;
  /** Right behind a length: it is a height. */
  readonly high: RegExp;
  /** Counts a pace already, or a time that is no year. */
  readonly pace: RegExp;

  /** What states do with money, where no measure says so; null where the measures of a language are read by name alone. */
  readonly publicMoney: RegExp | null;
  /** Right behind an amount: it is of one of many. */
  readonly each: RegExp;
  /** Money that goes from one to another by law, crime or luck. */
  readonly fine: RegExp;
  /** The text reckons with inflation itself. */
  readonly adjusted: RegExp;
  /** Right before an amount: "several million" is none. */
  readonly several: RegExp;
  readonly dollars: RegExp;
  readonly euros: RegExp;
  /** Dollars by their name, not by the sign. */
  readonly namedDollars: RegExp;
  /** Dollars of the United States in so many words. */
  readonly usDollars: RegExp;
  /** Whether many of those who write it use "$" for money of their own. */
  readonly ownDollarSign: boolean;

  /** Races, screens, guns and games are called by a length: nobody converts those. */
  readonly namedByLength: RegExp;
  /** Somebody pays: "pounds" are money and "m" is millions. */
  readonly paid: RegExp;
  /** Behind an amount that is one of two of a compound: "900 pounds per second". */
  readonly compound: RegExp;
  /** At the end of what stands before: half of an amount. */
  readonly began: RegExp;
  /** Right before degrees that are a difference. */
  readonly rise: RegExp;
  /** Right behind degrees that are a difference. */
  readonly warmer: RegExp;
  /** Whether its readers may think in miles and feet: then metric amounts are told in these, too. */
  readonly milesAndFeet: boolean;
  /** Right before an amount: it is a mean. */
  readonly average: RegExp;
  /** Says that it is the middle one, not the mean. */
  readonly median: RegExp;
  /** Right before a number of people who were asked. */
  readonly surveyOf: RegExp;
  /** Right behind a number of people who were asked. */
  readonly wereAsked: RegExp;
  /** The text says how far chance may move a share. */
  readonly errorMargin: RegExp;
  /** A rate as if a stretch went on for a year. */
  readonly annualised: RegExp;
  /** Three months. */
  readonly quarter: RegExp;
  /** Right behind a share: "of". */
  readonly of: RegExp;
  /** Right before a share: the part is given there. */
  readonly numbered: RegExp;
}

const HEAD = '(?<!\\p{L})(?:';
const TAIL = ')(?!\\p{L})';

/** Phrases, parted by commas, wherever they stand as whole words. */
export const anywhere = (phrases: string): RegExp => new RegExp(`${HEAD}${alternatives(phrases)}${TAIL}`, 'iu');
/** Beginnings of words. */
export const beginnings = (stems: string): RegExp => new RegExp(`${HEAD}${alternatives(stems)})`, 'iu');
/** Right behind. */
export const behind = (phrases: string): RegExp => new RegExp(`^\\s*(?:${alternatives(phrases)}${TAIL}`, 'iu');
/** Right before. */
export const before = (phrases: string): RegExp => new RegExp(`${HEAD}${alternatives(phrases)})\\s*$`, 'iu');
/** Words parted by spaces or line ends. */
export const wordSet = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== ''),
  );

const alternatives = (phrases: string): string =>
  phrases
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .join('|');
