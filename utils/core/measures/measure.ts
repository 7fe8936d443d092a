/** What a figure of a measure may look like. Those of `FigureKind` that measure something. */
export type MeasureKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'fraction'
  | 'ratio'
  | 'duration'
  | 'age'
  | 'measure'
  | 'score';

/** What kind of thing a measure may be said of. Those of `EntityType` that own figures. */
export type SubjectType = 'person' | 'organisation' | 'place' | 'facility' | 'group' | 'event' | 'law' | 'work';

/** What is counted or measured. */
export type Counted = 'people' | 'things' | 'events' | 'money' | 'share' | 'rate' | 'time' | 'size';

/** How a reader best grasps a measure: by inhabitant, as a part of its whole, of all that is produced, beside its like, beside land. */
export type Grasp = 'per head' | 'share' | 'share of GDP' | 'ratio' | 'area';

/**
 * How a measure moves. `fixed`: land and what is built of it, the same for good. `built`: until somebody builds. `slow`: by little in
 * a year. `stretch`: the amount of a stretch of time, a month's is not a year's.
 */
export type Motion = 'fixed' | 'built' | 'slow' | 'stretch';

/** Which words make a figure another one than what is on record: a class of `lang/<code>/record.ts`. */
export type Comparability = 'population' | 'gdp' | 'prices' | 'jobs' | 'prisons' | 'debt' | 'plan' | 'part' | 'time';

/** A measure on record: what must hold for a figure to be held against it. */
export interface OnRecord {
  /** The property of the facts. */
  readonly property: string;
  /** How far two sources lie apart that count the same thing in their own ways, as a part of the value. */
  readonly apart: number;
  /** Units a figure must have, as figures carry them; any where left out. */
  readonly units?: readonly string[];
  /** Kinds a figure must have; all of the measure's where left out. */
  readonly kinds?: readonly MeasureKind[];
  readonly plainly?: Comparability;
  /** On record as a share of GDP: the text must say so, too. */
  readonly ofGdp?: true;
  /** Only where the text ties the figure to the country itself: a company, a region may be meant as well. */
  readonly own?: true;
  /** A record of it may be expected of whatever is known: that there is none is worth saying. */
  readonly expected?: true;
}

/** How a rate stands among countries. */
export interface AmongCountries {
  /** Years a value on record speaks for. */
  readonly within: number;
  /** Whether "four times" says something: not of years of life, nor of what may be below zero. */
  readonly multiple: boolean;
  /** Itself a change: "the economy grew 2.3%". */
  readonly isChange?: true;
}

/** A measure is one row: everything the code knows of it but its words, which stand in `lang/<code>/measures.ts`. */
export interface Measure {
  readonly kinds: readonly MeasureKind[];
  readonly counts: Counted;
  /** `stock`: how many there are at a time; `flow`: how many in a stretch of time; `rate`: one by another; `size`: of one thing. */
  readonly as: 'stock' | 'flow' | 'rate' | 'size';
  /** What it may be said of, likeliest first; anything but a person where left out. */
  readonly subjects?: readonly SubjectType[];
  /** It happens or lives somewhere: "in Norland" says whose it is. */
  readonly located?: true;
  /** It comes to pass among people: a body that tells of it is not what it is told of. */
  readonly happening?: true;
  /** Says little without what it is about standing right beside it. */
  readonly loose?: true;
  /** Measures that include it: people in prison are among all who are locked up. */
  readonly within?: readonly string[];
  /** Measures that the same words may mean. */
  readonly alike?: readonly string[];
  /** Normalised names of units that say it by themselves. */
  readonly units?: readonly string[];
  /** False where its units alone do not say it: a metre may be a height, a depth or a way. */
  readonly unitSays?: false;
  /** Measures whose units it is told in, too: what is produced is weighed or filled into barrels. With this field no other unit of measure will do. */
  readonly fits?: readonly string[];
  /** A figure of this kind measures it where no word says otherwise. */
  readonly byDefault?: MeasureKind;
  readonly grasp?: Grasp;
  /** It tells of harm to people: nothing is made of it but, at most, a plain rate. */
  readonly harm?: true;
  /** A count of it by the day helps: it happens again and again through a year. */
  readonly daily?: true;
  /** Whose money: `state` for what a country itself has, owes or spends, `any` where a firm or a house may be meant. */
  readonly purse?: 'state' | 'any';
  /** Counts what looks like people and is not each another one: visits, votes, charges. */
  readonly notPeople?: true;
  /** Of work and of those at it. */
  readonly ofWork?: true;
  readonly motion?: Motion;
  readonly record?: OnRecord;
  readonly among?: AmongCountries;
  /** Whether values over time are worth seeing as a line. */
  readonly overTime?: true;
  /** How old, how far, how long: seldom what a story rests on. */
  readonly aside?: true;
  /** Code of the World Development Indicators (datahelpdesk.worldbank.org). */
  readonly worldBank?: string;
  /** Short name of the chart at Our World in Data. */
  readonly chart?: string;
}

/** A theme's measures, by id. */
export type Measures = Readonly<Record<string, Measure>>;
