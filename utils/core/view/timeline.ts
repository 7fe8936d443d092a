import type { Analysis } from '../model/analysis.ts';
import type { Background } from '../model/background.ts';
import type { DateMention } from '../model/date.ts';
import type { Entity } from '../model/entity.ts';
import type { Fact } from '../model/knowledge.ts';
import type { Message } from '../model/note.ts';
import type { Source } from '../model/source.ts';
import { stretchAround } from '../model/span.ts';
import { type Excerpt, excerptAround } from './excerpt.ts';
import { recordsFirst } from './of-records.ts';

/** What stands at one day of a story's timeline. */
export type TimelineEntry =
  /** The text speaks of it: the sentence, and the index of its date in the analysis. */
  | { readonly kind: 'told'; readonly date: number; readonly excerpt: Excerpt }
  /** The story itself came out, or was changed. */
  | { readonly kind: 'published' | 'modified' }
  /** What is on record of somebody the story is about; the text does not say it there. */
  | {
      readonly kind: 'record';
      readonly subject: string;
      readonly event: Message;
      /** An office in the record's words; null for what needs no more words. */
      readonly detail: string | null;
      readonly source: Source;
    };

export interface TimelineDay {
  /** ISO day, month or year to show. */
  readonly at: string;
  /** Last ISO day, month or year, where what is meant is neither a day, a month nor a year; else null. */
  readonly until: string | null;
  readonly entries: readonly TimelineEntry[];
}

/** Sentences of one day that are shown: the others speak of the same. */
const SENTENCES_A_DAY = 3;
/** Of so many of those the story is most about, and so many dates of each, the record is asked. */
const ON_RECORD = 3;
const DATES_ON_RECORD = 2;
/** A record older than this before the first date told would only stretch the line. */
const YEARS_BEFORE = 15;

/** Properties of a record that happened on a day, and the words for what happened. Births are left out: they date nobody's part in a story. */
const EVENTS: Readonly<Record<string, string>> = {
  opened: 'note_event_opened',
  founded: 'note_event_founded',
  closed: 'note_event_closed',
  died: 'note_event_died',
  elected: 'note_event_elected',
  office: 'note_event_took_office',
};

/** The story's dates from the oldest to the newest: what the text dates, when it was published, what is on record of those it is about. */
export function timelineOf(analysis: Analysis, background: Background): TimelineDay[] {
  const days = new Map<string, { at: string; until: string | null; start: string; entries: TimelineEntry[] }>();
  const put = (at: string, until: string | null, entry: TimelineEntry, start = at) => {
    const key = `${at} ${until}`;
    const known = days.get(key);
    if (known) known.entries.push(entry);
    else days.set(key, { at, until, start, entries: [entry] });
  };
  const published = analysis.article?.published?.slice(0, 10) ?? null;
  const modified = analysis.article?.modified?.slice(0, 10) ?? null;
  if (published) put(published, null, { kind: 'published' });
  if (modified && modified !== published) put(modified, null, { kind: 'modified' });
  for (const { at, until, start, entry } of toldDates(analysis)) put(at, until, entry, start);
  // A story that dates nothing has no timeline to set what is on record beside.
  if (days.size) {
    const first = Math.min(...[...days.keys()].map((key) => Number(key.slice(0, 4))));
    for (const [at, entry] of recordedDates(analysis, background)) {
      if (Number(at.slice(0, 4)) >= first - YEARS_BEFORE) put(at, null, entry);
    }
  }
  return [...days.values()]
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.at.length - b.at.length))
    .map(({ at, until, entries }) => ({ at, until, entries }));
}

interface Told {
  readonly at: string;
  readonly until: string | null;
  readonly start: string;
  readonly entry: TimelineEntry;
}

/** Every sentence that dates something, once a day. */
function toldDates({ article, sentences: cut, dates }: Analysis): Told[] {
  const text = article?.text ?? '';
  const sentences = new Map<string, Set<number>>();
  return dates.flatMap((mention, date): Told[] => {
    if (!mention.start) return [];
    const { at, until } = whenOf(mention);
    const sentence = stretchAround(cut, mention.span);
    const known = sentences.get(at + until) ?? new Set();
    if (known.has(sentence[0]) || known.size >= SENTENCES_A_DAY) return [];
    sentences.set(at + until, known.add(sentence[0]));
    const excerpt = excerptAround(text, [{ kind: 'paragraph', span: sentence }], mention.span);
    const trimmed = { ...excerpt, before: excerpt.before.trimStart() };
    return [{ at, until, start: mention.start, entry: { kind: 'told', date, excerpt: trimmed } }];
  });
}

/** A day, a month or a year as it is; what is longer or in between by its first and last. */
function whenOf({ timex, start, end }: DateMention): { readonly at: string; readonly until: string | null } {
  if (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(timex)) return { at: timex, until: null };
  const time = /^(\d{4}-\d{2}-\d{2})T/.exec(timex)?.[1];
  if (time || start === end) return { at: time ?? start!, until: null };
  return start && end ? betweenWhole(start, end) : { at: start!, until: end };
}

/** A stretch of whole years by its years, of whole months by its months: nobody reads "1 January 1996 to 31 December 2004" in "1996-2004". */
function betweenWhole(start: string, end: string): { readonly at: string; readonly until: string } {
  const cut = start.endsWith('-01-01') && end.endsWith('-12-31') ? 4 : isWholeMonths(start, end) ? 7 : 10;
  return { at: start.slice(0, cut), until: end.slice(0, cut) };
}

const isWholeMonths = (start: string, end: string): boolean =>
  start.endsWith('-01') && new Date(Date.parse(end) + 86_400_000).getUTCDate() === 1;

function recordedDates({ entities, article }: Analysis, { about }: Background): [string, TimelineEntry][] {
  return mainEntities(entities, article?.authors ?? [], ON_RECORD).flatMap(({ id, name }) =>
    recordsFirst((about[id]?.facts ?? []).filter(({ property }) => EVENTS[property] !== undefined))
      .flatMap((fact): [string, TimelineEntry][] => {
        const key = EVENTS[fact.property];
        const at = dayOf(fact);
        if (!key || !at) return [];
        const detail = fact.value.kind === 'text' ? fact.value.text : null;
        return [[at, { kind: 'record', subject: name, event: { key, args: [] }, detail, source: fact.source }]];
      })
      .sort(([a], [b]) => (a < b ? 1 : -1))
      .slice(0, DATES_ON_RECORD),
  );
}

/** When what a fact tells happened: its value, or for an office the day it began. */
function dayOf({ property, value, asOf }: Fact): string | null {
  if (value.kind === 'date') return value.date;
  return property === 'office' ? asOf : null;
}

/** Those the story is most about, its own authors left out. */
export function mainEntities(entities: readonly Entity[], authors: readonly string[], most: number): Entity[] {
  return entities
    .filter(({ name }) => !authors.includes(name))
    .sort((a, b) => b.salience - a.salience)
    .slice(0, most);
}
