import type { Analysis } from '../model/analysis.ts';
import type { Finding } from '../model/finding.ts';
import type { Relation } from '../model/note.ts';

/** What a finding is weighed in: everything read of the page. */
export type Weighed = Pick<Analysis, 'article' | 'figures' | 'claims' | 'dates' | 'mentions' | 'entities'>;

/** How much of its worth a finding has by being of its kind: what a reader would not expect, most. Hand-set, by what readers of the sample stories wanted first. */
const SURPRISE_OF_NOTE: Readonly<Record<Relation, number>> = {
  differs: 0.8,
  newer: 0.55,
  older: 0.42,
  matches: 0.38,
  'not-comparable': 0.35,
  context: 0.4,
  unchecked: 0,
  'not-found': 0,
};
const SURPRISE_OF_KIND: Readonly<Record<Exclude<Finding['kind'], 'note'>, number>> = {
  'article-against-itself': 0.7,
  'since-then': 0.5,
  follows: 0.42,
  perspective: 0.42,
  'number-kind': 0.25,
};
/** The same amount in another unit or currency tells nothing about the world. */
const CONVERSIONS: ReadonlySet<string> = new Set([
  'perspective/other-units',
  'perspective/other-currency',
  'check/unit-conversion',
  'check/currency-conversion',
]);
const SURPRISE_OF_CONVERSION = 0.15;
const SURPRISE_ASIDE = 0.2;
/** What is reckoned in a moment, and helps only because the text is old. */
const ASIDE: ReadonlySet<string> = new Set(['since/years-ago']);
/** Most that lies in being close to what the story is about; half for standing early, half for its main names. */
const CLOSENESS = 0.2;
/** Taken off for what is only about so much, and for what nobody has verified. */
const UNSURE = 0.04;
const UNVERIFIED = 0.1;

/** Whether a check or family only says the same amount again. */
export const isConversion = (by: string): boolean => CONVERSIONS.has(by);

/** How much a finding is worth telling, 0 to 1. */
export function worthOf(finding: Omit<Finding, 'worth'>, reading: Weighed): number {
  const { about, sources } = finding;
  const figure = about.figure === undefined ? undefined : reading.figures[about.figure];
  const worth =
    surpriseOf(finding) +
    CLOSENESS * ((1 - placeOf(finding, reading) + salienceOf(finding, reading)) / 2) -
    (figure && figure.bound !== '=' ? UNSURE : 0) -
    (sources.some(({ pack }) => pack !== undefined) ? UNVERIFIED : 0);
  return Math.round(Math.min(1, Math.max(0, worth)) * 1000) / 1000;
}

function surpriseOf({ kind, by, relation }: Omit<Finding, 'worth'>): number {
  if (isConversion(by) && relation !== 'differs') return SURPRISE_OF_CONVERSION;
  if (ASIDE.has(by)) return SURPRISE_ASIDE;
  return kind === 'note' ? SURPRISE_OF_NOTE[relation ?? 'context'] : SURPRISE_OF_KIND[kind];
}

/** Where in the text it stands: 0 at the beginning, 1 at the end. */
function placeOf({ about }: Omit<Finding, 'worth'>, { article, figures, claims, dates, mentions }: Weighed): number {
  const length = article?.text.length ?? 0;
  const at =
    (about.figure === undefined ? undefined : figures[about.figure]?.span[0]) ??
    (about.claim === undefined ? undefined : claims[about.claim]?.span[0]) ??
    (about.date === undefined ? undefined : dates[about.date]?.span[0]) ??
    mentions.find(({ entity }) => entity !== null && entity === about.entity)?.span[0] ??
    length;
  return length ? at / length : 1;
}

/** How much of the story's attention goes to whom or what it is about, 0 to 1 of the most spoken of. */
function salienceOf({ about }: Omit<Finding, 'worth'>, { figures, entities }: Weighed): number {
  const subject = about.entity ?? (about.figure === undefined ? null : (figures[about.figure]?.subject ?? null));
  if (subject === null) return 0;
  const most = Math.max(0, ...entities.map(({ salience }) => salience));
  const own = entities.find(({ id }) => id === subject)?.salience ?? 0;
  return most ? own / most : 0;
}
