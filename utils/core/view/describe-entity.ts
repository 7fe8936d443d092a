import type { UiId } from '../messages/message-key.ts';
import type { EntityId, EntityType } from '../model/entity.ts';
import type { Fact, Known } from '../model/knowledge.ts';
import type { Message, MessageArg } from '../model/note.ts';
import { kindWord } from './kind-word.ts';
import { dateArg, saying, ui } from './words.ts';

/** What a line is composed of: the record of one thing. */
export interface Described {
  readonly known: Known;
  readonly facts: readonly Fact[];
  /** Names of the entities that the facts name. */
  readonly names: Readonly<Record<EntityId, string>>;
}

/** A line of more words tells a reader something. */
const THIN = 5;
/** Facts told in one line. */
const MOST = 3;

/**
 * One line that tells who or what something is: what was written of it, or its kind, and from its facts what makes the line worth
 * reading (the people of a place, the office somebody holds, when a body was founded). Null where nothing is known.
 */
export function describeEntity({ known, facts, names }: Described): Message | null {
  const parts = PARTS[known.type]?.flatMap((part) => part({ known, facts, names }) ?? []) ?? [];
  const written = known.description;
  const people = peopleOf(facts);
  if (known.type === 'place' && people && !tellsNumber(written)) {
    const rest = parts.filter(({ key }) => key !== people.key);
    return joined([placeLine(known, written, people), ...rest.slice(0, MOST - 1)]);
  }
  if (written) return joined([writtenLine(known, written), ...(isThin(written) ? parts.slice(0, MOST) : [])]);
  const kind = baseOf(known);
  return kind && joined([kind, ...parts.slice(0, MOST)]);
}

/** What is written is English: a reader of another language is told the kind and the country with it. */
function writtenLine(known: Known, written: string): Message {
  const kind = baseOf(known);
  const line = withoutStop(written);
  if (!kind) return ui('plain', line);
  return ui(tellsKindAlone(known, written) ? 'line_same' : 'line_written', line, saying(kind));
}

/** "City in France.": the kind and where, and no more. */
const tellsKindAlone = ({ kind }: Known, written: string): boolean =>
  kind !== null && isThin(written) && written.toLowerCase().startsWith(`${kind} in `);

/** Whether a line of a place tells how large it is, or anything else in numbers. */
const tellsNumber = (text: string | null): boolean => !isThin(text) && /\d/.test(text ?? '');
const isThin = (text: string | null): boolean => (text ?? '').split(' ').length <= THIN;
const withoutStop = (text: string): string => text.replace(/\.$/, '');

/** "Country of 36,400,000 people (2024)", "City in Wisconsin, 563,000 people (2023)". */
function placeLine(known: Known, written: string | null, people: Message): Message {
  if (written) return ui('listed', saying(writtenLine(known, written)), saying(people));
  const { kind, type, country } = known;
  const where = country && kind !== 'country' ? countryArg(country) : null;
  const what = ui('line_kind', saying(kindWord(kind, type)));
  return ui('listed', saying(where ? ui('line_kind_where', saying(what), where) : what), saying(people));
}

function baseOf({ kind, type, country }: Known): Message | null {
  if (kind === null && country === null) return null;
  const what = ui('line_kind', saying(kindWord(kind, type)));
  return country && kind !== 'country' ? ui('line_kind_where', saying(what), countryArg(country)) : what;
}

const countryArg = (code: string): MessageArg => ({ kind: 'country', code, name: code });

const joined = (parts: readonly Message[]): Message =>
  parts.reduce((before, next) => ui('line_and', saying(before), saying(next)));

type Part = (of: Described) => Message | null;

/** In order of what a reader asks first, by type. */
const PARTS: Readonly<Partial<Record<EntityType, readonly Part[]>>> = {
  place: [
    ({ facts }) => peopleOf(facts),
    named('capital', 'line_capital'),
    office('head-of-state', 'line_head_of_state'),
    office('head-of-government', 'line_head_of_government'),
    listing,
  ],
  person: [
    office('office', 'line_office'),
    office('held-office', 'line_took_office'),
    named('party', 'line_party'),
    dated('born'),
    dated('died'),
    listing,
  ],
  organisation: [
    text('industry', 'line_industry'),
    text('headquarters', 'line_seat'),
    dated('founded'),
    text('home-ground', 'line_home_ground'),
    count('seats', 'line_seats'),
    listing,
  ],
  facility: [dated('opened'), dated('built'), count('capacity', 'line_capacity'), listing],
  event: [dated('began'), listing],
  law: [dated('began'), listing],
  work: [dated('released'), listing],
  other: [dated('released'), listing],
  group: [({ facts }) => peopleOf(facts, 'home-population', 'line_home_people'), listing],
};

const newest = (facts: readonly Fact[], property: string): Fact | null =>
  facts.filter((fact) => fact.property === property && fact.reliability === 'normal').at(-1) ?? null;

function peopleOf(facts: readonly Fact[], of = 'population', key: UiId = 'line_people'): Message | null {
  const own = facts.filter(({ property, reliability }) => property === of && reliability === 'normal');
  // An exact count before an estimate of a year nobody tells.
  const fact = own.filter(({ bound }) => bound === '=').at(-1) ?? own.at(-1);
  if (fact?.value.kind !== 'number' || !fact.asOf) return null;
  return ui(key, Number(fact.value.value.toPrecision(3)), dateArg(fact.asOf.slice(0, 4)));
}

/** The year of a date, or the first year that words name ("1888, in Rochester"). */
function dated(property: 'born' | 'died' | 'founded' | 'opened' | 'built' | 'began' | 'released'): Part {
  return ({ known, facts }) => {
    const value = newest(facts, property)?.value;
    const said = value?.kind === 'date' ? value.date : value?.kind === 'text' ? value.text : '';
    const year = /\b\d{4}\b/.exec(said)?.[0];
    return year && !known.description?.includes(year) ? ui(`line_${property}`, dateArg(year)) : null;
  };
}

function text(property: string, key: UiId): Part {
  return ({ facts }) => {
    const value = newest(facts, property)?.value;
    return value?.kind === 'text' ? ui(key, value.text) : null;
  };
}

function count(property: string, key: UiId): Part {
  return ({ facts }) => {
    const value = newest(facts, property)?.value;
    return value?.kind === 'number' ? ui(key, value.value) : null;
  };
}

function named(property: string, key: UiId): Part {
  return ({ facts, names }) => {
    const value = newest(facts, property)?.value;
    const name = value?.kind === 'entity' ? names[value.entity] : undefined;
    return name ? ui(key, name) : null;
  };
}

/** An office with the year it began, and the year it ended where that is on record. */
function office(property: string, key: UiId): Part {
  return ({ known, facts, names }) => {
    const fact = newest(facts, property);
    if (!fact?.asOf) return null;
    const who =
      fact.value.kind === 'text' ? fact.value.text : fact.value.kind === 'entity' ? names[fact.value.entity] : null;
    if (!who || known.description?.includes(who)) return null;
    const year = dateArg(fact.asOf.slice(0, 4));
    if (fact.until) return ui('line_office_until', who, year, dateArg(fact.until.slice(0, 4)));
    // A record vouches only up to its source's day: offices change hands.
    const day = fact.source.asOf;
    return ui(key, who, day ? saying(ui('line_year_as_of', year, dateArg(day.slice(0, 7)))) : year);
  };
}

/** Where nothing else is on record: the list of well-known subjects it stands in. */
function listing({ facts }: Described): Message | null {
  const fact = newest(facts, 'listed-among');
  return fact?.value.kind === 'text' ? ui('line_listed', fact.value.text) : null;
}
