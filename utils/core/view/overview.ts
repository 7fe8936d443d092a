import type { Analysis } from '../model/analysis.ts';
import type { Background } from '../model/background.ts';
import type { Message, Note, Relation } from '../model/note.ts';
import { type EntityRow, entityRow } from './entity-groups.ts';
import { type Bar, groupFigures } from './figure-groups.ts';
import { type KeyFigure, keyFigures } from './key-figures.ts';
import { isRoutine, withoutRepeats } from './note-rows.ts';
import { restsOn } from './rests-on.ts';
import { mainEntities, type TimelineDay, timelineOf } from './timeline.ts';

export interface Overview {
  /** What this story rests on, in a few sentences put together from what was read. */
  readonly sentences: readonly Message[];
  /** The notes most worth a look, one a target. */
  readonly notes: readonly Note[];
  readonly bar: { readonly subject: string | null; readonly bar: Bar } | null;
  readonly people: readonly EntityRow[];
  readonly figures: readonly KeyFigure[];
  readonly timeline: readonly TimelineDay[];
}

const KEY_PEOPLE = 5;
const KEY_FIGURES = 5;
const KEY_NOTES = 3;
/** What a reader would not expect comes before what confirms. */
const NEWS_FIRST: readonly Relation[] = ['differs', 'newer', 'older', 'matches', 'not-comparable'];

/** `today` is an ISO day; null leaves the age of the story out. */
export function overviewOf(analysis: Analysis, background: Background, today: string | null): Overview {
  const groups = groupFigures(analysis, background);
  const withBar = groups.find(({ bar }) => bar !== null);
  const main = mainEntities(analysis.entities, analysis.article?.authors ?? [], KEY_PEOPLE);
  const figures = keyFigures(analysis, groups, KEY_FIGURES);
  return {
    sentences: restsOn(analysis, main, figures, today),
    notes: keyNotes(analysis),
    bar: withBar?.bar ? { subject: withBar.name, bar: withBar.bar } : null,
    people: main.map((entity) => entityRow(analysis, background, entity)),
    figures,
    timeline: timelineOf(analysis, background),
  };
}

function keyNotes({ notes }: Analysis): Note[] {
  const told = new Set<string>();
  const rank = ({ relation }: Note) => NEWS_FIRST.indexOf(relation);
  const order = (note: Note) => rank(note) + (isRoutine(note) ? NEWS_FIRST.length : 0);
  return withoutRepeats(notes.filter((note) => rank(note) >= 0).sort((a, b) => order(a) - order(b)))
    .filter(({ about }) => {
      const target = JSON.stringify(about);
      return told.has(target) ? false : told.add(target);
    })
    .slice(0, KEY_NOTES);
}
