import type { Analysis } from '../model/analysis.ts';
import type { Background } from '../model/background.ts';
import type { Density } from '../model/display.ts';
import type { Mark } from '../model/mark.ts';
import type { NoteTarget } from '../model/note.ts';
import { bySpan, type Span } from '../model/span.ts';
import { chooseMarks, type Place, targetOf } from './choose-marks.ts';
import { type Hidden, NOTHING_HIDDEN, silence } from './hidden-readings.ts';

/** What a page is told of its reading: every place that may be marked, and from what density on. What the reader called wrong is not among them. */
export function pageMarks(
  analysis: Analysis,
  { about, terms }: Pick<Background, 'about'> & Partial<Pick<Background, 'terms'>>,
  hidden: Hidden = NOTHING_HIDDEN,
): Mark[] {
  const seen = silence(analysis, hidden);
  const chosen = (density: Density) => chooseMarks(seen, about, density, terms);
  const [low, medium] = [idsOf(chosen('low')), chosen('medium')];
  const atMedium = idsOf(medium);
  // A claim is marked by the words of its figure: where the reader calls that wrong, its words are no longer marked.
  const spans = [...hidden.figures].map((index) => analysis.figures[index]?.span);
  const isHiddenFigure = ([from, to]: Span) => spans.some((span) => span?.[0] === from && span[1] === to);
  const told = new Set(seen.findings.map(({ about }) => keyOf(about)));
  // What stands from medium on keeps the few words that it is marked by there.
  const places = [...medium, ...chosen('high').filter(({ id }) => !atMedium.has(id))].sort(bySpan);
  return places.flatMap((place): Mark[] => {
    const target = targetOf(analysis, place.id);
    if (!target) return [];
    const { figure = -1, claim = -1, entity = '' } = target;
    if (hidden.figures.has(figure) || hidden.claims.has(claim) || isHiddenFigure(place.span)) return [];
    const from = low.has(place.id) ? 'low' : atMedium.has(place.id) ? 'medium' : 'high';
    const isExplained = target.term !== undefined || about[entity] !== undefined;
    return [{ ...place, from, told: isExplained || told.has(keyOf(target)) }];
  });
}

const idsOf = (places: readonly Place[]): ReadonlySet<string> => new Set(places.map(({ id }) => id));

const keyOf = ({ figure, claim, date, entity, term }: NoteTarget): string =>
  `${figure} ${claim} ${date} ${entity} ${term}`;
