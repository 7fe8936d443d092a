import { list } from '../checks/speak.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Background } from '../model/background.ts';
import type { Message, Note } from '../model/note.ts';
import { type EntityRow, entityRow } from './entity-groups.ts';
import { type Bar, type FigureRow, groupFigures } from './figure-groups.ts';
import { byRelation, speaks, withoutRepeats } from './note-rows.ts';
import { saying, ui } from './words.ts';

/** A day, month or year the story speaks of. */
export interface TimelineEntry {
  /** Index into the analysis's dates. */
  readonly index: number;
  readonly start: string;
  readonly words: string;
}

export interface Overview {
  /** What this story rests on, in a few sentences put together from what was read. */
  readonly sentences: readonly Message[];
  /** The notes most worth a look, one a target. */
  readonly notes: readonly Note[];
  readonly bar: { readonly subject: string | null; readonly bar: Bar } | null;
  readonly people: readonly EntityRow[];
  readonly figures: readonly FigureRow[];
  readonly timeline: readonly TimelineEntry[];
}

const KEY_PEOPLE = 5;
const KEY_FIGURES = 4;
const KEY_NOTES = 3;
const LONGEST_TIMELINE = 8;
/** Relations that are counted in the overview, in this order. */
const COMPARED = ['matches', 'differs', 'newer'] as const;

export function overviewOf(analysis: Analysis, background: Background): Overview {
  const groups = groupFigures(analysis, background);
  const withBar = groups.find(({ bar }) => bar !== null);
  const rows = groups.flatMap((group) => group.rows);
  const telling = new Set(rows.filter(({ notes }) => notes.some(speaks)));
  return {
    sentences: restsOn(analysis),
    notes: keyNotes(analysis),
    bar: withBar?.bar ? { subject: withBar.name, bar: withBar.bar } : null,
    people: [...analysis.entities]
      .sort((a, b) => b.salience - a.salience)
      .slice(0, KEY_PEOPLE)
      .map((entity) => entityRow(analysis, background, entity)),
    figures: [...telling, ...rows.filter((row) => !telling.has(row) && row.measure !== null)].slice(0, KEY_FIGURES),
    timeline: timelineOf(analysis),
  };
}

function restsOn({ figures, entities, claims, notes }: Analysis): Message[] {
  const people = entities.filter(({ type }) => type === 'person').length;
  const main = [...entities].sort((a, b) => b.salience - a.salience)[0];
  const said = (...kinds: readonly string[]) =>
    claims.filter(({ attribution }) => kinds.includes(attribution.kind)).length;
  const compared = COMPARED.flatMap((relation) => {
    const count = notes.filter((note) => note.relation === relation).length;
    return count ? [saying(ui(`compared_${relation}`, count))] : [];
  });
  return [
    ui(
      'overview_rests_on',
      saying(ui('count_figures', figures.length)),
      saying(ui('count_people', people)),
      saying(ui('count_others', entities.length - people)),
    ),
    ...(main ? [ui('overview_mostly_about', main.name)] : []),
    ...(claims.length
      ? [
          ui(
            'overview_claims',
            saying(ui('count_claims', claims.length)),
            said('named', 'document'),
            said('role', 'unnamed'),
            said('none'),
          ),
        ]
      : []),
    ...(compared.length ? [ui('overview_compared', list(compared))] : []),
  ];
}

function keyNotes({ notes }: Analysis): Note[] {
  const told = new Set<string>();
  return withoutRepeats(notes.filter((note) => speaks(note) && note.relation !== 'context').sort(byRelation))
    .filter(({ about }) => {
      const target = JSON.stringify(about);
      return told.has(target) ? false : told.add(target);
    })
    .slice(0, KEY_NOTES);
}

function timelineOf({ article, dates }: Analysis): TimelineEntry[] {
  const days = new Map<string, TimelineEntry>();
  dates.forEach(({ span, start }, index) => {
    if (!start || days.has(start)) return;
    days.set(start, { index, start, words: (article?.text ?? '').slice(span[0], span[1]) });
  });
  return [...days.values()].sort((a, b) => (a.start < b.start ? -1 : 1)).slice(-LONGEST_TIMELINE);
}
