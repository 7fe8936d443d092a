import type { Analysis } from '../model/analysis.ts';
import type { Background } from '../model/background.ts';
import type { Entity } from '../model/entity.ts';
import type { Fact } from '../model/knowledge.ts';
import type { Message } from '../model/note.ts';
import type { Source } from '../model/source.ts';
import { factWords } from './fact-words.ts';
import { ofRecords } from './of-records.ts';
import { type RecordSeries, recordSeries } from './record-series.ts';
import { propertiesOf, topicOf } from './topics.ts';

/** One value on record at a glance. */
export interface Tile {
  readonly property: string;
  readonly words: Message;
  readonly asOf: string | null;
  readonly source: Source;
}

/** What is on record of where or of whom the story is, chosen by what the story is about. */
export interface Backdrop {
  readonly entity: Entity;
  /** Never empty. */
  readonly tiles: readonly Tile[];
  /** Values over time of one source; null where there are too few. */
  readonly series: RecordSeries | null;
}

const TILES = 3;
/** A line of fewer values shows nothing. */
const LEAST_VALUES = 5;
/** Of so many of the most spoken of, the first with enough on record is the scene. */
const LOOKED_AT = 6;

/** The scene: the most spoken-of place, else body, with something on record worth a tile; null where there is none. */
export function backdropOf({ entities, figures }: Analysis, background: Background): Backdrop | null {
  const wanted = propertiesOf(topicOf(figures.map(({ measure }) => measure)));
  const main = [...entities].sort((a, b) => b.salience - a.salience).slice(0, LOOKED_AT);
  const places = main.filter(({ type }) => type === 'place');
  const bodies = main.filter(({ type }) => type === 'organisation' || type === 'facility');
  for (const entity of [...places, ...bodies]) {
    const facts = ofRecords(background.about[entity.id]?.facts ?? []);
    const tiles = tilesOf(facts, wanted);
    if (tiles.length) return { entity, tiles, series: seriesOf(facts, wanted) };
  }
  return null;
}

function tilesOf(facts: readonly Fact[], wanted: readonly string[]): Tile[] {
  return wanted
    .flatMap((property): Tile[] => {
      const newest = facts.filter((fact) => fact.property === property).at(-1);
      if (!newest || newest.value.kind === 'text' || newest.value.kind === 'entity') return [];
      const words = factWords(newest, {});
      const asOf = newest.value.kind === 'date' ? null : newest.asOf;
      return words ? [{ property, words, asOf, source: newest.source }] : [];
    })
    .slice(0, TILES);
}

/** The first series with enough values, of the source of its newest value alone: two sources never make one line. */
function seriesOf(facts: readonly Fact[], wanted: readonly string[]): RecordSeries | null {
  for (const { measure, values } of recordSeries(facts, wanted)) {
    const { publisher } = values.at(-1)!.source;
    const [first, ...rest] = values.filter(({ source }) => source.publisher === publisher);
    if (first && rest.length + 1 >= LEAST_VALUES) return { measure, values: [first, ...rest] };
  }
  return null;
}
