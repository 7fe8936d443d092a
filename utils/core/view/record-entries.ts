import type { EntityId } from '../model/entity.ts';
import type { Fact } from '../model/knowledge.ts';
import type { Message } from '../model/note.ts';
import type { NonEmpty, Source } from '../model/source.ts';
import { factWords, listed } from './fact-words.ts';
import { groupBy } from './group-by.ts';
import { byTelling } from './telling-properties.ts';

/** One value on record, with all who say so. */
export interface RecordLine {
  readonly value: Message;
  /** Whether the value is words of the records, which are English. */
  readonly isText: boolean;
  /** When it was so; null for what is itself a date. */
  readonly asOf: string | null;
  readonly until: string | null;
  readonly attribution: string | null;
  readonly sources: NonEmpty<Source>;
}

/** What is on record of one property. */
export interface RecordEntry {
  readonly property: string;
  /** Newest first. */
  readonly lines: NonEmpty<RecordLine>;
  /** Whether what it tells lasts from its date on, as an office does. */
  readonly lasts: boolean;
  /** Sources say different things of the same time. */
  readonly differ: boolean;
}

/** Values shown of one property. */
const MOST_LINES = 3;
/** Apart by less than this share, two values are one. */
const SAME = 0.01;
/** The date of these is when it began. */
const LASTING: readonly string[] = [
  'office',
  'held-office',
  'head-of-state',
  'head-of-state-of',
  'head-of-government',
  'head-of-government-of',
];
/** Offices follow one another: each is worth a line. */
const FOLLOWING: readonly string[] = ['office', 'held-office', 'elected'];

/**
 * Facts by property, the most telling first. Of each property the newest value, and beside it what another source says; whoever
 * says the same is named in one line. Entities are called by their names; one whose name is not at hand is left out.
 */
export function recordEntries(
  facts: readonly Fact[],
  names: Readonly<Record<EntityId, string>>,
  /** Properties the story speaks of: they come first. */
  spokenOf: readonly string[] = [],
): RecordEntry[] {
  return [...groupBy(facts, ({ property }) => property)]
    .sort(([a], [b]) => byTelling(a, b, spokenOf))
    .flatMap(([property, own]) => entryOf(property, own, names) ?? []);
}

function entryOf(
  property: string,
  facts: readonly Fact[],
  names: Readonly<Record<EntityId, string>>,
): RecordEntry | null {
  const newestFirst = [...facts].sort((a, b) => (b.asOf ?? '').localeCompare(a.asOf ?? ''));
  const follows = FOLLOWING.includes(property);
  const groups = follows ? apart(newestFirst) : newestOfEach(newestFirst);
  const lines: { line: RecordLine; fact: Fact }[] = [];
  for (const group of groups) {
    const line = lineOf(group, names);
    if (!line) continue;
    const same = lines.findIndex(({ fact, line: other }) => saysSame(fact, group[0], line, other));
    if (same < 0) lines.push({ line, fact: group[0] });
    else {
      const { line: known, fact } = lines[same]!;
      lines[same] = { fact, line: { ...known, sources: [...known.sources, ...line.sources] } };
    }
  }
  const [first, ...rest] = withRecord(lines).map(({ line }) => line);
  if (!first) return null;
  const differs = !follows && differ(lines.map(({ fact }) => fact));
  return { property, lines: [first, ...rest], lasts: LASTING.includes(property), differ: differs };
}

/** The newest lines; one of the records among them wherever they say anything, however much imported packs say. */
function withRecord<T extends { readonly fact: Fact }>(lines: readonly T[]): T[] {
  const shown = lines.slice(0, MOST_LINES);
  const ofRecord = lines.find(({ fact }) => fact.source.pack === undefined);
  return !ofRecord || shown.includes(ofRecord) ? shown : [...shown.slice(0, -1), ofRecord];
}

/** What each source says newest: several facts where it lists several entities or words of one day. */
function newestOfEach(newestFirst: readonly Fact[]): NonEmpty<Fact>[] {
  return [...groupBy(newestFirst, whoSays).values()].map(([newest, ...older]): NonEmpty<Fact> => {
    const isList = newest.value.kind === 'entity' || newest.value.kind === 'text';
    return isList ? [newest, ...older.filter(({ asOf }) => asOf === newest.asOf)] : [newest];
  });
}

const apart = (facts: readonly Fact[]): NonEmpty<Fact>[] => facts.map((fact) => [fact]);
const whoSays = ({ source, attribution }: Fact): string =>
  `${source.pack ?? ''}|${source.publisher}|${attribution ?? ''}`;

function lineOf(group: NonEmpty<Fact>, names: Readonly<Record<EntityId, string>>): RecordLine | null {
  const [{ asOf, until, attribution, source, value }] = group;
  const values = group.flatMap((fact) => factWords(fact, names) ?? []);
  const said = listed(values);
  const when = value.kind === 'date' ? null : asOf;
  return said && { value: said, isText: value.kind === 'text', asOf: when, until, attribution, sources: [source] };
}

function saysSame(a: Fact, b: Fact, line: RecordLine, other: RecordLine): boolean {
  if (a.source.pack !== b.source.pack || a.attribution !== b.attribution) return false;
  if (a.until !== b.until || (a.value.kind === 'number' && a.asOf !== b.asOf)) return false;
  return JSON.stringify(line.value) === JSON.stringify(other.value);
}

/** Whether two of the facts say different things of the very same time, or give different days for one event. */
function differ(facts: readonly Fact[]): boolean {
  return facts.some((a, at) => facts.slice(at + 1).some((b) => contradict(a, b)));
}

function contradict({ value: a, asOf: on }: Fact, { value: b, asOf: other }: Fact): boolean {
  if (a.kind === 'date' && b.kind === 'date') return !a.date.startsWith(b.date) && !b.date.startsWith(a.date);
  if (a.kind !== 'number' || b.kind !== 'number' || on !== other) return false;
  return Math.abs(a.value - b.value) > SAME * Math.max(Math.abs(a.value), Math.abs(b.value));
}
