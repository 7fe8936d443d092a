import type { MeasureId } from '../measures/measures.ts';
import type { EntityType } from '../model/entity.ts';
import type { Figure } from '../model/figure.ts';
import type { Doc } from '../text/doc.ts';

/** Units a place to hold people is measured in. */
const PEOPLE: ReadonlySet<string> = new Set(['person', 'people', 'inmate', 'prisoner', 'detainee']);
const HEDGE =
  '((about|around|roughly|approximately|nearly|almost|some|over|under|up to|more than|fewer than|less than|at least|as many as)\\s+)*$';
const ROOM = new RegExp(
  `\\b(built (for|to hold|to house)|designed (for|to hold|to house)|can (hold|house|accommodate)|room for|space for|capacity (of|for))\\s+${HEDGE}`,
  'i',
);
const HELD = new RegExp(`\\b(held|holds|holding|houses|housed|housing)\\s+${HEDGE}`, 'i');
const HOME = new RegExp(`\\bhome to\\s+${HEDGE}`, 'i');
const CONSUMER_PRICES =
  /\b(consumer prices|precios al consum(o|idor)|prix à la consommation|verbraucherpreise|preços ao consumidor)\b[^.;]*$/i;
const PRISON = /\bprison population\b[^.;]{0,30}$/i;

/** Whether the words before a figure count people that some place holds or has room for. */
export function countsHeld({ text }: Doc, { span }: Figure): boolean {
  const before = text.slice(Math.max(0, span[0] - 80), span[0]);
  return ROOM.test(before) || HELD.test(before);
}

/**
 * What a figure measures once it is known what it is about: people "held" are the occupancy of a facility, people it is "built
 * for" its capacity; a country's "prison population" is not its population. Null where the measure already read stands.
 */
export function refineMeasure({ text }: Doc, figure: Figure, subject: EntityType | null): MeasureId | null {
  const before = text.slice(Math.max(0, figure.span[0] - 80), figure.span[0]);
  if (figure.measure === 'price' && figure.kind === 'percent' && CONSUMER_PRICES.test(before)) return 'inflation';
  if (figure.measure === 'population' && PRISON.test(before)) return 'prison-population';
  const open = figure.measure === null || figure.measure === 'detainees' || figure.measure === 'population';
  if (subject === 'place' && open && HOME.test(before) && (figure.unit === null || PEOPLE.has(figure.unit)))
    return 'population';
  if (subject !== 'facility' || figure.kind !== 'count' || !open) return null;
  if (figure.unit !== null && !PEOPLE.has(figure.unit)) return null;
  if (ROOM.test(before)) return 'capacity';
  return HELD.test(before) ? 'occupancy' : null;
}
