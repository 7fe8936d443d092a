import { anywhere } from './perspective-words.ts';

/** Measures that figures know by their own words: these must say it once more before a record is asked. */
export type CuedMeasure =
  | 'capacity'
  | 'occupancy'
  | 'population'
  | 'gdp'
  | 'area'
  | 'inflation'
  | 'unemployment'
  | 'prison-population'
  | 'incarceration-rate'
  | 'vote-share'
  | 'life-expectancy';

/** Measures that news name in so many words, whatever a figure was read to measure. */
export type ToldMeasure =
  | 'public-debt'
  | 'military-spending'
  | 'health-spending'
  | 'education-spending'
  | 'fertility-rate'
  | 'median-age'
  | 'life-expectancy'
  | 'literacy'
  | 'infant-mortality'
  | 'maternal-mortality'
  | 'youth-unemployment'
  | 'obesity'
  | 'gdp-growth'
  | 'remittances'
  | 'oil-production'
  | 'refugees'
  | 'coastline'
  | 'co2-emissions';

/** Words around a figure that say what it is: all that are given must be there. */
export interface RecordCue {
  /** In front of the figure in its clause. */
  readonly before?: RegExp;
  /** Behind it. */
  readonly after?: RegExp;
}

/** By which words of one language a figure is held against the record. */
export interface RecordWords {
  /** "5 million people fled Norland" counts people in a country and is not its population: one of these must stand there. */
  readonly cues: Readonly<Record<CuedMeasure, readonly RecordCue[]>>;
  readonly told: Readonly<Record<ToldMeasure, readonly RecordCue[]>>;
  /** Units of a count of refugees. */
  readonly refugee: RegExp;
  /** A word and the noun of a measure behind it ("food inflation"), a group after it caught as a third; null where kinds are named otherwise. */
  readonly kindOf: RegExp | null;
  /** Words that may stand there without narrowing the measure. */
  readonly plain: RegExp;
  /** Of a group: "unemployment among". */
  readonly amongGroup: RegExp;
  /** Offices in this language, and what the record calls them; the longer before the shorter. */
  readonly offices: readonly (readonly [words: RegExp, onRecord: string])[];
}

/** Somewhere in front of the figure, with no more than a few words and no stop between. */
export const ahead = (phrases: string, most = 30): RegExp =>
  new RegExp(`${anywhere(phrases).source}[^.;,]{0,${most}}$`, 'iu');
/** The same over commas. */
export const farAhead = (phrases: string, most = 60): RegExp =>
  new RegExp(`${anywhere(phrases).source}[^.;]{0,${most}}$`, 'iu');
/** Soon behind the figure. */
export const soon = (phrases: string, most = 30): RegExp =>
  new RegExp(`^[^.;,]{0,${most}}${anywhere(phrases).source}`, 'iu');
